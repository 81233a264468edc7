// The rondes of a group: when a new one begins, what is on its agenda, and how its agreements went. No DOM.
import { nameDag } from "../dag/dag.js";
import { GRENZEN } from "../dossier/dossier.js";
import { ETMAAL } from "../dossier/moment.js";
import { hasPunt, isZelfdePunt } from "./agendapunten.js";
import {
  addInbrengen,
  changeRonde,
  createRonde,
  findRondeNu,
  freezeGroep,
  GRENZEN_GROEP,
  isLegeGroep,
  setAfspraken,
} from "./groep.js";
import { mergeWeg, noteVervangen } from "./weg.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./groep.js").Ronde} Ronde
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("./groep.js").Agendapunt} Agendapunt
 * @typedef {import("./afspraken.js").Stand} Stand
 */

/** What comes in within a week is as a rule late for the same time. */
const ROND = 7 * ETMAAL;

/**
 * @param {Groep} groep
 * @param {Date} [nu]
 * @param {string} [sinds] When something was laid down last, for a ronde that does not say so itself.
 * @returns {boolean} Whether what comes in now may be of a new ronde, so that it is to be asked: the ronde of now began
 *   on an earlier day, and today nothing came in yet. Whatever is laid down after the answer is of today.
 */
export function isNieuweRondeVraag(groep, nu = new Date(), sinds = groep.gewijzigd) {
  const { leden, datum, laatst } = findRondeNu(groep);
  // What was agreed or ticked since is no reason not to ask: of a ronde of before it is not known when somebody came.
  const dag = laatst ?? nameDag(new Date(sinds));
  return leden.length > 0 && datum < nameDag(nu) && dag < nameDag(nu);
}

/**
 * @param {Groep} groep
 * @param {Date} [nu]
 * @returns {boolean} Whether a new ronde is the likelier answer.
 */
export function isWeekGeleden(groep, nu = new Date()) {
  return nu.getTime() - Date.parse(`${findRondeNu(groep).datum}T00:00`) >= ROND;
}

/**
 * @param {Groep} groep
 * @param {Date} [nu]
 * @returns {Groep} With a ronde of today, which another tab may have begun already.
 */
export function openRonde(groep, nu = new Date()) {
  return findRondeNu(groep).datum < nameDag(nu) ? startRonde(groep, nu) : groep;
}

/**
 * @param {Groep} groep
 * @param {Date} [nu]
 * @returns {Groep} With an empty ronde of today as that of now. One in which nobody is yet is used, and where there is
 *   no room for more, nothing begins: see GRENZEN_GROEP.
 */
export function startRonde(groep, nu = new Date()) {
  const datum = nameDag(nu);
  const laatste = findRondeNu(groep);
  // Of a group in which nothing is yet, nothing names it: its id is free for what comes in of that day.
  const velden = isLegeGroep(groep) ? { id: datum, datum } : { datum };
  if (laatste.leden.length === 0) return changeRonde(groep, laatste.id, () => velden, nu);
  if (groep.rondes.length >= GRENZEN_GROEP.rondes) return groep;
  // A day that the group gave to a ronde of before may be one that is yet to come: then this one is of that day too.
  const [, dag] = [datum, laatste.datum].sort();
  // Whoever comes back looks at the same again, until somebody says otherwise.
  const { waarover } = laatste;
  const ronde = createRonde({ id: chooseId(groep, dag), datum: dag, waarover });
  return freezeGroep({ ...groep, rondes: [...groep.rondes, ronde], gewijzigd: nu.toISOString() });
}

/**
 * @param {Groep} groep
 * @param {string} dag
 * @returns {string} An id that sorts behind those of the same day.
 */
function chooseId({ rondes }, dag) {
  const bezet = new Set(rondes.map(({ id }) => id));
  const volgende = (/** @type {number} */ nummer) => `${dag}-${String(nummer).padStart(2, "0")}`;
  if (!bezet.has(dag)) return dag;
  let nummer = 2;
  while (bezet.has(volgende(nummer))) nummer++;
  return volgende(nummer);
}

/**
 * @param {Groep} groep
 * @param {readonly {inbreng: Inbreng, dag: string}[]} delen What came with the day of its ronde.
 * @param {Date} [nu]
 * @returns {{groep: Groep, gevolgen: import("./groep.js").Gevolg[]}} With each in the ronde of that day, which is begun
 *   where there is none.
 */
export function layPerDag(groep, delen, nu = new Date()) {
  const perDag = Map.groupBy(delen, ({ dag }) => dag);
  const gevolgen = new Map();
  let samen = groep;
  for (const [dag, eigen] of perDag) {
    const [begonnen, ronde] = findOrBegin(samen, dag, nu);
    const inbrengen = eigen.map(({ inbreng }) => inbreng);
    const uitkomst = ronde
      ? addInbrengen(begonnen, inbrengen, nu, ronde)
      : { groep: samen, gevolgen: inbrengen.map(() => /** @type {const} */ ("vol")) };
    samen = ronde ? noteDag(uitkomst.groep, samen, { ronde, dag }) : uitkomst.groep;
    for (const [nummer, deel] of eigen.entries()) gevolgen.set(deel, uitkomst.gevolgen[nummer]);
  }
  return { groep: samen, gevolgen: delen.map((deel) => gevolgen.get(deel)) };
}

/**
 * @param {Groep} groep
 * @param {readonly import("../groepscode/groepsweg.js").WegVanDag[]} wegen Who was taken out elsewhere, and what gave
 *   way there.
 * @param {Date} [nu]
 * @returns {Groep} That knows it too, in the rondes of those days; who stands there, stays.
 */
export function noteWegPerDag(groep, wegen, nu = new Date()) {
  return wegen.reduce((samen, { dag, weg: erbij }) => {
    const [begonnen, id] = findOrBegin(samen, dag, nu);
    const { leden, weg: hier = [] } = begonnen.rondes.find((ronde) => ronde.id === id) ?? findRondeNu(begonnen);
    const weg = noteVervangen(mergeWeg(hier, erbij), leden, leden);
    return id && weg.length > hier.length ? changeRonde(begonnen, id, () => ({ weg }), nu) : samen;
  }, groep);
}

/**
 * @param {Groep} groep In which something was laid down that came with its day.
 * @param {Groep} voor The same before that.
 * @param {{ronde: string, dag: string}} waar
 * @returns {Groep} In which that was laid down on that day: what comes after it may be of today.
 */
function noteDag(groep, voor, { ronde, dag }) {
  if (groep === voor) return groep;
  const [, laatst] = [voor.rondes.find(({ id }) => id === ronde)?.laatst ?? "", dag].sort();
  return changeRonde(groep, ronde, () => ({ laatst }), new Date(groep.gewijzigd));
}

/**
 * @param {Groep} groep
 * @param {readonly string[]} dagen
 * @param {Date} [nu]
 * @returns {Groep} With a ronde of each of those days, as far as there is room.
 */
export function openPerDag(groep, dagen, nu = new Date()) {
  // The empty one that every group begins with goes once, and those that begin here stay.
  const kaal = isLegeGroep(groep) && dagen.length ? [] : groep.rondes;
  const nieuw = dagen.filter((dag) => !kaal.some((ronde) => isVanDag(ronde, dag)));
  const plaats = GRENZEN_GROEP.rondes - kaal.length;
  const rondes = [...kaal, ...nieuw.slice(0, plaats).map((dag) => createRonde({ id: dag, datum: dag }))];
  return nieuw.length ? freezeGroep({ ...groep, rondes, gewijzigd: nu.toISOString() }) : groep;
}

/**
 * @param {Groep} groep
 * @param {string} dag
 * @param {Date} nu
 * @returns {[Groep, string | null]} With a ronde of that day, and its id; null where there is no room for one more.
 */
function findOrBegin(groep, dag, nu) {
  const isEr = groep.rondes.some((ronde) => isVanDag(ronde, dag));
  const begonnen = isEr ? groep : openPerDag(groep, [dag], nu);
  return [begonnen, begonnen.rondes.find((ronde) => isVanDag(ronde, dag))?.id ?? null];
}

/** @param {import("./groep.js").Ronde} ronde @param {string} dag */
function isVanDag({ id, datum }, dag) {
  return id === dag || datum === dag;
}

/**
 * @param {Groep} groep
 * @param {string} ronde The id of one.
 * @param {string} naam
 * @param {Date} [nu]
 * @returns {Groep} In which it is called so, beside its day.
 */
export function renameRonde(groep, ronde, naam, nu) {
  return changeRonde(groep, ronde, () => ({ naam: naam.trim().slice(0, GRENZEN.naam) }), nu);
}

/**
 * @param {Groep} groep
 * @param {string} ronde The id of a ronde.
 * @param {Agendapunt} punt
 * @param {Date} [nu]
 * @returns {Groep} With the point on the agenda of that ronde, behind the others, or without it where it stood there.
 */
export function switchAgenda(groep, ronde, punt, nu) {
  return changeRonde(groep, ronde, ({ agenda }) => ({ agenda: switchPunt(agenda, punt) }), nu);
}

/**
 * @param {Groep} groep
 * @param {string} ronde
 * @param {Agendapunt} punt
 * @param {Date} [nu]
 * @returns {Groep} In which it was talked about, or not where it was.
 */
export function switchBesproken(groep, ronde, punt, nu) {
  return changeRonde(groep, ronde, ({ besproken }) => ({ besproken: switchPunt(besproken, punt) }), nu);
}

/**
 * @param {Groep} groep
 * @param {string} id Of an agreement.
 * @param {Stand} stand How it went.
 * @param {Date} [nu]
 * @returns {Groep}
 */
export function setStand(groep, id, stand, nu) {
  const afspraken = groep.afspraken.map((afspraak) => (afspraak.id === id ? { ...afspraak, stand } : afspraak));
  return setAfspraken(groep, afspraken, nu);
}

/**
 * @param {readonly Agendapunt[]} punten
 * @param {Agendapunt} punt
 * @returns {readonly Agendapunt[]}
 */
function switchPunt(punten, punt) {
  if (hasPunt(punten, punt)) return punten.filter((ander) => !isZelfdePunt(ander, punt));
  return [...punten, Object.freeze({ ...punt })].slice(0, GRENZEN_GROEP.agenda);
}
