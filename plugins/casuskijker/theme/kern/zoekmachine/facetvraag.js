// What a question says that is a facet: ‘les van 45 minuten’, ‘voor een beschouwer’, ‘casus 8’.

/** As search/collect.py makes them of the minutes of a text. */
const DUUR = [30, 45, 60, 90];
/** @type {Record<string, number>} */
const UREN = { "half uur": 30, halfuur: 30, kwartier: 15, uur: 60, "anderhalf uur": 90, lesuur: 45 };
const LES = "(?:een )?(?:les|werkvorm|bijeenkomst|opdracht) (?:van|voor|in) ";
const HOOGSTENS = "(?:(?:hoogstens|maximaal|max) )?";
const MINUTEN = new RegExp(`(?:^|\\s)(?:${LES}|in )?${HOOGSTENS}(\\d{1,3}) ?(?:minuten|minuut|min)(?=$|\\s)`, "iu");
const UUR = new RegExp(`(?:^|\\s)${LES}${HOOGSTENS}(?:een |één )?(${Object.keys(UREN).join("|")})(?=$|\\s)`, "iu");
const LEERSTIJL = /(?:^|\s)(?:voor )?(?:(?:een|de) )?(doener|beschouwer|denker|beslisser)s?(?=$|\s)/iu;
const NUMMER = /^\s*casus (?:nummer |nr\.? ?)?(\d{1,3})\s*$/iu;

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
    filters.leerstijl = [leerstijl.toLowerCase()];
    return " ";
  });
  return Object.keys(filters).length > 0 ? { vraag: tidy(rest), filters } : { vraag, filters };
}

/**
 * What is left, without the word that tied it to what was taken: ‘over schaamte’ is ‘schaamte’.
 * @param {string} rest
 */
function tidy(rest) {
  return rest
    .replace(/\s+/gu, " ")
    .replace(/^ ?(?:over|met|voor) | (?:over|met|voor) ?$/iu, "")
    .trim();
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
  filters.duur = [`hoogstens ${fitting[fitting.length - 1]} minuten`];
  return vraag.replace(found[0], " ");
}
