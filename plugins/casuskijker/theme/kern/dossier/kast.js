// The cabinet: all dossiers and reflecties of a reader, each under a name of its own in the storage. No DOM.
import { INSTELLINGEN, ONGEDAAN } from "../../grond/opslag/opslag.js";
import { stamp } from "../../grond/opslag/stempel.js";
import { bewaardwoord } from "../../woorden/bewaard.js";
import { FORMAAT, giveKenmerk } from "./dossier.js";
import { findFoutWith, LeesFout } from "./leesfout.js";
import { migrate, readDossier, readRecord, readReflectie } from "./lezen.js";
import { compareMomenten } from "./moment.js";
import { ANDERE_PLEKKEN, readPlek, writePlek } from "./plekken.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Uitkomst} Uitkomst
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {import("./lezen.js").Reflectie} Reflectie
 *
 * @typedef {object} Onleesbaar What is kept and cannot be read: damaged, or of a newer version. It stays as it is.
 * @property {string} naam
 * @property {string} tekst
 * @property {LeesFout} fout
 */

const DOSSIER = "dossier:";
const REFLECTIE = "reflectie:";
/** Of which members of the group a reader said that they are two people. */
export const TWEE_MENSEN = "twee-mensen";
/** The name with which answers were handed over last: it does not follow to a shared tab, as what was set does. */
export const DEELNAAM = "deelnaam";
/** At what a group is to look, as it was chosen last: a fragment, as the address of that page has it. */
export const SAMEN_KEUZE = "samen-keuze";
/** What is kept and is nobody's work. */
const GEEN_WERK = new Set(["gedeelde-computer", ONGEDAAN, ...INSTELLINGEN, TWEE_MENSEN, DEELNAAM, SAMEN_KEUZE]);

/** @param {string} id */
export function nameDossier(id) {
  return DOSSIER + id;
}

/** @param {string} plek What the answers hang on. */
export function nameReflectie(plek) {
  return readPlek(plek).soort === "casus" ? REFLECTIE + plek : plek;
}

/**
 * @param {Dossier} dossier
 * @returns {string} As it is kept.
 */
export function writeDossier(dossier) {
  return JSON.stringify({ formaat: FORMAAT, dossier });
}

/**
 * @param {Reflectie} reflectie
 * @param {string} [les] On the sheet of which les it was answered, if on any.
 * @returns {string} As it is kept, with when: who comes back goes on with what was answered last, and where.
 */
export function writeReflectie(reflectie, les) {
  return JSON.stringify({ formaat: FORMAAT, gewijzigd: new Date().toISOString(), les, reflectie });
}

/**
 * @param {string} tekst
 * @returns {Dossier}
 * @throws {LeesFout}
 */
export function parseDossier(tekst) {
  return readDossier(openStuk(tekst).dossier);
}

/**
 * @param {string} tekst
 * @returns {Reflectie}
 * @throws {LeesFout}
 */
export function parseReflectie(tekst) {
  return readReflectie(openStuk(tekst).reflectie);
}

/**
 * @param {Opslag} opslag
 * @param {import("../../grond/opslag/opslag.js").Plek} plek
 * @returns {string[]} The names of all that a reader made: dossiers, reflecties, a group, the report of a les and the
 *   notes beside it, and what cannot be read.
 */
export function listStukken(opslag, plek) {
  return opslag.list("", plek).filter((naam) => !GEEN_WERK.has(naam));
}

/**
 * @param {Opslag} opslag
 * @returns {{dossiers: Dossier[], onleesbaar: Onleesbaar[]}} The dossiers, last changed first.
 */
export function listDossiers(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, DOSSIER, parseOwn);
  const dossiers = [...gelezen.values()].sort((a, b) => compareMomenten(b.gewijzigd, a.gewijzigd));
  return { dossiers, onleesbaar };
}

/**
 * @param {Opslag} opslag
 * @returns {Dossier[]} What the reader filled in, last changed first: not what came out of somebody else's file.
 */
export function listEigenDossiers(opslag) {
  return listDossiers(opslag).dossiers.filter(({ van_ander: vanAnder }) => !vanAnder);
}

/**
 * @param {Opslag} opslag
 * @returns {{reflecties: Record<string, Reflectie>, onleesbaar: Onleesbaar[]}} By what they hang on.
 */
export function listReflecties(opslag) {
  const bij = readAll(opslag, REFLECTIE, parseReflectie);
  const reflecties = Object.assign(Object.create(null), Object.fromEntries(bij.gelezen));
  const onleesbaar = [...bij.onleesbaar];
  for (const soort of ANDERE_PLEKKEN) {
    const ander = readAll(opslag, `${soort}:`, parseReflectie);
    for (const [id, reflectie] of ander.gelezen) reflecties[writePlek({ soort, id })] = reflectie;
    onleesbaar.push(...ander.onleesbaar);
  }
  return { reflecties, onleesbaar };
}

/**
 * @param {Opslag} opslag
 * @param {Dossier} dossier
 * @returns {Uitkomst} Whatever was kept under its id is replaced.
 */
export function keepDossier(opslag, dossier) {
  return keepStuk(opslag, nameDossier(dossier.id), { tekst: writeDossier(dossier), parse: parseDossier });
}

/**
 * @param {Opslag} opslag
 * @param {Dossier} dossier About to be handed over.
 * @returns {Dossier} With its mark; one of before gets it now, and what is kept of it gets it too.
 */
export function keepKenmerk(opslag, dossier) {
  if (dossier.kenmerk) return dossier;
  const bewaard = listDossiers(opslag).dossiers.find(({ id }) => id === dossier.id);
  const gemerkt = giveKenmerk(bewaard ?? dossier);
  // Where there is no room for it the same dossier would count twice, which the group can mend.
  if (bewaard && !bewaard.kenmerk) keepDossier(opslag, gemerkt);
  return { ...dossier, kenmerk: gemerkt.kenmerk };
}

/**
 * @param {Opslag} opslag
 * @param {string} plek What the answers hang on.
 * @param {Reflectie} reflectie
 * @returns {Uitkomst}
 */
export function keepReflectie(opslag, plek, reflectie) {
  return keepStuk(opslag, nameReflectie(plek), { tekst: writeReflectie(reflectie), parse: parseReflectie });
}

/**
 * @param {Opslag} opslag
 * @param {string} naam
 * @param {object} stuk
 * @param {string} stuk.tekst Comes after whatever is kept there now.
 * @param {(tekst: string) => unknown} stuk.parse What cannot be read back is not kept, and what is there and cannot be
 *   read, damaged or of a newer version, is never written over.
 * @returns {Uitkomst}
 */
export function keepStuk(opslag, naam, { tekst, parse }) {
  const nu = opslag.read(naam);
  const findFout = findFoutWith(parse);
  if (findFout(tekst)) return "onleesbaar";
  if (nu !== null && findFout(nu)) return "botsing";
  return opslag.write(naam, stamp(tekst, nu), nu);
}

/**
 * @param {string} tekst As something is kept.
 * @returns {Record<string, unknown>} In the format of today.
 * @throws {LeesFout}
 */
export function openStuk(tekst) {
  let value;
  try {
    value = JSON.parse(tekst);
  } catch {
    throw new LeesFout(bewaardwoord("dossier.beschadigd"));
  }
  const velden = readRecord(value, bewaardwoord("dossier.wat_bewaard_is"));
  return migrate(velden, velden.formaat);
}

/**
 * @param {string} tekst
 * @param {string} id Under which it is kept.
 */
function parseOwn(tekst, id) {
  const dossier = parseDossier(tekst);
  if (dossier.id !== id) throw new LeesFout(bewaardwoord("dossier.van_ander_dossier"));
  return dossier;
}

/**
 * @template T
 * @param {Opslag} opslag
 * @param {string} begin
 * @param {(tekst: string, naam: string) => T} parse
 * @returns {{gelezen: Map<string, T>, onleesbaar: Onleesbaar[]}} By what comes after that beginning.
 */
export function readAll(opslag, begin, parse) {
  const gelezen = new Map();
  const onleesbaar = [];
  for (const naam of opslag.list(begin)) {
    const tekst = opslag.read(naam) ?? "";
    try {
      const eigen = naam.slice(begin.length);
      gelezen.set(eigen, parse(tekst, eigen));
    } catch (fout) {
      if (!(fout instanceof LeesFout)) throw fout;
      onleesbaar.push({ naam, tekst, fout });
    }
  }
  return { gelezen, onleesbaar };
}
