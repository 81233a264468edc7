// How the panes of a window lie: as those of the mark of its kijkraam, which rendering/merk.py draws. No DOM.

/**
 * @param {number} aantal
 * @returns {number[]} How many panes there are in each row; where rows differ, the lower ones have more.
 */
export function listRijen(aantal) {
  const rijen = Math.floor(Math.sqrt(aantal));
  const rest = aantal % rijen;
  return Array.from({ length: rijen }, (_, rij) => Math.floor(aantal / rijen) + (rij >= rijen - rest ? 1 : 0));
}

/**
 * @param {number} aantal
 * @returns {{kolommen: number, breedtes: number[]}} In how many columns they all fit, and how many of these each takes.
 */
export function computeRaster(aantal) {
  const rijen = listRijen(aantal);
  const kolommen = rijen.reduce(findVeelvoud);
  return { kolommen, breedtes: rijen.flatMap((breed) => Array.from({ length: breed }, () => kolommen / breed)) };
}

/**
 * @param {number} een
 * @param {number} ander
 * @returns {number} The least number that both go into.
 */
function findVeelvoud(een, ander) {
  let veelvoud = een;
  while (veelvoud % ander !== 0) veelvoud += een;
  return veelvoud;
}
