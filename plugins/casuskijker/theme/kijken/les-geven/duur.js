// How long a werkvorm takes, as the address of its page says it: who gets a link to an hour, reads of an hour.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { readKeuze } from "./wat.js";

/**
 * The page shows what its address asks for: whoever leads reads the same minutes beside a step as on its clock.
 *
 * @param {HTMLElement} element
 */
export function showDuur(element) {
  if (!readFragment(location.hash).waarden.has("minuten")) return;
  const knop = findKeuze(element)?.querySelector(`[value="${readKeuze(element).minuten}"]`);
  if (knop instanceof HTMLInputElement) knop.checked = true;
}

/**
 * @param {HTMLElement} element
 * @param {AbortSignal} signal
 */
export function keepDuur(element, signal) {
  const write = (/** @type {Event} */ { target }) => {
    const { anker, waarden } = readFragment(location.hash);
    waarden.set("minuten", /** @type {HTMLInputElement} */ (target).value);
    const adres = writeFragment({ anker, waarden });
    history.replaceState(history.state, "", location.pathname + location.search + adres);
  };
  findKeuze(element)?.addEventListener("change", write, { signal });
}

/** @param {HTMLElement} element @returns {Element | null | undefined} Nothing where a werkvorm has one length. */
function findKeuze(element) {
  return element.closest("article")?.querySelector(".werkvorm__keuze");
}
