// Two dossiers of one kijkraam side by side: first what differs, then what is the same. No DOM.
import { getAntwoord } from "../dossier/dossier.js";
import { measureAfstand } from "./afstand.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../profiel/profiel.js").Positie} Positie
 *
 * @typedef {{positie: Positie | null, notitie: string}} Kant
 * @typedef {{id: string, titel: string}} Onderwerp An ingrediënt, or in a gesprek a question.
 * @typedef {{onderwerp: Onderwerp, kanten: [Kant, Kant]}} Paar
 *
 * @typedef {object} Vergelijking Everything a kijkraam asks is in one of these.
 * @property {Paar[]} anders Two different answers, those farthest apart on the schaal first.
 * @property {Paar[]} gelijk
 * @property {Paar[]} enkel Answered in one of the two only, or with a choice in one and only a note in the other.
 * @property {Onderwerp[]} geen Answered in neither.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {[Dossier, Dossier]} dossiers With the ids of today.
 * @returns {Vergelijking}
 */
export function compareDossiers(kijkraam, dossiers) {
  const vergelijking = /** @type {Vergelijking} */ ({ anders: [], gelijk: [], enkel: [], geen: [] });
  for (const onderwerp of listOnderwerpen(kijkraam)) {
    const paar = { onderwerp, kanten: createKanten(kijkraam, dossiers, onderwerp.id) };
    const [een, ander] = paar.kanten;
    if (!isGevuld(een) && !isGevuld(ander)) vergelijking.geen.push(onderwerp);
    else if (!isGevuld(een) || !isGevuld(ander) || !een.positie !== !ander.positie) vergelijking.enkel.push(paar);
    else vergelijking[isGelijk(een, ander) ? "gelijk" : "anders"].push(paar);
  }
  const afstand = (/** @type {Paar} */ { kanten: [een, ander] }) =>
    een.positie && ander.positie ? measureAfstand(kijkraam.schaal?.posities ?? [], een.positie, ander.positie) : 0;
  vergelijking.anders.sort((a, b) => afstand(b) - afstand(a));
  return vergelijking;
}

/**
 * @param {Kijkraam} kijkraam
 * @returns {Onderwerp[]}
 */
function listOnderwerpen({ invalshoeken }) {
  return invalshoeken.flatMap(({ ingredienten, vragen }) => [
    ...ingredienten,
    ...vragen.map(({ id, woorden }) => ({ id, titel: woorden })),
  ]);
}

/** @param {Kant} kant */
function isGevuld({ positie, notitie }) {
  return positie !== null || notitie !== "";
}

/**
 * Where there is nothing to choose, as in a gesprek, the words are what is compared.
 *
 * @param {Kant} een
 * @param {Kant} ander
 */
function isGelijk(een, ander) {
  return een.positie ? een.positie === ander.positie : een.notitie === ander.notitie;
}

/**
 * @param {Kijkraam} kijkraam
 * @param {[Dossier, Dossier]} dossiers
 * @param {string} id
 * @returns {[Kant, Kant]}
 */
function createKanten(kijkraam, [een, ander], id) {
  const create = (/** @type {Dossier} */ dossier) => {
    const { positie, notitie } = getAntwoord(dossier, id);
    return { positie: kijkraam.schaal?.posities.find((item) => item.id === positie) ?? null, notitie };
  };
  return [create(een), create(ander)];
}
