// What the reports of a group say is kept before the group becomes another.
import { opslag } from "../../grond/opslag/eigen.js";
import { keepVerslagen } from "../../kern/sessie/groep-toen.js";

/** @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel */

/**
 * @param {Tafel} tafel
 * @param {AbortSignal} signal
 * @param {import("../../kern/groep/groep.js").Groep} [voor] What lay there when the page opened: it may have changed
 *   before this came.
 */
export function guardVerslagen(tafel, signal, voor = tafel.groep) {
  let was = voor;
  const keep = () => {
    keepVerslagen(opslag, was);
    was = tafel.groep;
  };
  tafel.addEventListener("groep", keep, { signal });
  keep();
}
