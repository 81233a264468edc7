// The search itself: a question and filters in, plain data out. It touches no page; who shows the results does that.
import { Antwoorden } from "./antwoorden.js";
import { FacetCounts } from "./facet-counts.js";
import { findWords, foldWord } from "./fold.js";
import { Forms } from "./forms.js";
import { IndexFiles } from "./index-files.js";
import { Lookup } from "./lookup.js";
import { AllPostings } from "./postings.js";
import { orderFirst } from "./rangorde.js";
import { AUTEURS } from "./soorten.js";
import { createTreffer } from "./treffer.js";
import { Vinder } from "./vinder.js";
import { Voorstellen } from "./voorstellen.js";
import { writePart } from "./vraag.js";

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
 * @property {string} soort casus, praktijkvoorbeeld, vignet, kijkraam, begrip, leerroute, werkvorm, onderwerp,
 *   spanningsveld or pagina.
 * @property {string[]} plaatsen Where it belongs and stands, such as ‘Bewoners’ and ‘Verdiepingsvraag 2’; may be empty.
 * @property {string[]} tijden What it takes, such as ‘3 min lezen’.
 * @property {string} omschrijving What it is in one sentence, whatever was asked; empty where nobody wrote one.
 * @property {string} letOp What a reader is warned of beforehand; empty when the fragment says just that.
 * @property {string} docent Where its docent reads on; empty when there is nothing for one.
 * @property {number[]} lessen The minutes of each lesson plan there.
 * @property {number | null} opzet The minutes of a lesson that is told there in a few lines.
 * @property {Piece[]} fragment A piece of the text as it is written, with the hits marked.
 */
/**
 * @typedef {object} Verwant
 * @property {string} woord As it was typed.
 * @property {string[]} ook What was also searched for; without any, somebody chose texts for the word.
 * @property {string[]} ruimer What it is only part of, of which the texts that are most about it came too.
 * @property {string | null} vorm As texts have it: as it was typed, or else in another form; null when none has it.
 * @property {string | null} letterlijk The question with this form alone.
 * @property {string | null} langer A word in which it does stand, when no text has it by itself.
 */
/**
 * @typedef {object} Gevonden
 * @property {number} aantal How many were found; `treffers` are those from `vanaf`, at most the asked number.
 * @property {Treffer[]} treffers The best first. Without a question: all that passes the filters, in the site's order.
 * @property {Record<string, Record<string, number>>} facetten Per facet the values that still give something, and how
 *   many with the question and the filters of the other facets; a chosen value is there even with 0.
 * @property {string[]} loos The facets by which one cannot choose: every value is on nearly all there is.
 * @property {string | null} bedoelde The question with typing errors mended, for ‘Bedoelde je …?’, or null.
 * @property {{ vraag: string, letterlijk: string } | null} verbeterd The same when it is certain: then this is what was
 *   answered; `letterlijk` asks for what was typed.
 * @property {string[]} ontbreekt Words of the question, as typed, for which the site has nothing; they were left out.
 * @property {string[]} gegokt Words, as typed, that no text has: the words of which they are made were taken.
 * @property {string[]} nietHier Words, as typed, about which nothing stands here yet: what was found comes nearest.
 * @property {Verwant[]} verwant Words, as typed, that were read as words of this site, or that somebody chose texts
 *   for.
 * @property {string[]} delen The parts of the question that say something and that the site has, each to be asked by
 *   itself.
 * @property {boolean} gedeeltelijk Whether nothing has all words, so that these are what has most of them.
 * @property {number} bijna How many of those that were found lack one of the words, or of a single compound have a part
 *   only.
 * @property {number} deels How many others have only a part of the one compound that was asked; `deels` asks for them.
 * @property {string[]} stukken These parts.
 * @property {number} auteurs How many pages for authors have all words, when these were not asked for.
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
  #antwoorden;
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
    this.#forms = new Forms(files, contents.woorden);
    const postings = new AllPostings(files, contents.lijsten);
    this.#lookup = new Lookup(this.#forms, postings, new Set(contents.stopwoorden));
    const loadFacets = () => this.#loadFacets();
    const vinder = new Vinder(this.#lookup, files, contents, loadFacets);
    this.#antwoorden = new Antwoorden({ base, contents, files, forms: this.#forms, vinder, loadFacets });
  }

  /**
   * @param {{ vraag?: string, filters?: Filters, vanaf?: number, aantal?: number, deels?: boolean }} task With `deels`
   *   only what has a part of the compound that was asked.
   * @returns {Promise<Gevonden>}
   */
  async search({ vraag = "", filters = {}, vanaf = 0, aantal = MAX_TREFFERS, deels = false }) {
    const isForAuthors = filters.soort?.includes(AUTEURS) ?? false;
    const [{ parts, found, bedoelde, verbeterd }, facets] = await Promise.all([
      this.#antwoorden.find(vraag, isForAuthors),
      this.#loadFacets(),
    ]);
    const asked = [...found.weights.keys()].filter((number) => found.deels.has(number) === deels);
    const others = [...found.deels].filter(() => !deels);
    const { passes, facetten, loos } = facets.choose(asked, filters);
    const inOrder = asked
      .filter(passes)
      .sort((one, other) => (found.weights.get(other) ?? 0) - (found.weights.get(one) ?? 0) || one - other);
    const best = await orderFirst(inOrder, found, (number) => this.#files.load(`tekst/${number}.json`));
    const shown = best.slice(vanaf, vanaf + aantal);
    return {
      aantal: inOrder.length,
      treffers: await Promise.all(shown.map((number) => this.#createTreffer(number, found.sought))),
      facetten,
      loos,
      bedoelde,
      verbeterd,
      ontbreekt: found.ontbreekt.map(({ text }) => text),
      gegokt: found.gegokt.map(({ text }) => text),
      verwant: found.verwant,
      nietHier: parts.filter(({ wijzer }) => wijzer?.nogNiet).map(({ text }) => text),
      delen: parts.filter((part) => !found.ontbreekt.includes(part)).map(writePart),
      gedeeltelijk: found.gedeeltelijk,
      bijna: inOrder.filter((number) => found.bijna.has(number)).length,
      deels: others.filter(facets.choose(others, filters).passes).length,
      stukken: found.stukken,
      auteurs: found.auteurs,
    };
  }

  /**
   * What a reader may mean who is still typing: questions that complete what is typed, then pages.
   * @param {string} vraag
   * @returns {Promise<Suggestie[]>}
   */
  async suggest(vraag) {
    const words = findWords(vraag);
    const last = words.at(-1);
    if (!last) return [];
    const beginning = foldWord(last.text);
    const isAtWord = beginning.length > 1 && last.begin + last.text.length === vraag.trimEnd().length;
    const questions = isAtWord ? await this.#completeVraag(vraag, words) : [];
    const known = await this.#forms.find(beginning);
    // ‘wijkt’ is a word, but who has typed so far mostly means ‘wijkteam’.
    const isMeant = questions.length === 0 || (known?.uses ?? 0) > MAX_WORDS;
    const { treffers } = await this.search({ vraag: isMeant ? vraag : questions[0], aantal: MAX_PAGES });
    return [
      ...questions.map((text) => ({ tekst: text, url: null, soort: null })),
      ...treffers.map(({ titel, url, soort }) => ({ tekst: titel, url: url.replace(/#vraag-.*/, ""), soort })),
    ];
  }

  /**
   * @param {string} vraag
   * @param {{ text: string, begin: number }[]} words
   */
  async #completeVraag(vraag, words) {
    const voorstellen = new Voorstellen(await this.#files.load("voorstellen.json"));
    const folded = words.map(({ text }) => foldWord(text));
    const isWoord = (await this.#forms.find(folded[folded.length - 1])) !== undefined;
    const whole = voorstellen.find(folded, { most: MAX_WORDS, isWoord });
    if (whole.length > 0) return whole.map((text) => vraag.slice(0, words[0].begin) + text);
    // A sentence goes its own way, and one of three words may end here: ‘wie belt terug’ is no ‘teruggetrokken’.
    if (words.length >= MAX_WORDS || (isWoord && words.length === MAX_WORDS - 1)) return [];
    const before = vraag.slice(0, words[words.length - 1].begin);
    const last = voorstellen.find(folded.slice(-1), { most: MAX_WORDS, isWoord });
    const ends = last.length > 0 ? last : (await this.#findPieces(folded[folded.length - 1])).map(({ shown }) => shown);
    return ends.map((text) => before + text);
  }

  /**
   * The words of the site of which a word is made that it has not.
   * @param {string} word
   */
  async #findPieces(word) {
    if (await this.#forms.find(word)) return [];
    return (await this.#lookup.split(word)).filter(({ uses }) => uses > 0);
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
}
