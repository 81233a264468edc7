// Words as they are compared; search/vouwen.py does the same when the index is made.

const WORD = /[\p{L}\p{N}]+(?:[-’'.·][\p{L}\p{N}]+)*/gu;
const INSIDE = /[-’'.·]/;

/** Words that say little by themselves: skipped as long as others are left. */
export const STOPWOORDEN = new Set(
  (
    "aan al als bij daar dan dat de der des deze die dit doe doen door dus een en er ge had hebben heeft het hier hij" +
    " hoe hun iets ik in is ja je jij jou jouw jullie kan kon kunnen maar me meer men met mij mijn moet na naar niet" +
    " niets nog nu of om omdat onder ons ook op over te tot u uit uw van veel voor want waren was wat we wel werd wie" +
    " wij wil word wordt worden zal ze zei zelf zich zij zijn zo zonder zou"
  ).split(" "),
);

/**
 * A word without capitals, accents and marks: ‘Cliënten’ gives ‘clienten’.
 * @param {string} word
 */
export function vouw(word) {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The words of a text with the place where each begins.
 * @param {string} text
 * @returns {{ tekst: string, begin: number }[]}
 */
export function vindWoorden(text) {
  return Array.from(text.matchAll(WORD), (match) => ({ tekst: match[0], begin: match.index }));
}

/**
 * The pieces of a word with a mark in it: ‘Wmo-consulent’ gives ‘wmo’ and ‘consulent’.
 * @param {string} word
 */
export function stukkenVan(word) {
  return word.split(INSIDE).map(vouw).filter(Boolean);
}
