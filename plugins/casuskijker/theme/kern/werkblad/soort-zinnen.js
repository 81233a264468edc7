// What is kept or stands in a file, told by what it is: never as so many of whatever. No DOM.
import { INSTELLINGEN } from "../../grond/opslag/opslag.js";
import { soortwoord } from "../../woorden/soorten.js";
import { DEELNAAM, SAMEN_KEUZE, TWEE_MENSEN } from "../dossier/kast.js";
import { joinNames } from "../zinsdelen/zinsdelen.js";

/**
 * @typedef {"dossier" | "casus" | "tweeluik" | "blad" | "kaarten" | "leerroute" | "inlevering" | "groep" | "les" |
 *   "voor-mij" | "onbekend" | "onleesbaar" | "instelling"} Soort What a reader has: a dossier, the answers to a casus
 *   or to two side by side, a sheet, chosen cards, what was taken along on a leerroute, what somebody else answered, a
 *   group, the report of a les, what was noted beside one for nobody else, what a later version made, what cannot be
 *   read, and what was set.
 * @typedef {Partial<Record<Soort, number>>} Soorten How many there are of each.
 */

const WOORDEN = /** @type {Readonly<Record<Soort, (aantal: number) => string>>} */ ({
  dossier: (aantal) => soortwoord("werkblad.dossiers", { aantal }),
  casus: (aantal) => soortwoord("werkblad.casussen", { aantal }),
  tweeluik: (aantal) => soortwoord("werkblad.tweeluiken", { aantal }),
  blad: (aantal) => soortwoord("werkblad.bladen", { aantal }),
  kaarten: (aantal) => soortwoord("werkblad.stapels", { aantal }),
  leerroute: (aantal) => soortwoord("werkblad.leerroutes", { aantal }),
  inlevering: (aantal) => soortwoord("werkblad.inleveringen", { aantal }),
  groep: (aantal) => soortwoord("werkblad.groepen", { aantal }),
  les: (aantal) => soortwoord("werkblad.lessen", { aantal }),
  "voor-mij": (aantal) => soortwoord("werkblad.voor_mij", { aantal }),
  onbekend: (aantal) => soortwoord("werkblad.van_later", { aantal }),
  onleesbaar: (aantal) => soortwoord("werkblad.niet_te_lezen", { aantal }),
  instelling: () => soortwoord("werkblad.ingesteld"),
});
/** How it is said that something is there, as far as it was there before. */
const EEN = {
  "": (/** @type {string} */ wat) => soortwoord("werkblad.een", { wat }),
  al: (/** @type {string} */ wat) => soortwoord("werkblad.een_al", { wat }),
  nog: (/** @type {string} */ wat) => soortwoord("werkblad.een_nog", { wat }),
};
const MEER = {
  "": (/** @type {string} */ wat) => soortwoord("werkblad.meer", { wat }),
  al: (/** @type {string} */ wat) => soortwoord("werkblad.meer_al", { wat }),
  nog: (/** @type {string} */ wat) => soortwoord("werkblad.meer_nog", { wat }),
};
const SOORTEN = /** @type {Soort[]} */ (Object.keys(WOORDEN));
/** By how the name begins under which it is kept. */
const NAMEN = /** @type {Readonly<Record<string, Soort>>} */ ({
  dossier: "dossier",
  reflectie: "casus",
  tweeluik: "tweeluik",
  blad: "blad",
  kaarten: "kaarten",
  leerroute: "leerroute",
  inlevering: "inlevering",
  groep: "groep",
  sessie: "les",
  "voor-mij": "voor-mij",
  [TWEE_MENSEN]: "groep",
  onbekend: "onbekend",
  ...Object.fromEntries([...INSTELLINGEN, DEELNAAM, SAMEN_KEUZE].map((naam) => [naam, "instelling"])),
});

/**
 * @param {Soorten} soorten
 * @param {Partial<Record<Soort, string>>} [erbij] What is said behind one of them.
 * @returns {string} '2 dossiers, antwoorden bij 1 verhaal en de groep van Samen kijken'; nothing when there is nothing.
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
  const isEen = aantal === 1 && !soorten.casus && !soorten.tweeluik && !soorten.kaarten && !soorten.inlevering;
  return (isEen ? EEN : MEER)[woord](describeSoorten(soorten));
}
