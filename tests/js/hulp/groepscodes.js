// The answers of one picture as codes, on a day that says nothing.
import { writeGroepscodes as writeAlle } from "../../../plugins/casuskijker/theme/kern/groepscode/groepscode.js";

/**
 * @typedef {import("../../../plugins/casuskijker/theme/kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng
 */

export const DAG = "2026-11-29";

/** @param {Kijkraam} kijkraam @param {readonly Inbreng[]} leden @param {{namen: boolean}} wens */
export function writeGroepscode(kijkraam, leden, wens) {
  return writeAlle([{ kijkraam, dag: DAG, leden }], wens)[0];
}

/** @param {Kijkraam} kijkraam @param {readonly Inbreng[]} leden @param {{namen: boolean}} wens */
export function writeGroepscodes(kijkraam, leden, wens) {
  return writeAlle([{ kijkraam, dag: DAG, leden }], { ...wens, isQr: true });
}
