// The way back into a gesprek that was begun before.
import { findPlek } from "../../grond/adres/plek.js";
import { laad } from "../../grond/laden/laden.js";
import { getAntwoord } from "../../kern/dossier/dossier.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

const loadAankomst = () => import("../vul-balk/aankomst.js");

/**
 * Brings who goes on to what was written down last, now and at every press of the button that says so.
 *
 * @param {Element} balk
 * @param {{werkblad: Werkblad, show: (stuk: HTMLElement) => void, signal: AbortSignal}} wens Who shows it.
 */
export function goOn(balk, { werkblad, show, signal }) {
  const go = () => {
    const laatste = findPlek()?.id === werkblad.kijkraam.eigenschappen.anker ? findLaatste(werkblad) : undefined;
    if (laatste) show(laatste);
  };
  addEventListener("hashchange", go, { signal });
  if (location.hash) void laad(loadAankomst, balk, ({ arrive }) => arrive(balk, { go, werkblad, signal }));
}

/**
 * @param {Werkblad} werkblad
 * @returns {HTMLElement | undefined} The last on the page about which anything stands in the dossier.
 */
function findLaatste({ kijkraam, dossier }) {
  const afgesproken = new Set(dossier.punten.map(({ bij }) => bij));
  const ids = kijkraam.invalshoeken.flatMap(({ id, ingredienten, vragen }) => [
    ...ingredienten.filter((each) => isGezegd(dossier, each.id)).map((each) => `ingredient-${each.id}`),
    ...vragen.filter((vraag) => isGezegd(dossier, vraag.id)).map((vraag) => `vraag-${vraag.id}`),
    ...(afgesproken.has(id) ? [`afspraken-${id}`] : []),
  ]);
  return ids.flatMap((id) => document.getElementById(id) ?? []).at(-1);
}

/**
 * @param {import("../../kern/dossier/dossier.js").Dossier} dossier
 * @param {string} id
 */
function isGezegd(dossier, id) {
  const { positie, notitie } = getAntwoord(dossier, id);
  return positie !== null || notitie !== "";
}
