// One record that was found, as a reader sees it: the place that fits best, and a piece of its text.
import { createFragment, findRaak } from "./fragment.js";

/** How much it says that a word stands in the name of a place. */
const NAAM = 4;
/** And how much that a word stands there as it was typed: more than a name and any number of other forms together. */
const LETTERLIJK = 8;
const PER_WOORD = 10;
const MAX_KEREN = 3;

/**
 * @param {any} record
 * @param {import("./fragment.js").Gezocht[]} gezocht
 * @param {URL} base
 * @returns {import("./zoekmachine.js").Treffer}
 */
export function createTreffer(record, gezocht, base) {
  const [anker, naam, tekst] = choosePlek(record, gezocht);
  const url = new URL(record.url, base);
  if (anker) url.hash = anker;
  return {
    url: url.href,
    titel: record.titel,
    titelStukken: createFragment(record.titel, gezocht),
    soort: record.soort,
    plaats: [record.plaats, naam].filter(Boolean).join(" · "),
    fragment: createFragment(tekst, gezocht),
  };
}

/**
 * The place with the most words of the question, as they were typed if it can be; of equals the first. Without any the record as a whole.
 * @param {any} record
 * @param {import("./fragment.js").Gezocht[]} gezocht
 * @returns {[string, string, string]}
 */
function choosePlek(record, gezocht) {
  /** @type {[string, string, string]} */
  let beste = ["", "", record.omschrijving || record.plekken[0]?.[2] || ""];
  let hoogste = 0;
  for (const [anker, naam, tekst] of record.plekken) {
    const { raak, letterlijk, verschillend } = findRaak(tekst, gezocht);
    if (verschillend === 0) continue;
    const inNaam = NAAM * findRaak(naam, gezocht).verschillend;
    const score =
      verschillend * PER_WOORD + Math.min(raak.size, MAX_KEREN) + inNaam + (letterlijk.size > 0 ? LETTERLIJK : 0);
    if (score > hoogste) {
      hoogste = score;
      beste = [anker, naam, tekst];
    }
  }
  return beste;
}
