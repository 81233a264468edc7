// Two dossiers of one kijkraam side by side: first what differs, then what is the same. No DOM.
import { getAntwoord } from "../dossier/dossier.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../profiel/profiel.js").Positie} Positie
 * @typedef {import("../profiel/profiel.js").Ingredient} Ingredient
 *
 * @typedef {{positie: Positie | null, notitie: string}} Kant
 * @typedef {{ingredient: Ingredient, kanten: [Kant, Kant]}} Paar
 *
 * @typedef {object} Vergelijking Every ingrediënt is in one of these.
 * @property {Paar[]} anders Two different positions, those farthest apart on the schaal first.
 * @property {Paar[]} gelijk
 * @property {Paar[]} enkel Looked at in one of the two only.
 * @property {Ingredient[]} geen Looked at in neither.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {[Dossier, Dossier]} dossiers With the ids of today.
 * @returns {Vergelijking}
 */
export function compareDossiers(kijkraam, dossiers) {
  const vergelijking = /** @type {Vergelijking} */ ({ anders: [], gelijk: [], enkel: [], geen: [] });
  for (const ingredient of kijkraam.invalshoeken.flatMap(({ ingredienten }) => ingredienten)) {
    const paar = { ingredient, kanten: createKanten(kijkraam, dossiers, ingredient.id) };
    const gezien = paar.kanten.filter(({ positie }) => positie);
    if (gezien.length === 0) vergelijking.geen.push(ingredient);
    else if (gezien.length === 1) vergelijking.enkel.push(paar);
    else vergelijking[gezien[0].positie === gezien[1].positie ? "gelijk" : "anders"].push(paar);
  }
  const afstand = (/** @type {Paar} */ { kanten: [een, ander] }) =>
    een.positie && ander.positie ? measureAfstand(kijkraam.schaal?.posities ?? [], een.positie, ander.positie) : 0;
  vergelijking.anders.sort((a, b) => afstand(b) - afstand(a));
  return vergelijking;
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

/**
 * @param {readonly Positie[]} posities
 * @param {Positie} een
 * @param {Positie} ander
 * @returns {number} The steps between two positions. One that says 'cannot be seen' stands beside the schaal, not at an end
 *   of it: half a step from any other.
 */
export function measureAfstand(posities, een, ander) {
  if (een === ander) return 0;
  if (een.groep === "navragen" || ander.groep === "navragen") return 0.5;
  return Math.abs(posities.indexOf(een) - posities.indexOf(ander));
}
