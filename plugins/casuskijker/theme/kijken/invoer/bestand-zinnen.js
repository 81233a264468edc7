// What a file is beside what is kept here, in words. No DOM.
import { describeInhoud } from "./inhoud-zinnen.js";

/**
 * @param {import("../../kern/dossier/bestand.js").Bestand} bestand
 * @param {number} keuzes How many things there are to choose about.
 * @param {string} [begin] Of the sentence.
 * @returns {string} What the reader may expect; of a file that could not be read nothing but that it could not.
 */
export function describeBestand(bestand, keuzes, begin = "In dit bestand") {
  const inhoud = keuzes || bestand.fouten.length === 0 ? `${begin}: ${describeInhoud(bestand)}. ` : "";
  return `${inhoud}Er verandert ${keuzes ? "nog " : ""}niets.`;
}
