import { setAfspraken } from "../../kern/groep/groep.js";

/**
 * @param {import("../../kern/groep/tafel.js").Tafel} tafel
 * @returns {import("../actie-punten/punten-lijst.js").Bron<import("../../kern/groep/afspraken.js").Afspraak>} The
 *   agreements of a group, of all its rondes.
 */
export function ofGroep(tafel) {
  return {
    get punten() {
      return tafel.groep.afspraken;
    },
    change: (act) => tafel.change((groep) => setAfspraken(groep, act(groep.afspraken))),
  };
}

/**
 * @param {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} kijkramen
 * @param {import("../../kern/groep/groep.js").Groep} groep
 * @param {string} bij The id of an ingrediënt.
 * @returns {string} What it is called; the id where no kijkraam knows it any more.
 */
export function nameIngredient(kijkramen, { leden }, bij) {
  const eigen = new Set(leden.map(({ kijkraam }) => kijkraam));
  const [gevonden] = [...kijkramen.values()]
    .toSorted((een, ander) => Number(eigen.has(ander.slug)) - Number(eigen.has(een.slug)))
    .flatMap(({ invalshoeken }) => invalshoeken.flatMap(({ ingredienten }) => ingredienten))
    .filter(({ id, vervangt }) => id === bij || vervangt.includes(bij));
  return gevonden?.titel ?? bij;
}
