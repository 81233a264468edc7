// The outcome of a dossier: lists of ingrediënten, never one figure over all of them. No DOM.

import { profielwoord } from "../../woorden/profiel.js";
import { copyAntwoorden, getAntwoord } from "../dossier/dossier.js";
import { startWithCapital } from "../zinsdelen/zinsdelen.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Antwoord} Antwoord
 * @typedef {"zichtbaar" | "deels" | "groei" | "navragen"} Groep What a position says, as its schaal has it.
 * @typedef {Groep | "ongezien" | "open"} Lijst What only the cliënt can say is one list (`navragen`), what the reader
 *   could not see is another.
 *
 * @typedef {{id: string, naam: string, groep: Groep, uitleg: string, waarde: number | null}} Positie
 * @typedef {{id: string, naam: string, gemiddelde: boolean, posities: Positie[]}} Schaal
 * @typedef {{id: string, titel: string, woorden?: string, alleen_client: boolean, vervangt: string[]}} Ingredient Its
 *   words where these are not on the page.
 * @typedef {{id: string, titel: string, ingredienten: Ingredient[],
 *   vragen: {id: string, woorden: string, vervangt: string[]}[], vervangt: string[]}} Invalshoek
 *
 * @typedef {{enkel: string, meer: string}} Woord What readers call one of a kind, and more of them.
 * @typedef {{maat: "punten" | "uitkomst" | "alles", titel: string, uitleg: string}} Afdruk How much goes on paper.
 * @typedef {object} Eigenschappen What the vorm of a kijkraam says of it; domain/vorm.py knows every one.
 * @property {string} anker
 * @property {boolean} heeft_profiel
 * @property {boolean} heeft_deelcode
 * @property {boolean} afspraken_per_invalshoek
 * @property {Dossier["rol"]} rol
 * @property {Woord} onderdeel
 * @property {Woord} invalshoek
 * @property {string} profielkop
 * @property {string} gesprekskop
 * @property {Afdruk[]} afdrukken
 *
 * @typedef {object} Kijkraam
 * @property {string} slug
 * @property {string} titel
 * @property {number | null} [duur] How many minutes it takes, as its author says.
 * @property {Eigenschappen} eigenschappen
 * @property {number} versie
 * @property {Schaal | null} schaal
 * @property {Invalshoek[]} invalshoeken
 *
 * @typedef {{ingredient: Ingredient, positie: Positie | null, notitie: string}} Plaats
 * @typedef {object} Deelprofiel
 * @property {Invalshoek} invalshoek
 * @property {number} totaal
 * @property {number} bekeken
 * @property {Record<Lijst, number>} aantallen
 * @property {{waarde: number, aantal: number} | null} gemiddelde Only on a schaal that asks for it, and always with its
 *   n.
 * @typedef {{id: string, antwoord: Antwoord}} Vervallen
 *
 * @typedef {object} Profiel
 * @property {Record<Lijst, Plaats[]>} lijsten Every ingrediënt is in one of them.
 * @property {Deelprofiel[]} delen
 * @property {number} totaal
 * @property {number} bekeken
 * @property {boolean} isKlaar Whether nothing is open that this reader can say: what only the cliënt can, may stay.
 * @property {Vervallen[]} vervallen Answers to what this kijkraam no longer asks: kept, shown apart.
 */

/** The lists of the outcome with their titles, in the order in which they are read. */
export const LIJSTEN = Object.freeze({
  zichtbaar: profielwoord("profiel.zichtbaar"),
  deels: profielwoord("profiel.deels"),
  groei: profielwoord("profiel.groei"),
  navragen: profielwoord("profiel.navragen"),
  ongezien: profielwoord("profiel.ongezien"),
  open: profielwoord("profiel.open"),
});

/** In which list a position ends, unless only the cliënt can say. */
const LIJST_VAN = Object.freeze(
  /** @type {const} */ ({ zichtbaar: "zichtbaar", deels: "deels", groei: "groei", navragen: "ongezien" }),
);

/** Who looks at a casus has no work of their own that could grow there. */
const BIJ_CASUS = Object.freeze({ groei: profielwoord("profiel.groei_casus") });

/**
 * What a cliënt chose is their own word about help they get: no work of theirs could grow, and nobody is to be asked.
 * Who could not see something may have many reasons, and the position has the words for it: 'kan ik niet zien', 'weet
 * ik niet'.
 *
 * @param {Lijst} soort
 * @param {Partial<Pick<Dossier, "casus" | "rol">> | undefined} dossier
 * @param {Pick<Kijkraam, "schaal">} [kijkraam]
 * @returns {string} What the positions are called that end in this list, where it is called after them.
 */
export function nameKeuze(soort, dossier, kijkraam) {
  const isEigenWoord = !dossier?.casus && dossier?.rol === "client";
  if (!isEigenWoord && soort !== "ongezien") return "";
  const posities = kijkraam?.schaal?.posities ?? [];
  return posities.flatMap(({ groep, naam }) => (LIJST_VAN[groep] === soort ? [naam] : [])).join(", ");
}

/**
 * @param {Lijst} soort
 * @param {Partial<Pick<Dossier, "casus" | "rol">> | undefined} dossier
 * @param {Pick<Kijkraam, "schaal">} [kijkraam]
 * @returns {string} Its title.
 */
export function nameLijst(soort, dossier, kijkraam) {
  const titels = dossier?.casus ? { ...LIJSTEN, ...BIJ_CASUS } : LIJSTEN;
  return startWithCapital(nameKeuze(soort, dossier, kijkraam)) || titels[soort];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @returns {Profiel}
 */
export function computeProfiel(kijkraam, dossier) {
  const lijsten = /** @type {Record<Lijst, Plaats[]>} */ ({
    zichtbaar: [],
    deels: [],
    groei: [],
    navragen: [],
    ongezien: [],
    open: [],
  });
  const delen = kijkraam.invalshoeken.map((invalshoek) => {
    const plaatsen = invalshoek.ingredienten.map((ingredient) => placeIngredient(kijkraam, dossier, ingredient));
    for (const plaats of plaatsen) lijsten[chooseLijst(plaats, dossier)].push(plaats);
    return computeDeel(kijkraam, dossier, { invalshoek, plaatsen });
  });
  const totaal = delen.reduce((sum, deel) => sum + deel.totaal, 0);
  const bekeken = totaal - lijsten.open.length;
  const isEigen = (/** @type {Plaats} */ { ingredient }) => !isNaTeVragen(ingredient, dossier);
  // Where all of it is the cliënt's to say, who looks for them is ready when all was looked at, and not after one.
  const heeftEigen = Object.values(lijsten).flat().some(isEigen);
  const isKlaar = bekeken === totaal || (heeftEigen && !lijsten.open.some(isEigen));
  return { lijsten, delen, totaal, bekeken, isKlaar, vervallen: findVervallen(kijkraam, dossier) };
}

/**
 * Returns the dossier with its answers and points under the ids that the kijkraam has now: a renamed one takes them
 * along.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @returns {Dossier}
 */
export function bringUpToDate(kijkraam, dossier) {
  const antwoorden = copyAntwoorden(dossier.antwoorden);
  const vragen = kijkraam.invalshoeken.flatMap((deel) => [...deel.ingredienten, ...deel.vragen]);
  for (const { id, vervangt } of vragen) {
    const oud = vervangt.find((vorige) => vorige in antwoorden);
    if (oud === undefined || id in antwoorden) continue;
    antwoorden[id] = antwoorden[oud];
    delete antwoorden[oud];
  }
  const plekken = kijkraam.eigenschappen.afspraken_per_invalshoek ? kijkraam.invalshoeken : vragen;
  const punten = dossier.punten.map((punt) => {
    const nieuw = plekken.find(({ vervangt }) => vervangt.includes(punt.bij ?? ""));
    return nieuw ? Object.freeze({ ...punt, bij: nieuw.id }) : punt;
  });
  return Object.freeze({
    ...dossier,
    kijkraam_versie: kijkraam.versie,
    antwoorden: Object.freeze(antwoorden),
    punten: Object.freeze(punten),
  });
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {Ingredient} ingredient
 * @returns {Plaats}
 */
export function placeIngredient(kijkraam, dossier, ingredient) {
  const { positie, notitie } = getAntwoord(dossier, ingredient.id);
  return { ingredient, positie: kijkraam.schaal?.posities.find(({ id }) => id === positie) ?? null, notitie };
}

/**
 * What only a cliënt can say is to be asked, whatever somebody else thinks; unless the cliënt filled it in. In a casus
 * there is nobody to ask: there a reader chooses what the cliënt says of it, as at any other point (0088).
 *
 * @param {Ingredient} ingredient
 * @param {Dossier} dossier
 */
function isNaTeVragen(ingredient, { casus, rol }) {
  return ingredient.alleen_client && !casus && rol !== "client";
}

/**
 * @param {Plaats} plaats
 * @param {Dossier} dossier
 * @returns {Lijst}
 */
function chooseLijst({ ingredient, positie }, dossier) {
  if (!positie) return "open";
  return isNaTeVragen(ingredient, dossier) ? "navragen" : LIJST_VAN[positie.groep];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {{invalshoek: Invalshoek, plaatsen: Plaats[]}} deel
 * @returns {Deelprofiel}
 */
function computeDeel(kijkraam, dossier, { invalshoek, plaatsen }) {
  const aantallen = { zichtbaar: 0, deels: 0, groei: 0, navragen: 0, ongezien: 0, open: 0 };
  for (const plaats of plaatsen) aantallen[chooseLijst(plaats, dossier)] += 1;
  const waarden = plaatsen.flatMap(({ positie }) => (positie?.waarde == null ? [] : [positie.waarde]));
  const toont = kijkraam.schaal?.gemiddelde && waarden.length > 0;
  return {
    invalshoek,
    totaal: plaatsen.length,
    bekeken: plaatsen.length - aantallen.open,
    aantallen,
    gemiddelde: toont
      ? { waarde: waarden.reduce((sum, waarde) => sum + waarde, 0) / waarden.length, aantal: waarden.length }
      : null,
  };
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @returns {Vervallen[]} Answers to what this kijkraam no longer asks.
 */
export function findVervallen(kijkraam, dossier) {
  const posities = new Set(kijkraam.schaal?.posities.map(({ id }) => id));
  const gevraagd = new Set(
    kijkraam.invalshoeken.flatMap((deel) => [...deel.ingredienten, ...deel.vragen]).map(({ id }) => id),
  );
  return Object.entries(dossier.antwoorden)
    .filter(([id, { positie }]) => !gevraagd.has(id) || (positie !== null && !posities.has(positie)))
    .map(([id, antwoord]) => ({ id, antwoord }));
}
