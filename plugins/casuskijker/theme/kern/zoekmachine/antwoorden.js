// The answer to a question as records with their weights: each part by itself, then together.
import { zoekwoord } from "../../woorden/zoeken.js";
import { findBedoelde, findVormBedoeld } from "./bedoelde.js";
import { Finding, raiseFar } from "./finding.js";
import { findWords, foldWords } from "./fold.js";
import { createSought } from "./fragment.js";
import { losesHulp } from "./hulpwoorden.js";
import { checkPhrases, findPhrase } from "./phrases.js";
import { combineFindings } from "./samen.js";
import { AUTEURS, BEHIND, BUNDELS, SOORTEN } from "./soorten.js";
import { MAX_PARTS, readVraag, replaceWords, shortenVraag } from "./vraag.js";
import { Wijzerbladen } from "./wijzerbladen.js";
import { listEndings } from "./wijzers.js";

const WAT_IS = new RegExp(`(?:^|\\s)(?:${zoekwoord("zoekmachine.typ_wat_is")})(?=$|\\s)`, "iu");
const MEANT = 1.5;
/** Who types no more words than these types no sentence, in which words that say little stand. */
const FEW_WORDS = 2;

export class Antwoorden {
  #base;
  #contents;
  #files;
  #forms;
  #loadFacets;
  #weinig;
  #vinder;
  #wijzers;

  /**
   * @param {{ base: URL, contents: import("./index-files.js").Contents, files: import("./index-files.js").IndexFiles,
   *   forms: import("./forms.js").Forms, vinder: import("./vinder.js").Vinder,
   *   loadFacets: () => Promise<import("./facet-counts.js").FacetCounts> }} parts
   */
  constructor({ base, contents, files, forms, vinder, loadFacets }) {
    this.#base = base;
    this.#contents = contents;
    this.#files = files;
    this.#forms = forms;
    this.#loadFacets = loadFacets;
    this.#weinig = {
      stopwoorden: new Set(contents.stopwoorden),
      vraagwoorden: new Set([...contents.stopwoorden, ...contents.vraagwoorden]),
    };
    this.#vinder = vinder;
    this.#wijzers = new Wijzerbladen(files, contents.wijzers);
  }

  /**
   * The answer to a question; when a word of it was certainly typed wrong, to what was meant. Only what nobody can have
   * typed wrong is looked at as a longer form of another word.
   * @param {string} vraag
   * @param {boolean} isForAuthors
   */
  async find(vraag, isForAuthors) {
    const [parts, found] = await this.#answer(vraag, isForAuthors, false);
    const unsure = [
      ...found.ontbreekt.map((part) => ({ part, isGuess: false })),
      ...found.gegokt.map((part) => ({ part, isGuess: true })),
    ];
    if (unsure.length === 0) return { parts, found, bedoelde: null, verbeterd: null };
    const { zeker, misschien, letterlijk } = await this.#mend(vraag, unsure);
    const [meant, better] = await this.#answer(zeker, isForAuthors, true);
    const offered = misschien !== zeker && better.ontbreekt.length > 0 ? misschien : null;
    const verbeterd = letterlijk === vraag ? null : { vraag: zeker, letterlijk };
    return { parts: meant, found: better, bedoelde: offered, verbeterd };
  }

  /**
   * @param {string} vraag
   * @param {boolean} isForAuthors
   * @param {boolean} withLonger Whether a word may be a longer form of one that leads somewhere.
   */
  async #answer(vraag, isForAuthors, withLonger) {
    const words = foldWords(shortenVraag(vraag));
    // What is looked for after this is asked for beside it: on a phone each round takes half a second.
    const telling = words.filter((word) => !this.#weinig.vraagwoorden.has(word));
    for (const word of telling.slice(0, MAX_PARTS)) this.#vinder.fetch(word);
    const [wijzers, facets] = await Promise.all([this.#wijzers.read(words), this.#loadFacets()]);
    const parts = readVraag(vraag, this.#weinig, wijzers);
    const isAsked = isForAuthors || parts.some(({ words }) => SOORTEN.get(words[0])?.includes(AUTEURS));
    const hidden = isAsked ? [] : facets.find("soort", AUTEURS);
    const findings = await Promise.all(parts.map((part) => this.#findPart(part, hidden, withLonger)));
    const auteurs = hidden.filter((number) => findings.length > 0 && findings.every((one) => one?.weights.has(number)));
    for (const finding of findings) finding?.leaveOut(hidden);
    raiseKinds(findings, vraag, facets);
    const found = parts.flatMap((part, place) => {
      const finding = findings[place];
      return finding && finding.weights.size > 0 ? [{ part, finding }] : [];
    });
    const phrases = found.filter(({ part }) => part.exact).map(({ part }) => part.words);
    const together = combineFindings(
      parts.length > 0 ? found.map(({ finding }) => finding) : [this.#findAll(vraag, hidden)],
      { isStrict: phrases.length > 0, total: this.#contents.aantal },
    );
    raiseFar(await this.#findCalled(vraag, wijzers, hidden), together.weights);
    const answer = {
      ...together,
      weights: await checkPhrases(together.weights, phrases, this.#files),
      sought: createSought(found, this.#contents.aantal),
      typed: words.length,
      ontbreekt: parts.filter((part) => !found.some((one) => one.part === part)),
      gegokt: found.filter(({ finding }) => finding.isGuess).map(({ part }) => part),
      auteurs: auteurs.length,
      verwant: await this.#listVerwant(parts, vraag),
    };
    return /** @type {const} */ ([parts, answer]);
  }

  /**
   * The records of which the whole question is the title: who types that wants nothing else first.
   * @param {string} vraag
   * @param {import("./wijzers.js").Wijzers} wijzers
   * @param {number[]} hidden
   */
  async #findCalled(vraag, wijzers, hidden) {
    const words = foldWords(vraag);
    const maybe = wijzers.findCalled(words).filter((number) => !hidden.includes(number));
    const texts = await Promise.all(maybe.map((number) => this.#files.load(`tekst/${number}.json`)));
    return maybe.filter((_, place) => foldWords(texts[place].titel).join(" ") === words.join(" "));
  }

  /**
   * Everything there is, in the order of the site; for a question of signs alone nothing.
   * @param {string} vraag
   * @param {number[]} hidden
   */
  #findAll(vraag, hidden) {
    const finding = new Finding();
    const length = vraag.trim() === "" ? this.#contents.aantal : 0;
    for (let number = 0; number < length; number += 1) finding.weights.set(number, 0);
    finding.leaveOut(hidden);
    return finding;
  }

  /**
   * What was read as something else than it says, which a reader must be told.
   * @param {import("./vraag.js").QuestionPart[]} parts
   * @param {string} vraag
   * @returns {Promise<import("./zoekmachine.js").Verwant[]>}
   */
  #listVerwant(parts, vraag) {
    const chosen = parts.flatMap(({ text, words, wijzer, isAll }) => {
      if (!wijzer?.isGekozen || wijzer.nogNiet) return [];
      const ruimer = isAll ? wijzer.ruimer : [];
      // Who hears that the same words were also searched for, hears nothing.
      const others = wijzer.words.filter((other) => foldWords(other).join(" ") !== words.join(" "));
      return [{ text, words, ook: others.filter((other) => !ruimer.includes(other)), ruimer }];
    });
    return Promise.all(
      chosen.map(async ({ text, words, ook, ruimer }) => {
        const vorm = (await this.#isThere(words)) ? text : await this.#vinder.findVorm(words);
        const langer = vorm ? null : await this.#findLonger(words);
        const letterlijk = vorm ? replaceWords(vraag, text, `"${vorm}"`) : null;
        return { woord: text, ook, ruimer, vorm, letterlijk, langer };
      }),
    );
  }

  /**
   * Whether a text has these words as they were typed, one after the other.
   * @param {string[]} words
   */
  async #isThere(words) {
    if (words.length === 1) return ((await this.#forms.find(words[0]))?.uses ?? 0) > 0;
    const maybe = await findPhrase(words, this.#files, this.#contents.zinnen);
    return (await checkPhrases(new Map(maybe.map((number) => [number, 1])), [words], this.#files)).size > 0;
  }

  /**
   * A longer word of a text in which a word stands that no text has by itself: ‘incassobrief’ for ‘incasso’.
   * @param {string[]} words
   */
  async #findLonger([word, ...others]) {
    if (others.length > 0) return null;
    const finding = await this.#vinder.find({ words: [word], text: word, exact: false });
    const longer = [...(finding?.words ?? [])].filter(
      (each) => each !== word && each.includes(word) && !/[+/]/.test(each),
    );
    const forms = await Promise.all(longer.map((each) => this.#forms.find(each)));
    // What only readers and editors say stands in no text.
    return forms.find((form) => form && form.uses > 0)?.shown ?? null;
  }

  /**
   * @param {import("./vraag.js").QuestionPart} part
   * @param {number[]} hidden A word that only these have is one that nothing is known of.
   * @param {boolean} withLonger Whether it may be a longer form of a word that leads somewhere.
   */
  async #findPart(part, hidden, withLonger) {
    const finding = await this.#vinder.find(part);
    const isThere = [...(finding?.weights.keys() ?? [])].some((number) => !hidden.includes(number));
    const isSure = isThere && !finding?.isGuess;
    if (isSure || !withLonger || part.exact || part.wijzer) return finding;
    const [word] = part.words;
    part.wijzer = (await this.#wijzers.read([word, ...listEndings(word)])).findLonger(word);
    return part.wijzer ? this.#vinder.find(part) : finding;
  }

  /**
   * The question with what was certainly typed wrong mended, with what may be so as well, and as who insists asks it.
   * Of a word that says little nobody is told: with or without it the answer is the same.
   * @param {string} vraag
   * @param {{ part: import("./vraag.js").QuestionPart, isGuess: boolean }[]} unsure
   */
  async #mend(vraag, unsure) {
    const weinig = findWords(vraag).length > FEW_WORDS ? this.#weinig.vraagwoorden : new Set();
    let [zeker, misschien, letterlijk] = [vraag, vraag, vraag];
    for (const { part, isGuess } of unsure) {
      const { words, text, exact } = part;
      if (exact) continue;
      const isWoord = (await this.#forms.find(words[0])) !== undefined;
      const getypt = { word: words[0], isWoord, isGuess, weinig };
      const meant =
        (await findBedoelde(getypt, this.#files, this.#contents.spelling)) ??
        (await findVormBedoeld(getypt, this.#forms));
      if (!meant || (await losesHulp(vraag, replaceWords(vraag, text, meant.text), this.#base))) continue;
      misschien = replaceWords(misschien, text, meant.text);
      if (!meant.zeker) continue;
      zeker = replaceWords(zeker, text, meant.text);
      if (!meant.zegtWeinig) letterlijk = replaceWords(letterlijk, text, `"${text}"`);
    }
    return { zeker, misschien, letterlijk };
  }
}

/**
 * What bundles texts comes behind these, and who asks what something is, is told so first.
 * @param {(Finding | undefined)[]} findings
 * @param {string} vraag
 * @param {import("./facet-counts.js").FacetCounts} facets
 */
function raiseKinds(findings, vraag, facets) {
  const bundles = BUNDELS.flatMap((soort) => facets.find("soort", soort));
  const meanings = WAT_IS.test(vraag) ? facets.find("soort", "begrip") : [];
  for (const finding of findings) {
    finding?.raise(meanings, MEANT);
    // What somebody chose for all of a question stays first.
    finding?.raise(findings.length > 1 ? bundles : bundles.filter((each) => !finding.chosen.includes(each)), BEHIND);
  }
}
