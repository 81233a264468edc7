// What a dossier is called in a list that one chooses from. No DOM.

import { TAAL } from "../../woorden/woorden.js";
import { ROLLEN } from "../dossier/dossier.js";

/** @typedef {import("../dossier/dossier.js").Dossier} Dossier */

const TIJD = new Intl.DateTimeFormat(TAAL, { hour: "2-digit", minute: "2-digit" });
const KORT = new Intl.DateTimeFormat(TAAL, { day: "numeric", month: "short", year: "numeric" });

/**
 * @param {Dossier} dossier
 * @param {string} naam What it is called.
 * @returns {string} '24 nov 2026, 14:02 · Mijn praktijk, voor mezelf': in a list that cuts off what is long, the part
 *   that differs comes first.
 */
export function describeOmTeKiezen({ rol, gewijzigd }, naam) {
  const moment = new Date(gewijzigd);
  return `${KORT.format(moment)}, ${TIJD.format(moment)} · ${naam}, ${ROLLEN[rol]}`;
}
