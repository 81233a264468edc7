// A dossier as plain text, to paste into a mail or a report. No DOM.

import { tekstwoord } from "../../woorden/tekst.js";
import { describeDossierFor, describePunt, nameDossierFor } from "../werkblad/dossier-zinnen.js";
import { computeGesprek } from "./gesprek.js";
import { computeProfiel, findVervallen, LIJSTEN, nameLijst, placeIngredient } from "./profiel.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./profiel.js").Plaats} Plaats
 * @typedef {import("./profiel.js").Lijst} Lijst
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {string} casus The title of its casus, or nothing.
 * @returns {string}
 */
export function writeTekst(kijkraam, dossier, casus) {
  const kop = [kijkraam.titel, `${nameDossierFor(dossier, casus)}, ${describeDossierFor(dossier)}`];
  const { heeft_profiel, afspraken_per_invalshoek } = kijkraam.eigenschappen;
  const delen = [
    ...(heeft_profiel ? writeLijsten : writeKeuzes)(kijkraam, dossier),
    ...(afspraken_per_invalshoek ? writeGesprek(kijkraam, dossier) : [writePunten(dossier)]),
    writeVervallen(kijkraam, dossier),
  ];
  return `${[kop.join("\n"), ...delen].filter(Boolean).join("\n\n")}\n`;
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeLijsten(kijkraam, dossier) {
  const { lijsten, bekeken, totaal } = computeProfiel(kijkraam, dossier);
  const delen = /** @type {Lijst[]} */ (Object.keys(LIJSTEN)).map((soort) =>
    writeDeel(
      nameLijst(soort, dossier, kijkraam),
      lijsten[soort].map((plaats) => writePlaats(plaats, soort)),
    ),
  );
  return [tekstwoord("profiel.beeld", { bekeken, totaal }), ...delen];
}

/**
 * What was placed where nothing sums it up: invalshoek by invalshoek, with the position that was chosen.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeKeuzes(kijkraam, dossier) {
  const { bekeken, totaal } = computeProfiel(kijkraam, dossier);
  const delen = kijkraam.invalshoeken.map(({ titel, ingredienten }) => {
    const plaatsen = ingredienten.map((ingredient) => placeIngredient(kijkraam, dossier, ingredient));
    return writeDeel(titel, plaatsen.map(writeKeuze).filter(Boolean));
  });
  return totaal ? [tekstwoord("profiel.bekeken", { bekeken, totaal }), ...delen] : [];
}

/** @param {Plaats} plaats */
function writeKeuze({ ingredient, positie, notitie }) {
  const gezegd = [positie?.naam, notitie].filter(Boolean);
  return gezegd.length ? `${ingredient.titel}: ${gezegd.join(" · ")}` : "";
}

/** @param {Dossier} dossier */
function writePunten(dossier) {
  return writeDeel(tekstwoord("profiel.pak_op"), dossier.punten.map(describePunt).filter(Boolean));
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeGesprek(kijkraam, dossier) {
  return computeGesprek(kijkraam, dossier).themas.map((thema) => {
    const gezegd = thema.notities.map(({ vraag, notitie }) => `${vraag}\n  ${notitie}`);
    return [
      writeDeel(thema.titel, gezegd) || thema.titel,
      writeDeel(tekstwoord("profiel.afgesproken"), thema.afspraken.map(describePunt)),
    ]
      .filter(Boolean)
      .join("\n");
  });
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeVervallen(kijkraam, dossier) {
  const antwoorden = findVervallen(kijkraam, dossier).map(({ id, antwoord: { positie, notitie } }) =>
    [id, positie, notitie].filter(Boolean).join(" · "),
  );
  const afspraken = kijkraam.eigenschappen.afspraken_per_invalshoek ? computeGesprek(kijkraam, dossier).afspraken : [];
  return writeDeel(tekstwoord("profiel.vervallen"), [...antwoorden, ...afspraken.map(describePunt)]);
}

/**
 * @param {string} titel
 * @param {readonly string[]} regels
 * @returns {string} Nothing when there are no lines.
 */
function writeDeel(titel, regels) {
  return regels.length ? [titel, ...regels.map((regel) => `- ${regel}`)].join("\n") : "";
}

/**
 * @param {Plaats} plaats
 * @param {Lijst} soort
 * @returns {string} What was chosen where only the cliënt can say, is a supposition: as on the screen.
 */
function writePlaats({ ingredient, positie, notitie }, soort) {
  const vermoeden = soort === "navragen" && positie && positie.groep !== "navragen" ? positie.naam : "";
  const kop = vermoeden
    ? tekstwoord("profiel.vermoeden", { titel: ingredient.titel, keuze: vermoeden })
    : ingredient.titel;
  return notitie ? `${kop}: ${notitie}` : kop;
}
