// Who handed over something in one ronde: everybody once, in an order that says nothing. No DOM.
import { compareTijden } from "../dag/dag.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * What laying down one inbreng did: it was not there, is there already, tells of the very choices that are there whose
 * they are, takes the place of what came from the same dossier, is older than that and is left, or finds no room.
 * @typedef {"nieuw" | "gelijk" | "aangevuld" | "vervangt" | "ouder" | "vol"} Gevolg
 */

/**
 * @param {Pick<Inbreng, "kijkraam" | "kenmerk">} inbreng
 * @returns {string} The same for whatever comes from one dossier, whatever it is about.
 */
export function nameLid({ kijkraam, kenmerk }) {
  return `${kijkraam} ${kenmerk}`;
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 * @returns {boolean} Whether both came from one dossier, whatever was chosen in it.
 */
export function isZelfdeLid(een, ander) {
  return nameLid(een) === nameLid(ander);
}

/**
 * @param {readonly Inbreng[]} leden
 * @param {readonly Inbreng[]} inbrengen
 * @param {number} most
 * @returns {{leden: readonly Inbreng[], gevolgen: Gevolg[]}} The same list when nothing changed.
 */
export function layIn(leden, inbrengen, most) {
  const samen = new Map(leden.map((lid) => [nameLid(lid), lid]));
  const gevolgen = inbrengen.map((inbreng) => lay(samen, inbreng, most));
  const anders = gevolgen.some(isVerandering);
  return { leden: anders ? orderLeden(samen.values()) : leden, gevolgen };
}

/** @param {Gevolg} gevolg @returns {boolean} Whether something stands there now that did not. */
export function isVerandering(gevolg) {
  return gevolg === "nieuw" || gevolg === "aangevuld" || gevolg === "vervangt";
}

/**
 * @param {readonly Inbreng[]} leden
 * @param {readonly Inbreng[]} andere
 * @param {number} most
 * @returns {readonly Inbreng[]} The first, with who only is among the others, and with what only they know of somebody.
 */
export function mergeLeden(leden, andere, most) {
  const hier = new Map(leden.map((lid) => [nameLid(lid), lid]));
  const aangevuld = andere.map((ander) => {
    const lid = hier.get(nameLid(ander));
    return lid ? complete(lid, ander) : ander;
  });
  const nieuw = aangevuld.filter((ander) => {
    const lid = hier.get(nameLid(ander));
    return !lid || !isSame(lid, ander);
  });
  return layIn(leden, nieuw, most).leden;
}

/**
 * @param {Iterable<Inbreng>} leden
 * @returns {Inbreng[]} In the order of their marks; of who is in it twice, what came last.
 */
export function orderLeden(leden) {
  const op = new Map([...leden].map((lid) => [nameLid(lid), lid]));
  return [...op].sort(([een], [ander]) => (een < ander ? -1 : 1)).map(([, lid]) => lid);
}

/**
 * @param {Map<string, Inbreng>} leden
 * @param {Inbreng} inbreng
 * @param {number} most
 * @returns {Gevolg}
 */
function lay(leden, inbreng, most) {
  const naam = nameLid(inbreng);
  const hier = leden.get(naam);
  const nieuw = hier ? complete(inbreng, hier) : inbreng;
  if (hier && isSame(hier, nieuw)) {
    // Of two versions that come in together only the day tells which is newer.
    if (!hier.gewijzigd && nieuw.gewijzigd) leden.set(naam, nieuw);
    return "gelijk";
  }
  if (hier?.gewijzigd && nieuw.gewijzigd && compareTijden(nieuw.gewijzigd, hier.gewijzigd) < 0) return "ouder";
  if (!hier && leden.size >= most) return "vol";
  leden.set(naam, nieuw);
  if (!hier) return "nieuw";
  return isAanvulling(hier, nieuw) ? "aangevuld" : "vervangt";
}

/**
 * @param {Inbreng} hier
 * @param {Inbreng} nieuw Of the same dossier.
 * @returns {boolean} Whether nothing that was chosen is another, and neither is what it is about, as far as was known.
 */
function isAanvulling(hier, nieuw) {
  const isOverHetzelfde = hier.rol === null || (hier.rol === nieuw.rol && hier.casus === nieuw.casus);
  return isOverHetzelfde && isZelfdeKeuze(hier, nieuw);
}

/**
 * What is not known takes the place of nothing: a file without names wipes none, and a code of before does not make
 * what is about a casus into one's own practice.
 *
 * @param {Inbreng} inbreng
 * @param {Inbreng} ander Of the same dossier.
 * @returns {Inbreng} The first, with what only the other knows.
 */
function complete(inbreng, ander) {
  const naam = inbreng.naam || ander.naam;
  const { rol, casus } = inbreng.rol === null ? ander : inbreng;
  if (naam === inbreng.naam && rol === inbreng.rol && casus === inbreng.casus) return inbreng;
  return Object.freeze({ ...inbreng, naam, rol, casus });
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 */
function isSame(een, ander) {
  return een.naam === ander.naam && een.rol === ander.rol && een.casus === ander.casus && isZelfdeKeuze(een, ander);
}

/**
 * @param {Pick<Inbreng, "posities">} een
 * @param {Pick<Inbreng, "posities">} ander
 * @returns {boolean} Whether all that was chosen is the same.
 */
export function isZelfdeKeuze(een, ander) {
  const ids = Object.keys(een.posities);
  return (
    ids.length === Object.keys(ander.posities).length && ids.every((id) => een.posities[id] === ander.posities[id])
  );
}
