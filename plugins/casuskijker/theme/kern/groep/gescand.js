// What a camera read one after another: the same code stays before it for seconds, and counts once. No DOM.
import { readInbrengTekst } from "./inbreng.js";

/**
 * @typedef {import("./inbreng.js").Lezing} Lezing
 * @typedef {"nieuw" | "al" | "vreemd"} Uitkomst A code, one that was read before, or something else.
 */

/** Collects what is read until it is laid down together. */
export class Gescand {
  #find;
  /** @type {Set<string>} */
  #codes = new Set();
  /** @type {Set<string>} */
  #vreemd = new Set();
  /** What was wrong with what was read last; nothing when it was a code. */
  fout = "";

  /** @param {import("./inbreng.js").Zoeker} find Finds the kijkraam of a code. */
  constructor(find) {
    this.#find = find;
  }

  /** @returns {number} How many codes were read. */
  get aantal() {
    return this.#codes.size;
  }

  /** @returns {Lezing[]} What is laid down: each code once, and what is lacking of the codes of a group. */
  get lezingen() {
    return this.aantal ? readInbrengTekst([...this.#codes].join("\n"), this.#find) : [];
  }

  /** @returns {string[]} What is lacking still, in a sentence. */
  get ontbreekt() {
    return this.lezingen.flatMap((lezing) => ("fout" in lezing ? [lezing.fout] : []));
  }

  /**
   * @param {string} tekst
   * @returns {Uitkomst}
   */
  add(tekst) {
    if (this.#codes.has(tekst)) return "al";
    if (this.#vreemd.has(tekst)) return "vreemd";
    const lezingen = readInbrengTekst(tekst, this.#find);
    if (lezingen.some((lezing) => "inbreng" in lezing)) {
      this.#codes.add(tekst);
      this.fout = "";
      return "nieuw";
    }
    this.#vreemd.add(tekst);
    this.fout = lezingen.flatMap((lezing) => ("fout" in lezing ? [lezing.fout] : []))[0] ?? "";
    return "vreemd";
  }
}
