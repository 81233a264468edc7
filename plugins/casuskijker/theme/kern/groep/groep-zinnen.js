// What the picture of a group says in words, and never as one figure over all. No DOM.
import { joinNames, nameGetal, startWithCapital, withNoun } from "../zinsdelen/zinsdelen.js";

/**
 * @typedef {import("../groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 */

/** What is said of an ingrediënt of which only a cliënt can say how it is: on the screen, on paper and in a text. */
export const VRAAG_NA = "Alleen de cliënt zelf kan dit zeggen. Vraag het na.";

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/**
 * @param {Spreiding} spreiding
 * @returns {string} '3 herkenbaar, 1 soms, van vier mensen': all of it words, since it is read aloud.
 */
export function describeSpreiding({ plekken, aantal }) {
  const gekozen = plekken
    .filter(({ wie }) => wie.length > 0)
    .map(({ positie, wie }) => `${wie.length} ${positie.naam}`);
  return [...gekozen, `van ${nameGetal(aantal)} ${aantal === 1 ? "mens" : "mensen"}`].join(", ");
}

/**
 * @param {number} aantal
 * @param {number} totaal
 * @returns {string} How many of the group looked at one ingrediënt: 'Vier van de vijf keken hiernaar.' Nothing when
 *   all did.
 */
export function describeAantal(aantal, totaal) {
  if (aantal === 0) return "Niemand keek hiernaar.";
  if (aantal === totaal) return "";
  return startWithCapital(
    `${nameGetal(aantal)} van de ${nameGetal(totaal)} ${aantal === 1 ? "keek" : "keken"} hiernaar.`,
  );
}

/**
 * @param {number} totaal
 * @returns {string} Whose answers these are.
 */
export function describeMensen(totaal) {
  if (totaal === 1) return "Hier staan de antwoorden van één mens.";
  return `Hier staan de antwoorden van ${nameGetal(totaal)} mensen.`;
}

/**
 * @param {number} totaal
 * @returns {string} What a group is too small for, or nothing.
 */
export function describeKlein(totaal) {
  if (totaal === 1)
    return "Met één deelnemer ben je niet anoniem. Voeg nog iemand toe om te zien waar jullie anders kijken.";
  return totaal === 2
    ? "Met twee deelnemers ben je niet anoniem: wie zijn eigen antwoord weet, weet ook dat van de ander."
    : "";
}

/**
 * @param {readonly Inbreng[]} leden
 * @returns {string} Whom the names of the others give away, or nothing: of one person without a name it is clear who it
 *   is, and two know it of each other.
 */
export function describeZonderNaam(leden) {
  const zonder = leden.filter(({ naam }) => !naam).length;
  if (zonder === leden.length || zonder === 0 || zonder > 2) return "";
  return zonder === 1
    ? "Eén van jullie gaf geen naam. Zie je de namen van de anderen, dan weet je toch wie dat is."
    : "Twee van jullie gaven geen naam. Zie je de namen van de anderen, dan is te raden wie dat zijn.";
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Spreiding} spreiding
 * @returns {string} A mean with its n, only on a schaal that asks for it.
 */
export function describeGemiddelde(kijkraam, { plekken }) {
  const waarden = plekken.flatMap(({ positie: { waarde }, wie }) => (waarde == null ? [] : wie.map(() => waarde)));
  if (!kijkraam.schaal?.gemiddelde || waarden.length === 0) return "";
  const som = waarden.reduce((sum, waarde) => sum + waarde, 0);
  return `Gemiddeld ${GETAL.format(som / waarden.length)} over ${withNoun(waarden.length, "antwoord", "antwoorden")}.`;
}

/**
 * @param {readonly number[]} wie Places in the list of leden.
 * @param {readonly Inbreng[]} leden
 * @returns {string} 'Anna, Bert en 2 zonder naam'.
 */
export function nameLeden(wie, leden) {
  const namen = wie
    .map((plaats) => leden[plaats].naam)
    .filter(Boolean)
    .sort((een, ander) => een.localeCompare(ander, "nl"));
  const zonder = wie.length - namen.length;
  return joinNames([...namen, ...(zonder ? [`${zonder} zonder naam`] : [])]);
}

/** @param {Inbreng} inbreng How much somebody looked at, and what is known of who it was. */
export function describeInbreng({ posities, naam }, /** @type {Kijkraam} */ kijkraam) {
  const totaal = kijkraam.invalshoeken.reduce((sum, { ingredienten }) => sum + ingredienten.length, 0);
  const { enkel, meer } = kijkraam.eigenschappen.onderdeel;
  const bekeken = `${Object.keys(posities).length} van ${withNoun(totaal, enkel, meer)} bekeken`;
  return `${kijkraam.titel}: ${bekeken}, ${naam ? `met de naam ‘${naam}’` : "zonder naam"}`;
}
