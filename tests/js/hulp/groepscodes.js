// A team of any size that looked through one kijkraam, and its picture as codes, on a day that says nothing.
import { writeGroepscodes as writeAlle } from "../../../plugins/casuskijker/theme/kern/groepscode/groepscode.js";
import { LID } from "./bestanden.js";
import { createKijkraam } from "./kijkraam.js";

/**
 * @typedef {import("../../../plugins/casuskijker/theme/kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng
 */

export const DAG = "2026-11-29";
const IDS = Array.from({ length: 49 }, (_, nummer) => `ingredient-${nummer}`);
export const BRIL = createKijkraam({ slug: "gezamenlijk-kijken", ids: IDS });
export const find = (/** @type {string} */ slug) => (slug === BRIL.slug ? BRIL : undefined);
export const MET = { namen: true };

/** @param {number} nummer @returns {Inbreng} */
export function createLid(nummer, naam = "") {
  const kenmerk = `k${String(nummer).padStart(6, "0")}`;
  const posities = Object.fromEntries(IDS.map((id, plek) => [id, ["soms", "nog-niet"][(plek + nummer) % 2]]));
  return { ...LID, kijkraam: BRIL.slug, casus: "p1n2k", kenmerk, naam, posities, gewijzigd: null };
}

/** @param {number} aantal */
export function team(aantal, naam = "") {
  return Array.from({ length: aantal }, (_, nummer) => createLid(nummer, naam && `${naam} ${nummer}`));
}

/** @param {Kijkraam} kijkraam @param {readonly Inbreng[]} leden @param {{namen: boolean}} wens */
export function writeGroepscode(kijkraam, leden, wens) {
  return writeAlle([{ kijkraam, dag: DAG, leden }], wens)[0];
}

/** @param {Kijkraam} kijkraam @param {readonly Inbreng[]} leden @param {{namen: boolean}} wens */
export function writeGroepscodes(kijkraam, leden, wens) {
  return writeAlle([{ kijkraam, dag: DAG, leden }], { ...wens, isQr: true });
}
