// Where one goes on that wrote at an opdracht: on the page of a les that has it, for the casus has no field there.
import { fetchOnce } from "../../grond/basis/eenmaal.js";
import { findPage, SITE } from "../../grond/basis/site.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { nameReflectie } from "../../kern/dossier/kast.js";

/**
 * @typedef {{soort: string, casus: string | null, doel: string | null, zin: string}} Stap
 * @typedef {{slug: string, stappen: readonly Stap[]}} Les
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 */

/** Kinds of steps that ask what the page of the casus does not: a task, and something after a turn. */
const ALLEEN_IN_LES = new Set(["eigen", "vervolg"]);
/** After this many milliseconds a reader goes on where the casus is. */
const GEDULD = 4000;
/** @type {Map<string, Promise<readonly Les[] | null>>} */
const OPGEHAALD = new Map();

/** @returns {Promise<readonly Les[] | null>} Every les of this site; null when they cannot be reached. */
export function fetchLessen() {
  return fetchOnce(OPGEHAALD, "lessen", async () => {
    try {
      const answer = await fetch(new URL("api/lessen.json", SITE), { signal: AbortSignal.timeout(GEDULD) });
      return (await answer.json()).lessen;
    } catch {
      return null;
    }
  });
}

/**
 * @param {readonly Les[]} lessen
 * @param {string} casus
 * @param {Reflectie} reflectie What was answered with it.
 * @returns {string | null} The page where it was written last; where that is not known, the one that has most of it,
 *   and null where all of it stands with the casus.
 */
export function findLesblad(lessen, casus, reflectie) {
  const eigen = readLes(casus);
  const blad = lessen.find(({ slug }) => slug === eigen) ?? findMeeste(lessen, casus, reflectie);
  return blad ? findPage(`lessen/${blad.slug}`) : null;
}

/**
 * @param {string} casus
 * @returns {unknown} The les on whose sheet it was answered last; what cannot be read names none.
 */
function readLes(casus) {
  try {
    return JSON.parse(opslag.read(nameReflectie(casus)) ?? "{}")?.les;
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly Les[]} lessen
 * @param {string} casus
 * @param {Reflectie} reflectie
 */
function findMeeste(lessen, casus, reflectie) {
  const bladen = lessen.map(({ slug, stappen }) => {
    const eigen = stappen.filter((stap) => stap.casus === casus && isAnswered(stap, reflectie));
    const aantal = new Set(eigen.map(({ doel }) => doel)).size;
    return { slug, aantal: eigen.some(({ soort }) => ALLEEN_IN_LES.has(soort)) ? aantal : 0 };
  });
  const meeste = Math.max(0, ...bladen.map(({ aantal }) => aantal));
  return meeste ? bladen.find(({ aantal }) => aantal === meeste) : undefined;
}

/**
 * @param {Stap} stap
 * @param {Reflectie} reflectie
 * @returns {boolean} Whether the sheet has a field for what was written: at a turn only where the les asks something.
 */
function isAnswered({ soort, doel, zin }, reflectie) {
  return doel !== null && doel in reflectie && (soort !== "vervolg" || zin !== "");
}
