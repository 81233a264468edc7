import { create, setText } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { computeProfiel } from "../../kern/profiel/profiel.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { openWerkblad } from "../hier/hier.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

const loadBeeld = () => import("./profiel-beeld.js");

/**
 * The outcome, alive while the reader fills in: per invalshoek, in lists, and never as one figure. Before the first
 * answer there is nothing to draw, so what draws comes then.
 */
export default class JouwProfiel extends HTMLElement {
  #controller = new AbortController();
  #telling = create("p", { class: "profiel__telling" });
  #isGevraagd = false;
  /** @type {import("./profiel-beeld.js").ProfielBeeld | null} */
  #beeld = null;

  connectedCallback() {
    this.#controller = new AbortController();
    this.#isGevraagd = false;
    this.#beeld = null;
    const werkblad = openWerkblad(this);
    const kop = create("h2", { id: "jouw-profiel", text: werkblad.kijkraam.eigenschappen.profielkop });
    this.replaceChildren(create("section", { class: "profiel", "aria-labelledby": kop.id }, kop, this.#telling));
    werkblad.addEventListener("dossier", () => this.#show(werkblad), { signal: this.#controller.signal });
    this.#show(werkblad);
    // So that it is there without a network too.
    laadStraks(loadBeeld);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {Werkblad} werkblad */
  #show(werkblad) {
    const { kijkraam, dossier } = takeInBeeld(werkblad);
    const { eigenschappen } = kijkraam;
    const profiel = computeProfiel(kijkraam, dossier);
    const { enkel, meer } = eigenschappen.onderdeel;
    const punten = withNoun(profiel.totaal, enkel, meer);
    const bekeken = kijkwoord("jouw-profiel.telling", { bekeken: profiel.bekeken, punten });
    const isLeeg = profiel.bekeken + profiel.vervallen.length === 0;
    const begin = kijkwoord("jouw-profiel.begin", { invalshoek: eigenschappen.invalshoek.enkel });
    setText(this.#telling, isLeeg ? `${bekeken} ${begin}` : bekeken);
    if (!isLeeg && !this.#isGevraagd) this.#fetch(werkblad);
    this.#beeld?.show(profiel);
  }

  /** @param {Werkblad} werkblad */
  #fetch(werkblad) {
    this.#isGevraagd = true;
    void laad(loadBeeld, this.#telling, ({ ProfielBeeld }) => {
      this.#beeld = new ProfielBeeld(werkblad);
      this.#telling.after(...this.#beeld.elementen);
      this.#show(werkblad);
    });
  }
}
