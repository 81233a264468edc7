// What a question says that is a facet: ‘les van 45 minuten’, ‘voor een beschouwer’, ‘casus 8’.
import { zoekwoord } from "../../woorden/zoeken.js";
import WAARDEN from "./waarden.json" with { type: "json" };

/** As search/collect.py makes them of the minutes of a text. */
const DUUR = [30, 45, 60, 90];
const LEERSTIJLEN = new Map([
  [zoekwoord("zoekmachine.doener"), "doener"],
  [zoekwoord("zoekmachine.beschouwer"), "beschouwer"],
  [zoekwoord("zoekmachine.denker"), "denker"],
  [zoekwoord("zoekmachine.beslisser"), "beslisser"],
]);
/** @type {Record<string, number>} */
const UREN = Object.fromEntries(
  zoekwoord("zoekmachine.typ_uren")
    .split("|")
    .map((uur) => uur.split("="))
    .map(([uur, minuten]) => [uur, Number(minuten)]),
);
const LES = zoekwoord("zoekmachine.typ_les");
const HOOGSTENS = `(?:(?:${zoekwoord("zoekmachine.typ_hoogstens")}) )?`;
const IN = zoekwoord("zoekmachine.typ_in");
const MIN = zoekwoord("zoekmachine.typ_minuten");
const EEN = `(?:(?:${zoekwoord("zoekmachine.typ_een")}) )?`;
const MINUTEN = new RegExp(`(?:^|\\s)(?:${LES}|${IN})?${HOOGSTENS}(\\d{1,3}) ?(?:${MIN})(?=$|\\s)`, "iu");
const UUR = new RegExp(`(?:^|\\s)${LES}${HOOGSTENS}${EEN}(${Object.keys(UREN).join("|")})(?=$|\\s)`, "iu");
const VOOR = zoekwoord("zoekmachine.typ_leerstijl");
const LEERSTIJL = new RegExp(`(?:^|\\s)${VOOR}(${[...LEERSTIJLEN.keys()].join("|")})s?(?=$|\\s)`, "iu");
const NUMMER = new RegExp(`^\\s*${zoekwoord("zoekmachine.typ_nummer")}(\\d{1,3})\\s*$`, "iu");
const REST = zoekwoord("zoekmachine.typ_rest");
const LOS = new RegExp(`^ ?(?:${REST}) | (?:${REST}) ?$`, "iu");

/**
 * The facets that a question sets, and what is left of the question.
 * @param {string} vraag
 * @returns {{ vraag: string, filters: Record<string, string[]> }}
 */
export function readFacetten(vraag) {
  const nummer = vraag.match(NUMMER);
  if (nummer) return { vraag: nummer[1], filters: { soort: ["casus"] } };
  /** @type {Record<string, string[]>} */
  const filters = {};
  const zonderTijd = takeDuur(vraag, filters);
  const rest = zonderTijd.replace(LEERSTIJL, (_, leerstijl) => {
    filters.leerstijl = [LEERSTIJLEN.get(leerstijl.toLowerCase()) ?? leerstijl];
    return " ";
  });
  return Object.keys(filters).length > 0 ? { vraag: tidy(rest), filters } : { vraag, filters };
}

/**
 * What is left, without the word that tied it to what was taken: ‘over schaamte’ is ‘schaamte’.
 * @param {string} rest
 */
function tidy(rest) {
  return rest.replace(/\s+/gu, " ").replace(LOS, "").trim();
}

/**
 * @param {string} vraag
 * @param {Record<string, string[]>} filters
 */
function takeDuur(vraag, filters) {
  const found = vraag.match(MINUTEN) ?? vraag.match(UUR);
  if (!found) return vraag;
  const minutes = UREN[found[1].toLowerCase()] ?? Number(found[1]);
  // What fits in the time that there is: 50 minutes have room for what takes 45.
  const fitting = DUUR.filter((limit) => limit <= Math.max(minutes, DUUR[0]));
  filters.duur = [WAARDEN.hoogstens.replace("#", String(fitting[fitting.length - 1]))];
  return vraag.replace(found[0], " ");
}
