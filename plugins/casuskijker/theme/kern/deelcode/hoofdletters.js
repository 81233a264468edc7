// A code in capitals: a QR holds those in fewer dots, so that it is read from further away. No DOM.
import { isGroepscode, LENGTE_KOP } from "../groepscode/groepscode.js";
import { TUSSEN_IN_QR } from "../groepscode/groepsweg.js";

/** How many parts of a code stand before the name that somebody typed; deelcode.js reads these in any letters. */
const VOOR_NAAM = 6;

/**
 * @param {string} code Of one or of a group.
 * @returns {string} The same code: only a name stays as it was typed.
 */
export function writeHoofdletters(code) {
  const stukken = code.split(".");
  if (isGroepscode(code)) return raiseGroepscode(code);
  return stukken.map((stuk, plaats) => (plaats < VOOR_NAAM ? stuk.toUpperCase() : stuk)).join(".");
}

/** @param {string} code With what may hang behind it, in which there is no name. */
function raiseGroepscode(code) {
  const [eerst, ...weg] = code.split(TUSSEN_IN_QR);
  const groep = eerst.split(".").map(raiseVoorNaam).join(".");
  return [groep, ...weg.map((each) => each.toUpperCase())].join(TUSSEN_IN_QR);
}

/**
 * @param {string} stuk
 * @param {number} plaats
 */
function raiseVoorNaam(stuk, plaats) {
  const [voor, ...naam] = stuk.split("-");
  return plaats < LENGTE_KOP ? stuk.toUpperCase() : [voor.toUpperCase(), ...naam].join("-");
}
