// One record that was found, as a reader sees it: the place that fits best, and a piece of its text.
import { createFragment, findHits, markHits } from "./fragment.js";

/** How much it says that a word stands in the name of a place. */
const IN_NAME = 4;
/** And how much that a word stands there as it was typed: more than a name and any number of other forms together. */
const LITERAL = 8;
const PER_WORD = 10;
const MAX_TIMES = 3;

/**
 * @param {any} record
 * @param {import("./fragment.js").Sought[]} sought
 * @param {URL} base
 * @returns {import("./zoekmachine.js").Treffer}
 */
export function createTreffer(record, sought, base) {
  const [anchor, name, text] = choosePassage(record, sought);
  const url = new URL(record.url, base);
  if (anchor) url.hash = anchor;
  const { stukken, kop } = createFragment(text, sought);
  return {
    url: url.href,
    titel: record.titel,
    titelStukken: markHits(record.titel, sought),
    soort: record.soort,
    plaatsen: [...new Set([record.plaats, name, kop])].filter(Boolean),
    tijden: record.tijden,
    omschrijving: record.omschrijving,
    letOp: text === record.letOp ? "" : record.letOp,
    docent: record.docent ? new URL(record.docent, base).href : "",
    lessen: record.lessen ?? [],
    opzet: record.opzet ?? null,
    fragment: stukken,
  };
}

/**
 * The place with the most words of the question, as they were typed if it can be; of equals the first. Without any the
 * record as a whole.
 * @param {any} record
 * @param {import("./fragment.js").Sought[]} sought
 * @returns {[string, string, string]}
 */
function choosePassage(record, sought) {
  /** @type {[string, string, string]} */
  let best = ["", "", record.omschrijving || record.plekken[0]?.[2] || ""];
  let highest = 0;
  for (const [anchor, name, text] of record.plekken) {
    const { hits, literal, distinct } = findHits(text, sought);
    if (distinct === 0) continue;
    const inName = IN_NAME * findHits(name, sought).distinct;
    const score = distinct * PER_WORD + Math.min(hits.size, MAX_TIMES) + inName + (literal.size > 0 ? LITERAL : 0);
    if (score > highest) {
      highest = score;
      best = [anchor, name, text];
    }
  }
  return best;
}
