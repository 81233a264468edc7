// The picture of a group as plain text, to paste into a report. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { samenwoord } from "../../woorden/samen.js";
import { computeGroepsbeeld, DELEN } from "../groepsbeeld/groepsbeeld.js";
import { describePunt } from "../werkblad/dossier-zinnen.js";
import {
  describeGekeken,
  describeGemiddelde,
  describeNietGevraagd,
  describeSpreiding,
  nameLeden,
  VRAAG_NA,
} from "./groep-zinnen.js";
import { nameRonde } from "./ronde-zinnen.js";
import { describeKlein, describeMensen, describeVormen, listStippen } from "./stippen-zinnen.js";

/**
 * @typedef {import("../groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 * @typedef {import("../groepsbeeld/groepsbeeld.js").Groepsbeeld} Groepsbeeld
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Over What a picture is about, in words.
 * @property {string} zin
 * @property {{slug: string, titel: string} | null} casus Where it is one of this site.
 *
 * @typedef {object} Getoond What is shown of a group, with or without names.
 * @property {string} groep The name of the group; may be empty.
 * @property {Kijkraam} kijkraam The part of it that was looked at: what counts or draws does so of this.
 * @property {Kijkraam} heel All of it.
 * @property {Kijkraam["invalshoeken"]} rest What of it nobody looked at.
 * @property {boolean} isBekend Whether it is known what was asked: then that is of what was asked alone.
 * @property {Over} over
 * @property {import("./groep.js").Ronde} ronde
 * @property {boolean} namen
 *
 * @typedef {Omit<import("./beelden.js").BeeldVan, "kijkraam"> & Getoond} Beeld
 */

/**
 * @param {Beeld} beeld
 * @param {readonly Punt[]} afspraken
 * @param {readonly string[]} [toen] What was agreed before, and how it went.
 * @returns {string}
 */
export function writeGroepTekst(beeld, afspraken, toen = []) {
  const { kijkraam, leden, aantallen, groep, over, ronde } = beeld;
  const groepsbeeld = computeGroepsbeeld(kijkraam, leden);
  const kop = [groepwoord("groep.samen_gezien", { kijkraam: kijkraam.titel }), over.zin, groep, nameRonde(ronde)]
    .filter(Boolean)
    .join("\n");
  const uitleg = [
    describeMensen(aantallen),
    listStippen(aantallen).length > 1 ? describeVormen(aantallen) : "",
    beeld.namen ? "" : describeKlein(aantallen),
    groepwoord("groep.beeld"),
  ];
  const soorten = /** @type {(keyof Groepsbeeld)[]} */ (Object.keys(DELEN)).filter(
    (soort) => groepsbeeld[soort].length > 0,
  );
  const delen = soorten.map((soort) => {
    const uitleg = soort !== "weinig";
    return [DELEN[soort], ...groepsbeeld[soort].map((item) => writeSpreiding(beeld, item, uitleg))].join("\n");
  });
  const rest = describeNietGevraagd(beeld, kijkraam);
  const eerder = writeLijst(samenwoord("samen-kijken.toen_kop"), toen);
  const stukken = [kop, uitleg.filter(Boolean).join(" "), eerder, ...delen, rest, writeAfspraken(afspraken)];
  return `${stukken.filter(Boolean).join("\n\n")}\n`;
}

/**
 * @param {Beeld} beeld
 * @param {Spreiding} spreiding
 * @param {boolean} uitleg Whether it says what the ingrediënt is: who was absent knows its title only.
 */
function writeSpreiding({ kijkraam, leden, namen }, spreiding, uitleg) {
  const { ingredient, plekken } = spreiding;
  const wie = plekken
    .filter((plek) => plek.wie.length)
    .map((plek) => `  ${plek.positie.naam}: ${nameLeden(plek.wie, leden)}`);
  const zinnen = [describeGekeken(spreiding, leden), describeGemiddelde(kijkraam, spreiding, leden)]
    .filter(Boolean)
    .join(" ");
  const telling = `- ${ingredient.titel}: ${describeSpreiding(spreiding, leden)}. ${zinnen}`.trimEnd();
  const tekst = uitleg && ingredient.woorden ? [`  ${ingredient.woorden}`] : [];
  const client = ingredient.alleen_client ? [`  ${VRAAG_NA}`] : [];
  return [telling, ...tekst, ...client, ...(namen ? wie : [])].join("\n");
}

/** @param {readonly Punt[]} afspraken */
function writeAfspraken(afspraken) {
  return writeLijst(groepwoord("groep.afspraken"), afspraken.filter(({ tekst }) => tekst).map(describePunt));
}

/**
 * @param {string} kop
 * @param {readonly string[]} regels
 */
function writeLijst(kop, regels) {
  return regels.length ? [kop, ...regels.map((regel) => `- ${regel}`)].join("\n") : "";
}
