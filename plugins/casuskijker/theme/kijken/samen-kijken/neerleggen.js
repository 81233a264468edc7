// Lays down what was understood, each in the ronde that it is of.
import { nameBeeld } from "../../kern/groep/beelden.js";
import { addAfspraken, findRondeNu, listAnders } from "../../kern/groep/groep.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/groep.js").Inbreng} Inbreng
 * @typedef {import("../../kern/groep/groep.js").Gevolg} Gevolg
 * @typedef {import("../../kern/groep/zicht.js").Gekozen} Gekozen
 */

/**
 * @param {Tafel} tafel
 * @param {readonly Lezing[]} lezingen
 * @param {boolean} isNieuweRonde Whether what says no day is of a ronde that begins today.
 * @param {NonNullable<Lezing["weg"]>} weg Who is not in the group any more that came in.
 * @returns {{inbrengen: Inbreng[], gevolgen: Gevolg[], ronde: string, isPerDag: boolean, gekozen: Gekozen | null}} What
 *   came in and what came of each, and what of it is to be seen: the last ronde of those that it is of.
 */
export function layNeer(tafel, lezingen, isNieuweRonde, weg) {
  const goed = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing] : []));
  const inbrengen = goed.map(({ inbreng }) => inbreng);
  const perDag = goed.flatMap(({ inbreng, dag }) => (dag ? [{ inbreng, dag }] : []));
  if (perDag.length === 0) {
    const gekozen = inbrengen.length ? { ronde: "", sleutel: nameBeeld(inbrengen[0]) } : null;
    return { inbrengen, ...tafel.add(inbrengen, isNieuweRonde), isPerDag: false, gekozen };
  }
  const uitkomst = new Map(tafel.addPerDag(perDag, weg).map((gevolg, nummer) => [perDag[nummer].inbreng, gevolg]));
  const rest = goed.filter(({ dag }) => !dag).map(({ inbreng }) => inbreng);
  for (const [nummer, gevolg] of tafel.add(rest, isNieuweRonde).gevolgen.entries()) uitkomst.set(rest[nummer], gevolg);
  const gevolgen = inbrengen.map((inbreng) => /** @type {Gevolg} */ (uitkomst.get(inbreng)));
  const { groep } = tafel;
  return { inbrengen, gevolgen, ronde: findRondeNu(groep).id, isPerDag: true, gekozen: chooseLaatste(groep, perDag) };
}

/**
 * @param {import("../../kern/groep/groep.js").Groep} groep
 * @param {readonly {inbreng: Inbreng, dag: string}[]} perDag
 * @returns {Gekozen}
 */
function chooseLaatste({ rondes }, perDag) {
  const laatste = perDag.reduce((een, ander) => (ander.dag > een.dag ? ander : een));
  const ronde = rondes.find(({ id, datum }) => id === laatste.dag || datum === laatste.dag);
  return { ronde: ronde?.id ?? "", sleutel: nameBeeld(laatste.inbreng) };
}

/**
 * @param {Tafel} tafel
 * @param {readonly import("../../kern/dossier/dossier.js").Punt[]} afspraken Agreements that came along.
 * @param {import("../../kern/groep/groep.js").Groep} voor What lay there before.
 * @returns {{nieuw: import("../../kern/dossier/dossier.js").Punt[], erbij: number, gelijk: number, vol: number}} Those
 *   that were not there, and how many were laid down, were there already, or found no room.
 */
export function layAfspraken(tafel, afspraken, voor) {
  const nieuw = listAnders(afspraken, voor.afspraken);
  if (nieuw.length) tafel.change((groep) => addAfspraken(groep, nieuw));
  const vol = listAnders(nieuw, tafel.groep.afspraken).length;
  return { nieuw, erbij: nieuw.length - vol, gelijk: listAnders(afspraken, []).length - nieuw.length, vol };
}
