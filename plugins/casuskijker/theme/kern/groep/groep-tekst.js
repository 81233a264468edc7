// The picture of a group as plain text, to paste into a report. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { samenwoord } from "../../woorden/samen.js";
import { isVanEen } from "../groepsbeeld/een-mens.js";
import { computeGroepsbeeld, DELEN, nameDeel } from "../groepsbeeld/groepsbeeld.js";
import { describePunt } from "../werkblad/dossier-zinnen.js";
import { isVan } from "./bespreekpunten.js";
import { describeVanEen, writeKeuzes } from "./een-mens-tekst.js";
import {
  describeClient,
  describeGekeken,
  describeGemiddelde,
  describeNietGevraagd,
  describeSpreiding,
  nameLeden,
} from "./groep-zinnen.js";
import { nameRonde } from "./ronde-zinnen.js";
import { describeKlein, describeMensen, describeVormen } from "./stippen-zinnen.js";
import { listStippen } from "./wie-zinnen.js";

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
 * @template {Punt} P
 * @param {Beeld} beeld
 * @param {readonly P[]} afspraken
 * @param {{toen?: readonly string[], describeWaar?: (afspraak: P) => string}} [wens] What was agreed before, and how it
 *   went; and what says what an agreement is about.
 * @returns {string}
 */
export function writeGroepTekst(beeld, afspraken, { toen = [], describeWaar = () => "" } = {}) {
  const { kijkraam, groep, over, ronde } = beeld;
  const vanEen = isVanEen(beeld);
  const titel = vanEen ? kijkraam.titel : groepwoord("groep.samen_gezien", { kijkraam: kijkraam.titel });
  const kop = [titel, vanEen ? "" : over.zin, groep, nameRonde(ronde)].filter(Boolean).join("\n");
  const inhoud = vanEen ? [describeVanEen(beeld), ...writeKeuzes(beeld)] : writeBeeld(beeld);
  const eerder = writeLijst(samenwoord("samen-kijken.toen_kop"), toen);
  const [uitleg, ...delen] = inhoud;
  const rest = vanEen ? "" : describeNietGevraagd(beeld, kijkraam);
  const afgesproken = afspraken
    .filter(({ tekst }) => tekst)
    .map((each) => {
      const waar = describeWaar(each);
      return waar ? `${waar}: ${describePunt(each)}` : describePunt(each);
    });
  const lijsten = [writeBesproken(beeld), writeLijst(groepwoord("groep.afspraken"), afgesproken)];
  const stukken = [kop, uitleg, eerder, ...delen, rest, ...lijsten];
  return `${stukken.filter(Boolean).join("\n\n")}\n`;
}

/** @param {Beeld} beeld @returns {string[]} Whose answers they are, and part by part what they saw. */
function writeBeeld(beeld) {
  const { kijkraam, leden, aantallen } = beeld;
  const groepsbeeld = computeGroepsbeeld(kijkraam, leden);
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
    return [nameDeel(soort, aantallen), ...groepsbeeld[soort].map((item) => writeSpreiding(beeld, item, uitleg))].join(
      "\n",
    );
  });
  return [uitleg.filter(Boolean).join(" "), ...delen];
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
  // Of one person there is nothing to count.
  const enige = leden.length === 1 ? plekken.find((plek) => plek.wie.length)?.positie.naam : undefined;
  const geteld = enige ?? describeSpreiding(spreiding, leden);
  const telling = [`- ${geteld ? `${ingredient.titel}: ${geteld}` : ingredient.titel}.`, zinnen]
    .filter(Boolean)
    .join(" ");
  const tekst = uitleg && ingredient.woorden ? [`  ${ingredient.woorden}`] : [];
  const { zin } = describeClient(spreiding, leden);
  const client = zin ? [`  ${zin}`] : [];
  return [telling, ...tekst, ...client, ...(namen ? wie : [])].join("\n");
}

/** @param {Beeld} beeld @returns {string} What of this picture was talked about. */
function writeBesproken(beeld) {
  const ids = new Set(beeld.ronde.besproken.filter((punt) => isVan(punt, beeld)).map(({ bij }) => bij));
  const punten = beeld.heel.invalshoeken.flatMap(({ ingredienten }) => ingredienten);
  const titels = punten.filter(({ id }) => ids.has(id)).map(({ titel }) => titel);
  return writeLijst(groepwoord("groep.besproken"), titels);
}

/**
 * @param {string} kop
 * @param {readonly string[]} regels
 */
function writeLijst(kop, regels) {
  return regels.length ? [kop, ...regels.map((regel) => `- ${regel}`)].join("\n") : "";
}
