// The group as it is kept in this browser, for who looks at all that is kept. No DOM.
import { keepStuk } from "../dossier/kast.js";
import { LeesFout } from "../dossier/lezen.js";
import { isLegeGroep } from "./groep.js";
import { GROEP, parseGroep, writeGroep } from "./groep-lezen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./groep.js").Groep} Groep
 */

/**
 * @param {Opslag} opslag
 * @param {import("../../grond/opslag/opslag.js").Plek} [plek]
 * @returns {{groep: Groep | null, onleesbaar: import("../dossier/kast.js").Onleesbaar[]}} Null when there is none, or
 *   nothing in it.
 */
export function findGroep(opslag, plek = opslag.plek) {
  const tekst = opslag.read(GROEP, plek);
  if (tekst === null) return { groep: null, onleesbaar: [] };
  try {
    const groep = parseGroep(tekst);
    return { groep: isLegeGroep(groep) ? null : groep, onleesbaar: [] };
  } catch (fout) {
    if (!(fout instanceof LeesFout)) throw fout;
    return { groep: null, onleesbaar: [{ naam: GROEP, tekst, fout }] };
  }
}

/**
 * @param {Opslag} opslag
 * @param {Groep} groep
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
export function keepGroep(opslag, groep) {
  return keepStuk(opslag, GROEP, { tekst: writeGroep(groep), parse: parseGroep });
}
