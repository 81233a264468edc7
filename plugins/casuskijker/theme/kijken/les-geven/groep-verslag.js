// What a group talked about and agreed on, for the report: as it was on the day of that report.
import { SITE } from "../../grond/basis/site.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { createAfdruk } from "../../kern/deelcode/afdruk.js";
import { listBeelden } from "../../kern/groep/beelden.js";
import { findRondeNu } from "../../kern/groep/groep.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { describeSpreiding } from "../../kern/groep/groep-zinnen.js";
import { describeAntwoorden } from "../../kern/groep/ronde-zinnen.js";
import { describeVorige } from "../../kern/groep/vorige-zinnen.js";
import { nameWaarover } from "../../kern/groep/waarover.js";
import { findIngredient } from "../../kern/groep/welk-ingredient.js";
import { computeSpreidingen } from "../../kern/groepsbeeld/groepsbeeld.js";
import { findToen } from "../../kern/sessie/groep-toen.js";
import { listLangsgekomen } from "../../kern/sessie/langsgekomen.js";
import { nameTekst } from "../../kern/sessie/verslag.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";

/**
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/sessie/sessie.js").Sessie} Sessie
 * @typedef {import("../../kern/sessie/verslag.js").VanGroep} VanGroep
 * @typedef {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} Kijkramen
 */

/** @returns {Promise<(sessie: Sessie) => VanGroep | null>} */
export async function fetchVanGroep() {
  const kijkramen = (await fetchKijkramen(new URL("api/kijkramen.json", SITE))) ?? new Map();
  return (sessie) => describeVanGroep(sessie, kijkramen);
}

/**
 * @param {Sessie} sessie
 * @param {Kijkramen} kijkramen
 * @returns {VanGroep | null} Null where there was no group, or nothing of it is known any more.
 */
export function describeVanGroep(sessie, kijkramen) {
  const groep = findToen(sessie, findGroepVan(sessie));
  return groep && describeGroep(groep, sessie, kijkramen);
}

/** @param {Sessie} sessie @returns {Groep | undefined} Its group, as it is kept now. */
export function findGroepVan({ groep: id }) {
  return id === null ? undefined : listGroepen(opslag).groepen.find(({ groep }) => groep.id === id)?.groep;
}

/**
 * @param {Groep} groep Of that day.
 * @param {Sessie} sessie
 * @param {Kijkramen} kijkramen
 * @returns {VanGroep}
 */
function describeGroep(groep, sessie, kijkramen) {
  const ronde = findRondeNu(groep);
  const find = (/** @type {string} */ bij) => findIngredient(kijkramen, groep, bij, sessie.kijkraam);
  const name = (/** @type {string} */ bij) => find(bij)?.titel ?? bij;
  // Who was not there reads what was asked, and how many chose what.
  const describe = (/** @type {string} */ bij) => {
    const woorden = find(bij)?.woorden;
    const telling = describeTelling(ronde, sessie, kijkramen, find(bij)?.id);
    return (woorden ? nameTekst(name(bij), woorden) : name(bij)) + (telling && ` (${telling})`);
  };
  const afspraken = groep.afspraken.filter((each) => each.ronde === ronde.id && describePunt(each));
  const { geschreven, langs } = listLangsgekomen(sessie);
  const vanPunten = [...ronde.besproken, ...afspraken].flatMap(({ bij }) => bij ?? []);
  const besproken = new Set([...vanPunten, ...geschreven]);
  return {
    groep: groep.naam,
    over: sessie.casus === null && ronde.waarover ? nameWaarover(ronde.waarover) : "",
    antwoorden: ronde.leden.length ? describeAntwoorden({ rondes: [ronde] }) : "",
    punten: Object.fromEntries(Object.entries(sessie.punten ?? {}).map(([stap, bij]) => [stap, name(bij)])),
    besproken: [...besproken].map(describe),
    langs: [...langs].filter((bij) => !besproken.has(bij)).map(describe),
    vorige: describeVorige(groep, ronde.id, name),
    afspraken: afspraken.map((each) => (each.bij ? nameTekst(name(each.bij), describePunt(each)) : describePunt(each))),
  };
}

/**
 * @param {import("../../kern/groep/groep.js").Ronde} ronde
 * @param {Sessie} sessie
 * @param {Kijkramen} kijkramen
 * @param {string | undefined} punt The id of an ingrediënt.
 * @returns {string} '2 herkenbaar, 1 soms, van drie mensen'; nothing where nobody chose, or that was not kept then.
 */
function describeTelling(ronde, { casus }, kijkramen, punt) {
  const afdruk = casus && createAfdruk(casus);
  for (const { kijkraam, casus: over, leden } of listBeelden(ronde)) {
    const heel = casus === null || over === afdruk ? kijkramen.get(kijkraam) : undefined;
    const spreiding = heel && computeSpreidingen(heel, leden).find(({ ingredient }) => ingredient.id === punt);
    if (spreiding) return describeSpreiding(spreiding, leden);
  }
  return "";
}
