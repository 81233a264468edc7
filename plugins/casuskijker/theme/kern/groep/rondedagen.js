// Of which ronde an answer is that says on which day it was filled in. No DOM.
//
// Those who look together do so within some days of each other, and the next time is weeks later. So days that follow
// each other within two weeks are of one ronde, and what lies further apart is of two. A ronde that is there stays as
// it is: an answer goes to the one that it is near to, and where there is none, one begins.
import { findDag, isDag, nameDag } from "../dag/dag.js";
import { ETMAAL } from "../dossier/moment.js";
import { findRondeNu } from "./groep.js";
import { nameLid } from "./leden.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./groep.js").Ronde} Ronde
 * @typedef {import("./inbreng.js").Lezing} Lezing
 *
 * @typedef {{dag: string, begin: string, einde: string, tot: string, ronde: Ronde | null}} Tijd A ronde: the day that
 *   it is called by, the first and last on which its answers were filled in, and the last on which any was laid down;
 *   null of one that is to begin.
 *
 * @typedef {object} Plaatsing
 * @property {Lezing[]} lezingen What says its day has that of its ronde, unless all of it is of the ronde of now.
 * @property {boolean} isNieuw Whether a ronde of today begins with it.
 * @property {string[]} dagen Of the rondes that it is of, where it is not all of that of now.
 */

/** From so many days on it is another time. */
const APART = 14;
/** So many days later a group still looks at what was filled in for now. */
const NU = 7;

/**
 * @param {Groep} groep
 * @param {readonly Lezing[]} lezingen
 * @param {boolean} isNieuw Whether the reader said that what came after the last ronde is of a new one.
 * @param {Date} [nu]
 * @returns {Plaatsing}
 */
export function placePerDag(groep, lezingen, isNieuw, nu = new Date()) {
  const vandaag = nameDag(nu);
  const er = listTijden(groep, vandaag);
  const dagen = listDagen(lezingen, vandaag);
  if (dagen.size === 0) return { lezingen: [...lezingen], isNieuw, dagen: [] };
  const perDag = spread([...dagen.values()], er, isNieuw || isOpen(groep));
  const tijden = [...new Set(perDag.values())];
  for (const tijd of tijden.filter(({ ronde }) => !ronde))
    tijd.dag = findMeesteDag([...dagen].filter(([, dag]) => perDag.get(dag) === tijd));
  const nieuwste = findNieuwste(tijden, er.at(-1));
  if (nieuwste) nieuwste.dag = chooseDag(groep, nieuwste, { isNieuw, isAlleen: tijden.length === 1, vandaag });
  const isNu = tijden.length === 1 && isVanNu(groep, tijden[0], vandaag);
  return {
    lezingen: lezingen.map((lezing) => {
      const dag = dagen.get(lezing);
      return dag === undefined ? noteDagloos(lezing) : { ...lezing, ...(isNu ? {} : { dag: perDag.get(dag)?.dag }) };
    }),
    isNieuw: isNu && nieuwste !== undefined && !isOpen(groep),
    dagen: isNu ? [] : tijden.map(({ dag }) => dag).sort(),
  };
}

/** @param {Lezing} lezing @returns {Lezing} What says no day among what does, may be of before codes had one. */
function noteDagloos(lezing) {
  const isDagloos = "inbreng" in lezing && !lezing.dag && lezing.inbreng.gewijzigd === null;
  return isDagloos ? { ...lezing, isDagloos } : lezing;
}

/**
 * @param {Groep} groep
 * @param {readonly Lezing[]} lezingen
 * @param {Date} [nu]
 * @returns {string | null} Of what may as well be late as of a new ronde, the last day on which it was filled in; null
 *   where there is nothing to ask.
 */
export function findVraagdag(groep, lezingen, nu = new Date()) {
  const vandaag = nameDag(nu);
  const er = listTijden(groep, vandaag);
  const dagen = listDagen(lezingen, vandaag);
  if (dagen.size === 0) return vandaag;
  const naast = cut([...dagen.values()]).filter((reeks) => er.some((tijd) => isNaast(tijd, reeks)));
  const tot = er.at(-1)?.tot ?? vandaag;
  return (
    naast
      .flat()
      .filter((dag) => dag > tot)
      .at(-1) ?? null
  );
}

/**
 * @param {readonly Lezing[]} lezingen
 * @param {string} vandaag Of what is yet to come the clock was wrong.
 * @returns {Map<Lezing, string>} Of each that says it, the day on which it was filled in. What came in with the day of
 *   its ronde needs none, and a file says a moment: of that somebody chose that it comes in now.
 */
function listDagen(lezingen, vandaag) {
  const dagen = new Map();
  for (const lezing of lezingen) {
    if (!("inbreng" in lezing) || lezing.dag || !lezing.inbreng.gewijzigd || !isDag(lezing.inbreng.gewijzigd)) continue;
    const [dag] = [findDag(lezing.inbreng.gewijzigd), vandaag].sort();
    dagen.set(lezing, dag);
  }
  return dagen;
}

/** @param {Groep} groep @param {string} vandaag @returns {Tijd[]} Those of the rondes in which anybody is. */
function listTijden({ rondes }, vandaag) {
  const gevuld = rondes.filter(({ leden }) => leden.length > 0);
  return gevuld.map((ronde) => {
    const { datum: dag, laatst = dag, leden } = ronde;
    const ingevuld = leden.flatMap(({ gewijzigd }) => (gewijzigd ? [findDag(gewijzigd)] : []));
    // Who was laid there on purpose, of long ago or of a clock that was wrong, makes it no longer.
    const eigen = cut([dag, ...ingevuld.filter((each) => each <= vandaag)]).find((reeks) => reeks.includes(dag)) ?? [];
    const [, tot] = [eigen.at(-1) ?? dag, laatst].sort();
    // Of whom no day is known, that may be the one on which they were laid there.
    const bekend = ingevuld.length < leden.length ? [] : eigen.filter((each) => ingevuld.includes(each));
    const [begin = eigen[0] ?? dag, einde = tot] = bekend.length ? [bekend[0], bekend.at(-1)] : [];
    return { dag, begin, einde, tot, ronde };
  });
}

/**
 * @param {readonly string[]} dagen
 * @returns {string[][]} Each once, in their order, cut where it is another time.
 */
function cut(dagen) {
  const reeksen = /** @type {string[][]} */ ([]);
  for (const dag of [...new Set(dagen)].sort()) {
    const vorige = reeksen.at(-1)?.at(-1);
    if (vorige !== undefined && countDagen(vorige, dag) < APART) reeksen.at(-1)?.push(dag);
    else reeksen.push([dag]);
  }
  return reeksen;
}

/**
 * @param {readonly string[]} dagen
 * @param {readonly Tijd[]} er
 * @param {boolean} isNieuw
 * @returns {Map<string, Tijd>} The ronde of each day, whether it is there or is to begin.
 */
function spread(dagen, er, isNieuw) {
  const perDag = /** @type {Map<string, Tijd>} */ (new Map());
  const laatste = er.at(-1);
  for (const reeks of cut(dagen)) {
    const bij = er.filter(({ begin, einde }) => isNaast({ begin, einde }, reeks));
    const los = reeks.filter((dag) => bij.length === 0 || (isNieuw && laatste && dag > laatste.tot));
    const [begin = "", einde = begin] = [los[0], los.at(-1)];
    const nieuw = { dag: einde, begin, einde, tot: einde, ronde: null };
    for (const dag of reeks)
      perDag.set(dag, los.includes(dag) ? nieuw : (bij.find((tijd) => tijd.einde >= dag) ?? bij[bij.length - 1]));
  }
  return perDag;
}

/** @param {{begin: string, einde: string}} tijd @param {readonly string[]} reeks Whether they are of one time. */
function isNaast({ begin, einde }, reeks) {
  return countDagen(reeks[reeks.length - 1], begin) < APART && countDagen(einde, reeks[0]) < APART;
}

/**
 * @param {readonly Tijd[]} tijden
 * @param {Tijd | undefined} laatste
 * @returns {Tijd | undefined} The last one that is to begin, if it comes after that.
 */
function findNieuwste(tijden, laatste) {
  const later = tijden.filter(({ ronde, einde }) => !ronde && (!laatste || einde > laatste.tot));
  return later.sort((een, ander) => (een.einde < ander.einde ? 1 : -1))[0];
}

/**
 * @param {readonly [Lezing, string][]} delen Of one time, each with its day.
 * @returns {string} On which most of them were filled in, of as many the later. Of a dossier that is there twice its
 *   first day counts: who corrects something later looked then.
 */
function findMeesteDag(delen) {
  const perDossier = /** @type {Map<string, string>} */ (new Map());
  for (const [lezing, dag] of delen.toSorted(([, een], [, ander]) => (een < ander ? -1 : 1))) {
    const wie = "inbreng" in lezing ? nameLid(lezing.inbreng) : "";
    if (!perDossier.has(wie)) perDossier.set(wie, dag);
  }
  const perDag = Map.groupBy(perDossier.values(), (dag) => dag);
  return [...perDag].reduce((een, ander) => (ander[1].length < een[1].length ? een : ander))[0];
}

/**
 * @param {Groep} groep
 * @param {Tijd} tijd That begins last.
 * @param {{isNieuw: boolean, isAlleen: boolean, vandaag: string}} wens With whether nothing of another time came with
 *   it.
 * @returns {string} The day it is called by: that on which the group looks at it, where that is now.
 */
function chooseDag(groep, { dag }, { isNieuw, isAlleen, vandaag }) {
  if (isOpen(groep)) return findRondeNu(groep).datum;
  return isNieuw || (isAlleen && countDagen(dag, vandaag) < NU) ? vandaag : dag;
}

/** @param {Groep} groep @returns {boolean} Whether somebody began a ronde in which nobody is yet. */
function isOpen(groep) {
  return groep.leden.length > 0 && findRondeNu(groep).leden.length === 0;
}

/** @param {Groep} groep @param {Tijd} tijd @param {string} vandaag Whether that is the one that what comes in is of. */
function isVanNu(groep, { dag, ronde }, vandaag) {
  const nu = findRondeNu(groep);
  return ronde ? ronde === nu : dag === vandaag || (isOpen(groep) && dag === nu.datum);
}

/** @param {string} van A day. @param {string} tot @returns {number} How many days the second is after the first. */
function countDagen(van, tot) {
  return Math.round((Date.parse(tot) - Date.parse(van)) / ETMAAL);
}
