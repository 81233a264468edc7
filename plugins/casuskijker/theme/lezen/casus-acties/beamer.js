import { createGrootKnop } from "../../grond/groot/groot.js";
import { casuswoord } from "../../woorden/casus.js";

/**
 * @param {HTMLElement} article
 * @param {AbortSignal} signal
 * @returns {HTMLButtonElement} Shows the story and the questions alone, in letters that a class can read.
 */
export function createBeamerKnop(article, signal) {
  const changed = (/** @type {boolean} */ groot) => {
    if (!groot) return knop.focus();
    scrollTo(0, 0);
    // The space bar goes on in the story now; on the button it would lead back.
    knop.blur();
  };
  const naam = casuswoord("casus-acties.beamer");
  const knop = createGrootKnop(article, { klassen: ["casus--groot"], naam, signal, changed });
  return knop;
}
