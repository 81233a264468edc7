// What opening a file would do, before it does anything. No DOM.

import { setVanAnder } from "../../kern/dossier/dossier.js";
import { mergeDossiers } from "../../kern/dossier/dossiers-samen.js";
import { isZelfdeInlevering } from "../../kern/dossier/inlevering-nemen.js";
import { compareMomenten, isToekomst } from "../../kern/dossier/moment.js";
import { mergeReflecties } from "../../kern/dossier/samenvoegen.js";
import { describeTijd, quoteDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { invoerwoord } from "../../woorden/invoer.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 * @typedef {import("../../kern/dossier/dossiers-samen.js").Samen} Samen
 *
 * What one item of a file is beside what is kept here: it is not there, is there just so, holds nothing that is not
 * there too, adds to what is there, or says something else.
 * @typedef {"nieuw" | "gelijk" | "minder" | "aanvulling" | "anders"} Soort
 * @typedef {{soort: Soort, dossier: Dossier, uitleg: string[], samen: Samen | null,
 *   nieuwst: "eerst" | "ander" | null}} DossierRegel Both in one, where that can be, and whether what is here was
 *   changed last or what is in the file, where that is sure.
 * @typedef {{soort: Soort, casus: string, reflectie: Reflectie, uitleg: string[], samen: Reflectie | null,
 *   erbij: number}} ReflectieRegel With how many answers come to stand beside what is here.
 * @typedef {import("../../kern/dossier/inleveringen.js").Inlevering} Inlevering
 * @typedef {{soort: Soort, inlevering: Inlevering, uitleg: string[]}} InleveringRegel
 */

const VERGELEKEN = /** @type {const} */ ({
  nieuw: "invoer.nieuw",
  gelijk: "invoer.gelijk",
  minder: "invoer.minder",
  aanvulling: "invoer.aanvulling",
  anders: "invoer.anders",
});

/**
 * @param {Bestand} bestand
 * @param {readonly Dossier[]} aanwezig
 * @param {{nu?: Date, nameCasus?: (slug: string) => string}} [wens]
 * @returns {DossierRegel[]}
 */
export function planDossiers(bestand, aanwezig, { nu = new Date(), nameCasus = (slug) => slug } = {}) {
  const hier = new Map(aanwezig.map((dossier) => [dossier.id, dossier]));
  return bestand.dossiers.map((dossier) => {
    const regel = planDossier(dossier, hier.get(dossier.id), nu);
    if (regel.soort !== "nieuw") return regel;
    const naast = findEigen(dossier, aanwezig).map((eigen) => {
      const naam = quoteDossierFor(eigen, nameCasus(eigen.casus ?? ""));
      const wat = tel(eigen, nu);
      return invoerwoord("invoer.eigen_hier", { naam, wat });
    });
    return { ...regel, uitleg: [...regel.uitleg, ...naast] };
  });
}

/**
 * @param {Dossier} dossier
 * @param {readonly Dossier[]} aanwezig
 * @returns {Dossier[]} What the reader filled in about the same: beside that it comes to stand.
 */
function findEigen({ kijkraam, casus }, aanwezig) {
  return aanwezig.filter((each) => each.kijkraam === kijkraam && each.casus === casus && !each.van_ander);
}

/**
 * @param {Bestand} bestand
 * @param {Readonly<Record<string, Reflectie>>} aanwezig
 * @returns {ReflectieRegel[]}
 */
export function planReflecties(bestand, aanwezig) {
  return Object.entries(bestand.reflecties).map(([casus, reflectie]) => {
    const hier = aanwezig[casus];
    const samen = hier ? mergeReflecties(hier, reflectie) : null;
    const soort = compareReflecties(reflectie, hier, samen);
    const uitleg = describe(soort, countOf(reflectie), hier && countOf(hier));
    return { soort, casus, reflectie, samen, uitleg, erbij: countErbij(hier, samen) };
  });
}

/**
 * @param {readonly Inlevering[]} inleveringen Out of a file.
 * @param {readonly Inlevering[]} aanwezig
 * @returns {InleveringRegel[]} What somebody hands in once more comes beside what is here of them.
 */
export function planInleveringen(inleveringen, aanwezig) {
  return inleveringen.map((inlevering) => {
    const { naam, plek, antwoorden } = inlevering;
    const soort = aanwezig.some((hier) => isZelfdeInlevering(hier, inlevering)) ? "gelijk" : "nieuw";
    const isHier = soort === "nieuw" && naam && aanwezig.some((hier) => hier.naam === naam && hier.plek === plek);
    const ook = isHier ? [invoerwoord("invoer.inlevering_ook", { naam })] : [];
    return { soort, inlevering, uitleg: [...describe(soort, countOf(antwoorden), undefined), ...ook] };
  });
}

/**
 * @param {Dossier} dossier
 * @param {Dossier | undefined} hier
 * @param {Date} nu
 * @returns {DossierRegel}
 */
function planDossier(dossier, hier, nu) {
  const samen = hier ? mergeDossiers(hier, dossier, nu) : null;
  const soort = compareDossiers(dossier, hier, samen);
  return {
    soort,
    dossier,
    samen: samen?.past ? samen : null,
    nieuwst: hier ? findNieuwst(hier, dossier, nu) : null,
    uitleg: describe(soort, tel(dossier, nu), hier && tel(hier, nu)),
  };
}

/**
 * @param {Dossier} dossier
 * @param {Date} nu
 */
function tel({ antwoorden, gewijzigd }, nu) {
  return `${countOf(antwoorden)}, ${describeMoment(gewijzigd, nu)}`;
}

/**
 * @param {Dossier} hier
 * @param {Dossier} dossier
 * @param {Date} nu
 * @returns {"eerst" | "ander" | null} Null when a clock was wrong, or when both are of one moment.
 */
function findNieuwst({ gewijzigd: hier }, { gewijzigd: bestand }, nu) {
  const later = compareMomenten(bestand, hier);
  if (later === 0 || isToekomst(hier, nu) || isToekomst(bestand, nu)) return null;
  return later > 0 ? "ander" : "eerst";
}

/**
 * @param {Dossier} dossier
 * @param {Dossier | undefined} hier
 * @param {Samen | null} samen
 * @returns {Soort}
 */
function compareDossiers(dossier, hier, samen) {
  if (!hier) return "nieuw";
  // Whose it is, is what the reader says here, and no difference.
  const [een, ander] = [dossier, hier].map((each) => JSON.stringify(setVanAnder(each, false)));
  if (een === ander) return "gelijk";
  if (!samen || samen.verschillen.length) return "anders";
  if (samen.antwoorden + samen.punten + samen.gegevens) return samen.past ? "aanvulling" : "anders";
  return "minder";
}

/**
 * @param {Reflectie} reflectie
 * @param {Reflectie | undefined} hier
 * @param {Reflectie | null} samen
 * @returns {Soort}
 */
function compareReflecties(reflectie, hier, samen) {
  if (!hier) return "nieuw";
  if (JSON.stringify(hier) === JSON.stringify(reflectie)) return "gelijk";
  if (!samen) return "anders";
  return countErbij(hier, samen) ? "aanvulling" : "minder";
}

/**
 * @param {Soort} soort
 * @param {string} bestand What is in the file.
 * @param {string | undefined} hier
 * @returns {string[]} Line by line.
 */
function describe(soort, bestand, hier) {
  if (soort === "gelijk") return [invoerwoord(VERGELEKEN.gelijk)];
  return [
    invoerwoord(VERGELEKEN[soort]),
    ...(hier === undefined ? [] : [invoerwoord("invoer.hier_staat", { wat: hier })]),
    invoerwoord("invoer.in_het_bestand_staat", { wat: bestand }),
  ];
}

/**
 * @param {Reflectie | undefined} hier
 * @param {Reflectie | null} samen
 */
function countErbij(hier, samen) {
  return samen && hier ? Object.keys(samen).length - Object.keys(hier).length : 0;
}

/** @param {Readonly<Record<string, unknown>>} antwoorden */
function countOf(antwoorden) {
  return invoerwoord("invoer.antwoorden", { aantal: Object.keys(antwoorden).length });
}

/**
 * @param {string} moment
 * @param {Date} nu
 */
function describeMoment(moment, nu) {
  const datum = describeTijd(moment);
  return isToekomst(moment, nu) ? invoerwoord("invoer.moet_nog_komen", { datum }) : datum;
}
