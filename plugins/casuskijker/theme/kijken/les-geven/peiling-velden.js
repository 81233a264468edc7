import { create, createButton, createField } from "../../grond/dom/dom.js";
import { askOpnieuw, countHanden, createPeiling, isOpnieuw, nameAntwoord } from "../../kern/sessie/peiling.js";
import { GRENZEN_SESSIE, setPeiling } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 * @typedef {import("../../kern/sessie/sessie.js").Antwoord} Antwoord
 */

/** Hands counted at one step: by pressing or by typing, for answers that one may name. */
export class PeilingVelden {
  #loop;
  #lijst = create("ol", { class: "peiling-velden__lijst" });
  #knoppen = create("p", { class: "knoppen" });
  /** What the fields are of: while somebody types in them they are not drawn anew. */
  #getekend = "";

  /** @param {Loop} loop */
  constructor(loop) {
    this.#loop = loop;
    this.element = create("div", { class: "peiling-velden" }, this.#lijst, this.#knoppen);
  }

  show() {
    const antwoorden = this.#antwoorden;
    const nu = JSON.stringify([this.#loop.stap.id, antwoorden.length, isOpnieuw(antwoorden)]);
    if (nu !== this.#getekend) this.#draw(antwoorden);
    else this.#fill(antwoorden);
    this.#getekend = nu;
  }

  get #antwoorden() {
    return this.#loop.sessie.peilingen[this.#loop.stap.id] ?? [];
  }

  /** @param {(antwoorden: readonly Antwoord[]) => readonly Antwoord[]} act */
  #change(act) {
    const { id } = this.#loop.stap;
    this.#loop.change((sessie) => setPeiling(sessie, id, act(sessie.peilingen[id] ?? [])));
  }

  /** @param {readonly Antwoord[]} antwoorden */
  #draw(antwoorden) {
    this.#lijst.replaceChildren(...antwoorden.map((antwoord, plek) => this.#createRegel(antwoord, plek)));
    this.#knoppen.replaceChildren(...(antwoorden.length ? this.#createKnoppen(antwoorden) : [this.#createBegin()]));
  }

  #createBegin() {
    return createButton(leidwoord("les-geven.peiling_begin"), () => {
      this.#change(() => createPeiling(listTeksten(this.#loop.stap)));
      this.#lijst.querySelector("button")?.focus();
    });
  }

  /** @param {readonly Antwoord[]} antwoorden */
  #createKnoppen(antwoorden) {
    const erbij = createButton(leidwoord("les-geven.peiling_erbij"), () => {
      const nummer = this.#antwoorden.length + 1;
      this.#change((eigen) => [...eigen, ...createPeiling([leidwoord("les-geven.peiling_antwoord", { nummer })])]);
      /** @type {HTMLElement | null} */ (this.#lijst.querySelector("li:last-child input"))?.focus();
    });
    erbij.hidden = antwoorden.length >= GRENZEN_SESSIE.antwoorden || isOpnieuw(antwoorden);
    const opnieuw = createButton(leidwoord("les-geven.peiling_opnieuw"), () => this.#press(askOpnieuw));
    opnieuw.hidden = isOpnieuw(antwoorden);
    return [erbij, opnieuw, createButton(leidwoord("les-geven.peiling_wis"), () => this.#press(() => []))];
  }

  /** @param {(antwoorden: readonly Antwoord[]) => readonly Antwoord[]} act What draws the fields anew. */
  #press(act) {
    this.#change(act);
    this.element.querySelector("button")?.focus();
  }

  /**
   * @param {Antwoord} antwoord
   * @param {number} plek
   */
  #createRegel(antwoord, plek) {
    const naam = create("input", { type: "text", autocomplete: "off", class: "peiling-velden__naam" });
    naam.addEventListener("input", () => this.#change((eigen) => nameAntwoord(eigen, plek, naam.value)));
    const aantal = create("input", {
      type: "number",
      min: 0,
      max: GRENZEN_SESSIE.handen,
      class: "peiling-velden__aantal",
    });
    aantal.addEventListener("input", () => this.#change((eigen) => countHanden(eigen, plek, Number(aantal.value))));
    const add = (/** @type {number} */ erbij) => () =>
      this.#change((eigen) => countHanden(eigen, plek, tel(eigen[plek]) + erbij));
    const { tekst } = antwoord;
    const regel = create(
      "li",
      {},
      createField(leidwoord("les-geven.peiling_antwoord", { nummer: plek + 1 }), naam),
      createButton("−", add(-1), { "aria-label": leidwoord("les-geven.peiling_een_eraf", { antwoord: tekst }) }),
      createField(leidwoord("les-geven.peiling_handen", { antwoord: tekst }), aantal),
      createButton("+", add(1), {
        class: "knop",
        "aria-label": leidwoord("les-geven.peiling_een_erbij", { antwoord: tekst }),
      }),
    );
    naam.value = tekst;
    aantal.value = String(tel(antwoord));
    return regel;
  }

  /** @param {readonly Antwoord[]} antwoorden */
  #fill(antwoorden) {
    for (const [plek, antwoord] of antwoorden.entries()) {
      const [naam, aantal] = this.#lijst.children[plek].querySelectorAll("input");
      if (naam !== document.activeElement) naam.value = antwoord.tekst;
      if (Number(aantal.value) !== tel(antwoord)) aantal.value = String(tel(antwoord));
    }
  }
}

/**
 * @param {import("../../kern/sessie/sessie.js").Stap} stap
 * @returns {readonly string[]} What its author lets one choose from, or else what fits any question.
 */
function listTeksten({ antwoorden = [] }) {
  if (antwoorden.length) return antwoorden;
  return [
    leidwoord("les-geven.peiling_eens"),
    leidwoord("les-geven.peiling_twijfel"),
    leidwoord("les-geven.peiling_oneens"),
  ];
}

/** @param {Antwoord} antwoord */
function tel({ eerst, later }) {
  return later ?? eerst;
}
