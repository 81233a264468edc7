// Who was taken out of a group, and what gave way to newer choices, beside the codes of that group: so that it does not
// come back unasked on another device either. No DOM.
//
//   groepsweg-20261129-ek3nm3rkgk3nm3rk0pd4x1z-presentie-0k3pd4x
//
// The day of the ronde; each mark that was taken out behind an "e", and behind a "g" each mark with the fingerprint of
// choices that gave way; the kijkraam; at last a check over all of it. It has no dot: to a page that does not know it,
// it is a word, and neither a code nor a line of the code that a mail broke before it.
import { createControle } from "../deelcode/afdruk.js";
import { GRENZEN } from "../dossier/dossier.js";
import { isMoment } from "../dossier/moment.js";

/**
 * @typedef {import("../groep/weg.js").Weg} Weg
 *
 * @typedef {{dag: string, weg: readonly Weg[]}} WegVanDag What does not stand any more in the ronde of that day.
 * @typedef {{dag: string, kijkraam: string, weg: readonly Weg[]}} Deel What is written in one.
 */

const BEGIN = "groepsweg";
const STUK = /e[0-9a-z]{7}|g[0-9a-z]{14}/g;
const VORM = new RegExp(
  `^${BEGIN}-(\\d{4})(\\d{2})(\\d{2})-((?:${STUK.source})+)-([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9a-z]{7})$`,
);
/** Of a mark, and of a fingerprint. */
const LENGTE = 7;
/** A mark of seven signs fits; in a file it may be anything. */
const TEKENS = /^[0-9a-z]{7}$/;
/** All that a ronde remembers, and some. */
const MAX_CODE = 20_000;
/** Before it in a QR: what finds codes takes it for the end of one, and a QR writes it as briefly as a capital. */
export const TUSSEN_IN_QR = "*";
/** The most signs in a QR with what hangs behind the code: as many as a code with names may have. */
const MEESTE_IN_QR = 520;

/**
 * @param {readonly WegVanDag[]} rondes
 * @returns {string[]} One for each kijkraam of each ronde.
 */
export function writeGroepsweg(rondes) {
  return listPerKijkraam(rondes).map(write);
}

/**
 * @param {readonly string[]} codes Of a group, each of which is to fit in a QR.
 * @param {readonly WegVanDag[]} rondes
 * @returns {{codes: string[], isHeel: boolean}} The same, with as much behind each as still fits there: who was taken
 *   out goes before what gave way, and what was noted last before what was noted first. And whether all of it did.
 */
export function hangGroepsweg(codes, rondes) {
  let over = listPerKijkraam(rondes);
  const gehangen = codes.map((code) => {
    const delen = [code];
    let ruimte = MEESTE_IN_QR - code.length;
    over = over.flatMap((deel) => {
      const past = fill(deel, ruimte - TUSSEN_IN_QR.length);
      if (past.weg.length === 0) return [deel];
      delen.push(write(past));
      ruimte -= TUSSEN_IN_QR.length + write(past).length;
      const rest = deel.weg.slice(past.weg.length);
      return rest.length ? [{ ...deel, weg: rest }] : [];
    });
    return delen.join(TUSSEN_IN_QR);
  });
  return { codes: gehangen, isHeel: over.length === 0 };
}

/** @param {Deel} deel @param {number} ruimte @returns {Deel} As much of it as takes no more signs than that. */
function fill(deel, ruimte) {
  let lengte = write({ ...deel, weg: [] }).length;
  const einde = deel.weg.findIndex((each) => {
    lengte += writeStuk(each).length;
    return lengte > ruimte;
  });
  return einde < 0 ? deel : { ...deel, weg: deel.weg.slice(0, einde) };
}

/**
 * @param {string} code
 * @returns {WegVanDag | null} Null when it is no whole one.
 */
export function readGroepsweg(code) {
  if (code.length > MAX_CODE) return null;
  const heel = code.toLowerCase();
  const [, jaar, maand, dag, stukken, kijkraam, controle] = VORM.exec(heel) ?? [];
  if (!jaar || controle !== createControle(heel.slice(0, -LENGTE - 1))) return null;
  const moment = `${jaar}-${maand}-${dag}`;
  const gelezen = stukken.match(STUK) ?? [];
  if (!isMoment(`${moment}T00:00Z`) || gelezen.length > GRENZEN.leden) return null;
  return { dag: moment, weg: gelezen.map((stuk) => readStuk(stuk, kijkraam)) };
}

/** @param {string} code @returns {boolean} Whether it begins as one, whole or not. */
export function isGroepsweg(code) {
  return code.slice(0, BEGIN.length + 1).toLowerCase() === `${BEGIN}-`;
}

/**
 * @param {readonly WegVanDag[]} rondes
 * @returns {Deel[]} Those that can be written, in the order in which they go.
 */
function listPerKijkraam(rondes) {
  return rondes.flatMap(({ dag, weg }) => {
    const leesbaar = weg.filter(
      ({ kenmerk, keuzes }) => TEKENS.test(kenmerk) && (keuzes === undefined || TEKENS.test(keuzes)),
    );
    return [...Map.groupBy(leesbaar, ({ kijkraam }) => kijkraam)].map(([kijkraam, eigen]) => ({
      dag,
      kijkraam,
      weg: eigen.toReversed().sort((een, ander) => Number("keuzes" in een) - Number("keuzes" in ander)),
    }));
  });
}

/** @param {Deel} deel */
function write({ dag, kijkraam, weg }) {
  const code = [BEGIN, dag.replaceAll("-", ""), weg.map(writeStuk).join(""), kijkraam].join("-");
  return `${code}-${createControle(code)}`;
}

/** @param {Weg} weg */
function writeStuk({ kenmerk, keuzes }) {
  return keuzes === undefined ? `e${kenmerk}` : `g${kenmerk}${keuzes}`;
}

/** @param {string} stuk @param {string} kijkraam @returns {Weg} */
function readStuk(stuk, kijkraam) {
  const kenmerk = stuk.slice(1, 1 + LENGTE);
  return stuk.startsWith("e") ? { kijkraam, kenmerk } : { kijkraam, kenmerk, keuzes: stuk.slice(1 + LENGTE) };
}
