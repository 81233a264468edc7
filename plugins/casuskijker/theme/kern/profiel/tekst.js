// A dossier as plain text, to paste into a mail or a report. No DOM.
import { describeDossierFor, describePunt, nameDossierFor } from "../werkblad/dossier-zinnen.js";
import { computeGesprek } from "./gesprek.js";
import { computeProfiel, LIJSTEN } from "./profiel.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./profiel.js").Plaats} Plaats
 * @typedef {import("./profiel.js").Lijst} Lijst
 */

const VERVALLEN = "Vervallen";

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {string} casus The title of its casus, or nothing.
 * @returns {string}
 */
export function writeTekst(kijkraam, dossier, casus) {
  const kop = [kijkraam.titel, `${nameDossierFor(dossier, casus)}, ${describeDossierFor(dossier)}`];
  const delen = kijkraam.vorm === "gesprek" ? writeGesprek(kijkraam, dossier) : writeLijsten(kijkraam, dossier);
  return `${[kop.join("\n"), ...delen].filter(Boolean).join("\n\n")}\n`;
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeLijsten(kijkraam, dossier) {
  const { lijsten, bekeken, totaal, vervallen } = computeProfiel(kijkraam, dossier);
  const delen = /** @type {Lijst[]} */ (Object.keys(LIJSTEN)).map((soort) =>
    writeDeel(LIJSTEN[soort], lijsten[soort].map(writePlaats)),
  );
  const punten = writeDeel("Wat pak ik op?", dossier.punten.map(describePunt).filter(Boolean));
  return [
    `${bekeken} van ${totaal} bekeken. Dit is een beeld, geen meting.`,
    ...delen,
    punten,
    writeDeel(VERVALLEN, vervallen.map(writeVervallen)),
  ];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeGesprek(kijkraam, dossier) {
  const { themas, notities, afspraken } = computeGesprek(kijkraam, dossier);
  const delen = themas.map((thema) => {
    const gezegd = thema.notities.map(({ vraag, notitie }) => `${vraag}\n  ${notitie}`);
    return [writeDeel(thema.titel, gezegd) || thema.titel, writeDeel("Afgesproken:", thema.afspraken.map(describePunt))]
      .filter(Boolean)
      .join("\n");
  });
  return [...delen, writeDeel(VERVALLEN, [...notities.map(writeVervallen), ...afspraken.map(describePunt)])];
}

/**
 * @param {string} titel
 * @param {readonly string[]} regels
 * @returns {string} Nothing when there are no lines.
 */
function writeDeel(titel, regels) {
  return regels.length ? [titel, ...regels.map((regel) => `- ${regel}`)].join("\n") : "";
}

/** @param {Plaats} plaats */
function writePlaats({ ingredient, notitie }) {
  return notitie ? `${ingredient.titel}: ${notitie}` : ingredient.titel;
}

/** @param {import("./profiel.js").Vervallen} vervallen */
function writeVervallen({ id, antwoord: { positie, notitie } }) {
  return [id, positie, notitie].filter(Boolean).join(" · ");
}
