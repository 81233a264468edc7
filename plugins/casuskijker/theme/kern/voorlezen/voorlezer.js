/**
 * @typedef {"stil" | "leest" | "wacht"} Stand
 * @typedef {object} Mond
 * @property {(stuk: number, klaar: () => void) => void} spreek
 * @property {() => void} zwijg
 * @property {(stand: Stand, stuk: number) => void} toon Hears at every change which piece is being read.
 */

/**
 * Reads pieces aloud, one after another. It waits at the beginning of a piece and never within one: not every browser
 * goes on where it paused.
 */
export class Voorlezer {
  #aantal;
  #mond;
  #stuk = 0;
  /** @type {Stand} */
  #stand = "stil";
  /** Counts what was begun: of what was broken off, the end does not count. */
  #beurt = 0;

  /**
   * @param {number} aantal How many pieces there are.
   * @param {Mond} mond
   */
  constructor(aantal, mond) {
    this.#aantal = aantal;
    this.#mond = mond;
  }

  /** Reads on, or waits. */
  toggle() {
    if (this.#stand !== "leest") return this.#read();
    this.#silence();
    this.#become("wacht");
  }

  stop() {
    this.#silence();
    this.#stuk = 0;
    this.#become("stil");
  }

  #read() {
    if (this.#stuk >= this.#aantal) return this.stop();
    this.#become("leest");
    const beurt = ++this.#beurt;
    this.#mond.spreek(this.#stuk, () => {
      if (beurt !== this.#beurt) return;
      this.#stuk += 1;
      this.#read();
    });
  }

  #silence() {
    this.#beurt += 1;
    this.#mond.zwijg();
  }

  /** @param {Stand} stand */
  #become(stand) {
    this.#stand = stand;
    this.#mond.toon(stand, this.#stuk);
  }
}
