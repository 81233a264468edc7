// What is kept here and belongs to a later version: the parts of a file that this page does not know, and texts under
// names that it does not know. All of it stays as it is, and goes along in the next file. No DOM.

import { createId } from "../../grond/opslag/id.js";
import { bewaardwoord } from "../../woorden/bewaard.js";
import { listStukken } from "./kast.js";
import { LeesFout, readOrNull } from "./leesfout.js";
import { readRecord, readSoort } from "./lezen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./kast.js").Onleesbaar} Onleesbaar
 * @typedef {import("./onderdelen.js").Onbekend} Onbekend
 * @typedef {Onbekend & {plek: string}} Bewaard With the name under which it is kept.
 */

const ONBEKEND = "onbekend:";
const BEKEND = /^(?:(?:dossier|reflectie|tweeluik|blad|kaarten|leerroute|inlevering|groep|sessie|voor-mij):.*|groep)$/s;

/**
 * @param {Opslag} opslag
 * @returns {{onbekend: Bewaard[], onleesbaar: Onleesbaar[]}} The parts, and what stands under other names.
 */
export function listOnbekend(opslag) {
  const onbekend = [];
  const onleesbaar = [];
  for (const naam of listStukken(opslag, opslag.plek).filter((each) => !BEKEND.test(each))) {
    const tekst = opslag.read(naam) ?? "";
    const soort = naam.startsWith(ONBEKEND) ? readOrNull(() => parseSoort(tekst)) : null;
    if (soort === null) onleesbaar.push({ naam, tekst, fout: new LeesFout(bewaardwoord("dossier.onbekend")) });
    else onbekend.push({ plek: naam, soort, tekst });
  }
  return { onbekend, onleesbaar };
}

/**
 * @param {Opslag} opslag
 * @param {string} tekst Of a part, as it stood in its file.
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
export function keepOnbekend(opslag, tekst) {
  return hasOnbekend(opslag, tekst) ? "bewaard" : opslag.write(ONBEKEND + createId(), tekst, null);
}

/**
 * @param {Opslag} opslag
 * @param {string} tekst
 * @returns {boolean} Whether it is kept here already.
 */
export function hasOnbekend(opslag, tekst) {
  return opslag.list(ONBEKEND).some((naam) => opslag.read(naam) === tekst);
}

/**
 * @param {string} tekst
 * @returns {string}
 */
function parseSoort(tekst) {
  try {
    return readSoort(readRecord(JSON.parse(tekst), bewaardwoord("dossier.wat_bewaard_is")).soort);
  } catch (error) {
    throw error instanceof SyntaxError ? new LeesFout(bewaardwoord("dossier.beschadigd")) : error;
  }
}
