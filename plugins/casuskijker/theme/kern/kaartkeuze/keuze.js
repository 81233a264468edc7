// Which cards a reader chose, deck by deck: kept as answers are, so that they go along in a file and can be wiped and
// brought back. No DOM.
import { keepReflectie, listReflecties, nameReflectie } from "../dossier/kast.js";
import { readPlek, writePlek } from "../dossier/plekken.js";
import { findStam } from "../dossier/samenvoegen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Uitkomst} Uitkomst
 * @typedef {import("../dossier/lezen.js").Reflectie} Reflectie
 * @typedef {ReadonlyMap<string, ReadonlySet<string>>} Keuze The ids of the cards, by that of their deck.
 */

/** What is kept of a card: that it was chosen is all there is to say. */
const GEKOZEN = "gekozen";

/**
 * @param {Opslag} opslag
 * @returns {Record<string, Reflectie>} As they are kept, and as they go into a file.
 */
export function listStapels(opslag) {
  const alle = Object.entries(listReflecties(opslag).reflecties);
  return Object.fromEntries(alle.filter(([plek]) => readPlek(plek).soort === "kaarten"));
}

/**
 * @param {Opslag} opslag
 * @returns {Keuze}
 */
export function readKaartkeuze(opslag) {
  const alle = Object.entries(listStapels(opslag));
  return new Map(alle.map(([plek, kaarten]) => [readPlek(plek).id, new Set(Object.keys(kaarten).map(findStam))]));
}

/**
 * @param {Opslag} opslag
 * @param {{stapel: string, ids: readonly string[], gekozen: boolean}} wens The card by its id, and by those that it had
 *   before: left under one of these it would be chosen still.
 * @returns {Uitkomst}
 */
export function setGekozen(opslag, { stapel, ids, gekozen }) {
  const plek = writePlek({ soort: "kaarten", id: stapel });
  const naam = nameReflectie(plek);
  const { reflecties, onleesbaar } = listReflecties(opslag);
  if (onleesbaar.some((each) => each.naam === naam)) return "onleesbaar";
  const over = Object.entries(reflecties[plek] ?? {}).filter(([id]) => !ids.includes(findStam(id)));
  const nieuw = Object.fromEntries(gekozen ? [...over, [ids[0], GEKOZEN]] : over);
  if (Object.keys(nieuw).length > 0) return keepReflectie(opslag, plek, nieuw);
  opslag.remove(naam);
  return "bewaard";
}

/** @param {Opslag} opslag Forgets every choice that can be read. */
export function clearKeuze(opslag) {
  for (const plek of Object.keys(listStapels(opslag))) opslag.remove(nameReflectie(plek));
}
