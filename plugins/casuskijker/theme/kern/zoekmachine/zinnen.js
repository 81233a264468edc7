// Exact phrases: which records have words that follow each other; search/phrases.py counts in the same way.
import { readStappen } from "./bestanden.js";

const BAKKEN = 1 << 16;

/** @param {string} woord */
function hashWoord(woord) {
  let waarde = 2166136261;
  for (const letter of woord) waarde = Math.imul(waarde ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return ((waarde ^ (waarde >>> 16)) >>> 0) % BAKKEN;
}

/**
 * The buckets of words that follow each other, two by two; of one word its own.
 * @param {string[]} woorden
 */
export function findBakken(woorden) {
  const getallen = woorden.map(hashWoord);
  return getallen.length === 1
    ? getallen
    : getallen.slice(1).map((tweede, plaats) => (getallen[plaats] * 31 + tweede) % BAKKEN);
}

/**
 * The records that may have these words in this order: some may have only pairs of them.
 * @param {string[]} woorden
 * @param {import("./bestanden.js").Bestanden} bestanden
 * @param {number} aantal How many files there are.
 */
export async function findZin(woorden, bestanden, aantal) {
  const lijsten = await Promise.all(
    findBakken(woorden).map(async (bak) => {
      const per = BAKKEN / aantal;
      const blad = await bestanden.load(`zinnen-${Math.floor(bak / per)}.json`);
      return new Set(readStappen(blad[bak % per]));
    }),
  );
  return [...lijsten[0]].filter((nummer) => lijsten.every((lijst) => lijst.has(nummer)));
}

/**
 * Whether words follow each other somewhere in a row of words.
 * @param {string[]} rij
 * @param {string[]} woorden
 */
export function findPlaatsen(rij, woorden) {
  const plaatsen = [];
  for (let begin = 0; begin + woorden.length <= rij.length; begin += 1) {
    if (woorden.every((woord, plaats) => rij[begin + plaats] === woord)) plaatsen.push(begin);
  }
  return plaatsen;
}
