import { writeTekst } from "../../kern/profiel/tekst.js";
import { tekstwoord } from "../../woorden/tekst.js";
import { openTekstVenster } from "./tekst-venster.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

/**
 * Shows a dossier as text, ready to copy.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {string} casus The title of its casus, or nothing.
 */
export function openTekst(kijkraam, dossier, casus) {
  openTekstVenster(tekstwoord("delen.dossier_als_tekst"), writeTekst(kijkraam, dossier, casus));
}
