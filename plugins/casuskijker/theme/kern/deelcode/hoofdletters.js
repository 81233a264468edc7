// A code in capitals: a QR holds those in fewer dots, so that it is read from further away. No DOM.
import { isGroepscode, LENGTE_KOP } from "../groepscode/groepscode.js";

/** How many parts of a code stand before the name that somebody typed; deelcode.js reads these in any letters. */
const VOOR_NAAM = 6;

/**
 * @param {string} code Of one or of a group.
 * @returns {string} The same code: only a name stays as it was typed.
 */
export function writeHoofdletters(code) {
  const stukken = code.split(".");
  if (isGroepscode(code)) return stukken.map(raiseVoorNaam).join(".");
  return stukken.map((stuk, plaats) => (plaats < VOOR_NAAM ? stuk.toUpperCase() : stuk)).join(".");
}

/**
 * @param {string} stuk
 * @param {number} plaats
 */
function raiseVoorNaam(stuk, plaats) {
  const [voor, ...naam] = stuk.split("-");
  return plaats < LENGTE_KOP ? stuk.toUpperCase() : [voor.toUpperCase(), ...naam].join("-");
}
