// A dossier as plain text, to paste into a mail or a report. No DOM.
import { nameDossierFor, describeDossierFor } from "../werkblad/zinnen.js";
import { getAntwoord } from "../dossier/dossier.js";
import { computeProfiel, LIJSTEN } from "./profiel.js";

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
  const delen = kijkraam.vorm === "gesprek" ? writeGesprek(kijkraam, dossier) : writeLijsten(kijkraam, dossier);
  return `${[kop.join("\n"), ...delen, writePunten(dossier)].filter(Boolean).join("\n\n")}\n`;
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeLijsten(kijkraam, dossier) {
  const { lijsten, bekeken, totaal } = computeProfiel(kijkraam, dossier);
  const delen = /** @type {Lijst[]} */ (Object.keys(LIJSTEN))
    .filter((soort) => lijsten[soort].length > 0)
    .map((soort) => [LIJSTEN[soort], ...lijsten[soort].map(writePlaats)].join("\n"));
  return [`${bekeken} van ${totaal} bekeken. Dit is een beeld, geen meting.`, ...delen];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function writeGesprek(kijkraam, dossier) {
  return kijkraam.invalshoeken.flatMap(({ titel, vragen }) => {
    const antwoorden = vragen.filter(({ id }) => getAntwoord(dossier, id).notitie);
    return antwoorden.length
      ? [[titel, ...antwoorden.map(({ id, tekst }) => `- ${tekst}\n  ${getAntwoord(dossier, id).notitie}`)].join("\n")]
      : [];
  });
}

/** @param {Plaats} plaats */
function writePlaats({ ingredient, notitie }) {
  return notitie ? `- ${ingredient.titel}: ${notitie}` : `- ${ingredient.titel}`;
}

/** @param {Dossier} dossier */
function writePunten({ punten }) {
  const regels = punten.filter(({ tekst }) => tekst).map(({ tekst, wie, wanneer }) => `- ${[tekst, wie, wanneer].filter(Boolean).join(", ")}`);
  return regels.length ? ["Wat pak ik op?", ...regels].join("\n") : "";
}
