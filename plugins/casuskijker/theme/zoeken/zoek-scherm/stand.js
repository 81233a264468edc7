// What is asked for, as the address holds it: the words, and the values chosen per facet. No DOM here.

/**
 * @typedef {Record<string, string[]>} Filters The chosen values by facet, without facets that have none.
 * @typedef {{ vraag: string, filters: Filters }} Stand
 */

/** The facets in the order in which a reader chooses. */
export const FACETTEN = ["soort", "actor", "sleutelwoord", "duur", "les", "leerstijl", "deel", "kijkraam"];

/** What stands in an address for it. */
export const SLEUTELS = ["q", ...FACETTEN];

/** Of a longer question only the beginning counts: a search is a few words, and an address has an end. */
export const MAX_VRAAG = 200;
const MAX_VALUES = 100;
/** A les was called a lesplan in the addresses of before: who kept one gets what it says now. */
const LESPLAN = /^lesplan (?=van \d+ minuten$)/u;
/** What a docent types beside what the lesson is about. */
const LES = /(?<!\p{L})(?:les(?:sen|plan|plannen)?|docent(?:en)?)(?!\p{L})/iu;

/**
 * Reads an address; what it cannot hold is left out.
 * @param {URLSearchParams} waarden
 * @returns {Stand}
 */
export function readStand(waarden) {
  /** @type {Filters} */
  const filters = {};
  for (const facet of FACETTEN) {
    const chosen = [...new Set(waarden.getAll(facet).map(nameNow).filter(Boolean))].slice(0, MAX_VALUES);
    if (chosen.length > 0) filters[facet] = chosen;
  }
  return { vraag: tidyVraag(waarden.get("q") ?? ""), filters };
}

/** @param {string} value */
const nameNow = (value) => value.replace(LESPLAN, "les ");

/**
 * @param {Stand} stand
 * @returns {[string, string][]} What the address holds of it.
 */
export function listWaarden({ vraag, filters }) {
  const gekozen = Object.entries(filters).flatMap(([facet, chosen]) =>
    chosen.map((value) => /** @type {[string, string]} */ ([facet, value])),
  );
  return vraag ? [["q", vraag], ...gekozen] : gekozen;
}

/** @param {string} vraag */
export function tidyVraag(vraag) {
  return [...vraag.replace(/\s+/gu, " ").trim()].slice(0, MAX_VRAAG).join("").trim();
}

/**
 * Whether only the beginning of what was typed may be left; a space at its end is gone too.
 * @param {string} vraag As it was tidied.
 */
export function isBegin(vraag) {
  return [...vraag].length >= MAX_VRAAG - 1;
}

/**
 * @param {Filters} filters
 * @returns {[facet: string, value: string][]} Every chosen value with its facet.
 */
export function listFilters(filters) {
  return FACETTEN.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => /** @type {[string, string]} */ ([facet, value])),
  );
}

/**
 * The same filters with one value chosen or not.
 * @param {Filters} filters
 * @param {string} facet
 * @param {string} value
 * @param {boolean} chosen
 * @returns {Filters}
 */
export function changeFilter(filters, facet, value, chosen) {
  const rest = (filters[facet] ?? []).filter((other) => other !== value);
  const values = chosen ? [...rest, value] : rest;
  const { [facet]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}

/**
 * @param {Filters} filters
 * @param {Filters} added
 * @returns {Filters} Both, each value once.
 */
export function addFilters(filters, added) {
  const both = Object.entries(added).map(([facet, values]) => [
    facet,
    [...new Set([...(filters[facet] ?? []), ...values])],
  ]);
  return { ...filters, ...Object.fromEntries(both) };
}

/**
 * Whether somebody asks as a docent does: for a lesson, by the time of one, or a leerstijl.
 * @param {Stand} stand
 */
export function isVoorDocent({ vraag, filters }) {
  return ["duur", "les", "leerstijl"].some((facet) => facet in filters) || LES.test(vraag);
}

/** @param {Stand} stand */
export function isEmpty({ vraag, filters }) {
  return !vraag && Object.keys(filters).length === 0;
}
