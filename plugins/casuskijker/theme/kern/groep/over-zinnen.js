// What a picture is about, in words. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { quoteNaam, startWithCapital } from "../zinsdelen/zinsdelen.js";
import { isBij, isOver } from "./afspraken-lijsten.js";

/**
 * @typedef {import("./groep-tekst.js").Over} Over
 * @typedef {import("./afspraken.js").OverWat} OverWat
 * @typedef {{slug: string, titel: string}} Casus
 * @typedef {ReadonlyMap<string, Casus> | null} Bekend The casussen of this site by their fingerprint; null when they
 *   cannot be reached.
 * @typedef {{kijkraam: (slug: string) => string, casus: (casus: string | null) => string}} Noem What each is called.
 * @typedef {Pick<import("./groep-tekst.js").Beeld, "heel" | "casus">} Heel
 */

/**
 * @param {string | null} casus The fingerprint.
 * @param {Bekend} bekend
 * @returns {Over} As it stands at the end of a line: 'casus ‘Opgeruimd staat netjes?’', 'zonder casus'.
 */
export function describeOver(casus, bekend) {
  if (casus === null) return { zin: groepwoord("groep.zonder_casus"), casus: null };
  const eigen = bekend?.get(casus) ?? null;
  if (eigen) return { zin: groepwoord("groep.over_casus", { titel: quoteNaam(eigen.titel) }), casus: eigen };
  return { zin: bekend ? groepwoord("groep.casus_weg") : groepwoord("groep.een_casus"), casus: null };
}

/**
 * @param {Pick<import("./beelden.js").BeeldVan, "casus" | "leden" | "onbekend"> &
 *   {ronde: Pick<import("./groep.js").Ronde, "waarover">}} beeld
 * @returns {string} What is not known of it, or nothing.
 */
export function describeOnbekend({ casus, leden, onbekend, ronde: { waarover } }) {
  if (casus !== null || (onbekend === 0 && waarover)) return "";
  if (onbekend === 0) return groepwoord("groep.eigen_praktijk");
  if (onbekend === leden.length) return groepwoord("groep.codes_van_vroeger");
  return groepwoord("groep.deels_van_vroeger", { aantal: onbekend });
}

/**
 * @param {Pick<import("./afspraken.js").Afspraak, "over">} afspraak
 * @param {OverWat | null} beeld What is looked at.
 * @param {Noem} noem
 * @returns {string} 'Casus ‘Geldzorgen’': what an agreement is of where that is another picture, as far as it differs;
 *   nothing of this picture, and of one of before.
 */
export function describeAnderBeeld({ over }, beeld, noem) {
  if (over === null || (beeld && isOver({ over }, beeld))) return "";
  const delen = [
    ...(over.kijkraam === beeld?.kijkraam ? [] : [noem.kijkraam(over.kijkraam)]),
    ...(beeld && over.casus === beeld.casus ? [] : [noem.casus(over.casus)]),
  ];
  return startWithCapital(delen.join(", "));
}

/** @param {Heel} beeld @returns {OverWat} */
export function findOver({ heel, casus }) {
  return { kijkraam: heel.slug, casus };
}

/**
 * @param {import("./afspraken.js").Afspraak} afspraak
 * @param {Heel} beeld What is looked at.
 * @param {Noem} noem
 * @returns {string} What an agreement is about, where another reads it: 'Casus ‘Geldzorgen’', or the point of this
 *   picture; nothing where that is not known.
 */
export function describeWaar(afspraak, beeld, noem) {
  const over = findOver(beeld);
  const punten = beeld.heel.invalshoeken.flatMap(({ ingredienten }) => ingredienten);
  const titel = punten.find(({ id }) => isBij(afspraak, { ...over, bij: id }))?.titel ?? "";
  return [describeAnderBeeld(afspraak, over, noem), titel].filter(Boolean).join(", ");
}
