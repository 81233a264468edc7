// What became of what came in, counted ronde by ronde: who is in two of them may be one.
import { nameDag } from "../../kern/dag/dag.js";
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
 * @returns {[string, Gevolg[]][]} By the day of their ronde, that of now for what came without one.
 */
export function listPerDag(lezingen, gevolgen) {
  const goed = lezingen.filter((lezing) => "inbreng" in lezing);
  const gevolg = gevolgen.map((wat, nummer) => ({ wat, dag: goed[nummer].dag ?? nameDag() }));
  const perDag = [...Map.groupBy(gevolg, ({ dag }) => dag)].sort(([een], [ander]) => (een < ander ? -1 : 1));
  return perDag.map(([dag, eigen]) => [dag, eigen.map(({ wat }) => wat)]);
}
