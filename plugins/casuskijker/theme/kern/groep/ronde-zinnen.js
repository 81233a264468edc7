// The rondes of a group in words. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { describeDatum } from "../werkblad/dossier-zinnen.js";
import { listBeelden } from "./beelden.js";
import { nameWie } from "./wie-zinnen.js";

/**
 * @typedef {Pick<import("./groep.js").Ronde, "datum" | "naam">} Ronde
 * @typedef {Pick<import("./groep.js").Ronde, "leden">} MetLeden
 */

/** @param {Pick<Ronde, "datum">} ronde @returns {string} '28 november 2026', the same day for whoever reads it. */
export function describeDag({ datum }) {
  return describeDatum(`${datum}T00:00:00.000Z`);
}

/** @param {Ronde} ronde @returns {string} '28 november 2026', or 'Najaar, 28 november 2026'. */
export function nameRonde({ naam, datum }) {
  return [naam, describeDag({ datum })].filter(Boolean).join(", ");
}

/**
 * @param {MetLeden} ronde
 * @returns {string} '5 mensen', or '2 beelden': who is in two pictures may be one, so they are never added up. Nothing
 *   where there is nobody.
 */
export function nameRondeWie(ronde) {
  const beelden = listBeelden(ronde);
  if (beelden.length > 1) return groepwoord("groep.beelden", { aantal: beelden.length });
  return beelden.map(({ aantallen }) => nameWie(aantallen)).join("");
}

/**
 * @param {{rondes: readonly MetLeden[]}} groep
 * @returns {string} 'antwoorden van 5 mensen': of the last ronde with anybody in it.
 */
export function describeAntwoorden({ rondes }) {
  const laatste = rondes.findLast(({ leden }) => leden.length > 0);
  if (!laatste) return groepwoord("groep.van_niemand");
  const wie = nameRondeWie(laatste);
  return listBeelden(laatste).length > 1
    ? groepwoord("groep.antwoorden_in", { wie })
    : groepwoord("groep.antwoorden_van", { wie });
}

/**
 * @param {{rondes: readonly MetLeden[]}} groep
 * @returns {string} How many rondes with anybody in it there were before that; nothing where there are none.
 */
export function describeEerder({ rondes }) {
  const eerder = rondes.filter(({ leden }) => leden.length > 0).length - 1;
  return eerder > 0 ? groepwoord("groep.eerdere_rondes", { aantal: eerder }) : "";
}
