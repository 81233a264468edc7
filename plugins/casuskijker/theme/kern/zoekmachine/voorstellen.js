// What is offered to who is typing: terms, names, and what people call them; search/voorstellen.py chooses which.

import { foldWords } from "./fold.js";
import { isLikelyMeant } from "./verschrijving.js";

/** So few letters can be the beginning of anything that somebody typed wrong. */
const MIN_WRONG = 4;

export class Voorstellen {
  /** @type {{ text: string, words: string[], isNaam: boolean }[]} */
  #all;

  /** @param {[string, number, number][]} data The most used first. */
  constructor(data) {
    this.#all = data.map(([text, , naam]) => {
      return { text, words: foldWords(text), isNaam: naam === 1 };
    });
  }

  /**
   * What begins with these words, of which the last may not be finished; or what does so but for a typing error. A word
   * of the language is no error, and no error means a name.
   * @param {string[]} typed As they are compared.
   * @param {{ most: number, isWoord: boolean }} options Whether the last is a word as it is.
   */
  find(typed, { most, isWoord }) {
    const last = typed.at(-1) ?? "";
    const begins = this.#choose(typed, (word) => word.startsWith(last));
    if (begins.length > 0 || isWoord || last.length < MIN_WRONG) return begins.slice(0, most);
    const ends = [last.length, last.length + 1, last.length - 1];
    const isMeant = (/** @type {string} */ word) => ends.some((end) => isLikelyMeant(last, word.slice(0, end)));
    return this.#choose(typed, (word, isNaam) => !isNaam && isMeant(word)).slice(0, most);
  }

  /**
   * @param {string[]} typed
   * @param {(word: string, isNaam: boolean) => boolean} isLast
   */
  #choose(typed, isLast) {
    const whole = typed.join(" ");
    return this.#all
      .filter(({ words, isNaam }) => {
        const isBefore = typed.slice(0, -1).every((word, place) => word === words[place]);
        return isBefore && isLast(words[typed.length - 1] ?? "", isNaam) && words.join(" ") !== whole;
      })
      .map(({ text }) => text);
  }
}
