// What was pasted or opened, understood one by one: what somebody hands over, or a sentence that says why not. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { CodeFout, findCasus, findKenmerk, readDeelcode } from "../deelcode/deelcode.js";
import { findDeelcodes, findGroepsweg, MEESTE_CODES } from "../deelcode/vinden.js";
import { LeesFout } from "../dossier/lezen.js";
import { describeOntbrekend, isGroepscode, readGroepscode } from "../groepscode/groepscode.js";
import { bringUpToDate } from "../profiel/profiel.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../groepscode/groepscode.js").Deel} Deel
 * @typedef {(slug: string) => Kijkraam | undefined} Zoeker
 *
 * @typedef {object} Herkomst
 * @property {string} bron
 * @property {string} [heel] The whole of what was pasted.
 * @property {string | null} [dag] That of its ronde, where it is known.
 * @property {boolean} [isDagloos] Whether it says no day, and what came with it does.
 * @property {number} [keer] How many times it stood in what was pasted, if not once.
 * @property {boolean} [naast] Whether it is nothing that was pasted, but something that is said beside it.
 * @property {readonly import("../groepscode/groepsweg.js").WegVanDag[]} [weg] Who is not in the group any more that it
 *   came with.
 *
 * @typedef {Herkomst & ({inbreng: Inbreng} | {fout: string})} Lezing One thing, and what was understood of it.
 */

/** More than any chat of a group; what is longer is not read at all. */
const MAX_TEKST = 1_000_000;
const MAX_BRON = 60;
const TE_VEEL_CODES = groepwoord("groep.te_veel_codes", { aantal: MEESTE_CODES });

/**
 * @param {string} tekst
 * @param {Zoeker} findKijkraam
 * @returns {Lezing[]}
 */
export function readInbrengTekst(tekst, findKijkraam) {
  if (tekst.length > MAX_TEKST)
    return [{ bron: groepwoord("groep.de_tekst"), heel: tekst, fout: groepwoord("groep.te_veel_tekst") }];
  const { codes, keer, rest } = findDeelcodes(tekst);
  const lezingen = /** @type {Lezing[]} */ ([]);
  const delen = /** @type {Deel[]} */ ([]);
  for (const code of codes) {
    const gelezen = readCode(code, findKijkraam, { delen, plaats: MEESTE_CODES - lezingen.length });
    const vaker = keer.get(code) === 1 ? {} : { keer: keer.get(code) };
    lezingen.push(...gelezen.map((lezing) => ({ ...lezing, ...vaker })));
  }
  noteWeg(lezingen, delen.length ? findGroepsweg(tekst) : []);
  const mist = describeOntbrekend(delen).map((fout) => ({
    bron: groepwoord("groep.code_van_groep"),
    fout,
    naast: true,
  }));
  return [
    ...lezingen,
    ...mist,
    ...(rest ? [{ bron: groepwoord("groep.de_rest"), heel: rest, fout: TE_VEEL_CODES, naast: true }] : []),
  ];
}

/**
 * @param {Lezing[]} lezingen Of which the first that came with a group gets what came with it.
 * @param {NonNullable<Lezing["weg"]>} weg
 */
function noteWeg(lezingen, weg) {
  const eerste = lezingen.findIndex((lezing) => lezing.dag);
  if (weg.length && eerste >= 0) lezingen[eerste] = { ...lezingen[eerste], weg };
}

/**
 * @param {string} code
 * @param {Zoeker} findKijkraam
 * @param {{delen: Deel[], plaats: number}} rest The parts of groups that were read, this one added; and how many people
 *   may still come in at once.
 * @returns {Lezing[]} Of the code of a group, one for each who is in it.
 */
function readCode(code, findKijkraam, { delen, plaats }) {
  const heel = { heel: code };
  if (!isGroepscode(code)) return [{ ...understand(code, () => readDeelcode(code, findKijkraam)), ...heel }];
  try {
    const deel = readGroepscode(code, findKijkraam);
    if (deel.inbrengen.length > plaats) throw new CodeFout(TE_VEEL_CODES);
    delen.push(deel);
    const { dag } = deel;
    return deel.inbrengen.map((inbreng) => ({ ...understand(groepwoord("groep.code_van_groep"), () => inbreng), dag }));
  } catch (fout) {
    if (!(fout instanceof CodeFout)) throw fout;
    return [{ bron: shorten(code), fout: fout.message, ...heel }];
  }
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
    const { kijkraam: slug, rol, gewijzigd } = dossier;
    return {
      kijkraam: slug,
      casus: findCasus(dossier),
      rol,
      kenmerk: findKenmerk(dossier),
      naam: "",
      posities: keepKnown(kijkraam, posities),
      gewijzigd,
    };
  });
}

/**
 * @param {string} bron
 * @param {() => Inbreng} read
 * @returns {Lezing}
 */
export function understand(bron, read) {
  try {
    const inbreng = read();
    if (Object.keys(inbreng.posities).length === 0) throw new CodeFout(groepwoord("groep.niets_gekozen"));
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
export function keepKnown(kijkraam, posities) {
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
export function describeVreemd(slug, findKijkraam) {
  const kijkraam = findKijkraam(slug);
  return kijkraam
    ? groepwoord("groep.om_over_te_praten", { titel: kijkraam.titel })
    : groepwoord("groep.vreemd", { slug });
}

/** @param {string} bron */
function shorten(bron) {
  return bron.length > MAX_BRON ? `${bron.slice(0, MAX_BRON - 1)}…` : bron;
}
