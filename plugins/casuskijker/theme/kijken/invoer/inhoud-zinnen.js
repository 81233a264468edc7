// What is in a file, in words. No DOM.
import { joinNames, withNoun } from "../../kern/zinsdelen/zinsdelen.js";

const VAN_LATER = " van een nieuwere versie";

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

/** @param {Pick<import("../../kern/groep/groep.js").Groep, "leden" | "afspraken">} groep */
export function describeGroep({ leden, afspraken }) {
  return joinNames([
    `antwoorden van ${withNoun(leden.length, "mens", "mensen")}`,
    ...(afspraken.length ? [withNoun(afspraken.length, "afspraak", "afspraken")] : []),
  ]);
}
