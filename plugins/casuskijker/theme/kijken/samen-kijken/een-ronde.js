// Answers that lie weeks apart are of two rondes, unasked: said where it happened, with what lays them in one after
// all.
import { createButton } from "../../grond/dom/dom.js";
import { writeGroep } from "../../kern/groep/groep-lezen.js";
import { herkomstwoord } from "../../woorden/herkomst.js";

/** @typedef {import("../../kern/groep/groep.js").Groep} Groep */

/**
 * @param {import("../../kern/groep/tafel.js").Tafel} tafel With what was laid down.
 * @param {{voor: Groep, isVerdeeld: boolean}} wat What lay there before, and whether the days decided of which ronde it
 *   is.
 * @param {() => void} lay Lays all of it in one.
 * @returns {(string | Node)[]} Nothing where no ronde began beside another.
 */
export function createEenRonde(tafel, { voor, isVerdeeld }, lay) {
  const [toen, nu] = [voor, tafel.groep].map(countGevuld);
  if (!isVerdeeld || nu < 2 || nu === toen) return [];
  const na = writeGroep(tafel.groep);
  const knop = createButton(herkomstwoord("samen-kijken.een_ronde"), () => {
    tafel.change((groep) => (writeGroep(groep) === na ? voor : groep));
    // What somebody did with them since stays.
    if (tafel.groep === voor) lay();
    else knop.replaceWith(herkomstwoord("samen-kijken.een_ronde_bezet"));
  });
  return [herkomstwoord(nu - toen > 1 ? "samen-kijken.verdeeld" : "samen-kijken.weken_ertussen"), knop];
}

/** @param {Groep} groep */
function countGevuld({ rondes }) {
  return rondes.filter(({ leden }) => leden.length > 0).length;
}
