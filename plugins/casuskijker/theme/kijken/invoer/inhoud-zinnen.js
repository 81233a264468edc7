// What is in a file, in words. No DOM.
import { readPlek } from "../../kern/dossier/plekken.js";
import { describeAntwoorden, describeEerder } from "../../kern/groep/ronde-zinnen.js";
import { describeSoorten } from "../../kern/werkblad/soort-zinnen.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { soortwoord } from "../../woorden/soorten.js";

/**
 * @typedef {Pick<import("../../kern/dossier/bestand.js").Bestand, "dossiers" | "reflecties" | "inleveringen" |
 *   "groepen" | "sessies" | "onbekend" | "onleesbaar">} Inhoud
 * @typedef {Pick<import("../../kern/groep/groep.js").Groep, "leden" | "rondes" | "afspraken">} Groep
 */

/**
 * @param {Inhoud} inhoud
 * @returns {string} '2 dossiers, antwoorden bij 1 verhaal en de groep van Samen kijken (met 3 namen)'.
 */
export function describeInhoud(inhoud) {
  const groep = describeNamen({ leden: inhoud.groepen.flatMap(({ leden }) => leden) });
  return describeSoorten(countInhoud(inhoud), { groep }) || soortwoord("invoer.nog_niets");
}

/**
 * @param {Inhoud} inhoud
 * @returns {import("../../kern/werkblad/soort-zinnen.js").Soorten}
 */
export function countInhoud({ dossiers, reflecties, inleveringen, groepen, sessies, onbekend, onleesbaar }) {
  return {
    dossier: dossiers.length,
    ...countPlekken(Object.keys(reflecties)),
    inlevering: inleveringen.length,
    groep: groepen.length,
    les: sessies.length,
    onbekend: onbekend.length,
    onleesbaar: onleesbaar.length,
  };
}

/**
 * @param {readonly string[]} plekken What answers hang on.
 * @returns {import("../../kern/werkblad/soort-zinnen.js").Soorten}
 */
function countPlekken(plekken) {
  const perSoort = Map.groupBy(plekken, (plek) => readPlek(plek).soort);
  return Object.fromEntries([...perSoort].map(([soort, { length }]) => [soort, length]));
}

/** @param {Groep} groep */
export function describeGroep(groep) {
  const { afspraken } = groep;
  const eerder = describeEerder(groep);
  const namen = nameNamen(groep);
  const antwoorden = describeAntwoorden(groep);
  // The names are of all rondes: they hang on the answers only where those are all.
  const wie = eerder ? [antwoorden, eerder, ...(namen ? [namen] : [])] : [antwoorden + describeNamen(groep)];
  return joinNames([
    ...wie,
    ...(afspraken.length ? [soortwoord("invoer.afspraken", { aantal: afspraken.length })] : []),
  ]);
}

/**
 * @param {Pick<Groep, "leden">} groep
 * @returns {string} What is said behind it wherever names go along: nobody has to remember which door does what.
 */
function describeNamen(groep) {
  const namen = nameNamen(groep);
  return namen ? soortwoord("invoer.met_namen", { namen }) : "";
}

/** @param {Pick<Groep, "leden">} groep */
function nameNamen({ leden }) {
  // Somebody who comes back has one name still.
  const namen = new Set(leden.flatMap(({ naam }) => naam || [])).size;
  return namen ? soortwoord("invoer.namen", { aantal: namen }) : "";
}
