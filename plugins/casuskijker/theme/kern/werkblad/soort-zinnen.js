// What is kept or stands in a file, told by what it is: never as so many of whatever. No DOM.
import { INSTELLINGEN } from "../../grond/opslag/opslag.js";
import { TWEE_MENSEN } from "../dossier/kast.js";
import { joinNames, withNoun } from "../zinsdelen/zinsdelen.js";

/**
 * @typedef {"dossier" | "casus" | "tweeluik" | "blad" | "kaarten" | "leerroute" | "groep" | "les" | "voor-mij" |
 *   "onbekend" | "onleesbaar" | "instelling"} Soort What a reader has: a dossier, the answers to a casus or to two side
 *   by side, a sheet, chosen cards, what was taken along on a leerroute, a group, the report of a les, what was noted
 *   beside one for nobody else, what a later version made, what cannot be read, and what was set.
 * @typedef {Partial<Record<Soort, number>>} Soorten How many there are of each.
 */

const WOORDEN = /** @type {Readonly<Record<Soort, (aantal: number) => string>>} */ ({
  dossier: (aantal) => withNoun(aantal, "dossier", "dossiers"),
  casus: (aantal) => `antwoorden bij ${withNoun(aantal, "casus", "casussen")}`,
  tweeluik: (aantal) => `antwoorden bij ${withNoun(aantal, "tweeluik", "tweeluiken")}`,
  blad: (aantal) => withNoun(aantal, "invulblad", "invulbladen"),
  kaarten: (aantal) => `kaarten uit ${withNoun(aantal, "stapel", "stapels")}`,
  leerroute: (aantal) => `wat je meenam uit ${withNoun(aantal, "leerroute", "leerroutes")}`,
  groep: (aantal) => (aantal === 1 ? "de groep van Samen kijken" : `${aantal} groepen van Samen kijken`),
  les: (aantal) => withNoun(aantal, "verslag van een les of werkvorm", "verslagen van lessen of werkvormen"),
  "voor-mij": (aantal) =>
    `wat je alleen voor jezelf schreef bij ${withNoun(aantal, "les of werkvorm", "lessen of werkvormen")}`,
  onbekend: (aantal) => `${withNoun(aantal, "deel", "delen")} van een nieuwere versie`,
  onleesbaar: (aantal) => withNoun(aantal, "deel dat niet te lezen was", "delen die niet te lezen waren"),
  instelling: () => "wat je instelde",
});
const SOORTEN = /** @type {Soort[]} */ (Object.keys(WOORDEN));
/** By how the name begins under which it is kept. */
const NAMEN = /** @type {Readonly<Record<string, Soort>>} */ ({
  dossier: "dossier",
  reflectie: "casus",
  tweeluik: "tweeluik",
  blad: "blad",
  kaarten: "kaarten",
  leerroute: "leerroute",
  groep: "groep",
  sessie: "les",
  "voor-mij": "voor-mij",
  [TWEE_MENSEN]: "groep",
  onbekend: "onbekend",
  ...Object.fromEntries(INSTELLINGEN.map((naam) => [naam, "instelling"])),
});

/**
 * @param {Soorten} soorten
 * @param {Partial<Record<Soort, string>>} [erbij] What is said behind one of them.
 * @returns {string} '2 dossiers, antwoorden bij 1 casus en de groep van Samen kijken'; nothing when there is nothing.
 */
export function describeSoorten(soorten, erbij = {}) {
  return joinNames(
    SOORTEN.flatMap((soort) => (soorten[soort] ? [WOORDEN[soort](soorten[soort]) + (erbij[soort] ?? "")] : [])),
  );
}

/**
 * @param {readonly string[]} namen Under which it is kept.
 * @returns {Soorten}
 */
export function countSoorten(namen) {
  // Of whom a group consists is no group more.
  const groepen = namen.filter((naam) => naam !== TWEE_MENSEN).some((naam) => nameSoort(naam) === "groep");
  const geteld = groepen ? namen.filter((naam) => naam !== TWEE_MENSEN) : namen;
  const perSoort = Map.groupBy(geteld, nameSoort);
  return Object.fromEntries([...perSoort].map(([soort, { length }]) => [soort, length]));
}

/** @param {string} naam @returns {Soort} */
function nameSoort(naam) {
  return NAMEN[naam.split(":", 1)[0]] ?? "onleesbaar";
}

/**
 * @param {Soorten} soorten
 * @param {"al" | "nog" | ""} woord
 * @returns {string} 'staat nog 1 dossier', 'staan al 2 dossiers en de groep van Samen kijken'.
 */
export function tellStukken(soorten, woord) {
  const aantal = SOORTEN.reduce((som, soort) => som + (soorten[soort] ?? 0), 0);
  // The answers to one casus are more than one.
  const werkwoord = aantal === 1 && !soorten.casus && !soorten.tweeluik && !soorten.kaarten ? "staat" : "staan";
  return [werkwoord, woord, describeSoorten(soorten)].filter(Boolean).join(" ");
}
