// How a group of an earlier format becomes one of the next. A step never leaves once it is there. No DOM.
import { isDag, nameDag } from "../dag/dag.js";
import { createControle } from "../deelcode/afdruk.js";
import { GRENZEN } from "../dossier/dossier.js";
import { readList, readMoment, readRecord } from "../dossier/lezen.js";

/** Until format 2 a group held no more. */
const MEESTE_AFSPRAKEN = 20;

/** @type {import("../dossier/lezen.js").Stappen} */
export const STAPPEN_GROEP = new Map([[1, makeRonde]]);

/** @type {import("../dossier/lezen.js").Stappen} For what holds a group: what is kept, and a file. */
export const STAPPEN_OM_GROEP = new Map(
  [...STAPPEN_GROEP].map(([formaat, change]) => [
    formaat,
    (velden) => ({ ...velden, groep: change(readRecord(velden.groep, "groep")) }),
  ]),
);

/**
 * @param {Record<string, unknown>} groep Of format 1: one list of members, and nothing of when.
 * @returns {Record<string, unknown>} The same with one ronde, of the day on which it was last changed. Whoever reads
 *   the same gets the same: two tabs that find it make one group of it, not two.
 */
function makeRonde(groep) {
  const { gewijzigd, leden, afspraken } = groep;
  const moment = readMoment(gewijzigd, "gewijzigd");
  const datum = isDag(moment) ? moment.slice(0, "2026-11-28".length) : nameDag(new Date(moment));
  const records = readList(leden, "leden", GRENZEN.leden).map((lid) => readRecord(lid, "leden"));
  // What a page of before did not know, it did not mean.
  const kaal = records.map((lid) => ({ ...lid, casus: null, rol: null }));
  const open = readList(afspraken, "afspraken", MEESTE_AFSPRAKEN).map((punt) => ({
    ...readRecord(punt, "punten"),
    ronde: datum,
    stand: "open",
  }));
  const kenmerken = records.map(({ kenmerk }) => kenmerk).filter((kenmerk) => typeof kenmerk === "string");
  const id = `groep-${createControle([moment, ...kenmerken].join(" "))}`;
  return { id, gewijzigd, rondes: [{ id: datum, datum, leden: kaal }], afspraken: open };
}
