// What a file is beside what is kept here, in words. No DOM.
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { describeInhoud } from "./inhoud-zinnen.js";

const ANDERS = Object.freeze({ naam: "de naam", rol: "voor wie je keek" });

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

/**
 * @param {import("./plan.js").DossierRegel} regel
 * @param {(id: string) => string} nameOnderdeel
 * @returns {string} In what the file says something else than what is here.
 */
export function describeVerschil({ samen }, nameOnderdeel) {
  if (!samen) return "";
  const ook = samen.anders.map((veld) => ANDERS[veld]);
  const namen = [...samen.verschillen.map(nameOnderdeel), ...ook];
  return namen.length ? `Wat verschilt: ${joinNames(namen)}.` : "";
}
