import { create } from "../../grond/dom/dom.js";
import { Verschillen } from "./verschillen.js";

/** @typedef {import("./keuzes.js").Keuze} Keuze */

/** One thing of a file, with what can be done with it. */
export class Regel {
  #keuzes;
  #select;
  /** @type {(Verschillen | null)[]} What is to be chosen besides, by what can be done. */
  #verschillen;
  element;

  /**
   * @param {string} titel
   * @param {readonly string[]} uitleg What is said of it, line by line.
   * @param {Keuze[]} keuzes
   * @param {import("./titels.js").Titels} [titels] Of what is to be chosen besides.
   */
  constructor(titel, uitleg, keuzes, titels) {
    this.#keuzes = keuzes;
    this.#select = create(
      "select",
      { "aria-label": `Wat doe je met ${titel}?` },
      ...keuzes.map(({ tekst }, value) => create("option", { value, text: tekst })),
    );
    this.#verschillen = keuzes.map(({ per }) => (per && titels ? new Verschillen(per.regel, titels) : null));
    this.element = create(
      "li",
      {},
      create("strong", { text: titel }),
      ...uitleg.map((text) => create("span", { class: "regels__uitleg", text })),
      this.#select,
      ...this.#verschillen.flatMap((each) => each?.element ?? []),
    );
    this.#select.addEventListener("change", () => this.#show());
    this.#show();
  }

  /** @returns {Keuze} What the reader wants. */
  choose() {
    const keuze = this.#keuzes[this.#select.selectedIndex];
    const kanten = this.#now?.list().flatMap((kant) => kant ?? []) ?? [];
    return keuze.per?.kies(kanten) ?? keuze;
  }

  /** @returns {number} How much is to be chosen yet before that can be done. */
  countOpen() {
    return this.#now?.list().filter((kant) => kant === null).length ?? 0;
  }

  askOpen() {
    this.#now?.askOpen();
  }

  get #now() {
    return this.#verschillen[this.#select.selectedIndex];
  }

  #show() {
    for (const [plaats, verschillen] of this.#verschillen.entries())
      if (verschillen) verschillen.element.hidden = plaats !== this.#select.selectedIndex;
  }
}
