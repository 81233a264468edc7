// A dossier: one filled-in kijkraam. Plain frozen values; every change gives a new one. No DOM, no storage.
import { createId } from "../../grond/opslag/id.js";
import { bewaardwoord } from "../../woorden/bewaard.js";
import TABEL from "./grenzen.json" with { type: "json" };
import { createKenmerk } from "./kenmerk.js";
import { isLangGeleden } from "./moment.js";

/**
 * @typedef {object} Antwoord
 * @property {string | null} positie The id of a position of the schaal, or null when there is only a note.
 * @property {string} notitie What the reader wrote with it.
 *
 * @typedef {object} Punt
 * @property {string} tekst What to take up.
 * @property {string} wie
 * @property {string} wanneer
 * @property {string | null} bij The id of the ingrediënt, or of the invalshoek, that it belongs to.
 *
 * @typedef {object} Dossier
 * @property {string} id
 * @property {string | null} kenmerk What a group counts it by; null in a dossier of before that nobody changed since.
 * @property {string} kijkraam The slug of its kijkraam.
 * @property {number} kijkraam_versie
 * @property {string} naam Chosen by the reader; may be empty.
 * @property {keyof typeof ROLLEN} rol
 * @property {string | null} casus The slug of the casus it is about, or null for one's own practice.
 * @property {string} gemaakt A moment in ISO 8601, UTC.
 * @property {string} gewijzigd
 * @property {Readonly<Record<string, Antwoord>>} antwoorden By the id of the ingrediënt or vraag; without prototype.
 * @property {readonly Punt[]} punten
 * @property {readonly string[]} [alleen] The ids of the invalshoeken that were asked, and of points of those that were
 *   not asked whole, where that was not all of it.
 * @property {true} [van_ander] It came out of a file, and the reader said that somebody else filled it in.
 */

/** What every file of ours says it is. */
export const APP = "casuskijker";
/** What the file of a group says it is besides; that of dossiers says nothing. */
export const SOORT_GROEP = "groep";

/** How the name of every file of ours ends. */
export const EXTENSIE = ".casuskijker.json";

/** The version of the format in which a dossier and the answers to a casus are stored. */
export const FORMAAT = 1;
/** The version of that of a group, kept or in a file. */
export const FORMAAT_GROEP = 2;
/** The version of that of a les that is or was given. */
export const FORMAAT_SESSIE = 1;
/** The version of the file that holds them. */
export const FORMAAT_BESTAND = 2;

/** Through whose eyes a kijkraam was filled in. */
export const ROLLEN = Object.freeze({
  zelf: bewaardwoord("dossier.rol_zelf"),
  team: bewaardwoord("dossier.rol_team"),
  collega: bewaardwoord("dossier.rol_collega"),
  docent: bewaardwoord("dossier.rol_docent"),
  client: bewaardwoord("dossier.rol_client"),
});

/** The most points that can be taken up at once: more is no choice. */
export const MAX_PUNTEN = 3;

/**
 * How much of everything there may be, and how long each text: what the build lets through, what fields take and what
 * is read back go by this one table. Lengths are counted in UTF-16 units, files in bytes.
 */
export const GRENZEN = Object.freeze(TABEL);

const LEEG = Object.freeze({ positie: null, notitie: "" });

/**
 * @param {object} wens
 * @param {string} wens.kijkraam
 * @param {number} wens.versie
 * @param {string | null} [wens.casus]
 * @param {Dossier["rol"]} [wens.rol]
 * @param {Date} [nu]
 * @returns {Dossier}
 */
export function createDossier({ kijkraam, versie, casus = null, rol = "zelf" }, nu = new Date()) {
  const moment = nu.toISOString();
  return Object.freeze({
    id: createId(),
    kenmerk: createKenmerk(),
    kijkraam,
    kijkraam_versie: versie,
    naam: "",
    rol,
    casus,
    gemaakt: moment,
    gewijzigd: moment,
    antwoorden: Object.freeze(Object.create(null)),
    punten: Object.freeze([]),
  });
}

/**
 * @param {Dossier} dossier
 * @param {string} id
 * @returns {Antwoord} What was answered, or an empty answer.
 */
export function getAntwoord(dossier, id) {
  return dossier.antwoorden[id] ?? LEEG;
}

/**
 * Returns the dossier with another answer for one ingrediënt or vraag; an empty answer is left out.
 *
 * @param {Dossier} dossier
 * @param {string} id
 * @param {Partial<Antwoord>} antwoord What changes of it.
 * @param {Date} [nu]
 * @returns {Dossier}
 */
export function setAntwoord(dossier, id, antwoord, nu) {
  const nieuw = { ...getAntwoord(dossier, id), ...antwoord };
  const antwoorden = copyAntwoorden(dossier.antwoorden);
  if (nieuw.positie === null && nieuw.notitie === "") delete antwoorden[id];
  else antwoorden[id] = Object.freeze(nieuw);
  return change(dossier, { antwoorden: Object.freeze(antwoorden) }, nu);
}

/**
 * @param {Dossier} dossier
 * @param {readonly Punt[]} punten
 * @param {Date} [nu]
 * @returns {Dossier}
 */
export function setPunten(dossier, punten, nu) {
  return change(dossier, { punten: Object.freeze(punten.map((punt) => Object.freeze({ ...punt }))) }, nu);
}

/**
 * @param {Dossier} dossier
 * @param {{naam?: string, rol?: keyof typeof ROLLEN, casus?: string | null}} gegevens
 * @param {Date} [nu]
 * @returns {Dossier}
 */
export function describeDossier(dossier, gegevens, nu) {
  return change(dossier, gegevens, nu);
}

/**
 * @param {Dossier} dossier
 * @param {string} naam
 * @param {Date} [nu]
 * @returns {Dossier} The same content under another id and name.
 */
export function copyDossier(dossier, naam, nu = new Date()) {
  const eigen = { id: createId(), kenmerk: createKenmerk(), gemaakt: nu.toISOString() };
  return change(dossier, { ...eigen, naam: naam.slice(0, GRENZEN.naam) }, nu);
}

/**
 * @param {Dossier} dossier
 * @returns {Dossier & {kenmerk: string}} The same one, with a mark if it had none: that is no change of the reader.
 */
export function giveKenmerk(dossier) {
  return Object.freeze({ ...dossier, kenmerk: dossier.kenmerk ?? createKenmerk() });
}

/**
 * @param {Dossier} dossier
 * @param {readonly string[] | null} alleen What is asked, by its ids; null for all of it.
 * @returns {Dossier}
 */
export function setAlleen({ alleen: _, ...dossier }, alleen) {
  return Object.freeze({ ...dossier, ...(alleen ? { alleen: Object.freeze([...alleen]) } : {}) });
}

/**
 * @param {Dossier} dossier
 * @param {boolean} vanAnder Whether it is somebody else's.
 * @returns {Dossier}
 */
export function setVanAnder({ van_ander: _, ...dossier }, vanAnder) {
  return Object.freeze({ ...dossier, ...(vanAnder ? { van_ander: /** @type {const} */ (true) } : {}) });
}

/** @param {Dossier} dossier Whether nothing was filled in yet. */
export function isLeeg(dossier) {
  return Object.keys(dossier.antwoorden).length === 0 && dossier.punten.length === 0;
}

/** @param {Dossier} dossier Whether anything was chosen in it: without that there is nothing to lay beside others. */
export function hasPosities({ antwoorden }) {
  return Object.values(antwoorden).some(({ positie }) => positie !== null);
}

/**
 * @param {Readonly<Record<string, Antwoord>>} antwoorden
 * @returns {Record<string, Antwoord>} A copy without a prototype, so that an id may be any word.
 */
export function copyAntwoorden(antwoorden) {
  return Object.assign(Object.create(null), antwoorden);
}

/**
 * @param {Dossier} dossier
 * @param {Partial<Dossier>} veranderd
 * @param {Date} [nu]
 * @returns {Dossier}
 */
function change(dossier, veranderd, nu = new Date()) {
  return giveKenmerk({ ...dossier, ...veranderd, gewijzigd: nu.toISOString() });
}

/**
 * What was filled in weeks ago is of another time: before it changes, that is asked.
 *
 * @param {Dossier} dossier
 * @param {Date} [nu] A page may have been open since it was filled in.
 * @returns {boolean} Whether it is the reader's own, and of some weeks ago.
 */
export function isVanToen(dossier, nu = new Date()) {
  return !dossier.van_ander && !isLeeg(dossier) && isLangGeleden(dossier.gewijzigd, nu);
}
