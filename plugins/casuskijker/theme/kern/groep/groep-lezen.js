// A group as it is kept in the browser and as a file, written and read back. Whatever is read may be wrong or hostile.
// No DOM.
import { roundToDag } from "../dag/dag.js";
import { cleanNaam, MAX_NAAM } from "../deelcode/deelcode.js";
import { APP, FORMAAT, SOORT_GROEP } from "../dossier/dossier.js";
import {
  LeesFout,
  migrate,
  readByIds,
  readId,
  readList,
  readMoment,
  readPunt,
  readRecord,
  readText,
} from "../dossier/lezen.js";
import { freezeGroep, GRENZEN_GROEP } from "./groep.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 */

/** The name under which the group is kept. */
export const GROEP = "groep";

/**
 * @param {Groep} groep
 * @returns {string} As it is kept.
 */
export function writeGroep(groep) {
  return JSON.stringify({ formaat: FORMAAT, groep });
}

/**
 * @param {string} tekst
 * @returns {Groep}
 * @throws {LeesFout}
 */
export function parseGroep(tekst) {
  let value;
  try {
    value = JSON.parse(tekst);
  } catch {
    throw new LeesFout("Wat hier van de groep bewaard is, is beschadigd.");
  }
  const velden = readRecord(value, "wat bewaard is");
  return readGroep(migrate(velden, velden.formaat).groep);
}

/**
 * @param {Pick<Groep, "leden" | "afspraken">} groep
 * @param {{namen: boolean, nu?: Date}} wens Whether the names that members typed go along.
 * @returns {string} A file of its own. Its moments are days: in a room where all save at once, a minute names somebody.
 */
export function writeGroepBestand(groep, { namen, nu = new Date() }) {
  const gewijzigd = roundToDag(nu);
  const alles = {
    app: APP,
    soort: SOORT_GROEP,
    formaat: FORMAAT,
    geexporteerd: gewijzigd,
    groep: stripGroep({ ...groep, gewijzigd }, namen),
  };
  return `${JSON.stringify(alles, null, 1)}\n`;
}

/**
 * @param {Groep} groep
 * @param {boolean} namen Whether the names that members typed go along.
 * @returns {object} As it stands in a file: what each chose, and never when.
 */
export function stripGroep({ gewijzigd, leden, afspraken }, namen) {
  const kaal = leden.map(({ kijkraam, kenmerk, naam, posities }) => ({
    kijkraam,
    kenmerk,
    naam: namen ? naam : "",
    posities,
  }));
  return { gewijzigd, leden: kaal, afspraken };
}

/**
 * @param {unknown} value
 * @returns {Groep} Built anew out of what is known.
 * @throws {LeesFout}
 */
export function readGroep(value) {
  const { gewijzigd, leden, afspraken } = readRecord(value, "groep");
  return freezeGroep({
    gewijzigd: readMoment(gewijzigd, "gewijzigd"),
    leden: readList(leden, "leden", GRENZEN_GROEP.leden).map(readLid),
    afspraken: readList(afspraken, "afspraken", GRENZEN_GROEP.afspraken).map(readPunt),
  });
}

/**
 * @param {unknown} value
 * @returns {Inbreng}
 */
function readLid(value) {
  const { kijkraam, kenmerk, naam = "", posities, gewijzigd = null } = readRecord(value, "leden");
  return Object.freeze({
    kijkraam: readId(kijkraam, "kijkraam"),
    kenmerk: readId(kenmerk, "kenmerk"),
    naam: cleanNaam(readText(naam, "naam", MAX_NAAM)),
    posities: readByIds(posities, "posities", readId),
    gewijzigd: gewijzigd === null ? null : readMoment(gewijzigd, "gewijzigd"),
  });
}
