// What opening a file would do, before it does anything. No DOM.

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 *
 * What one item of a file is beside what is kept here:
 * @typedef {"nieuw" | "nieuwer" | "ouder" | "gelijk"} Soort
 * @typedef {{soort: Soort, dossier: Dossier}} DossierRegel
 * @typedef {{soort: "nieuw" | "anders" | "gelijk", casus: string, reflectie: Reflectie}} ReflectieRegel
 */

/**
 * @param {Bestand} bestand
 * @param {readonly Dossier[]} aanwezig
 * @returns {DossierRegel[]}
 */
export function planDossiers(bestand, aanwezig) {
  const hier = new Map(aanwezig.map((dossier) => [dossier.id, dossier]));
  return bestand.dossiers.map((dossier) => ({ soort: compare(dossier, hier.get(dossier.id)), dossier }));
}

/**
 * @param {Bestand} bestand
 * @param {Readonly<Record<string, Reflectie>>} aanwezig
 * @returns {ReflectieRegel[]}
 */
export function planReflecties(bestand, aanwezig) {
  return Object.entries(bestand.reflecties).map(([casus, reflectie]) => {
    const hier = aanwezig[casus];
    const gelijk = hier && JSON.stringify(hier) === JSON.stringify(reflectie);
    return { soort: hier ? (gelijk ? "gelijk" : "anders") : "nieuw", casus, reflectie };
  });
}

/**
 * @param {Dossier} dossier
 * @param {Dossier | undefined} hier
 * @returns {Soort}
 */
function compare(dossier, hier) {
  if (!hier) return "nieuw";
  if (JSON.stringify(dossier) === JSON.stringify(hier)) return "gelijk";
  return dossier.gewijzigd >= hier.gewijzigd ? "nieuwer" : "ouder";
}
