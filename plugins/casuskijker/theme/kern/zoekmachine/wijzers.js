// What people type for something that is called otherwise here, or that is not here yet; search/wijzers.py writes it.
import { BETWEEN } from "./hulpwoorden.js";
import { hashWord } from "./phrases.js";

/** A word is a longer one of these when it goes on for so many letters: ‘schuldsaneringstraject’. */
const LONG = 7;
/** And it is a kind of one of these when it ends in so many letters: a ‘huurtoeslag’ is a toeslag. */
const LONG_ENDING = 6;
/** What makes it such a kind has so many letters at least. */
const SHORT_BEGINNING = 3;

/**
 * @typedef {object} Wijzer
 * @property {number[]} pages The records that it leads to, the best first.
 * @property {string[]} words The words of the site that it means.
 * @property {string[]} ruimer Those of them that it is only part of: a rollator is not all of the Wmo.
 * @property {boolean} nogNiet Whether nothing stands here about it, and all this is only what comes nearest.
 * @property {boolean} isGekozen Whether somebody wrote it; others are terms of the site in several words.
 */
/**
 * @typedef {object} Aangewezen Words of a question that lead somewhere together.
 * @property {number[]} places Which words.
 * @property {Wijzer} wijzer
 */

export class Wijzers {
  /** @type {Wijzer[]} */
  #wijzers;
  /** The first letters of the forms that are known. */
  #letters = new Set();
  /**
   * Which words a form may be: ‘psychiatrische’ is one itself, and one of ‘psychiatrisch’.
   * @type {Map<string, number[]>}
   */
  #words = new Map();
  /** @type {Map<number, Wijzer>} */
  #single = new Map();
  /** @type {{ words: number[], wijzer: Wijzer }[]} Those of most words first. */
  #together = [];
  /** @type {{ words: string[], wijzer: Wijzer }[]} */
  #fixed = [];
  /** @type {number[]} The title of each record as a number. */
  #titels;

  /** @param {{ wijzers: [number[], string[], number, number?][], zelf: number, titels: number[] }} data */
  constructor({ wijzers, zelf, titels }) {
    this.#titels = titels;
    this.#wijzers = wijzers.map(([pages, words, nogNiet, same = words.length], number) => {
      return { pages, words, ruimer: words.slice(same), nogNiet: nogNiet === 1, isGekozen: number < zelf };
    });
  }

  /**
   * Know what several words lead to together.
   * @param {{ samen: number[][], vast: Record<string, number> }} data
   */
  learnTogether({ samen, vast }) {
    const together = samen.map((row) => ({ words: row.slice(0, -1), wijzer: this.#wijzers[row[row.length - 1]] }));
    this.#together = together.sort((a, b) => b.words.length - a.words.length);
    const fixed = Object.entries(vast).map(([text, number]) => ({
      words: text.split(" "),
      wijzer: this.#wijzers[number],
    }));
    this.#fixed = fixed.sort((a, b) => b.words.length - a.words.length);
  }

  /**
   * Know all forms that begin with a letter: a word itself comes before a form of another.
   * @param {number} letter
   * @param {[number, string, number?][]} rows Of a word its number, it and its forms, what it leads to.
   */
  learn(letter, rows) {
    if (this.#letters.has(letter)) return;
    this.#letters.add(letter);
    const add = (/** @type {string} */ form, /** @type {number} */ number) => {
      this.#words.set(form, [...(this.#words.get(form) ?? []), number]);
    };
    const read = rows.map(([number, written]) => ({ number, vormen: readForms(written) }));
    for (const { number, vormen } of read) if (vormen[0]) add(vormen[0], number);
    for (const { number, vormen } of read) for (const form of vormen.slice(1)) add(form, number);
    for (const [number, , wijzer] of rows) if (wijzer !== undefined) this.#single.set(number, this.#wijzers[wijzer]);
  }

  /**
   * All that the words of a question lead to; a word leads to one thing, with as many others as it can.
   * @param {string[]} words As they are compared.
   * @returns {Aangewezen[]}
   */
  find(words) {
    const taken = new Set();
    /** @type {Aangewezen[]} */
    const found = [];
    const take = (/** @type {number[] | undefined} */ places, /** @type {Wijzer | undefined} */ wijzer) => {
      if (!places || !wijzer) return;
      for (const place of places) taken.add(place);
      found.push({ places, wijzer });
    };
    for (const { words: fixed, wijzer } of this.#fixed) take(findRun(words, fixed, taken), wijzer);
    const numbers = words.map((word) => this.#words.get(word) ?? []);
    for (const { words: together, wijzer } of this.#together) take(findAll(numbers, together, taken), wijzer);
    for (const [place, word] of words.entries()) if (!taken.has(place)) take([place], this.#findWord(word));
    return found.sort((one, other) => one.places[0] - other.places[0]);
  }

  /**
   * The records that may be called just this; a title of other words may have the same number.
   * @param {string[]} words
   */
  findCalled(words) {
    const hash = hashWord(words.join(" "));
    return this.#titels.flatMap((titel, number) => (titel === hash ? [number] : []));
  }

  /**
   * Of a word that nothing is known of: the one that it is a longer form of, or else a kind of. About a kind that has a
   * name of its own nothing stands here: what comes nearest is about others.
   * @param {string} word
   * @returns {Wijzer | undefined}
   */
  findLonger(word) {
    for (let end = word.length - 1; end >= LONG; end -= 1) {
      const wijzer = this.#findWord(word.slice(0, end));
      if (wijzer) return wijzer;
    }
    for (const ending of listEndings(word)) {
      const wijzer = this.#findWord(ending);
      if (wijzer) return { ...wijzer, nogNiet: true };
    }
    return undefined;
  }

  /** @param {string} word */
  #findWord(word) {
    return (this.#words.get(word) ?? []).map((number) => this.#single.get(number)).find(Boolean);
  }
}

/**
 * The words of which one may be a kind, the longest first.
 * @param {string} word
 */
export function listEndings(word) {
  const length = Math.max(0, word.length - LONG_ENDING - SHORT_BEGINNING + 1);
  return Array.from({ length }, (_, place) => word.slice(SHORT_BEGINNING + place));
}

/**
 * Where words follow each other in a row, if none of them is taken; what changes nothing may stand in between.
 * @param {string[]} row
 * @param {string[]} words
 * @param {Set<number>} taken
 */
function findRun(row, words, taken) {
  for (let start = 0; start + words.length <= row.length; start += 1) {
    /** @type {number[]} */
    const places = [];
    for (let at = start; at < row.length && places.length < words.length && !taken.has(at); at += 1) {
      if (row[at] === words[places.length]) places.push(at);
      else if (places.length === 0 || !BETWEEN.has(row[at])) break;
    }
    if (places.length === words.length) return places;
  }
  return undefined;
}

/**
 * Where all words stand in a row, in any order, if none of them is taken.
 * @param {number[][]} row
 * @param {number[]} words
 * @param {Set<number>} taken
 */
function findAll(row, words, taken) {
  const places = words.map((word) => row.findIndex((may, place) => may.includes(word) && !taken.has(place)));
  return places.includes(-1) ? undefined : places.sort((one, other) => one - other);
}

/**
 * A word and its forms, each written as how many letters it lacks of the word and what it has instead: ‘brief 1ven’. Of
 * a word that begins with another letter only the forms are written: ‘ geslapen’.
 * @param {string} written
 */
function readForms(written) {
  const [word, ...forms] = written.split(" ");
  const read = forms.map((form) =>
    /^\d/.test(form) ? word.slice(0, word.length - Number(form[0])) + form.slice(1) : form,
  );
  return [word, ...read];
}
