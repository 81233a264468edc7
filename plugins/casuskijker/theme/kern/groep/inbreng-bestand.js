// What stands in a file that a group opens: what members hand over, dossiers to choose from, agreements. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { LeesFout, readEnvelope, readInhoud } from "../dossier/bestand.js";
import { SOORT_GROEP } from "../dossier/dossier.js";
import { readGroep } from "./groep-lezen.js";
import { describeVreemd, keepKnown, understand } from "./inbreng.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("../dossier/bestand.js").Bestand} Bestand
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./inbreng.js").Lezing} Lezing
 * @typedef {import("./inbreng.js").Zoeker} Zoeker
 *
 * @typedef {{lezingen: Lezing[], afspraken: readonly Punt[]}} Groepsinhoud What members of a group handed over.
 * @typedef {Groepsinhoud & {dossiers: Dossier[], groepen: readonly Groep[], heel: Groep | null, rest: Bestand | null}}
 *   Inhoud Of a file: its dossiers, and the groups among everything of one reader, wait for a choice; a file of one
 *   group is a whole; the rest is not for a group.
 */

/**
 * @param {string} tekst
 * @param {string} naam Of the file.
 * @param {Zoeker} findKijkraam
 * @returns {Inhoud}
 * @throws {LeesFout} When it is no file of ours.
 */
export function readInbrengBestand(tekst, naam, findKijkraam) {
  const velden = readEnvelope(tekst);
  if (velden.soort === SOORT_GROEP) {
    const groep = readGroep(velden.groep);
    const inhoud = readGroepsinhoud(groep, naam, findKijkraam);
    if (inhoud.lezingen.length + inhoud.afspraken.length === 0)
      inhoud.lezingen.push({ bron: naam, fout: groepwoord("groep.bestand_leeg") });
    return { ...inhoud, dossiers: [], groepen: [], heel: isEenMens(groep) ? null : groep, rest: null };
  }
  const bestand = readInhoud(velden, tekst);
  const { dossiers, fouten, groepen } = bestand;
  const bruikbaar = dossiers.filter(({ kijkraam }) => findKijkraam(kijkraam)?.eigenschappen.heeft_deelcode);
  const vreemd = dossiers
    .filter((dossier) => !bruikbaar.includes(dossier))
    .map(({ kijkraam }) => describeVreemd(kijkraam, findKijkraam));
  const lezingen = [...fouten, ...vreemd].map((fout) => ({ bron: naam, fout }));
  if (groepen.length === 0 && dossiers.length + fouten.length === 0)
    lezingen.push({ bron: naam, fout: groepwoord("groep.geen_kijkraam") });
  const over = dossiers.filter((dossier) => !bruikbaar.includes(dossier));
  const rest = { ...bestand, dossiers: over, groepen: [], fouten: [] };
  return { lezingen, dossiers: bruikbaar, afspraken: [], groepen, heel: null, rest: isLeegBestand(rest) ? null : rest };
}

/**
 * @param {Groep} groep
 * @returns {boolean} Whether it is what one person hands over, and no group to who opens it.
 */
export function isEenMens({ leden, afspraken }) {
  return leden.length + afspraken.length === 0 || (leden.length === 1 && afspraken.length === 0);
}

/**
 * @param {Groep} groep
 * @param {string} naam Of the file.
 * @param {Zoeker} findKijkraam
 * @returns {Groepsinhoud}
 */
export function readGroepsinhoud({ leden, afspraken }, naam, findKijkraam) {
  return { lezingen: leden.map((lid) => understand(naam, () => checkLid(lid, findKijkraam))), afspraken };
}

/** @param {Bestand} bestand */
function isLeegBestand({ dossiers, reflecties, inleveringen, sessies, onbekend, onleesbaar }) {
  const lijsten = [dossiers, Object.keys(reflecties), inleveringen, sessies, onbekend, onleesbaar];
  return lijsten.every(({ length }) => length === 0);
}

/**
 * @param {Inbreng} lid Out of the file of a group.
 * @param {Zoeker} findKijkraam
 * @returns {Inbreng}
 */
function checkLid(lid, findKijkraam) {
  const kijkraam = findKijkraam(lid.kijkraam);
  if (!kijkraam?.eigenschappen.heeft_deelcode) throw new LeesFout(describeVreemd(lid.kijkraam, findKijkraam));
  return { ...lid, posities: keepKnown(kijkraam, lid.posities) };
}
