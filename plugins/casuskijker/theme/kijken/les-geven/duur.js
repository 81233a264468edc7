// How long a werkvorm takes, as the address of its page says it: who gets a link to an hour, reads of an hour.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { readKeuze } from "./wat.js";

/**
 * @param {HTMLElement} element
 * @param {AbortSignal} signal
 */
export function followDuur(element, signal) {
  const keuze = element.closest("article")?.querySelector(".werkvorm__keuze");
  const read = () => {
    const knop = keuze?.querySelector(`[value="${readKeuze(element).minuten}"]`);
    const isGevraagd = readFragment(location.hash).waarden.has("minuten");
    if (isGevraagd && knop instanceof HTMLInputElement) knop.checked = true;
  };
  const write = (/** @type {Event} */ { target }) => {
    const { anker, waarden } = readFragment(location.hash);
    waarden.set("minuten", /** @type {HTMLInputElement} */ (target).value);
    const adres = writeFragment({ anker, waarden });
    history.replaceState(history.state, "", location.pathname + location.search + adres);
  };
  keuze?.addEventListener("change", write, { signal });
  addEventListener("hashchange", read, { signal });
  read();
}
