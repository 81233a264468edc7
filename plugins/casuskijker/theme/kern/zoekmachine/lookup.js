// From one word of a question to what is found for it.

import { Finding } from "./finding.js";
import { splitWord } from "./fold.js";

const FAMILY = 0.6;
const BEGINNING = 0.8;
const PARTS = 0.5;
const ONE_PART = 0.15;
const MIN_BEGINNING = 4;
const MAX_BEGINNING = 12;
const MIN_PIECE = 4;
/** With fewer records than this a compound is also sought by its parts. */
const FEW = 5;
const LINK = /^(?:s|en|e|n)/;

export class Lookup {
  #forms;
  #postings;
  #stopWords;

  /**
   * @param {import("./forms.js").Forms} forms
   * @param {import("./postings.js").AllPostings} postings
   * @param {Set<string>} stopWords
   */
  constructor(forms, postings, stopWords) {
    this.#forms = forms;
    this.#postings = postings;
    this.#stopWords = stopWords;
  }

  /**
   * What is found for a word: by its forms, else as the beginning of a word, else as words written together.
   * @param {string} word As it is compared.
   * @param {string} text As it was typed.
   * @returns {Promise<Finding | undefined>}
   */
  async find(word, text) {
    const form = await this.#forms.find(word);
    const known = form && (await this.#findForm(form));
    if (known) return known;
    return (
      (form ? undefined : await this.#findBeginning(word)) ??
      (await this.#findPieces(splitWord(text))) ??
      this.#guess(await this.split(word))
    );
  }

  /**
   * What is found for a word by its forms alone.
   * @param {string} word
   */
  async findKnown(word) {
    const form = await this.#forms.find(word);
    return form && this.#findForm(form);
  }

  /**
   * How texts write a word that none of them has as it was typed: in the form that most have, or else what comes from
   * the same word; and nothing that only has it as a part.
   * @param {string} word
   */
  async findVorm(word) {
    const form = await this.#forms.find(word);
    for (const terms of [form?.own ?? [], form?.family ?? []]) {
      const words = (await this.#load(terms)).flatMap((list) => list.words).filter((each) => !/[+/]/.test(each));
      const forms = await Promise.all([...new Set(words)].map((each) => this.#forms.find(each)));
      const same = forms.flatMap((each) => {
        return each && each.uses > 0 && each.own.some((term) => terms.includes(term)) ? [each] : [];
      });
      if (same.length > 0) return same.reduce((most, each) => (each.uses > most.uses ? each : most)).shown;
    }
    return null;
  }

  /**
   * A word of Dutch that means nothing here finds nothing.
   * @param {import("./forms.js").Form} form
   */
  async #findForm({ form, own, family }) {
    if (own.length + family.length === 0) return undefined;
    const finding = new Finding();
    const [lists, relatives] = await Promise.all([this.#load(own), this.#load(family)]);
    for (const list of lists) finding.add(list, 1);
    for (const list of relatives) finding.add(list, FAMILY);
    const parts = lists.find((list) => list.parts.length > 0)?.parts;
    const whole = new Set(lists.flatMap(({ words }) => words));
    if (parts && finding.weights.size < FEW) await this.#widen(finding, parts, { form, whole });
    return finding;
  }

  /**
   * @param {Finding} finding
   * @param {number[]} parts
   * @param {{ form: string, whole: Set<string> }} compound As it was asked, and the words that are forms of it.
   */
  async #widen(finding, parts, { form, whole }) {
    const lists = await this.#load(parts);
    const findings = lists.map((list) => {
      const part = new Finding();
      part.add(list, 1);
      return part;
    });
    const together = new Finding();
    together.addCommon(findings, PARTS);
    finding.addBehind(together);
    if (finding.weights.size >= FEW) return;
    const loose = new Finding();
    for (const list of lists) loose.add(list, ONE_PART);
    finding.addPartial(
      loose,
      lists.map(({ words }) =>
        findPiece(
          form,
          words.filter((word) => !whole.has(word)),
        ),
      ),
    );
  }

  /** @param {string} beginning */
  async #findBeginning(beginning) {
    if (beginning.length < MIN_BEGINNING) return undefined;
    const forms = await this.#forms.findBeginning(beginning, MAX_BEGINNING);
    if (forms.length === 0) return undefined;
    const finding = new Finding();
    const terms = [...new Set(forms.flatMap((form) => form.own))];
    for (const list of await this.#load(terms)) finding.add(list, BEGINNING);
    return finding;
  }

  /** @param {string[]} pieces */
  async #findPieces(pieces) {
    if (pieces.length < 2) return undefined;
    const forms = await Promise.all(pieces.map((piece) => this.#forms.find(piece)));
    return this.#combine(forms);
  }

  /**
   * The two words of which one that nothing is known of is made, or none: ‘overlast’ is not about over.
   * @param {string} word
   */
  async split(word) {
    for (let end = word.length - MIN_PIECE; end >= MIN_PIECE; end -= 1) {
      const beginning = word.slice(0, end);
      const first = this.#stopWords.has(beginning) ? undefined : await this.#forms.find(beginning);
      if (!first) continue;
      const rest = word.slice(end);
      const second = (await this.#forms.find(rest)) ?? (await this.#forms.find(rest.replace(LINK, "")));
      if (second && second.form.length >= MIN_PIECE) return [first, second];
    }
    return [];
  }

  /**
   * What has both words of which one is made that the site has not, and behind it what has one of them: only a guess,
   * for it may also be typed wrong.
   * @param {import("./forms.js").Form[]} forms
   */
  async #guess(forms) {
    if (forms.length === 0) return undefined;
    const finding = (await this.#combine(forms)) ?? new Finding();
    const loose = new Finding();
    for (const list of (await Promise.all(forms.map(({ own }) => this.#load(own)))).flat()) loose.add(list, ONE_PART);
    finding.addPartial(
      loose,
      forms.map(({ shown }) => shown),
    );
    finding.isGuess = true;
    return finding.weights.size > 0 ? finding : undefined;
  }

  /** @param {(import("./forms.js").Form | undefined)[]} forms */
  async #combine(forms) {
    if (forms.length === 0) return undefined;
    const findings = [];
    for (const form of forms) {
      if (!form) return undefined;
      const found = await this.#findForm(form);
      if (!found) return undefined;
      findings.push(found);
    }
    const finding = new Finding();
    finding.addCommon(findings, 1);
    return finding.weights.size > 0 ? finding : undefined;
  }

  /** @param {number[]} terms */
  #load(terms) {
    return Promise.all(terms.map((term) => this.#postings.load(term)));
  }
}

/**
 * What a part of a compound is called in it: the longest word of the part that it has.
 * @param {string} compound
 * @param {string[]} words
 */
function findPiece(compound, words) {
  const there = words.filter((word) => word !== compound && compound.includes(word));
  return there.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
