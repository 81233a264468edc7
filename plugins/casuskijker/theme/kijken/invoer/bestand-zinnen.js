// What a file is beside what is kept here, in words. No DOM.
import { invoerwoord } from "../../woorden/invoer.js";
import { countInhoud, describeInhoud } from "./inhoud-zinnen.js";

/**
 * @param {import("../../kern/dossier/bestand.js").Bestand} bestand
 * @param {number} keuzes How many things there are to choose about.
 * @param {string} [begin] Of the sentence.
 * @returns {string} What the reader may expect; of a file that could not be read nothing but that it could not.
 */
export function describeBestand(bestand, keuzes, begin = invoerwoord("invoer.in_bestand")) {
  const wat = isVanEenMens(bestand) ? invoerwoord("invoer.een_mens", { naam: "" }) : describeInhoud(bestand);
  const inhoud = keuzes || bestand.fouten.length === 0 ? `${invoerwoord("invoer.inhoud", { begin, wat })} ` : "";
  return inhoud + (keuzes ? invoerwoord("invoer.verandert_nog_niets") : invoerwoord("invoer.verandert_niets"));
}

/**
 * @param {import("../../kern/dossier/bestand.js").Bestand} bestand
 * @returns {boolean} Whether it is what one person shares: to who opens it that is no group.
 */
function isVanEenMens(bestand) {
  const { groep, ...rest } = countInhoud(bestand);
  return bestand.groepen[0]?.leden.length === 1 && Object.values(rest).every((aantal) => aantal === 0);
}
