// What somebody hands over to a group: positions only, as a code that fits in a chat message. No DOM.
//
//   presentie.1.04k2f.1pk70c9-zpfhwp-1yb.1x8qz…9a.0k3pd4x[.Naam]
//
// The kijkraam, its version, a fingerprint of its ids, the mark of the dossier, behind it through whose eyes and the
// fingerprint of the casus if it is about one, and the day on which it was filled in, the positions, a check over all
// of it, and a name if one was typed. Codes of before have no day, and those before them no eyes and no casus: they are
// read for ever, as of nobody knows what. The mark tells two members who chose the same from one member who is pasted
// twice; it comes from chance, and holds no word. The day tells two months in one chat apart, and no moment finer than
// that goes in. The check is a whole hash of 32 bits, so that no change of one sign goes unseen. The positions are the
// digits of one number, as many values to a digit as the schaal has positions and one for none; it is written with
// digits and small letters, which survive any chat and may be read aloud.

import { codewoord } from "../../woorden/code.js";
import { findDag, writeAlsMoment } from "../dag/dag.js";
import { getAntwoord } from "../dossier/dossier.js";
import { createAfdruk, createControle } from "./afdruk.js";
import { CodeFout } from "./code-fout.js";
import { decodeDag, encodeDag } from "./dagtekens.js";
import { cleanNaam, decodeNaam, encodeNaam } from "./naam.js";
import { checkKijkraam, decodePosities, encodePosities, fingerprint } from "./posities.js";
import { ROLLEN_BIJ_TEKEN, ROLTEKENS } from "./roltekens.js";

export { CodeFout } from "./code-fout.js";
export { cleanNaam, MAX_NAAM } from "./naam.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./roltekens.js").Rol} Rol
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Inbreng What one member hands over.
 * @property {string} kijkraam
 * @property {string | null} casus The fingerprint of the casus it is about; null for one's own practice, or unknown.
 * @property {Rol | null} rol Through whose eyes; null where a code of before does not say.
 * @property {string} kenmerk The same for whatever comes from one dossier.
 * @property {string} naam Empty unless typed on purpose.
 * @property {Readonly<Record<string, string>>} posities The id of the position by that of the ingrediënt.
 * @property {string | null} gewijzigd When it was last changed, where that is known: a code says only which day, and
 *   one of before nothing.
 */

/** Longer than any code: whoever pastes a book gets a sentence, not a frozen page. */
const MAX_CODE = 1000;
const SLUG = /([a-z0-9]+(?:-[a-z0-9]+)*)/.source;
const SHAPE = new RegExp(
  `^${SLUG}\\.([1-9]\\d{0,5})\\.([0-9a-z]{5})\\.([0-9a-z]{7})(?:-([ztcdk])([0-9a-z]{5})?(?:-([0-9a-z]{3}))?)?` +
    "\\.([0-9a-z]+)\\.([0-9a-z]{7})(?:\\.([\\w%-]+))?$",
);
const VOOR_NAAM = 6;
/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {string} [naam]
 * @returns {string}
 */
export function writeDeelcode(kijkraam, dossier, naam = "") {
  const begin = [
    kijkraam.slug,
    kijkraam.versie,
    fingerprint(kijkraam),
    [findKenmerk(dossier), ROLTEKENS[dossier.rol] + (findCasus(dossier) ?? ""), ...listDag(dossier)].join("-"),
    encodePosities(kijkraam, (id) => getAntwoord(dossier, id).positie),
  ];
  const schoon = cleanNaam(naam);
  const einde = schoon ? [encodeNaam(schoon)] : [];
  return [...begin, createControle([...begin, ...einde].join(".")), ...einde].join(".");
}

/**
 * @param {string} code
 * @param {(slug: string) => Kijkraam | undefined} findKijkraam
 * @returns {Inbreng}
 * @throws {CodeFout}
 */
export function readDeelcode(code, findKijkraam) {
  const { slug, versie, afdruk, kenmerk, rol, casus, getal, naam, gewijzigd } = dissect(code);
  const kijkraam = checkKijkraam(findKijkraam(slug), { slug, versie, afdruk });
  return { kijkraam: slug, casus, rol, kenmerk, naam, posities: decodePosities(getal, kijkraam), gewijzigd };
}

/**
 * @param {Dossier} dossier
 * @param {string} [naam] If one was typed on purpose.
 * @returns {Inbreng} What its owner hands over: the same as in a code.
 */
export function createInbreng(dossier, naam = "") {
  const gekozen = Object.entries(dossier.antwoorden).flatMap(([id, { positie }]) => (positie ? [[id, positie]] : []));
  return {
    kijkraam: dossier.kijkraam,
    casus: findCasus(dossier),
    rol: dossier.rol,
    kenmerk: findKenmerk(dossier),
    naam: cleanNaam(naam),
    posities: Object.fromEntries(gekozen),
    gewijzigd: null,
  };
}

/**
 * @param {Dossier} dossier
 * @returns {string} Its own mark. A dossier of before, out of a file, gets one that the same file always gives, and
 *   that shows as one of before: a hash of all that is in it, because of its id alone others could make the same.
 */
export function findKenmerk(dossier) {
  return dossier.kenmerk ?? createControle(JSON.stringify(dossier));
}

/**
 * @param {Pick<Dossier, "casus">} dossier
 * @returns {string | null} The fingerprint of the casus that it is about.
 */
export function findCasus({ casus }) {
  return casus === null ? null : createAfdruk(casus);
}

/** @param {Dossier} dossier @returns {string[]} The day on which it was filled in, as far as a code can say it. */
function listDag({ gewijzigd }) {
  const tekens = encodeDag(findDag(gewijzigd));
  return tekens === null ? [] : [tekens];
}

/**
 * @param {string} code
 * @returns {boolean} Whether it is a whole code, of whatever kijkraam.
 */
export function isHeleCode(code) {
  try {
    return Boolean(dissect(code));
  } catch (error) {
    if (!(error instanceof CodeFout)) throw error;
    return false;
  }
}

/** @param {string} code */
function dissect(code) {
  if (code.length > MAX_CODE) throw new CodeFout(codewoord("deelcode.te_lang"));
  const recht = lowerStart(code);
  const [, slug, versie, afdruk, kenmerk, rol, casus = null, dag, getal, controle, naam] = SHAPE.exec(recht) ?? [];
  if (!slug) throw new CodeFout(codewoord("deelcode.niet_heel"));
  const inhoud = recht
    .split(".")
    .toSpliced(VOOR_NAAM - 1, 1)
    .join(".");
  if (controle !== createControle(inhoud)) {
    throw new CodeFout(codewoord("deelcode.teken_fout"));
  }
  return {
    slug,
    versie: Number(versie),
    afdruk,
    kenmerk,
    rol: ROLLEN_BIJ_TEKEN.get(rol) ?? null,
    casus,
    getal,
    naam: naam === undefined ? "" : decodeNaam(naam),
    gewijzigd: dag === undefined ? null : writeAlsMoment(decodeDag(dag)),
  };
}

/**
 * @param {string} code
 * @returns {string} In small letters up to the name, since somebody may have read it aloud.
 */
function lowerStart(code) {
  const delen = code.trim().split(".");
  return [...delen.slice(0, VOOR_NAAM).map((deel) => deel.toLowerCase()), ...delen.slice(VOOR_NAAM)].join(".");
}
