// The groups as they are kept in this browser, side by side. No DOM.
import { keepStuk } from "../dossier/kast.js";
import { LeesFout } from "../dossier/lezen.js";
import { compareMomenten } from "../dossier/moment.js";
import { isLegeGroep } from "./groep.js";
import { GROEP, parseGroep, writeGroep } from "./groep-lezen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 * @typedef {import("../dossier/kast.js").Onleesbaar} Onleesbaar
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {{naam: string, groep: Groep}} Bewaard A group, and the name under which it is kept.
 */

const GROEPEN = `${GROEP}:`;

/**
 * @param {string} id Of a group.
 * @returns {string} Under which a group beside the first is kept. The first stays where it always was, so that a page
 *   of before finds it there, sees that it is newer, and leaves it alone.
 */
export function nameGroep(id) {
  return GROEPEN + id;
}

/**
 * @param {string} naam Under which a group is kept.
 * @returns {string | undefined} Its id, where the name says it.
 */
export function findId(naam) {
  return naam.startsWith(GROEPEN) ? naam.slice(GROEPEN.length) : undefined;
}

/**
 * @param {Opslag} opslag
 * @param {Plek} [plek]
 * @returns {{groepen: Bewaard[], onleesbaar: Onleesbaar[]}} Those with something in them or with a name, last changed
 *   first.
 */
export function listGroepen(opslag, plek = opslag.plek) {
  const namen = opslag.list(GROEP, plek).filter((naam) => naam === GROEP || naam.startsWith(GROEPEN));
  const gelezen = namen.map((naam) => ({ naam, ...findGroep(opslag, plek, naam) }));
  const groepen = gelezen.flatMap(({ naam, groep }) => (groep ? [{ naam, groep }] : []));
  groepen.sort((een, ander) => compareMomenten(ander.groep.gewijzigd, een.groep.gewijzigd));
  return { groepen, onleesbaar: gelezen.flatMap(({ onleesbaar }) => onleesbaar) };
}

/**
 * @param {Opslag} opslag
 * @param {Groep} groep
 * @param {string} [naam] Under which it is kept.
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
export function keepGroep(opslag, groep, naam = GROEP) {
  return keepStuk(opslag, naam, { tekst: writeGroep(groep), parse: parseGroep });
}

/**
 * @param {Opslag} opslag
 * @param {Plek} [plek]
 * @param {string} [naam] Under which it is kept; without it, the first group.
 * @returns {{groep: Groep | null, onleesbaar: Onleesbaar[]}} Null when there is none, or neither a name nor anything
 *   in it.
 */
export function findGroep(opslag, plek = opslag.plek, naam = GROEP) {
  const tekst = opslag.read(naam, plek);
  if (tekst === null) return { groep: null, onleesbaar: [] };
  try {
    const groep = parseGroep(tekst);
    const isNiets = isLegeGroep(groep) && groep.naam === "";
    return { groep: isNiets ? null : groep, onleesbaar: [] };
  } catch (fout) {
    if (!(fout instanceof LeesFout)) throw fout;
    return { groep: null, onleesbaar: [{ naam, tekst, fout }] };
  }
}

/**
 * @param {Opslag} opslag
 * @param {Groep} groep
 * @returns {string} Under which it can be kept beside those that are here.
 */
export function findVrij(opslag, { id }) {
  return opslag.read(GROEP) === null ? GROEP : nameGroep(id);
}

/**
 * Takes a group from the other place to where everything is kept now. Where another one bears its name here, it comes
 * beside that one.
 *
 * @param {Opslag} opslag
 * @param {Bewaard} bewaard
 * @returns {string | null} The name under which it is kept here; null when there is no room, and then it stays there.
 */
export function bringGroep(opslag, { naam, groep }) {
  if (opslag.bring(naam) === "bewaard") return naam;
  const tekst = opslag.read(naam, opslag.elders);
  const vrij = nameGroep(groep.id);
  if (tekst === null || opslag.write(vrij, tekst, null) !== "bewaard") return null;
  opslag.remove(naam, opslag.elders);
  return vrij;
}
