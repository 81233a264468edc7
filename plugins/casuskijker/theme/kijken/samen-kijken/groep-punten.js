import { writeAfspraken } from "../../kern/groep/afspraken-typen.js";
import { setAfspraken } from "../../kern/groep/groep.js";
import { findIngredient } from "../../kern/groep/welk-ingredient.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {Required<import("../actie-punten/punten-lijst.js").Bron<Afspraak>> &
 *   {write: (afspraak: Afspraak, veranderd: Partial<Afspraak>) => void, nieuw: ReadonlySet<string>}} Bron With the ids
 *   of what was agreed on here, in this visit.
 */

/** So long nothing is typed before it is kept: each sign by itself would be a change in every tab. */
const RUST = 400;
/** @type {WeakMap<Tafel, Bron>} */
const BRONNEN = new WeakMap();

/**
 * @param {Tafel} tafel
 * @param {AbortSignal} signal
 * @returns {Bron} The agreements of a group, of all its rondes.
 */
export function ofGroep(tafel, signal) {
  const bron = BRONNEN.get(tafel) ?? createBron(tafel, signal);
  BRONNEN.set(tafel, bron);
  return bron;
}

/**
 * @param {Tafel} tafel
 * @param {AbortSignal} signal
 * @returns {Bron}
 */
function createBron(tafel, signal) {
  /** @type {Map<string, Afspraak>} What was typed and is to be kept. */
  const getypt = new Map();
  /** @type {Set<string>} */
  const nieuw = new Set();
  let klok = 0;
  const flush = () => {
    clearTimeout(klok);
    if (getypt.size === 0) return;
    const nieuw = [...getypt.values()];
    getypt.clear();
    tafel.change((groep) => writeAfspraken(groep, nieuw));
  };
  for (const soort of ["pagehide", "visibilitychange"]) addEventListener(soort, flush, { signal, capture: true });
  signal.addEventListener("abort", flush);
  return {
    get punten() {
      return tafel.groep.afspraken;
    },
    sleutel: ({ id }) => id,
    nieuw,
    change: (act) => {
      const voor = new Set(tafel.groep.afspraken.map(({ id }) => id));
      const note = (/** @type {Afspraak} */ { id }) => void (voor.has(id) || nieuw.add(id));
      tafel.change((groep) => {
        const afspraken = act(groep.afspraken);
        afspraken.forEach(note);
        return setAfspraken(groep, afspraken);
      });
    },
    write: (afspraak, veranderd) => {
      const nu = getypt.get(afspraak.id) ?? tafel.groep.afspraken.find(({ id }) => id === afspraak.id) ?? afspraak;
      getypt.set(afspraak.id, { ...nu, ...veranderd });
      clearTimeout(klok);
      klok = setTimeout(flush, RUST);
    },
    flush,
  };
}

/**
 * @param {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} kijkramen
 * @param {import("../../kern/groep/groep.js").Groep} groep
 * @param {string} bij The id of an ingrediënt.
 * @returns {string} What it is called; the id where no kijkraam knows it any more.
 */
export function nameIngredient(kijkramen, groep, bij) {
  return findIngredient(kijkramen, groep, bij)?.titel ?? bij;
}
