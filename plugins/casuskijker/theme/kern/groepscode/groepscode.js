// What a group laid together, as codes that go from one device to another: one link for any size, or a row of numbered
// parts that each fit in a QR. No DOM.
//
//   groepscode.2.2.3.0qx81ke.presentie.1.04k2f-pfhwp.20261129.zk3nm3rk1x8qz….….0k3pd4x
//
// Part 2 of 3 of a whole with that mark; the kijkraam, its version, a fingerprint of its ids, behind it that of the
// casus; the day of the ronde; then each member: through whose eyes, the mark, the positions, and a name where names go
// along; at last a check over all of it. No moment finer than a day goes in. Each part is of one picture of one ronde,
// and is checked by itself; they may come in any order, twice, and not all of them. The head stands in it once, so that
// a member takes about 33 signs. Codes of before have no day: they are read for ever, and are of the ronde of now.

import { groepwoord } from "../../woorden/groep.js";
import { createControle } from "../deelcode/afdruk.js";
import { CodeFout } from "../deelcode/code-fout.js";
import { decodeNaam, encodeNaam } from "../deelcode/naam.js";
import { checkKijkraam, decodePosities, encodePosities, fingerprint } from "../deelcode/posities.js";
import { ROLLEN_BIJ_TEKEN, ROLTEKENS } from "../deelcode/roltekens.js";
import { GRENZEN } from "../dossier/dossier.js";
import { isMoment } from "../dossier/moment.js";

/**
 * @typedef {{kijkraam: Kijkraam, dag: string, leden: readonly Inbreng[]}} Beeldinhoud A picture of a ronde of that day
 *   (`2026-11-29`): all about the same, through one kijkraam.
 *
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Deel One part, read.
 * @property {number} deel Its number, from one.
 * @property {number} delen Of how many.
 * @property {string} merk The same in all parts of one whole.
 * @property {string | null} dag Of the ronde; null in a code of before.
 * @property {Inbreng[]} inbrengen
 */

/** What every groepscode begins with. A page of before takes it for a code, and says that it is no whole one. */
const BEGIN = "groepscode";
const VERSIE = "2";
const SLUG = /[a-z0-9]+(?:-[a-z0-9]+)*/.source;
/** All before the members: of how many parts that is, is always the same in one version. */
const BEGIN_KOP =
  `([1-9]\\d{0,3})\\.([1-9]\\d{0,3})\\.([0-9a-z]{7})\\.(${SLUG})\\.([1-9]\\d{0,5})` +
  "\\.([0-9a-z]{5})(?:-([0-9a-z]{5}))?";
/** Of how many parts the head is at least: there a "-" belongs to a slug, behind it a name comes after one. */
export const LENGTE_KOP = 8;
/** By version. */
const KOPPEN = new Map([
  ["1", { lengte: LENGTE_KOP, vorm: new RegExp(`^${BEGIN}\\.1\\.${BEGIN_KOP}$`) }],
  ["2", { lengte: LENGTE_KOP + 1, vorm: new RegExp(`^${BEGIN}\\.2\\.${BEGIN_KOP}\\.(\\d{4})(\\d{2})(\\d{2})$`) }],
]);
/** Of whom a code of before did not say whose eyes it were. */
const ONBEKEND = "o";
const LID = /^([a-z])([0-9a-z]{7})([0-9a-z]+)(?:-([\w%]+))?$/;
/** A hall of a thousand, each with a name of the longest. */
const MAX_CODE = 500_000;
/** What a QR holds that a phone reads from a screen at arm's length, without names. */
const MEESTE_IN_QR = 8;
/** Between the parts in one link: what finds codes in a chat takes it for the end of one. */
const TUSSEN = ",";
/** The most signs in it: names make a member larger, and then fewer go in. */
const TEKENS_IN_QR = 420;

/**
 * @param {readonly Beeldinhoud[]} beelden
 * @param {{namen: boolean, isQr?: boolean}} wens Whether the names that members typed go along, and whether each part
 *   is to fit in a QR; if not, each is a whole picture.
 * @returns {string[]} Numbered parts of one whole; of up to eight members of one picture without names it is one.
 */
export function writeGroepscodes(beelden, { namen, isQr = false }) {
  const delen = beelden.flatMap((beeld) => {
    const leden = beeld.leden.map((lid) => writeLid(beeld.kijkraam, lid, namen));
    const kop = createKop(beeld);
    return (isQr ? cut(leden) : [leden]).map((deel) => [kop, ...deel].join("."));
  });
  const merk = createControle(delen.join("."));
  return delen.map((deel, plaats) => {
    const code = [BEGIN, VERSIE, plaats + 1, delen.length, merk, deel].join(".");
    return `${code}.${createControle(code)}`;
  });
}

/**
 * @param {readonly string[]} codes
 * @returns {string} As it stands behind the '#' of one link.
 */
export function joinGroepscodes(codes) {
  return codes.join(TUSSEN);
}

/**
 * @param {string} code
 * @returns {boolean} Whether it begins as one, whole or not.
 */
export function isGroepscode(code) {
  return code.slice(0, BEGIN.length + 1).toLowerCase() === `${BEGIN}.`;
}

/** @param {string} code @returns {boolean} Whether it is a whole one, of whatever kijkraam. */
export function isHeleGroepscode(code) {
  return dissect(code) !== null;
}

/**
 * @param {string} code
 * @param {(slug: string) => Kijkraam | undefined} findKijkraam
 * @returns {Deel}
 * @throws {CodeFout}
 */
export function readGroepscode(code, findKijkraam) {
  if (code.length > MAX_CODE) throw new CodeFout(groepwoord("groepscode.te_lang"));
  const delen = dissect(code);
  if (!delen) throw new CodeFout(groepwoord("groepscode.niet_heel"));
  const { slug, versie, afdruk, casus, leden, ...nummers } = delen;
  const kijkraam = checkKijkraam(findKijkraam(slug), { slug, versie, afdruk });
  const inbrengen = leden.map((lid) => readLid(lid, kijkraam, casus));
  return { ...nummers, inbrengen };
}

/**
 * @param {readonly Deel[]} delen
 * @returns {string[]} What is missing of each whole, in a sentence; nothing when all parts are there.
 */
export function describeOntbrekend(delen) {
  const perMerk = Map.groupBy(delen, ({ merk }) => merk);
  return [...perMerk.values()].flatMap((eigen) => {
    const er = new Set(eigen.map(({ deel }) => deel));
    const mist = Array.from({ length: eigen[0].delen }, (_, plaats) => plaats + 1).filter((deel) => !er.has(deel));
    if (mist.length === 0) return [];
    const { delen } = eigen[0];
    if (mist.length === 1) return [groepwoord("groepscode.ontbreekt", { delen, deel: mist[0] })];
    return [groepwoord("groepscode.ontbreken", { delen, welke: mist.join(", ") })];
  });
}

/**
 * @param {readonly string[]} leden As they are written.
 * @returns {string[][]} In parts that each fit in a QR.
 */
function cut(leden) {
  const delen = /** @type {string[][]} */ ([[]]);
  for (const lid of leden) {
    const laatste = delen[delen.length - 1];
    const tekens = [...laatste, lid].join(".").length;
    const past = laatste.length < MEESTE_IN_QR && tekens <= TEKENS_IN_QR;
    if (past || laatste.length === 0) laatste.push(lid);
    else delen.push([lid]);
  }
  return delen;
}

/** @param {Beeldinhoud} beeld */
function createKop({ kijkraam, dag, leden: [{ casus }] }) {
  const afdruk = fingerprint(kijkraam) + (casus === null ? "" : `-${casus}`);
  return [kijkraam.slug, kijkraam.versie, afdruk, dag.replaceAll("-", "")].join(".");
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Inbreng} lid
 * @param {boolean} namen
 */
function writeLid(kijkraam, { rol, kenmerk, naam, posities }, namen) {
  const teken = rol === null ? ONBEKEND : ROLTEKENS[rol];
  const einde = namen && naam ? `-${encodeNaam(naam).replaceAll("-", "%2d")}` : "";
  return teken + kenmerk + encodePosities(kijkraam, (id) => posities[id]) + einde;
}

/**
 * @param {string} code
 * @returns {{deel: number, delen: number, merk: string, slug: string, versie: number, afdruk: string,
 *   casus: string | null, dag: string | null, leden: string[]} | null} Null when it is not whole.
 */
function dissect(code) {
  const stukken = code.trim().split(".").map(lowerStuk);
  const kop = KOPPEN.get(stukken[1]);
  const match = kop?.vorm.exec(stukken.slice(0, kop.lengte).join("."));
  const leden = stukken.slice(kop?.lengte, -1);
  if (!match || leden.length === 0 || leden.length > GRENZEN.leden || !leden.every((lid) => LID.test(lid))) return null;
  if (stukken.at(-1) !== createControle(stukken.slice(0, -1).join("."))) return null;
  const [, deel, delen, merk, slug, versie, afdruk, casus = null, ...datum] = match;
  const dag = datum.length ? datum.join("-") : null;
  if (Number(deel) > Number(delen) || (dag !== null && !isMoment(`${dag}T00:00Z`))) return null;
  return { deel: Number(deel), delen: Number(delen), merk, slug, versie: Number(versie), afdruk, casus, dag, leden };
}

/**
 * @param {string} stuk
 * @param {number} plaats
 * @returns {string} In small letters, as a QR may have been in capitals; a name stays as it was typed.
 */
function lowerStuk(stuk, plaats) {
  const [voor, ...naam] = stuk.split("-");
  return plaats < LENGTE_KOP ? stuk.toLowerCase() : [voor.toLowerCase(), ...naam].join("-");
}

/**
 * @param {string} tekst
 * @param {Kijkraam} kijkraam
 * @param {string | null} casus
 * @returns {Inbreng}
 */
function readLid(tekst, kijkraam, casus) {
  const [, teken, kenmerk, getal, naam] = /** @type {RegExpExecArray} */ (LID.exec(tekst));
  const rol = teken === ONBEKEND ? null : ROLLEN_BIJ_TEKEN.get(teken);
  if (rol === undefined) throw new CodeFout(groepwoord("groepscode.rol"));
  return {
    kijkraam: kijkraam.slug,
    casus,
    rol,
    kenmerk,
    naam: naam === undefined ? "" : decodeNaam(naam),
    posities: decodePosities(getal, kijkraam),
    gewijzigd: null,
  };
}
