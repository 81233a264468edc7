// A les that is being given: where it is, how its time goes, and what is written down on the way. Plain frozen values.
// No DOM, no storage.
import { createId } from "../../grond/opslag/id.js";
import { GRENZEN } from "../dossier/dossier.js";
import { ETMAAL } from "../dossier/moment.js";

/**
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("./klok.js").Klok} Klok
 *
 * @typedef {object} Stap A step as the page of a les has it.
 * @property {string} id
 * @property {string} naam
 * @property {string} soort
 * @property {string} [vraag] What it asks, where its name says its kind alone.
 * @property {number} minuten
 * @property {number} beelden How many things it shows one after another; at least one.
 * @property {readonly string[]} [begins] How each of these begins, after the first, where it is a text.
 * @property {readonly string[]} [antwoorden] What its author lets one raise a hand for.
 * @property {readonly Schrijfveld[]} [velden] What is written in it, besides what comes on the board.
 * @property {readonly string[]} [toon] What it shows, as the file of a werkvorm says it.
 * @property {string} [kijkraam] In a les, through which one a group looks then; its picture comes last.
 * @property {readonly string[]} [delen] The invalshoeken and ingrediënten of it that count, where not all do.
 *
 * @typedef {object} Schrijfveld
 * @property {string} id
 * @property {string} label
 * @property {string} bij Where it belongs: in the report ('verslag'), to nobody but who writes it ('eigen'), and so
 *   to no part of a sessie, or to what is agreed on ('afspraken').
 *
 * @typedef {object} Antwoord One answer of a count, with how many hands there were: first, and when it is asked again.
 * @property {string} tekst
 * @property {number} eerst
 * @property {number | null} later
 *
 * @typedef {object} Van What it is: a les, by its id and the slug of its casus, or by its slug alone if it has several
 *   of them, or a werkvorm, by its slug and those of what it was done with.
 * @property {string | null} les
 * @property {string | null} werkvorm
 * @property {string | null} casus
 * @property {string | null} kijkraam
 *
 * @typedef {Van & Gang} Sessie
 *
 * @typedef {object} Gang
 * @property {string} id
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
 * @property {Readonly<Record<string, string>>} bord What was written on the board, by step, and in the fields of a
 *   step, by field.
 * @property {Readonly<Record<string, readonly Antwoord[]>>} peilingen The hands that were counted, by step.
 * @property {number | null} aantal How many people were there.
 * @property {string | null} groep Whose picture and agenda it shows: the id of a group that is kept beside it.
 * @property {string | null} vorige Whose agreements it asks after: the id of a group, or of a sessie of before.
 * @property {string} anders What the group sees differently now.
 * @property {readonly Punt[]} afspraken
 * @property {string} [groep_toen] That group as it was then, without its people, as a group is kept: where the group
 *   went on since, or is gone.
 * @property {Readonly<Record<string, string>>} [punten] Which point of the group a step was about: the id of an
 *   ingrediënt, by step and by each of its fields.
 */

/** The most that one holds; nothing in a les lasts longer than a day. */
export const GRENZEN_SESSIE = Object.freeze({
  // What a step was called before is kept beside those of today.
  stappen: 2 * GRENZEN.stappen,
  beelden: 100_000,
  slagen: 1_000_000_000,
  ms: ETMAAL,
  bord: GRENZEN.notitie,
  antwoorden: 8,
  handen: GRENZEN.leden,
  afspraken: GRENZEN.punten,
  groep: 1_000_000,
});

/**
 * @param {Van} van
 * @param {Date} [nu]
 * @returns {Sessie}
 */
export function createSessie({ les, werkvorm, casus, kijkraam }, nu = new Date()) {
  const moment = nu.toISOString();
  return freezeSessie({
    id: createId(),
    les,
    werkvorm,
    casus,
    kijkraam,
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
    groep: null,
    vorige: null,
    anders: "",
    afspraken: [],
  });
}

/**
 * @param {Van} van
 * @param {Readonly<Record<"werkvorm" | "casus" | "kijkraam" | "les", (slug: string) => string>>} namen
 * @returns {string} Of a les the title of its casus, or its own if it has several; a werkvorm by its own, with those of
 *   what it was done with.
 */
export function nameVan(van, namen) {
  if (van.les && !van.casus) return namen.les(van.les);
  const soorten = /** @type {const} */ (["werkvorm", "casus", "kijkraam"]);
  return soorten.flatMap((soort) => (van[soort] ? [namen[soort](van[soort])] : [])).join(" · ");
}

/**
 * @param {Sessie} sessie
 * @returns {Sessie} What is kept by step has no prototype, so that no id can reach one.
 */
export function freezeSessie(sessie) {
  const { besteed, bord, peilingen, afspraken, klok, punten } = sessie;
  return Object.freeze({
    ...sessie,
    ...(punten && { punten: freezeKaart(punten) }),
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
 * @returns {Sessie}
 */
export function changeSessie(sessie, anders) {
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
 * @param {readonly Stap[]} stappen
 * @returns {{id: string, naam: string}[]} All that one can write at: each step, and its fields after it.
 */
export function listSchrijfplekken(stappen) {
  return stappen.flatMap(({ id, naam, vraag = naam, velden = [] }) => [
    { id, naam: vraag },
    ...velden.map((veld) => ({ id: veld.id, naam: veld.label })),
  ]);
}

/**
 * @param {Sessie} sessie
 * @param {string} plek A step, or a field of one.
 * @param {string} tekst
 * @returns {Sessie}
 */
export function writeBord(sessie, plek, tekst) {
  return changeSessie(sessie, { bord: setOrDrop(sessie.bord, plek, tekst || undefined) });
}

/**
 * @param {Sessie} sessie
 * @param {Stap} stap
 * @param {string} bij The id of an ingrediënt.
 * @returns {Sessie} In which that step was about that point of the group.
 */
export function notePunt(sessie, stap, bij) {
  if (sessie.punten?.[stap.id] === bij) return sessie;
  const plekken = listSchrijfplekken([stap]).map(({ id }) => [id, bij]);
  return changeSessie(sessie, { punten: { ...sessie.punten, ...Object.fromEntries(plekken) } });
}

/**
 * @param {Sessie} sessie
 * @param {string} stap
 * @param {readonly Antwoord[]} antwoorden None takes the count away.
 * @returns {Sessie}
 */
export function setPeiling(sessie, stap, antwoorden) {
  const eigen = antwoorden.slice(0, GRENZEN_SESSIE.antwoorden);
  return changeSessie(sessie, { peilingen: setOrDrop(sessie.peilingen, stap, eigen.length ? eigen : undefined) });
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
 * @returns {boolean} Whether somebody wrote something in it, or gave it time.
 */
export function isGebruikt({ begonnen, besteed, bord, peilingen, anders, afspraken, aantal }) {
  const vol = [besteed, bord, peilingen].some((kaart) => Object.keys(kaart).length > 0);
  return vol || begonnen !== null || anders !== "" || afspraken.length > 0 || aantal !== null;
}

/**
 * @param {Sessie} hier
 * @param {Sessie} ander Of a file.
 * @returns {boolean} Whether the other says nothing that is not here. In a file of before stands nothing of a group.
 */
export function holdsSessie(hier, ander) {
  const strip = ({ slag: _, groep_toen: __, ...rest } = hier) => JSON.stringify(rest);
  const isBekend = ander.groep_toen === undefined || hier.groep_toen !== undefined;
  return isBekend && strip(hier) === strip(ander);
}

/**
 * @param {Van} een
 * @param {Van} ander
 * @returns {boolean} Whether they are of the same les, or of the same werkvorm with the same things.
 */
export function isZelfdeVan(een, ander) {
  return ["les", "werkvorm", "casus", "kijkraam"].every(
    (veld) => een[/** @type {keyof Van} */ (veld)] === ander[/** @type {keyof Van} */ (veld)],
  );
}
