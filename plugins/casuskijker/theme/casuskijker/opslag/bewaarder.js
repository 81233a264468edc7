// Keeps one text, such as a dossier, in step with what the reader types, also when another tab has it open. No DOM.

/**
 * @typedef {import("./opslag.js").Opslag} Opslag
 * @typedef {import("./opslag.js").Plek} Plek
 *
 * What is true of the text now:
 * - nieuw: nothing was kept yet
 * - bewaard: what the reader sees is kept, and where and when
 * - vol, geblokkeerd: the browser refused; what the reader sees is on this page only
 * - verouderd: another tab changed or removed it; this tab keeps nothing any more until the reader chose
 *
 * @typedef {{soort: "nieuw" | "bewaard" | "vol" | "geblokkeerd" | "verouderd", plek: Plek, om: Date}} Stand
 */

/** Tells its listeners `stand` when its stand changed, and `verdrongen` when another tab wrote over what it had kept. */
export class Bewaarder extends EventTarget {
  #opslag;
  #naam;
  /** @type {string | null} What this tab last read or wrote. */
  #bekend = null;

  /**
   * @param {Opslag} opslag
   * @param {string} naam
   * @param {AbortSignal} signal
   */
  constructor(opslag, naam, signal) {
    super();
    this.#opslag = opslag;
    this.#naam = naam;
    this.#bekend = opslag.read(naam);
    /** @type {Stand} */
    this.stand = this.#create(this.#bekend === null ? "nieuw" : "bewaard");
    opslag.watch((changed, voorheen) => this.#hear(changed, voorheen), signal);
  }

  /** @returns {string | null} The text as this tab knows it. */
  get tekst() {
    return this.#bekend;
  }

  /** @param {string} tekst */
  save(tekst) {
    if (this.stand.soort === "verouderd") return;
    const uitkomst = this.#opslag.write(this.#naam, tekst, this.#bekend);
    if (uitkomst === "bewaard") this.#bekend = tekst;
    this.#become(uitkomst === "botsing" ? "verouderd" : uitkomst);
  }

  /** Takes what is kept now as known, after the reader chose to go on with that. */
  reload() {
    this.#bekend = this.#opslag.read(this.#naam);
    this.#become(this.#bekend === null ? "nieuw" : "bewaard");
  }

  /** Forgets the text. */
  remove() {
    this.#opslag.remove(this.#naam);
    this.#bekend = null;
    this.#become("nieuw");
  }

  /**
   * @param {string | null} naam What another tab changed; null when it may be anything.
   * @param {string | null} voorheen What stood there before it did.
   */
  #hear(naam, voorheen) {
    if (naam !== null && naam !== this.#naam) return;
    if (this.#opslag.read(this.#naam) === this.#bekend || this.stand.soort === "verouderd") return;
    this.#become("verouderd");
    // Both tabs wrote in the same blink: the other did not know of ours when it wrote over it.
    if (naam !== null && voorheen !== this.#bekend) this.dispatchEvent(new Event("verdrongen"));
  }

  /** @param {Stand["soort"]} soort */
  #become(soort) {
    this.stand = this.#create(soort);
    this.dispatchEvent(new Event("stand"));
  }

  /**
   * @param {Stand["soort"]} soort
   * @returns {Stand}
   */
  #create(soort) {
    return Object.freeze({ soort, plek: this.#opslag.plek, om: new Date() });
  }
}
