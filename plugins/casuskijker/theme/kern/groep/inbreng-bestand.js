// What stands in a file that a group opens: what members hand over, dossiers to choose from, agreements. No DOM.
import { LeesFout, readEnvelope, readInhoud } from "../dossier/bestand.js";
import { SOORT_GROEP } from "../dossier/dossier.js";
import { readGroep } from "./groep-lezen.js";
import { describeVreemd, keepKnown, understand } from "./inbreng.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("./inbreng.js").Lezing} Lezing
 * @typedef {import("./inbreng.js").Zoeker} Zoeker
 *
 * @typedef {{lezingen: Lezing[], dossiers: Dossier[], afspraken: readonly Punt[]}} Inhoud Of a file: dossiers wait for
 *   a choice.
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
    const { leden, afspraken } = readGroep(velden.groep);
    const lezingen = leden.map((lid) => understand(naam, () => checkLid(lid, findKijkraam)));
    if (leden.length + afspraken.length === 0)
      lezingen.push({ bron: naam, fout: "In dit bestand van een groep staat nog niets." });
    return { lezingen, dossiers: [], afspraken };
  }
  const { dossiers, fouten, groep } = readInhoud(velden, tekst);
  const bruikbaar = dossiers.filter(({ kijkraam }) => findKijkraam(kijkraam)?.eigenschappen.heeft_deelcode);
  const vreemd = dossiers
    .filter((dossier) => !bruikbaar.includes(dossier))
    .map(({ kijkraam }) => describeVreemd(kijkraam, findKijkraam));
  const lezingen = [...fouten, ...vreemd].map((fout) => ({ bron: naam, fout }));
  if (groep)
    lezingen.push({
      bron: naam,
      fout: "In dit bestand zit ook een groep. Open het bij Mijn kijkwerk om die terug te zetten.",
    });
  else if (dossiers.length + fouten.length === 0)
    lezingen.push({ bron: naam, fout: "In dit bestand staat geen ingevuld kijkraam." });
  return { lezingen, dossiers: bruikbaar, afspraken: [] };
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
