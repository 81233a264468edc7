import { create, setText } from "../../grond/dom/dom.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { Verschillen } from "./verschillen.js";

/** @typedef {import("./keuzes.js").Keuze} Keuze */

let counter = 0;

/** One thing of a file, with what can be done with it and what comes of that. */
export class Regel {
  #keuzes;
  #select;
  #gevolg = create("span", { class: "regels__uitleg", id: `gevolg-${++counter}` });
  /** @type {(Verschillen | null)[]} What is to be chosen besides, by what can be done. */
  #verschillen;
  /** What it is called in a sentence; nothing where nothing is missed without it. */
  kort;
  element;

  /**
   * @param {{titel: string, kort: string, uitleg: readonly string[], keuzes: Keuze[], inhoud?: HTMLElement[]}} wat With
   *   what is said of it, line by line, and what it says itself.
   * @param {import("./titels.js").Titels} [titels] Of what is to be chosen besides.
   */
  constructor({ titel, kort, uitleg, keuzes, inhoud = [] }, titels) {
    this.kort = kort;
    this.#keuzes = keuzes;
    this.#select = create(
      "select",
      { "aria-label": invoerwoord("invoer.wat_doe_je", { titel }), "aria-describedby": this.#gevolg.id },
      ...keuzes.map(({ tekst }, value) => create("option", { value, text: tekst })),
    );
    this.#verschillen = keuzes.map(({ per }) => (per && titels ? new Verschillen(per.regel, titels) : null));
    this.element = create(
      "li",
      {},
      create("strong", { text: titel }),
      ...uitleg.map((text) => create("span", { class: "regels__uitleg", text })),
      ...inhoud,
      // A menu with one choice in it is none.
      ...(keuzes.length > 1 ? [this.#select, this.#gevolg] : []),
      ...this.#verschillen.flatMap((each) => each?.element ?? []),
    );
    this.#select.addEventListener("change", () => this.#show());
    this.#show();
  }

  /** @returns {boolean} Whether there is anything to choose. */
  get isKeuze() {
    return this.#keuzes.length > 1;
  }

  /** @returns {Keuze} What the reader wants. */
  choose() {
    const keuze = this.#gekozen;
    const kanten = this.#now?.list().flatMap((kant) => kant ?? []) ?? [];
    return keuze.per?.kies(kanten) ?? keuze;
  }

  /** @returns {number} How much is to be chosen yet before that can be done. */
  countOpen() {
    if (this.#gekozen.stand === "open") return 1;
    return this.#now?.list().filter((kant) => kant === null).length ?? 0;
  }

  askOpen() {
    if (this.#gekozen.stand === "open") this.#select.focus();
    this.#now?.askOpen();
  }

  get #gekozen() {
    return this.#keuzes[this.#select.selectedIndex];
  }

  get #now() {
    return this.#verschillen[this.#select.selectedIndex];
  }

  #show() {
    setText(this.#gevolg, this.#gekozen.gevolg);
    for (const [plaats, verschillen] of this.#verschillen.entries())
      if (verschillen) verschillen.element.hidden = plaats !== this.#select.selectedIndex;
  }
}
