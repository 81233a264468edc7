/**
 * Who comes back to go on gets to the first question without an answer, or else to the last.
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 */
export function goToOpen({ casus, antwoorden }) {
  if (location.hash !== "#verder") return;
  const teZien = casus.vragen.filter(({ plek }) => document.getElementById(plek)?.checkVisibility());
  const vraag = teZien.find(({ id }) => !(id in antwoorden)) ?? teZien.at(-1);
  if (vraag) location.replace(`#${vraag.plek}`);
}
