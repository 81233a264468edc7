// How many of a group chose what, for a report of a day: counts alone, kept as a group keeps who is in it. No DOM.

/** @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng */

/**
 * @param {readonly Inbreng[]} leden
 * @param {ReadonlySet<string>} punten The ids of the ingrediënten that the report speaks of.
 * @returns {Inbreng[]} As many rows as there are people in each picture, with as many choices of each kind at each of
 *   those points. A row is nobody: at each point it has one of the choices, in the order of their names.
 */
export function countLeden(leden, punten) {
  const perBeeld = Map.groupBy(leden, ({ kijkraam, casus, rol }) => [kijkraam, casus, rol].join(" "));
  const rijen = [...perBeeld].sort(([een], [ander]) => (een < ander ? -1 : 1)).flatMap(([, wie]) => mix(wie, punten));
  return rijen.map((rij, nummer) => Object.freeze({ ...rij, kenmerk: `telling-${nummer + 1}` }));
}

/**
 * @param {readonly Inbreng[]} wie Of one picture, who look with the same eyes.
 * @param {ReadonlySet<string>} punten
 */
function mix(wie, punten) {
  const rijen = wie.map(({ kijkraam, casus, rol }) => {
    return { kijkraam, casus, rol, naam: "", posities: Object.create(null), gewijzigd: null };
  });
  for (const punt of punten) {
    const keuzes = wie.flatMap(({ posities }) => posities[punt] ?? []).sort();
    for (const [plaats, keuze] of keuzes.entries()) rijen[plaats].posities[punt] = keuze;
  }
  return rijen;
}
