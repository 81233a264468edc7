// Dossiers and reflecties out of what was stored or opened. All of it may be wrong, old, newer or hostile.

import { bewaardwoord } from "../../woorden/bewaard.js";
import { FORMAAT, GRENZEN, ROLLEN } from "./dossier.js";
import { LeesFout, NieuwerFormaat } from "./leesfout.js";
import { isMoment } from "./moment.js";

export { LeesFout, NieuwerFormaat };

/**
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {Readonly<Record<string, string>>} Reflectie What was answered to the verdiepingsvragen of one casus, by id.
 */

/** The form of slugs and of ids; what does not look like this is not ours. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/;
const SOORT = /^[a-z]+(-[a-z]+)*$/;
const MAX_SOORT = 40;
const KENMERK = /^[0-9a-z]{7}$/;

/**
 * What turns a value of one format into the next. Format 1 is the first; a step never leaves once it is there.
 *
 * @typedef {ReadonlyMap<number, (value: Record<string, unknown>) => Record<string, unknown>>} Stappen
 */

/**
 * @param {Record<string, unknown>} value
 * @param {unknown} formaat The format that the value says it has.
 * @param {{naar?: number, stappen?: Stappen}} [wens] The format of today.
 * @returns {Record<string, unknown>} The value in the format of today.
 */
export function migrate(value, formaat, { naar = FORMAAT, stappen = new Map() } = {}) {
  const van = readFormaat(formaat);
  if (van > naar) throw new NieuwerFormaat(van, naar);
  let nieuw = value;
  for (let stap = van; stap < naar; stap++) {
    const change = stappen.get(stap);
    if (!change) throw new Error(`There is no step from format ${stap} to ${stap + 1}.`);
    nieuw = change(nieuw);
  }
  return nieuw;
}

/**
 * @param {unknown} value
 * @returns {number}
 */
export function readFormaat(value) {
  return readNumber(value, "formaat", GRENZEN.versie);
}

/**
 * @param {unknown} value
 * @returns {Dossier} Built anew out of what is known; whatever else the value holds is left behind.
 * @throws {LeesFout}
 */
export function readDossier(value) {
  const velden = readRecord(value, bewaardwoord("dossier.een_dossier"));
  return Object.freeze({
    id: readId(velden.id, "id"),
    kenmerk: readKenmerk(velden.kenmerk ?? null),
    kijkraam: readId(velden.kijkraam, "kijkraam"),
    kijkraam_versie: readNumber(velden.kijkraam_versie, "kijkraam_versie", GRENZEN.versie),
    naam: readText(velden.naam, "naam", GRENZEN.naam),
    rol: readRol(velden.rol),
    casus: velden.casus === null || velden.casus === undefined ? null : readId(velden.casus, "casus"),
    gemaakt: readMoment(velden.gemaakt, "gemaakt"),
    gewijzigd: readMoment(velden.gewijzigd, "gewijzigd"),
    antwoorden: readByIds(velden.antwoorden, "antwoorden", readAntwoord),
    punten: Object.freeze(readList(velden.punten, "punten", GRENZEN.punten).map(readPunt)),
    ...readAlleen(velden.alleen),
    ...(readVanAnder(velden.van_ander) ? { van_ander: /** @type {const} */ (true) } : {}),
  });
}

/**
 * @param {unknown} value
 * @returns {Reflectie}
 * @throws {LeesFout}
 */
export function readReflectie(value) {
  return readByIds(value, "reflecties", (tekst, waar) => readText(tekst, waar, GRENZEN.notitie));
}

/**
 * @template T
 * @param {unknown} value
 * @param {string} waar
 * @param {(value: unknown, waar: string) => T} read
 * @returns {Readonly<Record<string, T>>} Without prototype, so that no id can reach one.
 */
export function readByIds(value, waar, read) {
  const entries = Object.entries(readRecord(value, waar));
  if (entries.length > GRENZEN.antwoorden) throw new LeesFout(bewaardwoord("dossier.te_veel", { waar }));
  const found = Object.create(null);
  for (const [id, item] of entries) found[readId(id, waar)] = read(item, `${waar}, ${id}`);
  return Object.freeze(found);
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @returns {Record<string, unknown>}
 */
export function readRecord(value, waar) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return /** @type {Record<string, unknown>} */ (value);
  }
  throw new LeesFout(bewaardwoord("dossier.anders", { waar }));
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @param {number} most
 * @returns {unknown[]}
 */
export function readList(value, waar, most) {
  if (!Array.isArray(value)) throw new LeesFout(bewaardwoord("dossier.geen_lijst", { waar }));
  if (value.length > most)
    throw new LeesFout(bewaardwoord("dossier.lijst_te_lang", { waar, lengte: value.length, meeste: most }));
  return value;
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @returns {string}
 */
export function readId(value, waar) {
  if (typeof value === "string" && value.length <= GRENZEN.id && ID.test(value)) return value;
  throw new LeesFout(bewaardwoord("dossier.geen_id", { waar }));
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @param {number} most
 * @returns {string}
 */
export function readText(value, waar, most) {
  if (typeof value !== "string") throw new LeesFout(bewaardwoord("dossier.geen_tekst", { waar }));
  if (value.length > most)
    throw new LeesFout(bewaardwoord("dossier.tekst_te_lang", { waar, lengte: value.length, meeste: most }));
  return value;
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @param {number} most
 * @returns {number}
 */
function readNumber(value, waar, most) {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new LeesFout(bewaardwoord("dossier.geen_getal", { waar }));
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @returns {string}
 */
export function readMoment(value, waar) {
  if (typeof value === "string" && MOMENT.test(value) && isMoment(value)) return value;
  throw new LeesFout(bewaardwoord("dossier.geen_moment", { waar }));
}

/**
 * @param {unknown} value
 * @returns {string | null}
 */
function readKenmerk(value) {
  if (value === null || (typeof value === "string" && KENMERK.test(value))) return value;
  throw new LeesFout(bewaardwoord("dossier.geen_kenmerk"));
}

/**
 * @param {unknown} value
 * @returns {string}
 * @throws {LeesFout}
 */
export function readSoort(value) {
  if (typeof value === "string" && value.length <= MAX_SOORT && SOORT.test(value)) return value;
  throw new LeesFout(bewaardwoord("dossier.geen_soort"));
}

/**
 * @param {unknown} value
 * @returns {Pick<Dossier, "alleen">}
 */
function readAlleen(value = []) {
  const ids = readList(value, "alleen", GRENZEN.antwoorden).map((id) => readId(id, "alleen"));
  return ids.length ? { alleen: Object.freeze(ids) } : {};
}

/** @param {unknown} value */
function readVanAnder(value = false) {
  if (typeof value === "boolean") return value;
  throw new LeesFout(bewaardwoord("dossier.geen_ja_nee", { waar: "van_ander" }));
}

/** @param {unknown} value */
function readRol(value) {
  if (typeof value === "string" && Object.hasOwn(ROLLEN, value)) return /** @type {keyof typeof ROLLEN} */ (value);
  throw new LeesFout(bewaardwoord("dossier.geen_rol"));
}

/**
 * @param {unknown} value
 * @param {string} waar
 */
function readAntwoord(value, waar) {
  const { positie = null, notitie = "" } = readRecord(value, waar);
  return Object.freeze({
    positie: positie === null ? null : readId(positie, waar),
    notitie: readText(notitie, waar, GRENZEN.notitie),
  });
}

/**
 * @param {unknown} value
 * @returns {import("./dossier.js").Punt}
 */
export function readPunt(value) {
  const { tekst, wie = "", wanneer = "", bij = null } = readRecord(value, "punten");
  return Object.freeze({
    tekst: readText(tekst, "punten", GRENZEN.punt),
    wie: readText(wie, "punten", GRENZEN.punt),
    wanneer: readText(wanneer, "punten", GRENZEN.punt),
    bij: bij === null ? null : readId(bij, "punten"),
  });
}
