import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { computeProfiel } from "../../kern/profiel/profiel.js";

/**
 * @param {import("../../kern/werkblad/werkblad.js").Werkblad} werkblad
 * @returns {HTMLElement[]} Where nothing is chosen yet, of what is looked at.
 */
export function findOpen(werkblad) {
  const { kijkraam, dossier } = takeInBeeld(werkblad);
  const { open } = computeProfiel(kijkraam, dossier).lijsten;
  return open.flatMap(({ ingredient }) => document.getElementById(`ingredient-${ingredient.id}`) ?? []);
}

/**
 * @param {Element} een
 * @param {Element} ander
 * @returns {boolean} Whether the other comes after it.
 */
export function isErna(een, ander) {
  return (een.compareDocumentPosition(ander) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
