import { create, createButton, setText } from "../../grond/dom/dom.js";
import { findBezet, listDaden, MEESTE, undoDaad } from "../../grond/opslag/ongedaan.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { opslag } from "../hier/opslag.js";

/** @typedef {import("../../grond/opslag/ongedaan.js").Daad} Daad */

/** @param {Daad | null} daad As it is remembered, if it is. */
export function describeTot(daad) {
  return daad ? bewaarwoord("terughalen.tot_tabblad", { stappen: MEESTE }) : bewaarwoord("terughalen.tot_pagina");
}

/** What was wiped or taken in before in this tab, each with a way back, or with why there is none now. */
export class Terughalen {
  #pagina;
  #lijst = create("ul", { class: "regels" });
  #melding = create("p", { role: "alert", class: "duiding" });
  #kop = create("p");
  #deel = create("div", {}, this.#kop, this.#lijst);
  element = create("div", { class: "terughalen" }, this.#deel);

  /**
   * @param {object} pagina
   * @param {string} [pagina.bij] Only what was done on this page.
   * @param {Element} [pagina.melding] Where the page says what was done: not any more, once it is undone.
   * @param {() => (string | undefined)} [pagina.nu] The deed that can be undone elsewhere on the page.
   * @param {(namen: readonly string[]) => unknown} pagina.changed With the names of what was put back.
   */
  constructor(pagina) {
    this.#pagina = pagina;
    this.show();
  }

  show() {
    const { bij, nu } = this.#pagina;
    const alle = listDaden(opslag);
    const daden = alle.filter((daad) => (bij === undefined || daad.bij === bij) && daad.id !== nu?.());
    const regels = daden.flatMap((daad) => this.#createRegel(daad, alle.slice(0, alle.indexOf(daad))));
    this.#deel.hidden = regels.length === 0;
    const kan = regels.some((regel) => regel.querySelector("button"));
    setText(this.#kop, kan ? bewaarwoord("terughalen.lijst", { stappen: MEESTE }) : bewaarwoord("terughalen.eerder"));
    this.#lijst.replaceChildren(...regels);
  }

  /**
   * @param {Daad} daad
   * @param {readonly Daad[]} later Deeds that came after it: what one of those changed again, waits for that one.
   * @returns {HTMLElement[]}
   */
  #createRegel(daad, later) {
    const { kan, bezet } = findBezet(opslag, daad);
    const wacht = later.some(({ stukken }) => stukken.some(({ naam }) => bezet.includes(naam)));
    if (wacht && kan.length === 0) return [];
    const zin = create("span", { text: daad.zin });
    if (kan.length === 0)
      return [
        create("li", {}, zin, create("span", { class: "regels__uitleg", text: bewaarwoord("terughalen.bezet") })),
      ];
    const naam = `${bewaarwoord("terughalen.knop")}: ${daad.zin}`;
    const knop = createButton(bewaarwoord("terughalen.knop"), () => this.#undo(daad), { "aria-label": naam });
    return [create("li", {}, zin, " ", knop)];
  }

  /** @param {Daad} daad */
  #undo(daad) {
    const gebleven = undoDaad(opslag, daad);
    const terug = daad.stukken.map(({ naam }) => naam).filter((naam) => !gebleven.includes(naam));
    const { melding, changed } = this.#pagina;
    if (terug.length && melding?.textContent?.includes(daad.zin)) melding.replaceChildren();
    const niet = findBezet(opslag, daad).kan.length ? "terughalen.geen_ruimte" : "terughalen.bezet";
    const wel = gebleven.length === 0 ? "terughalen.gelukt" : "terughalen.deels";
    this.#melding.textContent = bewaarwoord(terug.length || gebleven.length === 0 ? wel : niet);
    this.element.append(this.#melding);
    changed(terug);
    this.show();
  }
}
