// Exact phrases: which records have words that follow each other; search/phrases.py counts in the same way.
import { foldWords } from "./fold.js";
import { readSteps } from "./index-files.js";

const BUCKETS = 1 << 16;
/** Of so many records the texts are read to see that a phrase really stands there. */
const MAX_READ = 30;

/**
 * A number below the number of buckets for a word, or for a whole title.
 * @param {string} word
 */
export function hashWord(word) {
  let value = 2166136261;
  for (const letter of word) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return ((value ^ (value >>> 16)) >>> 0) % BUCKETS;
}

/**
 * The buckets of words that follow each other, two by two; of one word its own.
 * @param {string[]} words
 */
export function findBuckets(words) {
  const hashes = words.map(hashWord);
  return hashes.length === 1 ? hashes : hashes.slice(1).map((second, place) => (hashes[place] * 31 + second) % BUCKETS);
}

/**
 * The records that may have these words in this order: some may have only pairs of them.
 * @param {string[]} words
 * @param {import("./index-files.js").IndexFiles} files
 * @param {number} count How many files there are.
 */
export async function findPhrase(words, files, count) {
  const lists = await Promise.all(
    findBuckets(words).map(async (bucket) => {
      const per = BUCKETS / count;
      const sheet = await files.load(`zinnen-${Math.floor(bucket / per)}.json`);
      return new Set(readSteps(sheet[bucket % per]));
    }),
  );
  return [...lists[0]].filter((number) => lists.every((list) => list.has(number)));
}

/**
 * Leave out the records in which an exact phrase turns out not to stand, if they are few enough to read.
 * @param {Map<number, number>} weights
 * @param {string[][]} phrases
 * @param {import("./index-files.js").IndexFiles} files
 */
export async function checkPhrases(weights, phrases, files) {
  if (phrases.length === 0 || weights.size > MAX_READ) return weights;
  const texts = await Promise.all([...weights.keys()].map((number) => files.load(`tekst/${number}.json`)));
  return new Map([...weights].filter((_, place) => phrases.every((phrase) => hasPhrase(texts[place], phrase))));
}

/**
 * @param {{ titel: string, omschrijving: string, plekken: string[][] }} record
 * @param {string[]} phrase
 */
function hasPhrase({ titel, omschrijving, plekken }, phrase) {
  const pieces = [titel, omschrijving, ...plekken.map(([, , tekst]) => tekst)];
  return pieces.some((piece) => {
    const words = foldWords(piece);
    return findPlaces(words, phrase).length > 0;
  });
}

/**
 * Whether words follow each other somewhere in a row of words.
 * @param {string[]} row
 * @param {string[]} words
 */
export function findPlaces(row, words) {
  const places = [];
  for (let start = 0; start + words.length <= row.length; start += 1) {
    if (words.every((word, place) => row[start + place] === word)) places.push(start);
  }
  return places;
}
