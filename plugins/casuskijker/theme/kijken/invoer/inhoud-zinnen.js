// What is in a file, in words. No DOM.
import { joinNames, withNoun } from "../../kern/zinsdelen/zinsdelen.js";

const VAN_LATER = " van een nieuwere versie";
const ANDERS = Object.freeze({ naam: "de naam", rol: "voor wie je keek" });

/**
 * @param {Pick<import("../../kern/dossier/bestand.js").Bestand, "dossiers" | "reflecties" | "groep" | "onbekend" |
 *   "onleesbaar">}
 *   inhoud
 * @returns {string} '2 dossiers, antwoorden bij 1 casus en de groep van Samen kijken'.
 */
export function describeInhoud({ dossiers, reflecties, groep, onbekend, onleesbaar }) {
  const casussen = Object.keys(reflecties).length;
  const delen = [
    ...(dossiers.length ? [withNoun(dossiers.length, "dossier", "dossiers")] : []),
    ...(casussen ? [`antwoorden bij ${withNoun(casussen, "casus", "casussen")}`] : []),
    ...(groep ? ["de groep van Samen kijken"] : []),
    ...(onbekend.length ? [withNoun(onbekend.length, "stuk", "stukken") + VAN_LATER] : []),
    ...(onleesbaar.length
      ? [withNoun(onleesbaar.length, "stuk dat niet te lezen was", "stukken die niet te lezen waren")]
      : []),
  ];
  return delen.length ? joinNames(delen) : "nog niets";
}

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

/** @param {Pick<import("../../kern/groep/groep.js").Groep, "leden" | "afspraken">} groep */
export function describeGroep({ leden, afspraken }) {
  return joinNames([
    `antwoorden van ${withNoun(leden.length, "mens", "mensen")}`,
    ...(afspraken.length ? [withNoun(afspraken.length, "afspraak", "afspraken")] : []),
  ]);
}
