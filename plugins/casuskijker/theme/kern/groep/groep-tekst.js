// The picture of a group as plain text, to paste into a report. No DOM.
import { computeGroepsbeeld, DELEN } from "../groepsbeeld/groepsbeeld.js";
import { describeDatum, describePunt } from "../werkblad/dossier-zinnen.js";
import {
  describeAantal,
  describeGemiddelde,
  describeKlein,
  describeMensen,
  describeSpreiding,
  nameLeden,
  VRAAG_NA,
} from "./groep-zinnen.js";

/**
 * @typedef {import("../groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 * @typedef {import("../groepsbeeld/groepsbeeld.js").Groepsbeeld} Groepsbeeld
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Beeld What is shown of a group: one kijkraam, with or without names.
 * @property {Kijkraam} kijkraam
 * @property {readonly Inbreng[]} leden Of this kijkraam.
 * @property {boolean} namen
 */

/**
 * @param {Beeld} beeld
 * @param {readonly Punt[]} afspraken
 * @param {Date} [nu]
 * @returns {string}
 */
export function writeGroepTekst(beeld, afspraken, nu = new Date()) {
  const { kijkraam, leden } = beeld;
  const groepsbeeld = computeGroepsbeeld(kijkraam, leden);
  const kop = `Samen gezien: ${kijkraam.titel}\n${describeDatum(nu.toISOString())}`;
  const uitleg = [
    describeMensen(leden.length),
    beeld.namen ? "" : describeKlein(leden.length),
    "Dit is een beeld, geen meting.",
  ];
  const soorten = /** @type {(keyof Groepsbeeld)[]} */ (Object.keys(DELEN)).filter(
    (soort) => groepsbeeld[soort].length > 0,
  );
  const delen = soorten.map((soort) => {
    const uitleg = soort !== "weinig";
    return [DELEN[soort], ...groepsbeeld[soort].map((item) => writeSpreiding(beeld, item, uitleg))].join("\n");
  });
  const stukken = [kop, uitleg.filter(Boolean).join(" "), ...delen, writeAfspraken(afspraken)];
  return `${stukken.filter(Boolean).join("\n\n")}\n`;
}

/**
 * @param {Beeld} beeld
 * @param {Spreiding} spreiding
 * @param {boolean} uitleg Whether it says what the ingrediënt is: who was absent knows its title only.
 */
function writeSpreiding({ kijkraam, leden, namen }, spreiding, uitleg) {
  const { ingredient, plekken, aantal } = spreiding;
  const wie = plekken
    .filter((plek) => plek.wie.length)
    .map((plek) => `  ${plek.positie.naam}: ${nameLeden(plek.wie, leden)}`);
  const zinnen = [describeAantal(aantal, leden.length), describeGemiddelde(kijkraam, spreiding)]
    .filter(Boolean)
    .join(" ");
  const telling = `- ${ingredient.titel}: ${describeSpreiding(spreiding)}. ${zinnen}`.trimEnd();
  const tekst = uitleg && ingredient.woorden ? [`  ${ingredient.woorden}`] : [];
  const client = ingredient.alleen_client ? [`  ${VRAAG_NA}`] : [];
  return [telling, ...tekst, ...client, ...(namen ? wie : [])].join("\n");
}

/** @param {readonly Punt[]} afspraken */
function writeAfspraken(afspraken) {
  const regels = afspraken.filter(({ tekst }) => tekst).map((afspraak) => `- ${describePunt(afspraak)}`);
  return regels.length ? ["Afspraken", ...regels].join("\n") : "";
}
