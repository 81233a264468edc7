import { create, createField } from "../../grond/dom/dom.js";
import { createId } from "../../grond/opslag/id.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { STANDEN } from "../../kern/groep/afspraken.js";
import { setStand } from "../../kern/groep/rondes.js";
import { describePunt, describeWie } from "../../kern/werkblad/dossier-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { ofGroep } from "./groep-punten.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groep/afspraken.js").Stand} Stand
 * @typedef {{element: HTMLLIElement, show: (afspraak: Afspraak) => void}} Regel
 */

const STANDEN_NA = /** @type {Stand[]} */ (Object.keys(STANDEN)).filter((stand) => stand !== "open");

/** What was agreed before: how each went, and why it is not done yet. One stands in more than one list. */
export class VorigeLijst {
  #tafel;
  #bron;
  #describe;
  #naam = createId();
  /** @type {Map<string, Regel>} */
  #regels = new Map();
  #getoond = "";
  element = create("ul", { class: "regels" });

  /**
   * @param {Tafel} tafel
   * @param {{describe: (afspraak: Afspraak) => string, signal: AbortSignal}} wens What says when one was made, and of
   *   what.
   */
  constructor(tafel, { describe, signal }) {
    this.#tafel = tafel;
    this.#bron = ofGroep(tafel, signal);
    this.#describe = describe;
  }

  /** @param {readonly Afspraak[]} afspraken */
  show(afspraken) {
    this.element.hidden = afspraken.length === 0;
    const nu = JSON.stringify(afspraken.map((each) => [each.id, describePunt(each), this.#describe(each)]));
    if (nu !== this.#getoond) this.#draw(afspraken);
    this.#getoond = nu;
    for (const each of afspraken) this.#regels.get(each.id)?.show(each);
  }

  /** @param {readonly Afspraak[]} afspraken */
  #draw(afspraken) {
    this.#regels = new Map(afspraken.map((each) => [each.id, this.#createRegel(each)]));
    this.element.replaceChildren(...[...this.#regels.values()].map(({ element }) => element));
  }

  /**
   * @param {Afspraak} afspraak
   * @returns {Regel}
   */
  #createRegel(afspraak) {
    const uitleg = [describeWie(afspraak), this.#describe(afspraak)].filter(Boolean).join(" · ");
    const radios = STANDEN_NA.map((stand) => {
      const radio = create("input", { type: "radio", name: `${this.#naam}-${afspraak.id}`, value: stand });
      radio.addEventListener("change", () => this.#choose(afspraak.id, stand));
      return radio;
    });
    const waarom = this.#createWaarom(afspraak);
    const kop = create("legend", { text: afspraak.tekst || samenwoord("samen-kijken.zonder_tekst") });
    const keuze = create(
      "fieldset",
      { class: "samen__stand-keuze" },
      kop,
      ...(uitleg ? [create("span", { class: "regels__uitleg", text: uitleg })] : []),
      ...STANDEN_NA.map((stand, plaats) => create("label", { class: "vink" }, radios[plaats], STANDEN[stand])),
    );
    return {
      element: create("li", {}, keuze, waarom.element),
      show: (nu) => {
        for (const radio of radios) radio.checked = radio.value === nu.stand;
        waarom.show(nu);
      },
    };
  }

  /**
   * @param {string} id
   * @param {Stand} stand
   */
  #choose(id, stand) {
    this.#bron.flush();
    this.#tafel.change((groep) => setStand(groep, id, stand));
  }

  /** @param {Afspraak} afspraak */
  #createWaarom(afspraak) {
    const veld = create("input", { type: "text", autocomplete: "off" });
    const grens = new GrensVeld(veld, GRENZEN.punt, { write: (waarom) => this.#bron.write(afspraak, { waarom }) });
    veld.addEventListener("change", () => this.#bron.flush());
    const element = create("div", { class: "samen__waarom" }, createField(samenwoord("samen-kijken.waarom"), veld));
    const show = (/** @type {Afspraak} */ { stand, waarom = "" }) => {
      element.hidden = stand !== "nog-niet";
      if (veld !== document.activeElement) grens.toon(waarom);
    };
    return { element, show };
  }
}
