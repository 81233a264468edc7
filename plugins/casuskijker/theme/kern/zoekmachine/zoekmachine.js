// The search itself: a question and filters in, plain data out. It touches no page; who shows the results does that.
import { findBedoelde } from "./bedoelde.js";
import { FacetCounts } from "./facet-counts.js";
import { combineFindings, Finding } from "./finding.js";
import { findWords, foldWord } from "./fold.js";
import { Forms } from "./forms.js";
import { createSought } from "./fragment.js";
import { IndexFiles } from "./index-files.js";
import { Lookup } from "./lookup.js";
import { checkPhrases, findPhrase } from "./phrases.js";
import { AllPostings } from "./postings.js";
import { SOORTEN } from "./soorten.js";
import { createTreffer } from "./treffer.js";
import { readVraag, writePart } from "./vraag.js";

export { ZoekindexFout } from "./index-files.js";

/**
 * @typedef {import("./fragment.js").Piece} Piece A piece of text, and whether it is a hit to be marked.
 * @typedef {import("./facet-counts.js").Filters} Filters Per facet the chosen values. A record passes when it has one
 *   of the values of every facet that is named.
 */
/**
 * @typedef {object} Treffer
 * @property {string} url Where it is: the whole address, with the place on the page when the words stand there.
 * @property {string} titel
 * @property {Piece[]} titelStukken The same title in pieces, with the hits marked.
 * @property {string} soort casus, praktijkvoorbeeld, vignet, kijkraam, begrip, leerroute, spanningsveld or pagina.
 * @property {string} plaats Where it belongs or stands, such as ‘Bewoners’ or ‘Verdiepingsvraag 2’; may be empty.
 * @property {string[]} tijden What it takes, such as ‘45 min bespreken’.
 * @property {string} letOp What a reader is warned of beforehand; empty when the fragment says just that.
 * @property {Piece[]} fragment A piece of the text as it is written, with the hits marked.
 */
/**
 * @typedef {object} Gevonden
 * @property {number} aantal How many were found; `treffers` are those from `vanaf`, at most the asked number.
 * @property {Treffer[]} treffers The best first. Without a question: all that passes the filters, in the site's order.
 * @property {Record<string, Record<string, number>>} facetten Per facet the values that still give something, and how
 *   many with the question and the filters of the other facets; a chosen value is there even with 0.
 * @property {string | null} bedoelde The question with typing errors mended, for ‘Bedoelde je …?’, or null.
 * @property {string[]} ontbreekt Words of the question, as typed, for which the site has nothing; they were left out.
 * @property {string[]} delen The parts of the question that say something and that the site has, each to be asked by
 *   itself.
 * @property {boolean} gedeeltelijk Whether nothing has all words, so that these are what has most of them.
 * @property {number} bijna How many of those that were found lack one of the words, or of a single compound have a part
 *   only; they come last.
 */
/**
 * @typedef {object} Suggestie
 * @property {string} tekst The question it makes, or the title of the page.
 * @property {string | null} url The address of the page; null for a question to search with.
 * @property {string | null} soort The kind of page; null for a question.
 */

const MAX_TREFFERS = 10;
const MAX_WORDS = 4;
const MAX_PAGES = 5;

/**
 * Open the search of a site. Little is loaded now; the rest comes with the first question.
 * @param {string | URL} base The root of the site, as a whole address.
 * @returns {Promise<Zoekmachine>}
 * @throws {ZoekindexFout} When the index cannot be loaded; every other method rejects with the same error.
 */
export async function openZoekmachine(base) {
  const root = new URL(base);
  if (!root.pathname.endsWith("/")) root.pathname += "/";
  const { contents, files } = await IndexFiles.open(root);
  return new Zoekmachine(root, contents, files);
}

export class Zoekmachine {
  #base;
  #contents;
  #files;
  #forms;
  #lookup;
  #stopWords;
  /** @type {Promise<FacetCounts> | undefined} */
  #facets;

  /**
   * @param {URL} base
   * @param {import("./index-files.js").Contents} contents
   * @param {IndexFiles} files
   */
  constructor(base, contents, files) {
    this.#base = base;
    this.#contents = contents;
    this.#files = files;
    this.#stopWords = new Set(contents.stopwoorden);
    this.#forms = new Forms(files, contents.woorden);
    this.#lookup = new Lookup(this.#forms, new AllPostings(files, contents.lijsten), this.#stopWords);
  }

  /**
   * @param {{ vraag?: string, filters?: Filters, vanaf?: number, aantal?: number }} task
   * @returns {Promise<Gevonden>}
   */
  async search({ vraag = "", filters = {}, vanaf = 0, aantal = MAX_TREFFERS }) {
    const parts = readVraag(vraag, this.#stopWords);
    const [found, facets] = await Promise.all([this.#answer(parts, vraag), this.#loadFacets()]);
    const { passes, facetten: counts } = facets.choose(found.weights.keys(), filters);
    const inOrder = [...found.weights]
      .filter(([number]) => passes(number))
      .sort(([one, weight], [other, heavier]) => heavier - weight || one - other);
    const shown = inOrder.slice(vanaf, vanaf + aantal);
    const [treffers, bedoelde] = await Promise.all([
      Promise.all(shown.map(([number]) => this.#createTreffer(number, found.sought))),
      this.#findBedoelde(vraag, found.ontbreekt),
    ]);
    const { ontbreekt, gedeeltelijk, bijna } = found;
    return {
      aantal: inOrder.length,
      treffers,
      facetten: counts,
      bedoelde,
      ontbreekt: ontbreekt.map(({ text }) => text),
      delen: parts.filter((part) => !ontbreekt.includes(part)).map(writePart),
      gedeeltelijk,
      bijna: inOrder.filter(([number]) => bijna.has(number)).length,
    };
  }

  /**
   * What a reader may mean who is still typing: questions that complete the last word, then pages.
   * @param {string} vraag
   * @returns {Promise<Suggestie[]>}
   */
  async suggest(vraag) {
    const last = findWords(vraag).at(-1);
    if (!last) return [];
    const beginning = foldWord(last.text);
    const isAtWord = beginning.length > 1 && last.begin + last.text.length === vraag.trimEnd().length;
    const found = isAtWord ? await this.#forms.findBeginning(beginning, MAX_WORDS + 1) : [];
    const longer = found.filter((form) => form.form !== beginning).slice(0, MAX_WORDS);
    const words = longer.length > 0 ? longer : await this.#findPieces(beginning);
    const questions = words.map(({ shown }) => vraag.slice(0, last.begin) + shown);
    // ‘wijkt’ is a word, but who has typed so far mostly means ‘wijkteam’.
    const isMeant = longer.length === 0 || found[0].form === beginning;
    const { treffers } = await this.search({ vraag: isMeant ? vraag : questions[0], aantal: MAX_PAGES });
    return [
      ...questions.map((text) => ({ tekst: text, url: null, soort: null })),
      ...treffers.map(({ titel, url, soort }) => ({ tekst: titel, url: url.replace(/#vraag-.*/, ""), soort })),
    ];
  }

  /**
   * The words of the site of which a word is made that it has not.
   * @param {string} word
   */
  async #findPieces(word) {
    if (await this.#forms.find(word)) return [];
    return (await this.#lookup.split(word)).filter(({ uses }) => uses > 0);
  }

  /**
   * @param {import("./vraag.js").QuestionPart[]} parts
   * @param {string} vraag
   */
  async #answer(parts, vraag) {
    const findings = await Promise.all(parts.map((part) => this.#findPart(part)));
    const ontbreekt = parts.filter((_, place) => !findings[place]);
    const found = parts.flatMap((part, place) => {
      const finding = findings[place];
      return finding ? [{ part, finding }] : [];
    });
    if (parts.length === 0) return { ...this.#findAll(vraag), sought: [], ontbreekt, gedeeltelijk: false };
    const phrases = found.filter(({ part }) => part.exact).map(({ part }) => part.words);
    const { weights, gedeeltelijk, bijna } = combineFindings(
      found.map(({ finding }) => finding),
      phrases.length > 0,
    );
    return {
      weights: await checkPhrases(weights, phrases, this.#files),
      sought: createSought(found),
      ontbreekt,
      gedeeltelijk,
      bijna,
    };
  }

  /**
   * Everything there is, in the order of the site; for a question of signs alone nothing.
   * @param {string} vraag
   */
  #findAll(vraag) {
    const length = vraag.trim() === "" ? this.#contents.aantal : 0;
    const weights = new Map(Array.from({ length }, (_, number) => [number, 0]));
    return { weights, bijna: /** @type {Set<number>} */ (new Set()) };
  }

  /**
   * A word, and when it is the name of a kind also all of that kind: who types ‘casus schulden’ wants no page about
   * both words.
   * @param {string} word
   * @param {string} text
   */
  async #findWord(word, text) {
    const finding = await this.#lookup.find(word, text);
    const soorten = SOORTEN.get(word);
    if (!soorten) return finding;
    const facets = await this.#loadFacets();
    const numbers = soorten.flatMap((soort) => facets.find("soort", soort));
    const whole = finding ?? new Finding();
    whole.addWhole(numbers);
    return whole.weights.size > 0 ? whole : undefined;
  }

  /** @param {import("./vraag.js").QuestionPart} part */
  async #findPart({ words, text, exact }) {
    if (!exact) return this.#findWord(words[0], text);
    const numbers = await findPhrase(words, this.#files, this.#contents.zinnen);
    if (numbers.length === 0) return undefined;
    const finding = new Finding();
    const loose = await Promise.all(words.map((word) => this.#lookup.find(word, word)));
    const weight = (/** @type {number} */ number) =>
      loose.reduce((sum, single) => sum + (single?.weights.get(number) ?? 0), 1);
    for (const number of numbers) finding.weights.set(number, weight(number));
    return finding;
  }

  #loadFacets() {
    this.#facets ??= this.#files.load("feiten.json").then((facts) => new FacetCounts(facts, this.#contents.aantal));
    this.#facets.catch(() => (this.#facets = undefined));
    return this.#facets;
  }

  /**
   * @param {number} number
   * @param {import("./fragment.js").Sought[]} sought
   */
  async #createTreffer(number, sought) {
    return createTreffer(await this.#files.load(`tekst/${number}.json`), sought, this.#base);
  }

  /**
   * @param {string} vraag
   * @param {import("./vraag.js").QuestionPart[]} ontbreekt
   */
  async #findBedoelde(vraag, ontbreekt) {
    let mended = vraag;
    for (const { words, text, exact } of ontbreekt) {
      const word = exact ? null : await findBedoelde(words[0], this.#files, this.#contents.spelling);
      if (word) mended = mended.replace(text, word);
    }
    return mended === vraag ? null : mended;
  }
}
