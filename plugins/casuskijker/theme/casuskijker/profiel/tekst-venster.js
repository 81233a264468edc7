import { openTekstVenster } from "../delen/tekst-venster.js";
import { writeTekst } from "./tekst.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./profiel.js").Kijkraam} Kijkraam
 */

/**
 * Shows a dossier as text, ready to copy.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {string} casus The title of its casus, or nothing.
 */
export function openTekst(kijkraam, dossier, casus) {
  openTekstVenster("Je dossier als tekst", writeTekst(kijkraam, dossier, casus));
}
