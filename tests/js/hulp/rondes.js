// A group that looked in October, and comes back in November.
import { addInbrengen, createGroep } from "../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { LID } from "./bestanden.js";

export const OKTOBER = new Date(2026, 9, 12, 10);
export const NOVEMBER = new Date(2026, 10, 9, 10);
export const JANUARI = new Date(2027, 0, 29, 9);
export const PUNT = { kijkraam: "presentie", casus: null, bij: "eerst-kijken" };
export const BELLEN = { tekst: "Bellen", wie: "Noor", wanneer: "", bij: "eerst-kijken" };

/** @param {string} kenmerk */
export function lid(kenmerk, positie = "soms", naam = "") {
  return { ...LID, kenmerk, naam, posities: { a: positie }, gewijzigd: null };
}

/** @param {string[]} kenmerken */
export function october(...kenmerken) {
  return addInbrengen(
    createGroep(OKTOBER),
    kenmerken.map((kenmerk) => lid(kenmerk)),
    OKTOBER,
  ).groep;
}
