// What who leads notes for nobody else, by step: it stays in this browser, and comes in no file and on no screen. It is
// of a les and not of one time that it was given, so that it is there next year; and of a werkvorm with what it was
// done with, for it is about those people. No DOM.

import { sessiewoord } from "../../woorden/sessie.js";
import { GRENZEN } from "../dossier/dossier.js";
import { readAll } from "../dossier/kast.js";
import { LeesFout, readOrNull } from "../dossier/leesfout.js";
import { readByIds, readText } from "../dossier/lezen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./sessie.js").Van} Van
 * @typedef {Readonly<Record<string, string>>} Notities By step.
 * @typedef {{plek: string, van: Van, isOud: boolean, notities: Notities}} Bewaard With the name under which it is kept,
 *   and whether that is one of before, which does not say what a werkvorm was done with.
 */

const VOOR_MIJ = "voor-mij:";
/** In the place of a casus, of a les along several. */
const LESSEN = "lessen";
/**
 * What a browser did not take, by the name it would have: it stands on this page only.
 *
 * @type {WeakMap<Opslag, Map<string, Notities>>}
 */
const LOS = new WeakMap();

/** @param {Van} van */
function nameNotities({ casus, les, werkvorm, kijkraam }) {
  const delen = werkvorm === null ? [casus ?? LESSEN, les] : [werkvorm, casus ?? "", kijkraam ?? ""];
  return VOOR_MIJ + delen.join("/");
}

/**
 * @param {string} naam Without what stands before it: of a werkvorm with what it was done with, of a les, or of a
 *   werkvorm as it was kept before.
 * @returns {Van}
 */
function readVan(naam) {
  const [een, twee, drie] = naam.split("/");
  const leeg = { les: null, werkvorm: null, casus: null, kijkraam: null };
  if (twee === undefined || drie !== undefined)
    return { ...leeg, werkvorm: een, casus: twee || null, kijkraam: drie || null };
  return { ...leeg, les: twee, casus: een === LESSEN ? null : een };
}

/**
 * @param {Opslag} opslag
 * @returns {{bewaard: Bewaard[], onleesbaar: import("../dossier/kast.js").Onleesbaar[]}} All that is kept, by name.
 */
export function listNotities(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, VOOR_MIJ, parseNotities);
  const bewaard = [...gelezen].map(([naam, notities]) => {
    return { plek: VOOR_MIJ + naam, van: readVan(naam), isOud: !naam.includes("/"), notities };
  });
  return { bewaard, onleesbaar };
}

/**
 * @param {Opslag} opslag
 * @param {Van} van
 * @returns {Notities} With what the browser did not take, if anything.
 */
export function readNotities(opslag, van) {
  const naam = nameNotities(van);
  return freeze({ ...parseOrNull(opslag.read(naam)), ...LOS.get(opslag)?.get(naam) });
}

/**
 * @param {Opslag} opslag
 * @param {Van} van
 * @param {{stap: string, tekst: string}} notitie
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst} What is kept there and cannot be read, damaged or of a
 *   newer version, is never written over: then this is on the page only, as where there is no room.
 */
export function writeNotitie(opslag, van, { stap, tekst }) {
  const naam = nameNotities(van);
  const los = LOS.get(opslag) ?? new Map();
  const anders = freeze({ ...los.get(naam), [stap]: tekst });
  const uitkomst = keep(opslag, naam, anders);
  if (uitkomst === "bewaard") los.delete(naam);
  else LOS.set(opslag, los.set(naam, anders));
  return uitkomst;
}

/**
 * @param {Opslag} opslag
 * @param {string} naam
 * @param {Notities} anders What is empty goes.
 */
function keep(opslag, naam, anders) {
  const nu = opslag.read(naam);
  const gelezen = parseOrNull(nu);
  if (!gelezen) return "onleesbaar";
  const notities = Object.entries({ ...gelezen, ...anders }).filter(([, tekst]) => tekst);
  if (notities.length) return opslag.write(naam, JSON.stringify(Object.fromEntries(notities)), nu);
  opslag.remove(naam);
  return opslag.works() ? "bewaard" : "geblokkeerd";
}

/** @param {Record<string, string>} notities @returns {Notities} Without prototype, so that no id can reach one. */
function freeze(notities) {
  return Object.freeze(Object.assign(Object.create(null), notities));
}

/** @param {string | null} tekst @returns {Notities | null} */
function parseOrNull(tekst) {
  return tekst === null ? freeze({}) : readOrNull(() => parseNotities(tekst));
}

/** @param {string} tekst */
function parseNotities(tekst) {
  let value;
  try {
    value = JSON.parse(tekst);
  } catch {
    throw new LeesFout(sessiewoord("sessie.notities_beschadigd"));
  }
  return readByIds(value, "notities", (each, waar) => readText(each, waar, GRENZEN.notitie));
}
