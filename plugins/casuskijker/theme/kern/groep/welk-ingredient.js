// Which point of which kijkraam a group means by an id. No DOM.

/**
 * @param {ReadonlyMap<string, import("../profiel/profiel.js").Kijkraam>} kijkramen
 * @param {import("./groep.js").Groep} groep
 * @param {string} bij The id of an ingrediënt.
 * @param {string | null} [door] Through which kijkraam somebody looked, where that is known otherwise.
 * @returns {import("../profiel/profiel.js").Ingredient | undefined}
 */
export function findIngredient(kijkramen, { leden, rondes, afspraken }, bij, door) {
  // A group of which only the agreements are left still knows through what it looked.
  const gekozen = [...rondes.flatMap(({ agenda, besproken }) => [...agenda, ...besproken])];
  const over = afspraken.flatMap((each) => each.over ?? []);
  const eigen = new Set([door, ...[...leden, ...gekozen, ...over].map(({ kijkraam }) => kijkraam)]);
  const [gevonden] = [...kijkramen.values()]
    .toSorted((een, ander) => Number(eigen.has(ander.slug)) - Number(eigen.has(een.slug)))
    .flatMap(({ invalshoeken }) => invalshoeken.flatMap(({ ingredienten }) => ingredienten))
    .filter(({ id, vervangt }) => id === bij || vervangt.includes(bij));
  return gevonden;
}
