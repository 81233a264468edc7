import { create, createButton } from "../../grond/dom/dom.js";
import { Voorlezer } from "../../kern/voorlezen/voorlezer.js";
import { casuswoord } from "../../woorden/casus.js";

const BLOK = "p, li, h1, h2, h3, h4, h5, h6, pre, dt, dd, th, td, summary";
const EINDE = ".casus-rust";
const GEEN_TEKST =
  ".headerlink, .noot-verwijzing, .noten, .reflectie__vouw, .reflectie__papier, .ingredient__posities, " +
  ".invullen, .kijkraam-uitleg, .papier, [aria-hidden='true'], reflectie-velden, style, script";
/** What says of a page how much it is and what one can do there. */
const KOP = ".casus-kop, .kijkraam-kop, .leerroute-kop";

/**
 * @typedef {import("../../kern/voorlezen/voorlezer.js").Stand} Stand
 * @typedef {{blok: Element, tekst: string}} Stuk
 */

/**
 * A bar at the foot of the screen, for as long as the story is read aloud. Its place among what one reaches by Tab is
 * right behind the button that began it, which stops it now; so does Escape.
 */
export class Voorleesbalk {
  #knop;
  #stem;
  #stukken = findStukken();
  #voorlezer = new Voorlezer(this.#stukken.length, {
    spreek: (stuk, klaar) => this.#speak(stuk, klaar),
    zwijg: () => speechSynthesis.cancel(),
    toon: (stand, stuk) => this.#show(stand, stuk),
  });
  #wissel = createButton("", () => this.#voorlezer.toggle());
  #balk = create(
    "div",
    { class: "casus-acties__balk", role: "group", "aria-label": casuswoord("casus-acties.voorlezen") },
    this.#wissel,
    createButton(casuswoord("casus-acties.stop"), () => this.#voorlezer.stop()),
  );
  /** @type {SpeechSynthesisUtterance | null} Kept, or a browser forgets it half way. */
  #uitspraak = null;
  #stop = () => this.#voorlezer.stop();
  /** @param {KeyboardEvent} event */
  #hear = ({ key, defaultPrevented }) => {
    // What lies over the page closes first.
    if (key === "Escape" && !defaultPrevented && !document.querySelector(":popover-open, dialog[open]")) this.#stop();
  };

  /**
   * @param {HTMLElement} knop What began it, and gets the focus back.
   * @param {SpeechSynthesisVoice} stem
   */
  constructor(knop, stem) {
    this.#knop = knop;
    this.#stem = stem;
    // A voice goes on when its page is gone.
    addEventListener("pagehide", this.#stop);
  }

  /** The button that began it: it begins, and from then on it stops. */
  press() {
    if (this.#balk.isConnected) this.#voorlezer.stop();
    else this.#voorlezer.toggle();
  }

  remove() {
    this.#voorlezer.stop();
    removeEventListener("pagehide", this.#stop);
  }

  /**
   * @param {number} stuk
   * @param {() => void} klaar
   */
  #speak(stuk, klaar) {
    const uitspraak = new SpeechSynthesisUtterance(this.#stukken[stuk].tekst);
    uitspraak.voice = this.#stem;
    uitspraak.lang = this.#stem.lang;
    uitspraak.addEventListener("end", klaar);
    uitspraak.addEventListener("error", () => this.#uitspraak === uitspraak && this.#voorlezer.stop());
    this.#uitspraak = uitspraak;
    speechSynthesis.speak(uitspraak);
  }

  /**
   * @param {Stand} stand
   * @param {number} stuk
   */
  #show(stand, stuk) {
    const blok = stand === "stil" ? null : this.#stukken[stuk].blok;
    for (const { blok: ander } of this.#stukken) ander.toggleAttribute("data-leest", ander === blok);
    blok?.scrollIntoView({ block: "nearest" });
    if (stand === "wacht") this.#uitspraak = null;
    this.#wissel.textContent = casuswoord(stand === "leest" ? "casus-acties.pauze" : "casus-acties.verder");
    if (stand === "stil") this.#leave();
    else if (!this.#balk.isConnected) this.#come();
  }

  #come() {
    this.#knop.textContent = casuswoord("casus-acties.stop_voorlezen");
    this.#knop.after(this.#balk);
    addEventListener("keydown", this.#hear);
  }

  #leave() {
    this.#uitspraak = null;
    this.#knop.textContent = casuswoord("casus-acties.lees_voor");
    removeEventListener("keydown", this.#hear);
    if (this.#balk.contains(document.activeElement)) this.#knop.focus({ preventScroll: true });
    this.#balk.remove();
  }
}

/** @returns {Stuk[]} The story piece by piece: every word of it once, in the order in which it stands there. */
function findStukken() {
  /** @type {Stuk[]} */
  const stukken = [];
  for (const deel of findDelen()) {
    const walker = document.createTreeWalker(deel, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = /** @type {Text} */ (walker.currentNode);
      if (!parentElement || parentElement.closest(GEEN_TEKST)) continue;
      const blok = parentElement.closest(BLOK) ?? deel;
      const laatste = stukken.at(-1);
      if (laatste?.blok === blok) laatste.tekst += data;
      else stukken.push({ blok, tekst: data });
    }
  }
  return stukken.filter(({ tekst }) => tekst.trim());
}

/** @returns {Generator<Element>} What stands on the page from its title to the end of the story, but for the facts. */
function* findDelen() {
  let deel = document.querySelector("article h1");
  for (; deel && !deel.matches(EINDE); deel = deel.nextElementSibling) if (!deel.matches(KOP)) yield deel;
}
