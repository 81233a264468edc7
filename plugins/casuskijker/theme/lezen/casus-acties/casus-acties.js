import { SITE } from "../../grond/basis/site.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { createPrefix } from "../../grond/opslag/opslag.js";
import { findStem } from "../../kern/voorlezen/stem.js";
import { casuswoord } from "../../woorden/casus.js";

/** basis.js reads it under the same name, before any module runs. */
const SLEUTEL = `${createPrefix(SITE.pathname)}letter`;
const GROOT = "groot";
const loadDelen = () => import("./delen.js");

/** What one can do with a casus besides reading it: print it, hand it on, read it in large letters or have it read. */
export default class CasusActies extends HTMLElement {
  #controller = new AbortController();
  #zin = create("p", { class: "casus-acties__zin", role: "status" });
  /** @type {import("./voorlezen.js").Voorleesbalk | null} */
  #balk = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const deel = createButton(casuswoord("casus-acties.deel"), () => this.#share(deel));
    const letter = createButton(casuswoord("casus-acties.grote_letters"), () => this.#resize(letter));
    letter.setAttribute("aria-pressed", String(isGroot()));
    this.append(
      createButton(casuswoord("casus-acties.afdrukken"), () => print()),
      deel,
      letter,
      this.#zin,
    );
    // A browser opens its sheet only at a press of just now: what asks for it is there by then.
    laadStraks(loadDelen);
    if (!("speechSynthesis" in globalThis)) return;
    speechSynthesis.addEventListener("voiceschanged", () => this.#offerStem(), { signal });
    this.#offerStem();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#balk?.remove();
    this.#balk = null;
    this.replaceChildren();
  }

  /** @param {Element} knop */
  #share(knop) {
    void laad(loadDelen, knop, async ({ sharePagina }) => {
      this.#zin.textContent = await sharePagina();
    });
  }

  /** @param {Element} knop */
  #resize(knop) {
    const groot = !isGroot();
    if (groot) document.documentElement.dataset.letter = GROOT;
    else delete document.documentElement.dataset.letter;
    knop.setAttribute("aria-pressed", String(groot));
    try {
      if (groot) localStorage.setItem(SLEUTEL, GROOT);
      else localStorage.removeItem(SLEUTEL);
    } catch {
      // Blocked storage: the choice holds for this page.
    }
  }

  /** Browsers learn late which voices they have, and some never. */
  #offerStem() {
    const stem = findStem(speechSynthesis.getVoices());
    if (!stem || this.querySelector(".casus-acties__stem")) return;
    const knop = createButton(casuswoord("casus-acties.lees_voor"), () => this.#read(knop, stem), {
      class: "knop knop--stil casus-acties__stem",
    });
    this.#zin.before(knop);
  }

  /**
   * @param {HTMLElement} knop
   * @param {SpeechSynthesisVoice} stem
   */
  #read(knop, stem) {
    void laad(
      () => import("./voorlezen.js"),
      knop,
      ({ Voorleesbalk: Balk }) => {
        this.#balk ??= new Balk(knop, stem);
        this.#balk.toggle();
      },
    );
  }
}

function isGroot() {
  return document.documentElement.dataset.letter === GROOT;
}
