// Which terms a reader means with a word, from the files with forms.
import { findSheet } from "./index-files.js";

/**
 * @typedef {object} Form A form of a word, with its terms: those it is a form of, and those that are only family of it.
 * @property {string} form
 * @property {number[]} own
 * @property {number[]} family
 * @property {number} uses In how many records it stands.
 * @property {string} shown How it is written there.
 */

export class Forms {
  #files;
  #firsts;
  /** @type {Map<number, FormSheet>} */
  #sheets = new Map();

  /**
   * @param {import("./index-files.js").IndexFiles} files
   * @param {string[]} firsts
   */
  constructor(files, firsts) {
    this.#files = files;
    this.#firsts = firsts;
  }

  /**
   * @param {string} word
   * @returns {Promise<Form | undefined>}
   */
  async find(word) {
    const sheet = await this.#load(findSheet(this.#firsts, word));
    const place = sheet.places.get(word);
    return place === undefined ? undefined : sheet.readForm(place);
  }

  /**
   * The forms in use that begin with these letters, the most used first.
   * @param {string} beginning
   * @param {number} most
   * @returns {Promise<Form[]>}
   */
  async findBeginning(beginning, most) {
    const number = findSheet(this.#firsts, beginning);
    const sheets = [await this.#load(number)];
    if (this.#firsts[number + 1]?.startsWith(beginning)) sheets.push(await this.#load(number + 1));
    return sheets
      .flatMap((sheet) => sheet.findBeginning(beginning))
      .sort((a, b) => b.uses - a.uses || a.form.length - b.form.length)
      .slice(0, most);
  }

  /**
   * The forms that look like a word, of those that stand near it in the alphabet: these are fetched already.
   * @param {string} word
   * @param {(form: string) => boolean} isLike
   */
  async findLike(word, isLike) {
    const sheet = await this.#load(findSheet(this.#firsts, word));
    return sheet.forms.filter(isLike).map((form) => sheet.readForm(sheet.places.get(form) ?? 0));
  }

  /** @param {number} number */
  async #load(number) {
    let sheet = this.#sheets.get(number);
    if (!sheet) {
      sheet = new FormSheet(await this.#files.load(`woorden-${number}.json`));
      this.#sheets.set(number, sheet);
    }
    return sheet;
  }
}

class FormSheet {
  /** @param {any} data */
  constructor(data) {
    this.data = data;
    /** @type {string[]} */
    this.forms = data.vormen.split(" ");
    /** @type {string[]} */
    this.bundles = data.bundels.split(" ");
    this.places = new Map(this.forms.map((form, place) => [form, place]));
  }

  /**
   * @param {number} place
   * @returns {Form}
   */
  readForm(place) {
    const { bundel: bundle, gebruik: uses, weergave: shown } = this.data;
    const [own, family = []] = this.bundles[bundle[place]].split("/").map(readTerms);
    const form = this.forms[place];
    return { form, own, family, uses: uses[place] ?? 0, shown: shown[place] ?? form };
  }

  /** @param {string} beginning */
  findBeginning(beginning) {
    return Object.keys(this.data.gebruik)
      .map(Number)
      .filter((place) => this.forms[place].startsWith(beginning))
      .map((place) => this.readForm(place));
  }
}

/** @param {string} terms */
function readTerms(terms) {
  return terms === "" ? [] : terms.split(".").map(Number);
}
