// A group whose answers are laid together, ronde after ronde: who handed over what, and what was agreed. Plain frozen
// values. No DOM, no storage.
import { createId } from "../../grond/opslag/id.js";
import { nameDag } from "../dag/dag.js";
import { GRENZEN } from "../dossier/dossier.js";
import { isVanVoorheen } from "../dossier/kenmerk.js";
import { completeAfspraken, createAfspraken, mergeAfspraken, withoutAfspraken } from "./afspraken.js";
import { isZelfdeLid, layIn, nameLid, orderLeden } from "./leden.js";
import { noteEruit, noteVervangen } from "./weg.js";

export { listAnders } from "./afspraken.js";
export { isZelfdeLid } from "./leden.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("./afspraken.js").Afspraak} Afspraak
 * @typedef {import("./leden.js").Gevolg} Gevolg
 *
 * @typedef {object} Agendapunt One thing that differs and is to be talked about.
 * @property {string} kijkraam
 * @property {string | null} casus
 * @property {string} bij The id of the ingrediënt.
 *
 * @typedef {object} Ronde One time that the group looked. Its past is never written over by a later one.
 * @property {string} id The day on which it was begun, so that two who begin one on that day begin the same.
 * @property {string} datum A day, as the group has it: '2026-11-28'.
 * @property {string} naam May be empty.
 * @property {readonly Inbreng[]} leden In the order of their marks, so that nobody can tell who came first.
 * @property {readonly Agendapunt[]} agenda What the group chose to talk about.
 * @property {readonly Agendapunt[]} besproken What of it was talked about.
 * @property {string} [laatst] The day on which something was laid down in it last, where that is known.
 * @property {string} [waarover] At whom or what it looked without a casus, in its own words, where somebody said so.
 * @property {readonly import("./weg.js").Weg[]} [weg] What was in it and does not stand there any more, if anything.
 *
 * @typedef {object} Groep
 * @property {string} id
 * @property {string} naam May be empty.
 * @property {string} gewijzigd A moment in ISO 8601, UTC.
 * @property {readonly Ronde[]} rondes By their day; there is always one.
 * @property {readonly Inbreng[]} leden Everybody of all rondes, as they chose last, since a screen that knows no rondes
 *   hides nobody. It stands nowhere in what is kept.
 * @property {readonly Afspraak[]} afspraken Of all rondes.
 */

/** The most that one group holds; enough for a hall. */
export const GRENZEN_GROEP = Object.freeze({
  leden: GRENZEN.leden,
  afspraken: GRENZEN.afspraken,
  rondes: GRENZEN.rondes,
  agenda: GRENZEN.agenda,
});

/**
 * @param {Date} [nu]
 * @param {string} [id]
 */
export function createGroep(nu = new Date(), id = createId()) {
  const dag = nameDag(nu);
  const rondes = [createRonde({ id: dag, datum: dag })];
  return freezeGroep({ id, naam: "", gewijzigd: nu.toISOString(), rondes, afspraken: [] });
}

/**
 * @param {Pick<Ronde, "id" | "datum"> & Partial<Ronde>} velden
 * @returns {Ronde}
 */
export function createRonde(velden) {
  return { naam: "", leden: [], agenda: [], besproken: [], ...velden };
}

/** @param {Pick<Groep, "rondes">} groep @returns {Ronde} The ronde of now: the last one. */
export function findRondeNu({ rondes }) {
  return rondes[rondes.length - 1];
}

/**
 * @param {Groep} groep
 * @param {string} id Of the ronde.
 * @param {(ronde: Ronde) => Partial<Ronde>} act
 * @param {Date} [nu]
 * @returns {Groep}
 */
export function changeRonde(groep, id, act, nu = new Date()) {
  const rondes = groep.rondes.map((ronde) => (ronde.id === id ? { ...ronde, ...act(ronde) } : ronde));
  return freezeGroep({ ...groep, rondes, gewijzigd: nu.toISOString() });
}

/**
 * @param {Groep} groep
 * @param {readonly Inbreng[]} inbrengen
 * @param {Date} [nu]
 * @param {string} [ronde] Of which they are. Without it they are laid beside everybody, and what is new or another is
 *   of the ronde of now.
 * @returns {{groep: Groep, gevolgen: Gevolg[]}}
 */
export function addInbrengen(groep, inbrengen, nu = new Date(), ronde = undefined) {
  const { id, leden, weg = [] } = groep.rondes.find((each) => each.id === ronde) ?? findRondeNu(groep);
  const bekend = ronde === undefined ? groep.leden : leden;
  const { leden: samen, gevolgen } = layIn(bekend, inbrengen, GRENZEN_GROEP.leden);
  if (samen === bekend) return { groep, gevolgen };
  const waren = new Set(bekend);
  const anders = samen.filter((lid) => !waren.has(lid));
  const na = orderLeden([...leden, ...anders]);
  const velden = { leden: na, laatst: nameDag(nu), weg: noteVervangen(weg, leden, na) };
  return { groep: changeRonde(groep, id, () => velden, nu), gevolgen };
}

/**
 * @param {Groep} groep
 * @param {{inbrengen: readonly Inbreng[], afspraken: readonly Punt[], ronde?: string}} neergelegd What was laid down by
 *   mistake, and in which ronde; without it, in the last one that was there before.
 * @param {Groep} voor The group before that.
 * @returns {Groep} Without it, and with what lay in its place; whatever else changed since, stays.
 */
export function takeBack(groep, { inbrengen, afspraken, ronde }, voor) {
  const gezegd = ronde ?? findRondeNu(voor).id;
  const toen = voor.rondes.find((each) => each.id === gezegd);
  // Another tab may have begun the group on another day.
  const { id } = groep.rondes.find((each) => each.id === gezegd) ?? findRondeNu(groep);
  const weg = new Set(inbrengen.map(nameLid));
  const terug = (toen?.leden ?? []).filter((lid) => weg.has(nameLid(lid)));
  const over = changeRonde(groep, id, ({ leden }) => ({
    leden: orderLeden([...leden.filter((lid) => !weg.has(nameLid(lid))), ...terug]),
    laatst: toen?.laatst,
    weg: toen?.weg,
  }));
  // A ronde that began with it, and that nothing came of, goes with it.
  const blijft = (/** @type {Ronde} */ each) => each.id !== id || !isLegeRonde(each);
  const rondes = toen || over.rondes.length === 1 ? over.rondes : over.rondes.filter(blijft);
  const punten = withoutAfspraken(over.afspraken, afspraken, voor.afspraken);
  return freezeGroep({ ...over, rondes, afspraken: completeAfspraken(punten, rondes) });
}

/** @param {Ronde} ronde */
function isLegeRonde({ leden, agenda, besproken }) {
  return leden.length + agenda.length + besproken.length === 0;
}

/**
 * @param {Groep} groep
 * @param {readonly (Punt & Partial<Afspraak>)[]} afspraken
 * @param {Date} [nu]
 * @returns {Groep}
 */
export function setAfspraken(groep, afspraken, nu = new Date()) {
  const compleet = completeAfspraken(afspraken, groep.rondes);
  return Object.freeze({ ...groep, afspraken: createAfspraken(compleet), gewijzigd: nu.toISOString() });
}

/**
 * @param {Groep} groep
 * @param {readonly (Punt & Partial<Afspraak>)[]} afspraken
 * @returns {Groep} With those that were not there yet, as far as there is room.
 */
export function addAfspraken(groep, afspraken) {
  const samen = mergeAfspraken(groep.afspraken, afspraken, groep.rondes);
  return samen === groep.afspraken ? groep : setAfspraken(groep, samen);
}

/**
 * @param {Groep} groep
 * @param {string} naam
 * @param {Date} [nu]
 * @returns {Groep} Called so.
 */
export function renameGroep(groep, naam, nu = new Date()) {
  const kort = naam.trim().slice(0, GRENZEN.naam);
  return kort === groep.naam ? groep : freezeGroep({ ...groep, naam: kort, gewijzigd: nu.toISOString() });
}

/**
 * @param {Groep} groep
 * @param {Inbreng} lid
 * @param {Date} [nu]
 * @param {string} [ronde]
 * @returns {Groep} Without one of those who handed over something in that ronde; without it, in any.
 */
export function dropLid(groep, lid, nu = new Date(), ronde = undefined) {
  const rondes = groep.rondes.map((each) => {
    const eruit = each.leden.filter((ander) => isZelfdeLid(ander, lid));
    if (eruit.length === 0 || (ronde !== undefined && each.id !== ronde)) return each;
    const leden = each.leden.filter((ander) => !eruit.includes(ander));
    return { ...each, leden, weg: noteEruit(each.weg ?? [], eruit) };
  });
  return freezeGroep({ ...groep, rondes, gewijzigd: nu.toISOString() });
}

/**
 * @param {Pick<Ronde, "leden">} ronde
 * @returns {boolean} Whether somebody may be in it twice: marks of before beside marks of today, or one name twice.
 */
export function hasMisschienTwee({ leden }) {
  const oud = leden.filter(({ kenmerk }) => isVanVoorheen(kenmerk)).length;
  const namen = leden.flatMap(({ kijkraam, naam }) => (naam ? [`${kijkraam} ${naam}`] : []));
  return (oud > 0 && oud < leden.length) || new Set(namen).size < namen.length;
}

/** @param {Groep} groep Whether there is nothing in it to lose. */
export function isLegeGroep({ rondes, afspraken }) {
  return afspraken.length === 0 && rondes.every(({ leden }) => leden.length === 0);
}

/**
 * @param {Omit<Groep, "leden">} groep
 * @returns {Groep}
 */
export function freezeGroep({ id, naam, gewijzigd, rondes, afspraken }) {
  const vast = Object.freeze(sortRondes(rondes).map(freezeRonde));
  const leden = listIedereen(vast);
  return Object.freeze({ id, naam, gewijzigd, rondes: vast, leden, afspraken: createAfspraken(afspraken) });
}

/** @param {readonly Ronde[]} rondes By their day. @returns {readonly Inbreng[]} */
function listIedereen([ronde, ...later]) {
  if (later.length === 0) return ronde.leden;
  return Object.freeze(orderLeden([ronde, ...later].flatMap(({ leden }) => leden)));
}

/** @param {readonly Ronde[]} rondes @returns {Ronde[]} The last one is that of now. */
export function sortRondes(rondes) {
  return rondes.toSorted((een, ander) => compare(een.datum, ander.datum) || compare(een.id, ander.id));
}

/** @param {string} een @param {string} ander */
function compare(een, ander) {
  return een < ander ? -1 : Number(een > ander);
}

/** @param {Ronde} ronde @returns {Ronde} */
function freezeRonde({ id, datum, naam, leden, agenda, besproken, laatst, waarover, weg = [] }) {
  const lijsten = { leden: Object.freeze(leden), agenda: Object.freeze(agenda), besproken: Object.freeze(besproken) };
  const misschien = {
    ...(laatst === undefined ? {} : { laatst }),
    ...(waarover ? { waarover } : {}),
    ...(weg.length ? { weg: Object.freeze(weg) } : {}),
  };
  return Object.freeze({ id, datum, naam, ...lijsten, ...misschien });
}
