// A group whose answers are laid together: who handed over what, and what was agreed. Plain frozen values. No DOM, no
// storage.

import { GRENZEN } from "../dossier/dossier.js";
import { isVanVoorheen } from "../dossier/kenmerk.js";
import { compareMomenten } from "../dossier/moment.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 *
 * @typedef {object} Groep
 * @property {string} gewijzigd A moment in ISO 8601, UTC.
 * @property {readonly Inbreng[]} leden In the order of their marks, so that nobody can tell who came first.
 * @property {readonly Punt[]} afspraken
 *
 * What laying down one inbreng did: it was not there, is there already, takes the place of what came from the same
 * dossier, is older than that and is left, or finds no room.
 * @typedef {"nieuw" | "gelijk" | "vervangt" | "ouder" | "vol"} Gevolg
 */

/** The most that one group holds; enough for a hall. */
export const GRENZEN_GROEP = Object.freeze({ leden: GRENZEN.leden, afspraken: GRENZEN.afspraken });

/** @param {Date} [nu] */
export function createGroep(nu = new Date()) {
  return freezeGroep({ gewijzigd: nu.toISOString(), leden: [], afspraken: [] });
}

/**
 * @param {Groep} groep
 * @param {readonly Inbreng[]} inbrengen
 * @param {Date} [nu]
 * @returns {{groep: Groep, gevolgen: Gevolg[]}}
 */
export function addInbrengen(groep, inbrengen, nu = new Date()) {
  const leden = new Map(groep.leden.map((lid) => [nameLid(lid), lid]));
  const gevolgen = inbrengen.map((inbreng) => lay(leden, inbreng));
  if (!gevolgen.some((gevolg) => gevolg === "nieuw" || gevolg === "vervangt")) return { groep, gevolgen };
  const gesorteerd = [...leden.entries()].sort(([een], [ander]) => (een < ander ? -1 : 1)).map(([, lid]) => lid);
  return { groep: freezeGroep({ ...groep, leden: gesorteerd, gewijzigd: nu.toISOString() }), gevolgen };
}

/**
 * @param {Groep} groep
 * @param {{inbrengen: readonly Inbreng[], afspraken: readonly Punt[]}} neergelegd What was laid down by mistake.
 * @param {Groep} voor The group before that.
 * @returns {Groep} Without it, and with what lay in its place; whatever else changed since, stays.
 */
export function takeBack(groep, { inbrengen, afspraken }, voor) {
  const weg = new Set(inbrengen.map(nameLid));
  const leden = groep.leden.filter((lid) => !weg.has(nameLid(lid)));
  const over = { ...groep, leden, afspraken: listAnders(groep.afspraken, listAnders(afspraken, voor.afspraken)) };
  return addInbrengen(
    freezeGroep(over),
    voor.leden.filter((lid) => weg.has(nameLid(lid))),
  ).groep;
}

/**
 * @param {Groep} groep
 * @param {readonly Punt[]} afspraken
 * @param {Date} [nu]
 * @returns {Groep}
 */
export function setAfspraken(groep, afspraken, nu = new Date()) {
  return Object.freeze({ ...groep, afspraken: freezePunten(afspraken), gewijzigd: nu.toISOString() });
}

/**
 * @param {Groep} groep
 * @param {Groep} ander What the same reader had in another tab.
 * @returns {Groep} The first with what only the other holds.
 */
export function mergeGroepen(groep, ander) {
  const bekend = new Set(groep.leden.map(nameLid));
  const { groep: samen } = addInbrengen(
    groep,
    ander.leden.filter((lid) => !bekend.has(nameLid(lid))),
  );
  return addAfspraken(samen, ander.afspraken);
}

/**
 * @param {Groep} groep
 * @param {readonly Punt[]} afspraken
 * @returns {Groep} With those that were not there yet, as far as there is room.
 */
export function addAfspraken(groep, afspraken) {
  const erbij = listAnders(afspraken, groep.afspraken);
  return erbij.length ? setAfspraken(groep, [...groep.afspraken, ...erbij].slice(0, GRENZEN_GROEP.afspraken)) : groep;
}

/**
 * @param {readonly Punt[]} afspraken
 * @param {readonly Punt[]} bekend
 * @returns {Punt[]} Those that are not known, each once.
 */
export function listAnders(afspraken, bekend) {
  const gezegd = new Set(bekend.map((afspraak) => JSON.stringify(afspraak)));
  const anders = new Map(afspraken.map((afspraak) => [JSON.stringify(afspraak), afspraak]));
  return [...anders].flatMap(([zin, afspraak]) => (gezegd.has(zin) ? [] : [afspraak]));
}

/**
 * @param {Groep} groep
 * @param {Inbreng} lid
 * @param {Date} [nu]
 * @returns {Groep} Without one of its members.
 */
export function dropLid(groep, lid, nu = new Date()) {
  const leden = groep.leden.filter((ander) => !isZelfdeLid(ander, lid));
  return freezeGroep({ ...groep, leden, gewijzigd: nu.toISOString() });
}

/**
 * @param {Groep} groep
 * @returns {boolean} Whether somebody may be in it twice: marks of before beside marks of today, or one name twice.
 */
export function hasMisschienTwee({ leden }) {
  const oud = leden.filter(({ kenmerk }) => isVanVoorheen(kenmerk)).length;
  const namen = leden.flatMap(({ kijkraam, naam }) => (naam ? [`${kijkraam} ${naam}`] : []));
  return (oud > 0 && oud < leden.length) || new Set(namen).size < namen.length;
}

/** @param {Groep} groep Whether there is nothing in it to lose. */
export function isLegeGroep({ leden, afspraken }) {
  return leden.length === 0 && afspraken.length === 0;
}

/**
 * @param {Groep} groep
 * @returns {Map<string, Inbreng[]>} Who looked through each kijkraam, by its slug, the largest number first.
 */
export function groupLeden({ leden }) {
  const slugs = [...new Set(leden.map(({ kijkraam }) => kijkraam))];
  const groepen = slugs.map((slug) => /** @type {const} */ ([slug, leden.filter(({ kijkraam }) => kijkraam === slug)]));
  return new Map(groepen.sort(([, een], [, ander]) => ander.length - een.length));
}

/**
 * @param {Groep} groep
 * @returns {Groep}
 */
export function freezeGroep({ gewijzigd, leden, afspraken }) {
  return Object.freeze({
    gewijzigd,
    leden: Object.freeze([...leden]),
    afspraken: freezePunten(afspraken),
  });
}

/** @param {readonly Punt[]} punten */
function freezePunten(punten) {
  return Object.freeze(punten.map((punt) => Object.freeze({ ...punt })));
}

/**
 * @param {Map<string, Inbreng>} leden
 * @param {Inbreng} inbreng
 * @returns {Gevolg}
 */
function lay(leden, inbreng) {
  const naam = nameLid(inbreng);
  const hier = leden.get(naam);
  if (hier && isSame(hier, inbreng)) return "gelijk";
  if (hier?.gewijzigd && inbreng.gewijzigd && compareMomenten(inbreng.gewijzigd, hier.gewijzigd) < 0) return "ouder";
  if (!hier && leden.size >= GRENZEN_GROEP.leden) return "vol";
  leden.set(naam, inbreng);
  return hier ? "vervangt" : "nieuw";
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 * @returns {boolean} Whether both came from one dossier, whatever was chosen in it.
 */
export function isZelfdeLid(een, ander) {
  return nameLid(een) === nameLid(ander);
}

/** @param {Inbreng} inbreng */
function nameLid({ kijkraam, kenmerk }) {
  return `${kijkraam} ${kenmerk}`;
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 */
function isSame(een, ander) {
  const ids = Object.keys(een.posities);
  return (
    een.naam === ander.naam &&
    ids.length === Object.keys(ander.posities).length &&
    ids.every((id) => een.posities[id] === ander.posities[id])
  );
}
