// Whether somebody asks for something for which there is help at once, and whom one can call, in whichever field one
// looks for something. Who is in need types in a hurry; who is not, is not told to call. One module: the page that
// searches begins with it, so that no other field loads more for it than this.
import { zoekwoord } from "../../woorden/zoeken.js";
import { foldWords } from "./fold.js";
import { isLikelyMeant } from "./verschrijving.js";

/** A word of this length also counts as the beginning of a longer one, and with a letter typed wrong. */
const LONG = 7;
/** Among other words that are right, a shorter one is enough to be sure of what was meant. */
const LONG_IN_PHRASE = 6;
/** Two vowels in the last syllable, which lose one when a vowel comes behind it: ‘suïcidaal’ and ‘suïcidale’. */
const CLOSED = /([aeou])\1([b-df-hj-np-tv-z])$/;
/** Letters that sound otherwise before a vowel: ‘radeloos’ and ‘radeloze’. */
const SOFTENED = new Map([
  ["s", "z"],
  ["f", "v"],
]);
/** What stands in between and changes nothing: ‘ik kan het echt niet meer’. */
export const BETWEEN = new Set(zoekwoord("zoekmachine.tussenwoorden").split("|"));
/** Words that differ one letter from one of need, and are no slip: ‘veerkracht’, ‘geslapen’ and ‘staking’. */
const ELSE = new Set(zoekwoord("zoekmachine.geen_nood").split("|"));

/**
 * Whether a question has one of these words or phrases, however it is typed: a phrase as one word, a word as several.
 * @param {string} vraag
 * @param {readonly string[]} woorden
 */
export function asksForHelp(vraag, woorden) {
  const asked = foldWords(vraag.normalize("NFKC"));
  return woorden
    .map(foldWords)
    .some((known) => known.length > 0 && asked.some((_, at) => isAt(asked.slice(at), known)));
}

/**
 * @param {string[]} asked From the word where it may begin.
 * @param {string[]} known
 */
function isAt(asked, known) {
  if (isPhrase(asked, known)) return true;
  const runs = asked.slice(0, known.length + 1).map((_, last) => asked.slice(0, last + 1));
  return runs.some((run) => run.length !== known.length && isWrittenAsOne(run, known.join("")));
}

/**
 * Whether these words follow each other, or with only such words in between as change nothing.
 * @param {string[]} asked
 * @param {string[]} known
 */
function isPhrase(asked, known) {
  const long = known.length > 1 ? LONG_IN_PHRASE : LONG;
  let at = 0;
  return known.every((word, place) => {
    const isHere = () => isMeant(asked[at] ?? "", word, long, place === known.length - 1);
    while (place > 0 && !isHere() && BETWEEN.has(asked[at])) at += 1;
    if (!isHere()) return false;
    at += 1;
    return true;
  });
}

/**
 * @param {string} typed
 * @param {string} known
 * @param {number} long
 * @param {boolean} isLast Whether the word may go on.
 */
function isMeant(typed, known, long, isLast) {
  if (typed === known) return true;
  if (known.length < long) return false;
  return [known, ...inflect(known)].some((form) => (isLast && typed.startsWith(form)) || isSlip(typed, form));
}

/**
 * A word as it is spelled with an ending that changes it.
 * @param {string} word
 */
function inflect(word) {
  const [, vowel, last] = CLOSED.exec(word) ?? [];
  if (!vowel) return [];
  const open = word.slice(0, -2);
  return [`${open}${last}`, `${open}${SOFTENED.get(last) ?? last}`].flatMap((stem) => [`${stem}e`, `${stem}i`]);
}

/**
 * @param {string[]} run
 * @param {string} known
 */
function isWrittenAsOne(run, known) {
  const typed = run.join("");
  if (typed === known) return true;
  const before = typed.length - run[run.length - 1].length;
  return known.length >= LONG && ((typed.startsWith(known) && before < known.length) || isSlip(typed, known));
}

/**
 * @param {string} typed
 * @param {string} known
 */
function isSlip(typed, known) {
  return !ELSE.has(typed) && isLikelyMeant(typed, known);
}

/**
 * @typedef {object} Hulpwijzer
 * @property {string[]} woorden
 * @property {string} uitleg
 * @property {{ naam: string, nummers: [nummer: string, telefoon: string][], nummer: string, wanneer: string }[]} lijnen
 */

/** @type {Promise<Hulpwijzer[]> | undefined} */
let loading;

/**
 * Fetches them before anybody types, so that the host does not learn who types what.
 * @param {string | URL} site Its root.
 * @returns {Promise<Hulpwijzer[]>} None where the network is gone; the next call asks again.
 */
export function loadHulplijnen(site) {
  loading ??= fetch(new URL("api/hulplijnen.json", site)).then(async (answer) => (await answer.json()).hulplijnen);
  return loading.catch(() => {
    loading = undefined;
    return [];
  });
}

/**
 * @param {string} vraag
 * @param {string | URL} site
 */
export async function findHulp(vraag, site) {
  return (await loadHulplijnen(site)).find(({ woorden }) => asksForHelp(vraag, woorden));
}

/**
 * Whether a question says whom one can call and what may be meant by it does not: then nobody means that.
 * @param {string} vraag
 * @param {string} meant
 * @param {string | URL} site
 */
export async function losesHulp(vraag, meant, site) {
  const hulp = await findHulp(vraag, site);
  return hulp !== undefined && hulp !== (await findHulp(meant, site));
}
