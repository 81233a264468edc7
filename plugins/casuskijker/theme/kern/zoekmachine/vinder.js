// From a part of a question to what is found for it: a word, the name of a kind, a phrase, or what it means here.
import { Finding, highest } from "./finding.js";
import { foldWords } from "./fold.js";
import { findPhrase } from "./phrases.js";
import { SOORTEN } from "./soorten.js";

/** The facets whose values are words that an editor gave to a casus, and how much more such a casus weighs. */
const LABELS = ["actor", "sleutelwoord"];
const LABELLED = 1.5;
/** What more than this share of all texts have is wide: of it come those that are nearly as much about it as any. */
const WIDE = 0.1;
const NEARLY = 0.75;
/** How much more a text weighs in which words stand one after the other, as they were typed. */
const TOGETHER = 4;

export class Vinder {
  #lookup;
  #files;
  #contents;
  #loadFacets;
  #stopWords;

  /**
   * @param {import("./lookup.js").Lookup} lookup
   * @param {import("./index-files.js").IndexFiles} files
   * @param {import("./index-files.js").Contents} contents
   * @param {() => Promise<import("./facet-counts.js").FacetCounts>} loadFacets
   */
  constructor(lookup, files, contents, loadFacets) {
    this.#lookup = lookup;
    this.#files = files;
    this.#contents = contents;
    this.#loadFacets = loadFacets;
    this.#stopWords = new Set(contents.stopwoorden);
  }

  /**
   * Ask for the files of a word that will be looked for; who looks for it hears what went wrong.
   * @param {string} word
   */
  fetch(word) {
    this.#lookup.findKnown(word).catch(() => undefined);
  }

  /**
   * @param {import("./vraag.js").QuestionPart} part
   * @returns {Promise<Finding | undefined>}
   */
  find({ words, text, exact, wijzer, isAll }) {
    // What else was asked makes it narrow enough.
    if (wijzer) return this.#findMeant(words, isAll ? wijzer : { ...wijzer, ruimer: [] });
    return exact ? this.#findExact(words) : this.#findWord(words[0], text);
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

  /**
   * The form in which texts have a word that none has as it was typed: ‘gezinsvoogd’ for ‘gezinsvoogden’.
   * @param {string[]} words Of several there is none.
   */
  findVorm([word, ...others]) {
    return others.length > 0 ? Promise.resolve(null) : this.#lookup.findVorm(word);
  }

  /** @param {string[]} words */
  async #findExact(words) {
    const numbers = await findPhrase(words, this.#files, this.#contents.zinnen);
    if (numbers.length === 0) return undefined;
    const finding = new Finding();
    const loose = await Promise.all(words.map((word) => this.#lookup.find(word, word)));
    const weight = (/** @type {number} */ number) =>
      loose.reduce((sum, single) => sum + (single?.weights.get(number) ?? 0), 1);
    for (const number of numbers) finding.weights.set(number, weight(number));
    return finding;
  }

  /**
   * What somebody chose for these words, then what has a word that means the same; and texts in which a word stands.
   * @param {string[]} typed
   * @param {import("./wijzers.js").Wijzer} wijzer
   */
  async #findMeant(typed, { pages, words, ruimer, nogNiet, isGekozen }) {
    const names = words.map((name) => foldWords(name));
    // Of several words that somebody wrote each by itself means something else: ‘man’ and ‘slaat’.
    const isLoose = isGekozen && typed.length > 1;
    const spellings = nogNiet || isLoose ? names : [typed, ...names];
    const finding = new Finding();
    const wider = new Set(ruimer.map((name) => names[words.indexOf(name)]));
    const together = spellings.map(async (spelling) => {
      const found = await this.#findTogether(spelling, spelling === typed);
      return found && wider.has(spelling) ? takeMost(found, this.#contents.aantal) : found;
    });
    const all = await Promise.all(together);
    for (const found of all) if (found) finding.addAll(found);
    if (spellings[0] === typed && typed.length === 1) finding.typed = all[0]?.words ?? finding.typed;
    const facets = await this.#loadFacets();
    for (const name of words) {
      for (const facet of LABELS) finding.raise(facets.find(facet, name), LABELLED);
    }
    finding.addFirst(pages);
    if (!spellings.includes(typed)) await this.#addTyped(finding, typed);
    finding.asked = typed.length;
    return finding;
  }

  /**
   * What has the words as they were typed comes along too: first where they stand together, and of a single one, about
   * which nothing stands here yet, only where it stands itself.
   * @param {Finding} finding
   * @param {string[]} typed
   */
  async #addTyped(finding, typed) {
    const [found, together] = await Promise.all([
      this.#findTogether(typed, true),
      findPhrase(typed, this.#files, this.#contents.zinnen),
    ]);
    if (!found) return;
    if (typed.length === 1) found.leaveOut([...found.weights.keys()].filter((number) => !together.includes(number)));
    found.raise(together, TOGETHER);
    finding.too = found.weights;
    if (typed.length > 1) finding.behind.add(typed.join("+"));
  }

  /**
   * @param {string[]} words
   * @param {boolean} isTyped Of words that a reader did not type each by itself explains nothing: ‘eigen’ and ‘kracht’
   *   are not ‘eigen kracht’.
   */
  async #findTogether(words, isTyped) {
    const telling = words.filter((word) => !this.#stopWords.has(word));
    // ‘op straat’ is not about any street.
    if (telling.length === 1 && words.length > 1) return undefined;
    const findings = await Promise.all(telling.map((word) => this.#lookup.findKnown(word)));
    const known = findings.filter((finding) => finding !== undefined);
    if (known.length === 0 || known.length < findings.length) return undefined;
    const together = new Finding();
    together.addCommon(known.map(takeWhole), 1);
    const found = new Map(telling.map((word, place) => [word, [...known[place].words]]));
    if (!isTyped) together.words = new Set(joinForms(words.map((word) => found.get(word) ?? [word])));
    return together;
  }
}

/**
 * Every way in which words can stand one after the other, each in one of its forms.
 * @param {string[][]} forms
 * @returns {string[]}
 */
function joinForms([first, ...rest]) {
  const simple = first.filter((form) => !form.includes("/"));
  if (rest.length === 0) return simple;
  return joinForms(rest).flatMap((end) => simple.map((form) => `${form}+${end}`));
}

/**
 * What is most about something: who asks for a rollator does not ask for all that names the Wmo.
 * @param {Finding} finding
 * @param {number} total How many records there are.
 */
function takeMost(finding, total) {
  if (finding.weights.size <= WIDE * total) return finding;
  const least = NEARLY * highest(finding.weights.values());
  const most = new Finding();
  most.addAll(finding);
  for (const [number, weight] of finding.weights) if (weight < least) most.weights.delete(number);
  return most;
}

/**
 * The same without what has only a part of a compound: who asks for the jeugdwet does not ask for all zorg.
 * @param {Finding} finding
 */
function takeWhole(finding) {
  const whole = new Finding();
  whole.addAll(finding);
  return whole;
}
