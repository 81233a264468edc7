// A les that is being given: where it is, how its time goes, and what is written down on the way. Plain frozen values.
// No DOM, no storage.
import { createId } from "../../grond/opslag/id.js";
import { GRENZEN } from "../dossier/dossier.js";
import { computeGelopen, createKlok, extendKlok, startKlok, stopKlok } from "./klok.js";

/**
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("./klok.js").Klok} Klok
 *
 * @typedef {object} Stap A step as the page of a les has it.
 * @property {string} id
 * @property {string} naam
 * @property {string} soort
 * @property {number} minuten
 * @property {number} beelden How many things it shows one after another; at least one.
 *
 * @typedef {object} Antwoord One answer of a count, with how many hands there were: first, and when it is asked again.
 * @property {string} tekst
 * @property {number} eerst
 * @property {number | null} later
 *
 * @typedef {object} Sessie
 * @property {string} id
 * @property {string} casus The slug of its casus.
 * @property {string} les The id of the les in it.
 * @property {string} gemaakt A moment in ISO 8601, UTC.
 * @property {string} gewijzigd
 * @property {number} slag Which change it is the outcome of: of two windows, the later one counts.
 * @property {string} stap Where it is; empty before it has begun.
 * @property {number} beeld Which of what that step shows, from 0.
 * @property {boolean} leeg Whether the screen is empty for now.
 * @property {Klok | null} klok Null for who leads without one.
 * @property {string | null} begonnen When the first step would have begun, had all gone as planned; null until the
 *   clock is started.
 * @property {Readonly<Record<string, number>>} besteed The milliseconds that each step took, apart from the clock.
 * @property {Readonly<Record<string, string>>} bord What was written on the board, by step.
 * @property {Readonly<Record<string, readonly Antwoord[]>>} peilingen The hands that were counted, by step.
 * @property {number | null} aantal How many people were there.
 * @property {string} anders What the group sees differently now.
 * @property {readonly Punt[]} afspraken
 */

/** The most that one holds; nothing in a les lasts longer than a day. */
export const GRENZEN_SESSIE = Object.freeze({
  stappen: 200,
  beelden: 1000,
  ms: 24 * 60 * 60 * 1000,
  bord: GRENZEN.notitie,
  antwoorden: 8,
  handen: GRENZEN.leden,
  afspraken: GRENZEN.punten,
});
const MINUUT = 60_000;

/**
 * @param {{casus: string, les: string}} van
 * @param {Date} [nu]
 * @returns {Sessie}
 */
export function createSessie({ casus, les }, nu = new Date()) {
  const moment = nu.toISOString();
  return freezeSessie({
    id: createId(),
    casus,
    les,
    gemaakt: moment,
    gewijzigd: moment,
    slag: 0,
    stap: "",
    beeld: 0,
    leeg: false,
    klok: null,
    begonnen: null,
    besteed: {},
    bord: {},
    peilingen: {},
    aantal: null,
    anders: "",
    afspraken: [],
  });
}

/**
 * @param {Sessie} sessie
 * @returns {Sessie} What is kept by step has no prototype, so that no id can reach one.
 */
export function freezeSessie(sessie) {
  const { besteed, bord, peilingen, afspraken, klok } = sessie;
  return Object.freeze({
    ...sessie,
    klok: klok && Object.freeze({ ...klok }),
    besteed: freezeKaart(besteed),
    bord: freezeKaart(bord),
    peilingen: freezeKaart(peilingen),
    afspraken: Object.freeze([...afspraken]),
  });
}

/**
 * @param {Sessie} sessie
 * @param {Partial<Sessie>} anders
 */
function change(sessie, anders) {
  return freezeSessie({ ...sessie, ...anders });
}

/**
 * @template T
 * @param {Readonly<Record<string, T>>} kaart
 * @returns {Readonly<Record<string, T>>}
 */
function freezeKaart(kaart) {
  return Object.freeze(Object.assign(Object.create(null), kaart));
}

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
  if (stap === sessie.stap || !klok) return change(sessie, plek);
  const besteed = keepTijd(sessie, nu);
  const vers = createKlok(stap, doel.minuten * MINUUT - (besteed[stap] ?? 0));
  return change(sessie, { ...plek, besteed, klok: klok.loopt_tot === null ? vers : startKlok(vers, nu) });
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
  return change(sessie, { stap: id, begonnen, klok: startKlok(klok, nu) });
}

/**
 * @param {Sessie} sessie
 * @param {number} nu
 * @returns {Sessie} With a clock that stands still.
 */
export function pause(sessie, nu) {
  if (!sessie.klok) return sessie;
  return change(sessie, { besteed: keepTijd(sessie, nu), klok: stopKlok(sessie.klok, nu) });
}

/**
 * @param {Sessie} sessie
 * @param {number} nu
 * @returns {Sessie} Without a clock: nothing ticks, and nothing is said of being late.
 */
export function removeKlok(sessie, nu) {
  return change(sessie, { besteed: keepTijd(sessie, nu), klok: null, begonnen: null });
}

/**
 * @param {Sessie} sessie
 * @param {number} minuten
 * @param {number} nu
 * @returns {Sessie}
 */
export function extend(sessie, minuten, nu) {
  return sessie.klok ? change(sessie, { klok: extendKlok(sessie.klok, minuten, nu) }) : sessie;
}

/**
 * @param {Sessie} sessie
 * @param {string} stap
 * @param {string} tekst
 * @returns {Sessie}
 */
export function writeBord(sessie, stap, tekst) {
  return change(sessie, { bord: setOrDrop(sessie.bord, stap, tekst || undefined) });
}

/**
 * @param {Sessie} sessie
 * @param {string} stap
 * @param {readonly Antwoord[]} antwoorden None takes the count away.
 * @returns {Sessie}
 */
export function setPeiling(sessie, stap, antwoorden) {
  const eigen = antwoorden.slice(0, GRENZEN_SESSIE.antwoorden);
  return change(sessie, { peilingen: setOrDrop(sessie.peilingen, stap, eigen.length ? eigen : undefined) });
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

/**
 * @template T
 * @param {Readonly<Record<string, T>>} waarden
 * @param {string} id
 * @param {T | undefined} waarde
 * @returns {Record<string, T>}
 */
function setOrDrop(waarden, id, waarde) {
  const { [id]: _, ...rest } = waarden;
  return waarde === undefined ? rest : { ...rest, [id]: waarde };
}

/**
 * @param {Sessie} sessie
 * @param {Partial<Pick<Sessie, "aantal" | "anders" | "afspraken" | "leeg">>} anders
 * @returns {Sessie}
 */
export function describeSessie(sessie, anders) {
  return change(sessie, anders);
}

/**
 * @param {Sessie} sessie
 * @returns {boolean} Whether somebody wrote something in it, or gave it time.
 */
export function isGebruikt({ begonnen, besteed, bord, peilingen, anders, afspraken, aantal }) {
  const vol = [besteed, bord, peilingen].some((kaart) => Object.keys(kaart).length > 0);
  return vol || begonnen !== null || anders !== "" || afspraken.length > 0 || aantal !== null;
}
