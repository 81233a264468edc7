// Which agreements belong where: to a ronde before, to one picture, to a point of it. No DOM.

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./afspraken.js").Afspraak} Afspraak
 * @typedef {import("./afspraken.js").OverWat} OverWat
 */

/**
 * @param {Groep} groep
 * @param {string} ronde The id of a ronde.
 * @returns {Afspraak[]} What was agreed in a ronde before it and is not done with: asked first when the group comes
 *   back.
 */
export function listVanToen(groep, ronde) {
  const voor = new Set(listEerder(groep, ronde));
  return groep.afspraken.filter(
    (afspraak) => voor.has(afspraak.ronde) && ["open", "nog-niet"].includes(afspraak.stand),
  );
}

/**
 * @param {Groep} groep
 * @param {string} ronde The id of a ronde.
 * @returns {Afspraak[]} What is shown first when a group comes back: what is not done with, and all that was agreed the
 *   time before, so that what is answered stays in sight.
 */
export function listVorige(groep, ronde) {
  const toen = new Set(listVanToen(groep, ronde));
  const gemaakt = listEerder(groep, ronde).findLast((id) => groep.afspraken.some((afspraak) => afspraak.ronde === id));
  return groep.afspraken.filter(
    (afspraak) => toen.has(afspraak) || (gemaakt !== undefined && afspraak.ronde === gemaakt),
  );
}

/**
 * @param {Groep} groep
 * @param {string} toen The id of a ronde.
 * @param {string} nu That of a later one.
 * @returns {Afspraak[]} What was agreed in the first and in those between them.
 */
export function listTussen(groep, toen, nu) {
  const voor = new Set(listEerder(groep, toen));
  const tussen = new Set(listEerder(groep, nu).filter((id) => !voor.has(id)));
  return groep.afspraken.filter(({ ronde }) => tussen.has(ronde));
}

/**
 * @param {Groep} groep
 * @param {string} ronde
 * @returns {string[]} The ids of the rondes before it.
 */
function listEerder({ rondes }, ronde) {
  const plaats = rondes.findIndex(({ id }) => id === ronde);
  return rondes.slice(0, Math.max(plaats, 0)).map(({ id }) => id);
}

/**
 * @param {Afspraak} afspraak
 * @param {OverWat & {bij: string}} punt Something in one picture.
 * @returns {boolean} Whether it was agreed on about that, as far as is known.
 */
export function isBij({ bij, over }, punt) {
  return bij === punt.bij && isOver({ over }, punt);
}

/**
 * @param {Pick<Afspraak, "over">} afspraak
 * @param {OverWat} beeld
 * @returns {boolean} Whether it may be of that picture: of one of before nobody knows.
 */
export function isOver({ over }, { kijkraam, casus }) {
  return over === null || (over.kijkraam === kijkraam && over.casus === casus);
}
