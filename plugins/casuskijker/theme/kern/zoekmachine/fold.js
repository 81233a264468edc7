// Words as they are compared; search/fold.py does the same when the index is made.

/** Signs that nobody sees, such as a soft hyphen: what Unicode calls ‘default ignorable’, as domain/tekens.py lists. */
export const ONZICHTBAAR = /\p{DI}/gu;
const LETTER = /(?!\p{DI})[\p{L}\p{N}]/u.source;
/** Also with signs between the letters that nobody sees. */
const LETTERS = `${LETTER}(?:${LETTER}|\\p{DI}+(?=[\\p{L}\\p{N}]))*`;
const WORD = new RegExp(`${LETTERS}(?:[-’'.·]${LETTERS})*`, "gu");
const INSIDE = /[-’'.·]/;

/**
 * A word without capitals, accents and marks, and with one letter for what looks the same: ‘Cliënten’ gives ‘clienten’.
 * @param {string} word
 */
export function foldWord(word) {
  return word
    .replace(ONZICHTBAAR, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The words of a text with the place where each begins.
 * @param {string} text
 * @returns {{ text: string, begin: number }[]}
 */
export function findWords(text) {
  const found = Array.from(text.matchAll(WORD), (match) => ({ text: match[0], begin: match.index }));
  return found.filter((word) => foldWord(word.text) !== "");
}

/**
 * The pieces of a word with a mark in it: ‘Wmo-consulent’ gives ‘wmo’ and ‘consulent’.
 * @param {string} word
 */
export function splitWord(word) {
  return word.split(INSIDE).map(foldWord).filter(Boolean);
}

/**
 * The words of a text, as they are compared.
 * @param {string} text
 */
export function foldWords(text) {
  return findWords(text).map((word) => foldWord(word.text));
}
