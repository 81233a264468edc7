import { fetchOnce } from "../../grond/basis/eenmaal.js";
import { SITE } from "../../grond/basis/site.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { werkbladwoord } from "../../woorden/werkblad.js";

/**
 * @typedef {object} Titels How something is called; its slug or id when that is not known.
 * @property {(slug: string) => string} casus
 * @property {(slug: string) => string} werkvorm
 * @property {(slug: string) => string} les Along several verhalen.
 * @property {(slug: string) => string} kijkraam
 * @property {(kijkraam: string, id: string) => string} onderdeel An ingrediënt or a vraag.
 * @property {(kijkraam: string, id: string) => string} positie
 * @typedef {ReadonlyMap<string, string> | null} Bekend All titles of one kind by slug; null when they cannot be
 *   reached.
 * @typedef {"casussen" | "kijkramen" | "werkvormen" | "lessen" | "tweeluiken" | "bladen" | "kaarten" |
 *   "leerroutes"} Lijst What a site has, as the file that lists it is called.
 */

/** After this many milliseconds a reader waits no longer for a title. */
const GEDULD = 4000;

/** @type {Map<string, Promise<Bekend>>} */
const OPGEHAALD = new Map();
/** @type {Map<string, string>} What each ingrediënt, vraag or position is called, by its kijkraam and its id. */
const ONDERDELEN = new Map();
/** @type {Map<string, number>} How many minutes it takes to read each casus. */
const LEESTIJDEN = new Map();
/** Where the site lists each kind of what answers hang on. */
const PLEKLIJSTEN = /** @type {const} */ ({
  casus: "casussen",
  tweeluik: "tweeluiken",
  blad: "bladen",
  kaarten: "kaarten",
  leerroute: "leerroutes",
});
const VREEMD = werkbladwoord("invoer.vreemd_kijkraam");

/**
 * @param {import("../../kern/dossier/bestand.js").Bestand} bestand
 * @returns {Promise<Titels>} The titles of what is in a file, as this site has them.
 */
export async function fetchTitels({ dossiers, reflecties, inleveringen, sessies }) {
  const overCasus = [...dossiers, ...sessies].flatMap(({ casus }) => casus ?? []);
  const [casussen, werkvormen, lessen, kijkramen] = await Promise.all([
    fetchTitelsBij([...overCasus, ...Object.keys(reflecties), ...inleveringen.map(({ plek }) => plek)]),
    sessies.some(({ werkvorm }) => werkvorm) ? fetchTitelsVan("werkvormen") : null,
    sessies.some(({ les, casus }) => les && !casus) ? fetchTitelsVan("lessen") : null,
    dossiers.length || sessies.some(({ kijkraam }) => kijkraam) ? fetchTitelsVan("kijkramen") : null,
  ]);
  return {
    casus: (slug) => casussen?.get(slug) ?? slug,
    werkvorm: (slug) => werkvormen?.get(slug) ?? slug,
    les: (slug) => lessen?.get(slug) ?? slug,
    kijkraam: (slug) => (kijkramen ? (kijkramen.get(slug) ?? `${VREEMD} (‘${slug}’)`) : slug),
    onderdeel: (slug, id) => ONDERDELEN.get(`${slug} ${id}`) ?? id,
    positie: (slug, id) => ONDERDELEN.get(`${slug}=${id}`) ?? id,
  };
}

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 *
 * @param {readonly Dossier[]} dossiers
 * @returns {Promise<(dossier: Dossier) => string>} What each is called, after the title of its casus.
 */
export async function fetchNamen(dossiers) {
  const titels = dossiers.some(({ casus }) => casus) ? await fetchTitelsVan("casussen") : null;
  return (dossier) => nameDossierFor(dossier, titels?.get(dossier.casus ?? ""));
}

/**
 * @param {string} plek What answers hang on, or a dossier.
 * @returns {Lijst} Where its title stands.
 */
export function findLijst(plek) {
  return PLEKLIJSTEN[readPlek(plek).soort];
}

/**
 * @param {readonly string[]} plekken What answers hang on, or dossiers.
 * @returns {Promise<Bekend>} Of everything of those kinds.
 */
async function fetchTitelsBij(plekken) {
  const lijsten = [...new Set(plekken.map(findLijst))];
  const alle = await Promise.all(lijsten.map(fetchTitelsVan));
  return alle.every((each) => each !== null) ? new Map(alle.flatMap((each) => [...each])) : null;
}

/**
 * @param {Lijst} soort
 * @returns {Promise<Bekend>} Of all that this site has: what is not among them, is not there.
 */
export function fetchTitelsVan(soort) {
  return fetchOnce(OPGEHAALD, soort, () => load(soort));
}

/** @param {string} casus @returns {number} How many minutes to read it, once its title is known; 0 before. */
export function findLeestijd(casus) {
  return LEESTIJDEN.get(casus) ?? 0;
}

/**
 * @param {Lijst} soort
 * @returns {Promise<Bekend>}
 */
async function load(soort) {
  try {
    const answer = await fetch(new URL(`api/${soort}.json`, SITE), { signal: AbortSignal.timeout(GEDULD) });
    const { [soort]: alle } = await answer.json();
    for (const stuk of alle) {
      rememberOnderdelen(stuk.slug, stuk.invalshoeken ?? []);
      if (stuk.leestijd) LEESTIJDEN.set(stuk.slug, stuk.leestijd);
      for (const { id, naam } of stuk.schaal?.posities ?? []) ONDERDELEN.set(`${stuk.slug}=${id}`, naam);
    }
    return new Map(alle.map((/** @type {{slug: string, titel: string}} */ { slug, titel }) => [slug, titel]));
  } catch {
    // Offline, or a site without this file: the slug says enough to choose by.
    return null;
  }
}

/**
 * @param {string} slug
 * @param {import("../../kern/profiel/profiel.js").Kijkraam["invalshoeken"]} invalshoeken
 */
function rememberOnderdelen(slug, invalshoeken) {
  for (const { ingredienten, vragen } of invalshoeken) {
    const namen = [...ingredienten, ...vragen.map(({ woorden, ...vraag }) => ({ ...vraag, titel: woorden }))];
    for (const { id, vervangt, titel } of namen)
      for (const naam of [id, ...vervangt]) ONDERDELEN.set(`${slug} ${naam}`, titel);
  }
}
