// What is in a file, in words. No DOM.
import { count } from "../../kern/werkblad/zinnen.js";

const EN = new Intl.ListFormat("nl");

/**
 * @param {Pick<import("../../kern/dossier/bestand.js").Bestand, "dossiers" | "reflecties" | "groep" | "onleesbaar">} inhoud
 * @returns {string} '2 dossiers, antwoorden bij 1 casus en de groep van Samen kijken'.
 */
export function describeInhoud({ dossiers, reflecties, groep, onleesbaar }) {
  const casussen = Object.keys(reflecties).length;
  const delen = [
    ...(dossiers.length ? [count(dossiers.length, "dossier", "dossiers")] : []),
    ...(casussen ? [`antwoorden bij ${count(casussen, "casus", "casussen")}`] : []),
    ...(groep ? ["de groep van Samen kijken"] : []),
    ...(onleesbaar.length
      ? [count(onleesbaar.length, "stuk dat niet te lezen was", "stukken die niet te lezen waren")]
      : []),
  ];
  return delen.length ? EN.format(delen) : "nog niets";
}

/** @param {Pick<import("../../kern/groep/groep.js").Groep, "leden" | "afspraken">} groep */
export function describeGroep({ leden, afspraken }) {
  return EN.format([
    count(leden.length, "bijdrage", "bijdragen"),
    ...(afspraken.length ? [count(afspraken.length, "afspraak", "afspraken")] : []),
  ]);
}
