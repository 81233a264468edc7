// The parts that a sheet of a group is made of.
import { create } from "../../grond/dom/dom.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { createLijnen } from "./blad-regels.js";

/** So many lines for the rest: those for which there is no room stay away, but one is always there. */
const VRIJ = 5;

/**
 * @param {"groep-blad.afgesproken" | "groep-blad.los" | "groep-blad.afspraken"} kop
 * @param {HTMLElement} [erboven] What stands there already.
 * @returns {HTMLElement[]} With the lines that give way where the sheet is full: they are of the sheet itself.
 */
export function createVrij(kop, erboven) {
  const vrij = create("div", { class: "groep-blad__vrij" }, createLijnen(VRIJ));
  if (erboven) return [createBladDeel(beeldwoord(kop), erboven), vrij];
  return [create("h3", { class: "groep-blad__deel", text: beeldwoord(kop) }), vrij];
}

/**
 * @param {string} titel
 * @param {HTMLElement} inhoud
 */
export function createBladDeel(titel, inhoud) {
  return create("div", { class: "groep-blad__deel" }, create("h3", { text: titel }), inhoud);
}
