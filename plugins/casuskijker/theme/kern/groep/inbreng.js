// What was pasted or opened, understood one by one: what somebody hands over, or a sentence that says why not. No DOM.
import { CodeFout, findKenmerk, readDeelcode } from "../deelcode/deelcode.js";
import { findDeelcodes, MEESTE_CODES } from "../deelcode/vinden.js";
import { LeesFout, readDossiers, readEnvelope } from "../dossier/bestand.js";
import { SOORT_GROEP } from "../dossier/dossier.js";
import { bringUpToDate } from "../profiel/profiel.js";
import { readGroep } from "./groep-lezen.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {(slug: string) => Kijkraam | undefined} Zoeker
 *
 * @typedef {{bron: string, heel?: string} & ({inbreng: Inbreng} | {fout: string})} Lezing One thing, and what was
 *   understood of it; `heel` is the whole of what was pasted.
 * @typedef {{lezingen: Lezing[], dossiers: Dossier[], afspraken: readonly Punt[]}} Inhoud Of a file: dossiers wait for
 *   a choice.
 */

const GETAL = new Intl.NumberFormat("nl-NL");
/** More than any chat of a group; what is longer is not read at all. */
const MAX_TEKST = 1_000_000;
const MAX_BRON = 60;
const TE_VEEL_CODES =
  `In één keer lezen we er ${GETAL.format(MEESTE_CODES)}. ` +
  "De rest staat nog in het veld: haal weg wat er niet bij hoort en leg die daarna samen.";

/**
 * @param {string} tekst
 * @param {Zoeker} findKijkraam
 * @returns {Lezing[]}
 */
export function readInbrengTekst(tekst, findKijkraam) {
  if (tekst.length > MAX_TEKST)
    return [{ bron: "De tekst", heel: tekst, fout: "Dit is te veel in één keer. Plak het in kleinere stukken." }];
  const { codes, rest } = findDeelcodes(tekst);
  const lezingen = codes.map((code) => ({ ...understand(code, () => readDeelcode(code, findKijkraam)), heel: code }));
  return rest ? [...lezingen, { bron: "De rest", heel: rest, fout: TE_VEEL_CODES }] : lezingen;
}

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
  const { dossiers, fouten, groep } = readDossiers(velden);
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
 * @param {Dossier} dossier
 * @param {string} bron
 * @param {Zoeker} findKijkraam
 * @returns {Lezing} Positions only: no note, no point, and not the name that the reader gave it for their own use.
 */
export function readInbreng(dossier, bron, findKijkraam) {
  return understand(bron, () => {
    const kijkraam = findKijkraam(dossier.kijkraam);
    if (!kijkraam?.eigenschappen.heeft_deelcode) throw new LeesFout(describeVreemd(dossier.kijkraam, findKijkraam));
    const antwoorden = Object.entries(bringUpToDate(kijkraam, dossier).antwoorden);
    const posities = Object.fromEntries(antwoorden.map(([id, { positie }]) => [id, positie ?? ""]));
    const { kijkraam: slug, gewijzigd } = dossier;
    return {
      kijkraam: slug,
      kenmerk: findKenmerk(dossier),
      naam: "",
      posities: keepKnown(kijkraam, posities),
      gewijzigd,
    };
  });
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

/**
 * @param {string} bron
 * @param {() => Inbreng} read
 * @returns {Lezing}
 */
function understand(bron, read) {
  try {
    const inbreng = read();
    if (Object.keys(inbreng.posities).length === 0) throw new CodeFout("Hierin is nog niets gekozen.");
    return { bron: shorten(bron), inbreng: Object.freeze(inbreng) };
  } catch (error) {
    if (!(error instanceof CodeFout || error instanceof LeesFout)) throw error;
    return { bron: shorten(bron), fout: error.message };
  }
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Readonly<Record<string, string>>} posities
 * @returns {Readonly<Record<string, string>>} Under the ids of today, and only positions that the schaal has.
 */
function keepKnown(kijkraam, posities) {
  const bekend = new Set(kijkraam.schaal?.posities.map(({ id }) => id));
  const found = Object.create(null);
  for (const { id, vervangt } of kijkraam.invalshoeken.flatMap(({ ingredienten }) => ingredienten)) {
    const naam = [id, ...vervangt].find((each) => Object.hasOwn(posities, each) && bekend.has(posities[each]));
    if (naam !== undefined) found[id] = posities[naam];
  }
  return Object.freeze(found);
}

/**
 * @param {string} slug
 * @param {Zoeker} findKijkraam
 */
function describeVreemd(slug, findKijkraam) {
  const kijkraam = findKijkraam(slug);
  return kijkraam
    ? `‘${kijkraam.titel}’ is om over te praten: daar valt niets naast elkaar te leggen.`
    : `Dit hoort bij een kijkraam dat hier niet bestaat: ‘${slug}’.`;
}

/** @param {string} bron */
function shorten(bron) {
  return bron.length > MAX_BRON ? `${bron.slice(0, MAX_BRON - 1)}…` : bron;
}
