// Where a les is and how its time goes: on to what comes next, and a clock that begins anew at each step. No DOM.
import { computeGelopen, createKlok, extendKlok, startKlok, stopKlok } from "./klok.js";
import { changeSessie, GRENZEN_SESSIE } from "./sessie.js";

/**
 * @typedef {import("./sessie.js").Sessie} Sessie
 * @typedef {import("./sessie.js").Stap} Stap
 */

const MINUUT = 60_000;

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @returns {number} The place of its step in the list; the first where it is nowhere, or not any more.
 */
export function findPlaats({ stap }, stappen) {
  return Math.max(
    stappen.findIndex(({ id }) => id === stap),
    0,
  );
}

/**
 * @param {Sessie} sessie
 * @param {string} stap
 * @param {number} nu
 * @returns {number} How long a step took until now, in milliseconds.
 */
export function computeBesteed({ besteed, klok }, stap, nu) {
  return (besteed[stap] ?? 0) + (klok?.stap === stap ? computeGelopen(klok, nu) : 0);
}

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @param {{stap: string, beeld?: number, nu: number}} naar
 * @returns {Sessie} At another step or at another thing that it shows. The clock of a step begins when one comes there,
 *   and runs if it ran.
 */
export function goTo(sessie, stappen, { stap, beeld = 0, nu }) {
  const doel = stappen.find(({ id }) => id === stap);
  if (!doel) return sessie;
  const op = Math.min(Math.max(beeld, 0), doel.beelden - 1);
  const plek = { stap, beeld: op, leeg: false };
  const { klok } = sessie;
  if (stap === sessie.stap || !klok) return changeSessie(sessie, plek);
  const besteed = keepTijd(sessie, nu);
  const vers = createKlok(stap, doel.minuten * MINUUT - (besteed[stap] ?? 0));
  return changeSessie(sessie, { ...plek, besteed, klok: klok.loopt_tot === null ? vers : startKlok(vers, nu) });
}

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @param {{richting: 1 | -1, nu: number}} wens
 * @returns {Sessie} One thing further or back, into the next step where a step has shown all; the same at both ends.
 */
export function goOne(sessie, stappen, { richting, nu }) {
  const plaats = findPlaats(sessie, stappen);
  const beeld = sessie.beeld + richting;
  if (beeld >= 0 && beeld < stappen[plaats].beelden)
    return goTo(sessie, stappen, { stap: stappen[plaats].id, beeld, nu });
  const naast = stappen[plaats + richting];
  if (!naast) return sessie;
  return goTo(sessie, stappen, { stap: naast.id, beeld: richting > 0 ? 0 : naast.beelden - 1, nu });
}

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @param {number} nu
 * @returns {Sessie} With a clock that runs.
 */
export function start(sessie, stappen, nu) {
  const plaats = findPlaats(sessie, stappen);
  const { id, minuten } = stappen[plaats];
  const klok = sessie.klok ?? createKlok(id, minuten * MINUUT - (sessie.besteed[id] ?? 0));
  const voor = stappen.slice(0, plaats).reduce((som, stap) => som + stap.minuten, 0);
  const begonnen = sessie.begonnen ?? new Date(nu - voor * MINUUT).toISOString();
  return changeSessie(sessie, { stap: id, begonnen, klok: startKlok(klok, nu) });
}

/**
 * @param {Sessie} sessie
 * @param {number} nu
 * @returns {Sessie} With a clock that stands still.
 */
export function pause(sessie, nu) {
  if (!sessie.klok) return sessie;
  return changeSessie(sessie, { besteed: keepTijd(sessie, nu), klok: stopKlok(sessie.klok, nu) });
}

/**
 * @param {Sessie} sessie
 * @param {number} nu
 * @returns {Sessie} Without a clock: nothing ticks, and nothing is said of being late.
 */
export function removeKlok(sessie, nu) {
  return changeSessie(sessie, { besteed: keepTijd(sessie, nu), klok: null, begonnen: null });
}

/**
 * @param {Sessie} sessie
 * @param {number} minuten
 * @param {number} nu
 * @returns {Sessie}
 */
export function extend(sessie, minuten, nu) {
  return sessie.klok ? changeSessie(sessie, { klok: extendKlok(sessie.klok, minuten, nu) }) : sessie;
}

/**
 * @param {Sessie} sessie
 * @param {number} nu
 */
function keepTijd({ besteed, klok }, nu) {
  if (!klok) return besteed;
  const samen = (besteed[klok.stap] ?? 0) + computeGelopen(klok, nu);
  return { ...besteed, [klok.stap]: Math.min(samen, GRENZEN_SESSIE.ms) };
}
