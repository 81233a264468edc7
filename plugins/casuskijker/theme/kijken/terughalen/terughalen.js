import { create, createButton } from "../../grond/dom/dom.js";
import { listDaden, MEESTE, undoDaad } from "../../grond/opslag/ongedaan.js";
import { opslag } from "../hier/opslag.js";

/** @typedef {import("../../grond/opslag/ongedaan.js").Daad} Daad */

const NIET_TERUG = "Terughalen lukt niet helemaal: er is geen ruimte, of er staat hier alweer iets anders.";
export const TOT_TABBLAD = `Terughalen kan tot je dit tabblad sluit, hooguit ${MEESTE} stappen terug.`;
const TOT_PAGINA = "Terughalen kan alleen nu, tot je deze pagina verlaat.";
const TERUG = "Het is weer zoals het was.";

/** @param {Daad | null} daad As it is remembered, if it is. */
export function describeTot(daad) {
  return daad ? TOT_TABBLAD : TOT_PAGINA;
}

/** What was wiped or taken in before in this tab, each with a way back. */
export class Terughalen {
  #pagina;
  #lijst = create("ul", { class: "regels" });
  #melding = create("p", { role: "alert", class: "duiding" });
  #deel = create("div", {}, create("p", { text: TOT_TABBLAD }), this.#lijst);
  element = create("div", { class: "terughalen" }, this.#deel);

  /**
   * @param {object} pagina
   * @param {string} [pagina.bij] Only what was done on this page.
   * @param {Element} [pagina.melding] Where the page says what was done: that is not said twice, nor when it is undone.
   * @param {() => (string | undefined)} [pagina.nu] The deed that can be undone elsewhere on the page.
   * @param {(namen: readonly string[]) => unknown} pagina.changed With the names of what was put back.
   */
  constructor(pagina) {
    this.#pagina = pagina;
    this.show();
  }

  show() {
    const { bij, nu } = this.#pagina;
    const daden = listDaden(opslag).filter((daad) => (bij === undefined || daad.bij === bij) && daad.id !== nu?.());
    this.#deel.hidden = daden.length === 0;
    this.#lijst.replaceChildren(...daden.map((daad) => this.#createRegel(daad)));
  }

  /** @param {Daad} daad */
  #createRegel(daad) {
    const knop = createButton("Haal terug", () => this.#undo(daad), { "aria-label": `Haal terug: ${daad.zin}` });
    const zin = this.#isSaid(daad) ? [] : [create("span", { text: daad.zin }), " "];
    return create("li", {}, ...zin, knop);
  }

  /** @param {Daad} daad */
  #isSaid({ zin }) {
    return this.#pagina.melding?.textContent?.includes(zin) ?? false;
  }

  /** @param {Daad} daad */
  #undo(daad) {
    const gebleven = undoDaad(opslag, daad);
    if (this.#isSaid(daad)) this.#pagina.melding?.replaceChildren();
    this.#melding.textContent = gebleven.length ? NIET_TERUG : TERUG;
    this.element.append(this.#melding);
    this.#pagina.changed(daad.stukken.map(({ naam }) => naam).filter((naam) => !gebleven.includes(naam)));
    this.show();
  }
}
