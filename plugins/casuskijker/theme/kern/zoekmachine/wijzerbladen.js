// The files of what people type for something: what it leads to, alone or together, and its forms by first letter.
import { Wijzers } from "./wijzers.js";

export class Wijzerbladen {
  #files;
  /** @type {Set<number>} */
  #letters;
  /** @type {Promise<Wijzers> | undefined} */
  #wijzers;

  /**
   * @param {import("./index-files.js").IndexFiles} files
   * @param {number[]} letters The code points of letters with which a form begins.
   */
  constructor(files, letters) {
    this.#files = files;
    this.#letters = new Set(letters);
  }

  /**
   * What these words may lead to; of others too, when they were read before.
   * @param {string[]} words As they are compared.
   */
  async read(words) {
    this.#wijzers ??= this.#files.load("wijzers.json").then((data) => new Wijzers(data));
    this.#wijzers.catch(() => (this.#wijzers = undefined));
    const first = new Set(words.map((word) => word.codePointAt(0) ?? 0));
    const letters = [...first].filter((letter) => this.#letters.has(letter));
    const sheets = letters.map((letter) => this.#files.load(`wijzers-${letter}.json`));
    const together = words.length > 1 ? this.#files.load("samen.json") : undefined;
    const [wijzers, samen, ...read] = await Promise.all([this.#wijzers, together, ...sheets]);
    if (samen) wijzers.learnTogether(samen);
    for (const [place, letter] of letters.entries()) wijzers.learn(letter, read[place]);
    return wijzers;
  }
}
