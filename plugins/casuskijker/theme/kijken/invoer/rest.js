// What a file of everything holds besides dossiers and answers: the group, what a later version added, and what could
// not be read where it was written.

import { hasOnbekend, keepOnbekend } from "../../kern/dossier/onbekend.js";
import { findGroep, keepGroep } from "../../kern/groep/groep-kast.js";
import { mergeGroepen } from "../../kern/groep/groepen-samen.js";
import { describeGroep } from "./inhoud-zinnen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("./keuzes.js").Keuze} Keuze
 *
 * @typedef {{titel: string, uitleg: string, keuzes: Keuze[]}} RestRegel
 */

const LAAT = Object.freeze({ tekst: "Laat liggen", act: null });

/**
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @returns {RestRegel[]}
 */
export function planRest(opslag, { groep, onbekend, onleesbaar }) {
  return [
    ...(groep ? [planGroep(opslag, groep)] : []),
    ...onbekend.map((deel) => planOnbekend(opslag, deel)),
    ...onleesbaar.map((stuk, plaats) => planStuk(opslag, stuk, plaats + 1)),
  ];
}

/**
 * @param {Opslag} opslag
 * @param {Groep} groep
 * @returns {RestRegel}
 */
function planGroep(opslag, groep) {
  const titel = `De groep van Samen kijken: ${describeGroep(groep)}`;
  const { groep: hier } = findGroep(opslag);
  if (!hier)
    return {
      titel,
      uitleg: "staat hier nog niet",
      keuzes: [{ tekst: "Neem over", act: () => keepGroep(opslag, groep) }, LAAT],
    };
  const samen = mergeGroepen(hier, groep);
  if (samen === hier) return { titel, uitleg: "ligt hier al", keuzes: [LAAT] };
  const keuzes = [
    LAAT,
    { tekst: "Leg erbij", act: () => keepGroep(opslag, samen) },
    { tekst: "Vervang wat hier ligt", act: () => keepGroep(opslag, groep) },
  ];
  return { titel, uitleg: `hier ligt al een groep: ${describeGroep(hier)}`, keuzes };
}

/**
 * @param {Opslag} opslag
 * @param {import("../../kern/dossier/onderdelen.js").Onbekend} deel
 * @returns {RestRegel}
 */
function planOnbekend(opslag, { soort, tekst }) {
  const titel = `Een stuk van een nieuwere versie: ‘${soort}’`;
  if (hasOnbekend(opslag, tekst)) return { titel, uitleg: "staat hier al, precies zo", keuzes: [LAAT] };
  return {
    titel,
    uitleg: "deze pagina kan het niet tonen, maar bewaart het zoals het is, en het gaat mee in je volgende bestand",
    keuzes: [{ tekst: "Bewaar het zo", act: () => keepOnbekend(opslag, tekst) }, LAAT],
  };
}

/**
 * @param {Opslag} opslag
 * @param {import("../../kern/dossier/bestand.js").Stuk} stuk
 * @param {number} nummer
 * @returns {RestRegel}
 */
function planStuk(opslag, { naam, tekst }, nummer) {
  const titel = `Stuk ${nummer} dat niet te lezen was`;
  const hier = opslag.read(naam);
  if (hier === tekst) return { titel, uitleg: "staat hier al, precies zo", keuzes: [LAAT] };
  if (hier !== null)
    return { titel, uitleg: "op zijn plaats staat hier iets anders; dat blijft staan", keuzes: [LAAT] };
  return {
    titel,
    uitleg: "gaat terug zoals het was",
    keuzes: [{ tekst: "Zet terug", act: () => opslag.write(naam, tekst, null) }, LAAT],
  };
}
