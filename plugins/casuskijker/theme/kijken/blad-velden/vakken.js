import ReflectieVelden from "../reflectie-velden/reflectie-velden.js";
import { VakVeld } from "./vak-veld.js";

/** The fields of a sheet to fill in, kept in the browser only, as the answers to questions are. */
class Vakken extends ReflectieVelden {
  /**
   * @override
   * @param {string} id
   * @param {HTMLElement} plek
   * @param {import("../reflectie-velden/reflectie-blad.js").ReflectieBlad} blad
   * @param {AbortSignal} signal
   */
  createVeld(id, plek, blad, signal) {
    return new VakVeld(id, plek, blad, signal);
  }
}

customElements.define("blad-vakken", Vakken);

/**
 * @param {{kijkwerk: string}} wens The address of Mijn kijkwerk.
 * @returns {HTMLElement}
 */
export function createVakken(wens) {
  const vakken = new Vakken();
  Object.assign(vakken.dataset, wens);
  return vakken;
}
