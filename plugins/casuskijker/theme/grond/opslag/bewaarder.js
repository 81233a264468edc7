// Keeps one text, such as a dossier, in step with what the reader types, also when another tab has it open. No DOM.
import { readStempel, stamp } from "./stempel.js";

/**
 * @typedef {import("./opslag.js").Opslag} Opslag
 * @typedef {import("./opslag.js").Plek} Plek
 *
 * What is true of the text now:
 * - nieuw: nothing was kept yet
 * - bewaard: what the reader sees is kept, and where; when, if that was on this page
 * - vol, geblokkeerd: the browser refused; what the reader sees is on this page only
 * - onleesbaar: it could not be read back, for the reason given; what the reader sees is on this page only
 * - verouderd: another tab changed or removed it; this tab keeps nothing any more until the reader chose
 *
 * @typedef {"nieuw" | "bewaard" | "vol" | "geblokkeerd" | "onleesbaar" | "verouderd"} StandSoort
 * @typedef {{soort: StandSoort, plek: Plek, om: Date | null, reden: string}} Stand
 *
 * @typedef {object} Weg What was there when a text was removed.
 * @property {string | null} tekst What was kept, whoever wrote it.
 * @property {string | null} bekend What this tab knew of it.
 * @property {boolean} isLos
 * @property {StandSoort} soort
 * @property {string} reden
 */

/**
 * Tells its listeners `stand` when its stand changed, and `verdrongen` when another tab wrote over what this one had
 * kept without having seen it.
 *
 * Browsers share a storage between tabs with some delay: two that write in the same blink both find what they expect.
 * The stamps tell afterwards: a text that does not come after what this tab wrote was written by who did not know it.
 * Of what this tab only read nothing can be lost, however many versions it did not see.
 */
export class Bewaarder extends EventTarget {
  #opslag;
  #naam;
  /** @type {string | null} What this tab last read or wrote. */
  #bekend = null;
  /** @type {string | null} The version that this tab wrote last, until another one is known that comes after it. */
  #eigen = null;
  /** @type {Date | null} When this tab last kept something. */
  #om = null;
  #findFout;
  /** Whether the last text that was to be kept is on this page only. */
  isLos = false;

  /**
   * @param {Opslag} opslag
   * @param {string} naam
   * @param {{signal: AbortSignal, findFout: (tekst: string) => string}} wens What says why a text could not be read
   *   back, or nothing when it can: only what can is kept.
   */
  constructor(opslag, naam, { signal, findFout }) {
    super();
    this.#opslag = opslag;
    this.#naam = naam;
    this.#findFout = findFout;
    this.#know(opslag.read(naam));
    /** @type {Stand} */
    this.stand = this.#create(this.#findSoort());
    opslag.watch((changed, tekst) => this.#hear(changed, tekst), signal);
  }

  /** @returns {string | null} The text as this tab knows it. */
  get tekst() {
    return this.#bekend;
  }

  /** @param {string} tekst A JSON object. */
  save(tekst) {
    this.isLos = true;
    if (this.stand.soort === "verouderd") return;
    const fout = this.#findFout(tekst);
    if (fout) return this.#become("onleesbaar", fout);
    const gestempeld = stamp(tekst, this.#bekend);
    const uitkomst = this.#opslag.write(this.#naam, gestempeld, this.#bekend);
    if (uitkomst === "bewaard") {
      this.#know(gestempeld, true);
      this.#om = new Date();
      this.isLos = false;
    }
    this.#become(uitkomst === "botsing" ? "verouderd" : uitkomst);
  }

  /** Takes what is kept now as known, right after a write found it there: the message of who wrote it is under way. */
  catchUp() {
    this.#follow(this.#opslag.read(this.#naam));
    this.reload();
  }

  /**
   * Takes what is kept now as known: the reader chose to go on with that, or this page slept. However many versions
   * went by meanwhile, the first of them came after what this tab wrote.
   */
  reload() {
    const nu = this.#opslag.read(this.#naam);
    if (nu !== this.#bekend) this.#om = null;
    this.#know(nu);
    this.isLos = false;
    this.#become(this.#findSoort());
  }

  /** Forgets the text. @returns {Weg} */
  remove() {
    const tekst = this.#opslag.read(this.#naam);
    const { bekend, isLos } = { bekend: this.#bekend, isLos: this.isLos };
    const { soort, reden } = this.stand;
    this.#opslag.remove(this.#naam);
    this.#know(null);
    this.isLos = false;
    this.#become(this.#findSoort());
    return { tekst, bekend, isLos, reden, soort: tekst === bekend ? soort : "verouderd" };
  }

  /**
   * Puts back what was removed, to the letter, and knows of it what this tab knew. Whatever is there by now stays.
   *
   * @param {Weg} weg
   */
  restore({ tekst, bekend, isLos, reden, soort }) {
    const uitkomst = this.#putBack(tekst);
    const isTerug = uitkomst === "bewaard";
    this.#know(isTerug || uitkomst === "botsing" ? bekend : null, isTerug);
    this.isLos = isLos || !isTerug;
    if (uitkomst === "botsing") this.#become("verouderd");
    else this.#become(isTerug ? soort : uitkomst, reden);
  }

  /** @param {string | null} tekst */
  #putBack(tekst) {
    if (this.#opslag.read(this.#naam) === tekst) return "bewaard";
    return tekst === null ? "botsing" : this.#opslag.write(this.#naam, tekst, null);
  }

  /**
   * @param {string | null} naam What another tab changed; null when it may be anything.
   * @param {string | null} tekst What it wrote.
   */
  #hear(naam, tekst) {
    if (naam !== null && naam !== this.#naam) return;
    if (this.#opslag.read(this.#naam) === this.#bekend) return;
    if (this.stand.soort !== "verouderd") this.#become("verouderd");
    if (naam !== null) this.#follow(tekst);
  }

  /**
   * Looks whether what another tab wrote comes after what this one did. Once one does, the rest is its writer's to
   * guard.
   *
   * @param {string | null} tekst
   */
  #follow(tekst) {
    const { stand, vorige } = readStempel(tekst);
    const eigen = this.#eigen;
    if (stand === null || eigen === null || stand === eigen) return;
    this.#eigen = null;
    if (vorige !== eigen) this.dispatchEvent(new Event("verdrongen"));
  }

  /**
   * @param {string | null} tekst
   * @param {boolean} [isEigen] Whether this tab wrote it.
   */
  #know(tekst, isEigen = false) {
    this.#bekend = tekst;
    this.#eigen = isEigen ? readStempel(tekst).stand : null;
  }

  /** @returns {StandSoort} Nothing is promised where the browser lets this site keep nothing. */
  #findSoort() {
    if (this.#bekend !== null) return "bewaard";
    return this.#opslag.works() ? "nieuw" : "geblokkeerd";
  }

  /**
   * @param {StandSoort} soort
   * @param {string} [reden]
   */
  #become(soort, reden = "") {
    this.stand = this.#create(soort, reden);
    this.dispatchEvent(new Event("stand"));
  }

  /**
   * @param {StandSoort} soort
   * @param {string} [reden]
   * @returns {Stand}
   */
  #create(soort, reden = "") {
    return Object.freeze({ soort, plek: this.#opslag.plek, om: this.#om, reden });
  }
}
