// What became of what came in, counted ronde by ronde: who is in two of them may be one.
import { nameDag } from "../../kern/dag/dag.js";
import { nameLid } from "../../kern/groep/leden.js";
import { herkomstwoord } from "../../woorden/herkomst.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/groep.js").Gevolg} Gevolg
 */

/**
 * @param {readonly Gevolg[]} gevolgen Of one ronde: people are never added up over rondes.
 * @returns {string[]}
 */
export function describeGevolgen(gevolgen) {
  const tel = (/** @type {Gevolg} */ soort) => gevolgen.filter((gevolg) => gevolg === soort).length;
  const delen = [
    ...(tel("nieuw") ? [samenwoord("samen-kijken.toegevoegd", { aantal: tel("nieuw") })] : []),
    ...(tel("gelijk") ? [samenwoord("samen-kijken.was_er_al", { aantal: tel("gelijk") })] : []),
    ...(tel("aangevuld") ? [samenwoord("samen-kijken.aangevuld", { aantal: tel("aangevuld") })] : []),
    ...(tel("ouder") ? [samenwoord("samen-kijken.was_ouder", { aantal: tel("ouder") })] : []),
    ...(tel("vol") ? [samenwoord("samen-kijken.paste_niet", { aantal: tel("vol") })] : []),
  ];
  return [
    ...(delen.length ? [`${delen.join(", ")}.`] : []),
    ...(tel("vervangt") ? [`${samenwoord("samen-kijken.in_plaats", { aantal: tel("vervangt") })}.`] : []),
  ];
}

/**
 * @param {readonly Lezing[]} lezingen
 * @param {readonly Gevolg[]} gevolgen
 * @returns {string[]} Of how many who came in together neither a name nor a day is known: who looked twice has two
 *   marks, so nobody can tell whether they are there twice. Two of one name are asked about by that name.
 */
export function describeZonderDag(lezingen, gevolgen) {
  const goed = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing] : []));
  const nieuw = goed.filter(({ inbreng, dag }, nummer) => gevolgen[nummer] === "nieuw" && !dag && !inbreng.gewijzigd);
  const aantal = nieuw.filter(({ inbreng }) => inbreng.naam === "").length;
  return aantal > 0 && nieuw.length > 1 ? [herkomstwoord("samen-kijken.zonder_dag", { aantal })] : [];
}

/**
 * @param {readonly Lezing[]} alle What was pasted, opened or scanned.
 * @param {import("./twijfels.js").Over} over What of it waits for an answer: of that, people are told.
 * @returns {{alle: number, goed: number, dubbel: number}} How many links and codes that were, how many were understood,
 *   and how many of them were of somebody who is told of already. With what became of the others each is told once.
 */
export function countGeplakt(alle, over) {
  const links = alle.filter(({ naast }) => !naast);
  const tel = (/** @type {readonly Lezing[]} */ lezingen) => lezingen.reduce((som, { keer = 1 }) => som + keer, 0);
  const goed = links.filter((lezing) => "inbreng" in lezing);
  const meer = [...over.values()].map((wie) => wie.length - countMensen(wie));
  const dubbel = tel(goed) - goed.length + meer.reduce((som, aantal) => som + aantal, 0);
  return { alle: tel(links), goed: tel(goed), dubbel };
}

/** @param {readonly Lezing[]} lezingen @returns {number} Of how many people; in two versions somebody is one. */
export function countMensen(lezingen) {
  const namen = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [nameLid(lezing.inbreng)] : []));
  return new Set(namen).size;
}

/**
 * @param {{alle: number, goed: number, dubbel: number}} geplakt
 * @returns {string} 'Begrepen.' of one, else '4 van de 5 begrepen.'
 */
export function describeBegrepen({ alle, goed }) {
  if (alle !== 1) return samenwoord("samen-kijken.deels_begrepen", { goed, alle });
  return goed ? samenwoord("samen-kijken.begrepen") : samenwoord("samen-kijken.niet_begrepen");
}

/**
 * @param {readonly Lezing[]} lezingen
 * @param {readonly Gevolg[]} gevolgen
 * @returns {[string, Gevolg[]][]} By the day of their ronde, that of now for what came without one.
 */
export function listPerDag(lezingen, gevolgen) {
  const goed = lezingen.filter((lezing) => "inbreng" in lezing);
  const gevolg = gevolgen.map((wat, nummer) => ({ wat, dag: goed[nummer].dag ?? nameDag() }));
  const perDag = [...Map.groupBy(gevolg, ({ dag }) => dag)].sort(([een], [ander]) => (een < ander ? -1 : 1));
  return perDag.map(([dag, eigen]) => [dag, eigen.map(({ wat }) => wat)]);
}
