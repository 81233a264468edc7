// What stands in the files that a group opens, read together before anything is laid down. No DOM.
import { readInbreng } from "../../kern/groep/inbreng.js";
import { readGroepsinhoud, readInbrengBestand } from "../../kern/groep/inbreng-bestand.js";
import { describeInLijst } from "../../kern/werkblad/dossier-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { readFileText } from "../invoer/bestanden.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";
import { fetchNamen } from "../invoer/titels.js";

export { fetchNamen };

/**
 * @typedef {import("../../kern/groep/inbreng-bestand.js").Inhoud} Inhoud
 * @typedef {import("../../kern/groep/inbreng-bestand.js").Groepsinhoud} Groepsinhoud
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/inbreng.js").Zoeker} Zoeker
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 *
 * @typedef {Groepsinhoud & {tekst: string}} Optie What one can choose to lay down, and what it is called.
 * @typedef {{bron: string, bestand: import("../../kern/dossier/bestand.js").Bestand}} Rest What in a file is not for a
 *   group.
 *
 * @typedef {object} Stapel Of all files together.
 * @property {Lezing[]} lezingen What needs no choice, and a sentence for whatever could not be read.
 * @property {Optie[]} keuze
 * @property {import("../../kern/dossier/dossier.js").Punt[]} afspraken
 * @property {(import("./groep-heel.js").Heel & Groepsinhoud)[]} heel
 * @property {Rest[]} rest
 */

/**
 * @param {readonly File[]} files
 * @param {Zoeker} findKijkraam
 * @returns {Promise<Stapel>}
 */
export async function readStapel(files, findKijkraam) {
  const gelezen = await Promise.all(files.map((file) => readFile(file, findKijkraam)));
  const naam = await fetchNamen(gelezen.flatMap(({ dossiers }) => dossiers));
  const stapels = gelezen.map((inhoud, nummer) => stack(files[nummer].name, inhoud, findKijkraam, naam));
  return {
    lezingen: stapels.flatMap(({ lezingen }) => lezingen),
    keuze: stapels.flatMap(({ keuze }) => keuze),
    afspraken: stapels.flatMap(({ afspraken }) => afspraken),
    heel: stapels.flatMap(({ heel }) => heel),
    rest: stapels.flatMap(({ rest }) => rest),
  };
}

/**
 * Of one thing in a file there is nothing to choose; a group beside dossiers is one more thing.
 *
 * @param {string} bron
 * @param {Inhoud} inhoud
 * @param {Zoeker} findKijkraam
 * @param {(dossier: Dossier) => string} naam What each is called.
 * @returns {Stapel}
 */
function stack(bron, { lezingen, dossiers, afspraken, groepen, heel, rest }, findKijkraam, naam) {
  const keuze = dossiers.map((dossier) => createOptie(dossier, bron, findKijkraam, naam));
  for (const groep of groepen.toReversed()) {
    const tekst = samenwoord("samen-kijken.groep_in_bestand", { bron, groep: describeGroep(groep) });
    keuze.unshift({ tekst, ...readGroepsinhoud(groep, bron, findKijkraam) });
  }
  if (heel) return { lezingen: [], keuze, afspraken: [], heel: [{ bron, groep: heel, lezingen, afspraken }], rest: [] };
  const enige = keuze.length === 1 ? keuze : [];
  return {
    lezingen: [...lezingen, ...enige.flatMap((optie) => optie.lezingen)],
    keuze: enige.length ? [] : keuze,
    afspraken: [...afspraken, ...enige.flatMap((optie) => optie.afspraken)],
    heel: [],
    rest: rest ? [{ bron, bestand: rest }] : [],
  };
}

/**
 * @param {Dossier} dossier
 * @param {string} bron
 * @param {Zoeker} findKijkraam
 * @param {(dossier: Dossier) => string} naam What each is called.
 * @returns {Optie}
 */
export function createOptie(dossier, bron, findKijkraam, naam) {
  const titel = findKijkraam(dossier.kijkraam)?.titel ?? dossier.kijkraam;
  const tekst = `${titel}: ${naam(dossier)}, ${describeInLijst(dossier)}`;
  return { tekst, lezingen: [readInbreng(dossier, bron, findKijkraam)], afspraken: [] };
}

/**
 * @param {File} file
 * @param {Zoeker} findKijkraam
 * @returns {Promise<Inhoud>}
 */
async function readFile(file, findKijkraam) {
  let inhoud = /** @type {Inhoud} */ ({
    lezingen: [],
    dossiers: [],
    afspraken: [],
    groepen: [],
    heel: null,
    rest: null,
  });
  await readFileText(
    file,
    (tekst) => (inhoud = readInbrengBestand(tekst, file.name, findKijkraam)),
    (fout) => (inhoud = { ...inhoud, lezingen: [{ bron: file.name, fout }] }),
  );
  return inhoud;
}
