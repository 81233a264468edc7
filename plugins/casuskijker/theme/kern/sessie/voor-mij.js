// What who leads notes for nobody else, by step: it stays in this browser, and comes in no file and on no screen. It is
// of a les and not of one time that it was given, so that it is there next year; and of a werkvorm on one day, with
// what it was done with and with whom, for it is about those people as they were then. No DOM.

import { sessiewoord } from "../../woorden/sessie.js";
import { findDag } from "../dag/dag.js";
import { GRENZEN } from "../dossier/dossier.js";
import { readAll } from "../dossier/kast.js";
import { LeesFout, readOrNull } from "../dossier/leesfout.js";
import { readByIds, readText } from "../dossier/lezen.js";
import { isZelfdeVan } from "./sessie.js";
import { listSessies } from "./sessie-kast.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./sessie.js").Van} Van
 * @typedef {Readonly<Record<string, string>>} Notities By step.
 *
 * @typedef {object} Bij What it is of.
 * @property {Van} van
 * @property {string | null} groep With which group a werkvorm was done, by its id, where that is known.
 * @property {string | null} dag On which day; null of what was kept before, which says neither.
 *
 * @typedef {Bij & {plek: string, isOud: boolean, notities: Notities}} Bewaard With the name under which it is kept, and
 *   whether that is one of before that does not even say what a werkvorm was done with.
 */

const VOOR_MIJ = "voor-mij:";
const DAG = /^\d{4}-\d\d-\d\d$/;
/** Before the name of a role, which is kept as a step is. */
const ROL = /^rol-/;
/** In the place of a casus, of a les along several. */
const LESSEN = "lessen";
/**
 * What a browser did not take, by the name it would have: it stands on this page only.
 *
 * @type {WeakMap<Opslag, Map<string, Notities>>}
 */
const LOS = new WeakMap();

/** @param {Bij} bij @returns {string} Of a werkvorm: it, its casus, its kijkraam, with whom if that is known, when. */
function nameNotities({ van: { casus, les, werkvorm, kijkraam }, groep, dag }) {
  if (werkvorm === null) return `${VOOR_MIJ}${casus ?? LESSEN}/${les}`;
  const wie = groep === null ? `dag/${dag}` : `groep/${groep}/${dag}`;
  return VOOR_MIJ + [werkvorm, casus ?? "", kijkraam ?? "", wie].join("/");
}

/**
 * @param {string} naam Without what stands before it: of a les, of a werkvorm with what it was done with and with whom
 *   or when, or as it was kept before: without the last two, or by werkvorm alone.
 * @returns {Bij}
 */
function readBij(naam) {
  const [een, twee, drie, wie, wat = null, wanneer = null] = naam.split("/");
  const leeg = { les: null, werkvorm: null, casus: null, kijkraam: null };
  const isLes = twee !== undefined && drie === undefined;
  const van = isLes
    ? { ...leeg, les: twee, casus: een === LESSEN ? null : een }
    : { ...leeg, werkvorm: een, casus: twee || null, kijkraam: drie || null };
  const dag = wie === "dag" ? wat : wanneer;
  const isDag = dag !== null && DAG.test(dag) && !Number.isNaN(Date.parse(dag));
  return { van, groep: wie === "groep" ? wat : null, dag: isDag ? dag : null };
}

/**
 * @param {Opslag} opslag
 * @returns {{bewaard: Bewaard[], onleesbaar: import("../dossier/kast.js").Onleesbaar[]}} All that is kept, by name.
 */
export function listNotities(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, VOOR_MIJ, parseNotities);
  const bewaard = [...gelezen].map(([naam, notities]) => {
    return { plek: VOOR_MIJ + naam, ...readBij(naam), isOud: !naam.includes("/"), notities };
  });
  return { bewaard, onleesbaar };
}

/** @param {Opslag} opslag @param {string} groep The id. @returns {boolean} Whether anything was noted of that group. */
export function hasNotities(opslag, groep) {
  return listNotities(opslag).bewaard.some((each) => each.groep === groep);
}

/**
 * @param {Opslag} opslag
 * @param {Bij} bij
 * @returns {Bewaard[]} What was noted with the same things another time: with this group, or with one that nobody
 *   knows. The last day comes first, and what says none comes after it.
 */
export function listLosse(opslag, bij) {
  const eigen = nameNotities(bij);
  return listNotities(opslag)
    .bewaard.filter(({ plek, van, groep, isOud }) => {
      const isVan = van.werkvorm !== null && isZelfdeVan(van, bij.van);
      return isVan && (groep === null || groep === bij.groep) && !isOud && plek !== eigen;
    })
    .sort((een, ander) => (ander.dag ?? "").localeCompare(een.dag ?? ""));
}

/**
 * Gives a group what can only be of it: what was noted on its day before its answers lay together.
 *
 * @param {Opslag} opslag
 * @param {Bij} bij
 * @param {string} sessie The id of what goes on.
 */
export function settleNotities(opslag, bij, sessie) {
  const los = bij.groep === null ? [] : listLosse(opslag, bij).filter((each) => each.groep === null);
  const vanDieDag = los.find(({ dag }) => dag === bij.dag);
  if (!vanDieDag) return;
  const isAlleen = listSessies(opslag).sessies.every((each) => {
    const isAnder = each.id !== sessie && isZelfdeVan(each, bij.van) && findDag(each.gemaakt) === bij.dag;
    return !isAnder || each.groep === bij.groep;
  });
  if (isAlleen) takeLosse(opslag, vanDieDag.plek, bij);
}

/**
 * Puts what was noted elsewhere beside what is here; what finds no room here stays where it is.
 *
 * @param {Opslag} opslag
 * @param {string} plek The name under which it is kept.
 * @param {Bij} bij
 * @param {string} [stap] The only one to be taken; without it, all.
 * @returns {boolean} Whether anything was.
 */
export function takeLosse(opslag, plek, bij, stap) {
  const [los, hier] = [parseOrNull(opslag.read(plek)), readNotities(opslag, bij)];
  const gevraagd = Object.entries(los ?? {}).filter(([id]) => stap === undefined || id === stap);
  const samen = gevraagd.flatMap(([id, tekst]) => {
    const naast = join(hier[id], tekst, ROL.test(id));
    return naast.length > GRENZEN.notitie ? [] : [[id, naast]];
  });
  if (samen.length === 0 || keep(opslag, nameNotities(bij), Object.fromEntries(samen)) !== "bewaard") return false;
  keep(opslag, plek, Object.fromEntries(samen.map(([id]) => [id, ""])));
  return true;
}

/**
 * @param {string | undefined} hier
 * @param {string} erbij
 * @param {boolean} isRol Who does what is one line.
 */
function join(hier, erbij, isRol) {
  if (!hier || hier.split(isRol ? ", " : "\n\n").includes(erbij)) return hier || erbij;
  return hier + (isRol ? ", " : "\n\n") + erbij;
}

/**
 * @param {Opslag} opslag
 * @param {Bij} bij
 * @returns {Notities} With what the browser did not take, if anything.
 */
export function readNotities(opslag, bij) {
  const naam = nameNotities(bij);
  return freeze({ ...parseOrNull(opslag.read(naam)), ...LOS.get(opslag)?.get(naam) });
}

/**
 * @param {Opslag} opslag
 * @param {Bij} bij
 * @param {{stap: string, tekst: string}} notitie
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst} What is kept there and cannot be read, damaged or of a
 *   newer version, is never written over: then this is on the page only, as where there is no room.
 */
export function writeNotitie(opslag, bij, { stap, tekst }) {
  const naam = nameNotities(bij);
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
