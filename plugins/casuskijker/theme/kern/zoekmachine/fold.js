// Words as they are compared; search/fold.py does the same when the index is made.

const WORD = /[\p{L}\p{N}]+(?:[-’'.·][\p{L}\p{N}]+)*/gu;
const INSIDE = /[-’'.·]/;

/**
 * A word without capitals, accents and marks: ‘Cliënten’ gives ‘clienten’.
 * @param {string} word
 */
export function foldWord(word) {
  return word
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
  return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], begin: match.index }));
}

/**
 * The pieces of a word with a mark in it: ‘Wmo-consulent’ gives ‘wmo’ and ‘consulent’.
 * @param {string} word
 */
export function splitWord(word) {
  return word.split(INSIDE).map(foldWord).filter(Boolean);
}
