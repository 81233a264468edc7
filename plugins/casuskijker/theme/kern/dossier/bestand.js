// The file that a reader takes along: `*.casuskijker.json`. Its schema is published at /api/dossier.schema.json.

import { bestandwoord } from "../../woorden/bestand.js";
import { bewaardwoord } from "../../woorden/bewaard.js";
import { readGroep } from "../groep/groep-lezen.js";
import { STAPPEN_OM_GROEP } from "../groep/groep-stappen.js";
import { APP, FORMAAT_BESTAND, FORMAAT_GROEP, GRENZEN, SOORT_GROEP } from "./dossier.js";
import { LeesFout, migrate, NieuwerFormaat, readList, readRecord, readText } from "./lezen.js";
import { collectFout, readOnderdelen, writeOnderdelen } from "./onderdelen.js";
import { sliceOnderdelen } from "./ruw.js";

/**
 * @typedef {import("./onderdelen.js").Inhoud} Inhoud
 * @typedef {{naam: string, tekst: string}} Stuk What the page that wrote the file could not read, as it was kept:
 *   nothing is lost.
 *
 * @typedef {Inhoud & {onleesbaar: readonly Stuk[], fouten: readonly string[], van?: string}} Bestand With a sentence
 *   for each part that could not be read, and whose it is, where who saved it said so.
 */

/** More than a browser lets one site keep, so that all of it fits; what is larger is not read at all. */
export const MAX_BYTES = GRENZEN.bytes;
const MAX_NAAM_STUK = 220;
/** @type {Bestand} */
const LEEG = Object.freeze({
  dossiers: [],
  reflecties: {},
  inleveringen: [],
  groepen: [],
  sessies: [],
  onbekend: [],
  onleesbaar: [],
  fouten: [],
});
/** The names under which the site keeps what a reader made, now or in a later version; what it was set to has none. */
const STUK = /^(?:[a-z]+(?:-[a-z]+)*:[a-z0-9]+(?:-[a-z0-9]+)*|groep)$/;

/**
 * Until format 2 a file had a list for each thing that there was.
 *
 * @type {ReadonlyMap<number, (velden: Record<string, unknown>) => Record<string, unknown>>}
 */
const STAPPEN = new Map([[1, gatherOnderdelen]]);

/**
 * @param {Partial<Omit<Bestand, "fouten">>} inhoud
 * @param {Date} [nu]
 * @returns {string}
 */
export function writeBestand({ onleesbaar = [], van, ...inhoud }, nu = new Date()) {
  // A page of before leaves out what it does not know here, and goes by the name of the file.
  const kop = { app: APP, formaat: FORMAAT_BESTAND, geexporteerd: nu.toISOString(), ...(van ? { van } : {}) };
  const { onleesbaar: _, fouten: __, ...leeg } = LEEG;
  const alles = { ...leeg, ...inhoud };
  const rest = onleesbaar.length ? { onleesbaar: onleesbaar.map(({ naam, tekst }) => ({ naam, tekst })) } : {};
  const delen = [
    ...Object.entries(kop).map(writeVeld),
    // What is not known stands here to the letter, so that the whole cannot be written in one go.
    ` "onderdelen": [\n${writeOnderdelen(alles).join(",\n")}\n ]`,
    ...Object.entries(rest).map(writeVeld),
  ];
  return `{\n${delen.join(",\n")}\n}\n`;
}

/** @param {[string, unknown]} veld */
function writeVeld([naam, value]) {
  return ` ${JSON.stringify(naam)}: ${JSON.stringify(value, null, 1)}`;
}

/**
 * @param {string} tekst
 * @returns {Bestand} Of a file of a group alone, the group.
 * @throws {LeesFout} With a sentence that says why this is no file of ours.
 */
export function readBestand(tekst) {
  return readInhoud(readEnvelope(tekst), tekst);
}

/**
 * @param {Record<string, unknown>} velden What stands in the file.
 * @param {string} tekst The file as it is.
 * @returns {Bestand}
 * @throws {LeesFout}
 */
export function readInhoud(velden, tekst) {
  if (velden.soort === SOORT_GROEP) return { ...LEEG, groepen: [readGroep(velden.groep)] };
  const fouten = /** @type {string[]} */ ([]);
  /** @type {string[] | undefined} */
  let gesneden;
  const ruw = () => (gesneden ??= sliceOnderdelen(tekst));
  const delen = readList(velden.onderdelen, "onderdelen", GRENZEN.onderdelen);
  const { dossiers, ...samen } = readOnderdelen(delen, { ruw, fouten });
  const { onleesbaar: stukken = [], van } = velden;
  let onleesbaar = /** @type {Stuk[]} */ ([]);
  collectFout(bestandwoord("dossier.onleesbare"), fouten, () => {
    onleesbaar = readList(stukken, "onleesbaar", GRENZEN.dossiers).map(readStuk);
  });
  return {
    ...samen,
    dossiers: [...dossiers.values()],
    reflecties: Object.freeze(samen.reflecties),
    onleesbaar,
    fouten,
    ...(typeof van === "string" ? { van: van.slice(0, GRENZEN.naam_in_groep) } : {}),
  };
}

/**
 * @param {Record<string, unknown>} velden A file of format 1.
 * @returns {Record<string, unknown>} The same in format 2.
 */
function gatherOnderdelen({ dossiers, reflecties = {}, groep, ...rest }) {
  const casussen = Object.entries(readRecord(reflecties, "reflecties"));
  if (casussen.length > GRENZEN.dossiers) throw new LeesFout(bewaardwoord("dossier.te_veel", { waar: "reflecties" }));
  const onderdelen = [
    ...readList(dossiers, "dossiers", GRENZEN.dossiers).map((dossier) => createDeel("dossier", dossier)),
    ...casussen.map(([casus, antwoorden]) => createDeel("reflecties", { casus, antwoorden })),
    ...(groep === undefined ? [] : [createDeel("groep", groep)]),
  ];
  return { ...rest, onderdelen };
}

/**
 * @param {string} soort
 * @param {unknown} value What it is was not checked yet.
 */
function createDeel(soort, value) {
  return { .../** @type {object} */ (value), soort, formaat: 1 };
}

/**
 * @param {unknown} value
 * @returns {Stuk}
 */
function readStuk(value) {
  const { naam, tekst } = readRecord(value, "onleesbaar");
  if (typeof naam !== "string" || naam.length > MAX_NAAM_STUK || !STUK.test(naam))
    throw new LeesFout(bestandwoord("dossier.onleesbaar_zonder_naam"));
  return { naam, tekst: readText(tekst, "onleesbaar", MAX_BYTES) };
}

/**
 * @param {string} tekst
 * @returns {Record<string, unknown>} What stands in the file, in the format of today.
 */
export function readEnvelope(tekst) {
  const value = parse(tekst);
  if (typeof value !== "object" || value === null || !("app" in value) || !Object.hasOwn(value, "app")) {
    throw new LeesFout(bestandwoord("dossier.geen_bestand"));
  }
  const velden = readRecord(value, bestandwoord("dossier.het_bestand"));
  if (velden.app !== APP) throw new LeesFout(bestandwoord("dossier.ander_programma"));
  if (velden.soort === SOORT_GROEP)
    return migrate(velden, velden.formaat, { naar: FORMAAT_GROEP, stappen: STAPPEN_OM_GROEP });
  return migrate(velden, velden.formaat, { naar: FORMAAT_BESTAND, stappen: STAPPEN });
}

/**
 * @param {string} tekst
 * @returns {unknown}
 */
function parse(tekst) {
  if (tekst.length > MAX_BYTES) throw new LeesFout(describeTooLarge());
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ""));
  } catch {
    throw new LeesFout(
      tekst.trimStart().startsWith("{")
        ? bestandwoord("dossier.bestand_beschadigd")
        : bestandwoord("dossier.geen_bestand"),
    );
  }
}

/** @returns {string} */
export function describeTooLarge() {
  return bestandwoord("dossier.bestand_te_groot", { aantal: MAX_BYTES / 1_000_000 });
}

export { LeesFout, NieuwerFormaat };
