import { create, createButton } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { findStem } from "../../kern/voorlezen/stem.js";
import { casuswoord } from "../../woorden/casus.js";
import { createBeamerKnop } from "./beamer.js";

/** basis.js reads it under the same name, before any module runs. */
const LETTER = "letter";
const GROOT = "groot";
const loadDelen = () => import("./delen.js");
const loadAfdrukken = () => import("../../grond/afdruk-keuze/afdruk-keuze.js");
/** @type {import("../../grond/afdruk-keuze/afdruk-keuze.js").Keuze[]} */
const AFDRUKKEN = [
  {
    maat: "verhaal",
    titel: casuswoord("casus-acties.druk_verhaal"),
    uitleg: casuswoord("casus-acties.druk_verhaal_uitleg"),
  },
  { maat: "casus", titel: casuswoord("casus-acties.druk_alles"), uitleg: casuswoord("casus-acties.druk_alles_uitleg") },
];
/** What the head of the page takes of the window, and some air. */
const NODIG = 100;
const VERHAAL = ".casus-rust";

/**
 * What one can do with a casus besides reading it: print it, hand it on, read it in large letters or have it read. On
 * the page of its docent, `data-deel` is the story that goes to the class, with its title; `data-knop` names what else
 * goes there. With `data-alleen` there is what helps to read, and nothing else.
 */
export default class CasusActies extends HTMLElement {
  #controller = new AbortController();
  #zin = create("p", { class: "casus-acties__zin", role: "status" });
  #geenStem = create("p", { class: "casus-acties__geen-stem" });
  /** @type {import("./voorlezen.js").Voorleesbalk | null} */
  #balk = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const naam = casuswoord(this.dataset.deel ? "casus-acties.deel_verhaal" : "casus-acties.deel");
    const deel = createButton(this.dataset.knop ?? naam, () => this.#share(deel));
    const druk = createButton(casuswoord("casus-acties.afdrukken"), () => this.#print(druk));
    const letter = this.#createLetter(signal);
    // Beside a kijkraam, which has the rest itself, and where one thing at a time is enough.
    if (this.dataset.alleen === "lezen") this.append(letter, this.#geenStem);
    else this.append(druk, deel, letter, this.#geenStem, this.#zin);
    // A browser opens its sheet only at a press of just now: what asks for it is there by then.
    laadStraks(loadDelen, loadAfdrukken);
    this.#watchHeight(signal);
    if (!document.querySelector(VERHAAL)) return;
    const article = this.closest("article");
    if (article && this.dataset.alleen !== "lezen") this.#geenStem.before(createBeamerKnop(article, signal));
    globalThis.speechSynthesis?.addEventListener("voiceschanged", () => this.#offerStem(), { signal });
    this.#offerStem();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#balk?.remove();
    this.#balk = null;
    this.replaceChildren();
  }

  /** @param {Element} knop What a class gets on paper is chosen; the page of its docent is printed as it is. */
  #print(knop) {
    if (this.dataset.deel) return print();
    void laad(loadAfdrukken, knop, ({ openAfdrukken }) => openAfdrukken(AFDRUKKEN, ""));
  }

  /** @param {AbortSignal} signal */
  #createLetter(signal) {
    const knop = createButton(casuswoord("casus-acties.grote_letters"), ({ detail }) => {
      this.#resize(knop);
      // Who pressed it with a pointer reads on, and scrolls with the space bar: on the button that would press again.
      if (detail > 0) knop.blur();
    });
    const show = () => knop.setAttribute("aria-pressed", String(isGroot()));
    show();
    addEventListener("ingesteld", show, { signal });
    return knop;
  }

  /** @param {Element} knop */
  #share(knop) {
    void laad(loadDelen, knop, async ({ sharePagina }) => {
      this.#zin.textContent = await sharePagina(this.dataset.deel, this.dataset.titel);
    });
  }

  /** @param {Element} knop */
  #resize(knop) {
    const groot = !isGroot();
    if (groot) document.documentElement.dataset.letter = GROOT;
    else delete document.documentElement.dataset.letter;
    knop.setAttribute("aria-pressed", String(groot));
    // Where nothing can be kept, the choice holds for this page.
    if (groot) opslag.write(LETTER, GROOT, opslag.read(LETTER));
    else opslag.remove(LETTER);
  }

  /**
   * The column beside the text stays in view when all of it fits there.
   * @param {AbortSignal} signal
   */
  #watchHeight(signal) {
    const kolom = this.closest(".naast");
    if (!(kolom instanceof HTMLElement)) return;
    const look = () => kolom.toggleAttribute("data-past", kolom.offsetHeight <= innerHeight - NODIG);
    const kijker = new ResizeObserver(look);
    kijker.observe(kolom);
    addEventListener("resize", look, { signal });
    signal.addEventListener("abort", () => kijker.disconnect());
  }

  /** Browsers learn late which voices they have, and some never; one without a Dutch voice says so. */
  #offerStem() {
    const stemmen = globalThis.speechSynthesis?.getVoices();
    const stem = findStem(stemmen ?? []);
    if (!stem) {
      this.#geenStem.textContent = stemmen?.length === 0 ? "" : casuswoord("casus-acties.geen_stem");
      return;
    }
    if (this.querySelector("button.casus-acties__stem")) return;
    const knop = createButton(casuswoord("casus-acties.lees_voor"), () => this.#read(knop, stem), {
      class: "knop knop--stil casus-acties__stem",
    });
    this.#geenStem.replaceWith(knop);
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
        this.#balk.press();
      },
    );
  }
}

function isGroot() {
  return document.documentElement.dataset.letter === GROOT;
}
