// A stylesheet of what comes later comes with it: what few visits see need not be weighed at the first.
import { create } from "../dom/dom.js";

/** @type {Map<string, Promise<void>>} */
const GEVRAAGD = new Map();

/**
 * @param {string} naam Of a stylesheet beside the scripts.
 * @returns {Promise<void>} Fulfilled once it holds. Where it cannot be reached it fails as a script does, and is asked
 *   for again the next time.
 */
export function loadStijlblad(naam) {
  const komt = GEVRAAGD.get(naam) ?? fetchStijlblad(naam);
  GEVRAAGD.set(naam, komt);
  return komt;
}

/** @param {string} naam */
function fetchStijlblad(naam) {
  return new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    const link = create("link", { rel: "stylesheet", href: new URL(`${naam}.css`, import.meta.url).href });
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      GEVRAAGD.delete(naam);
      link.remove();
      reject(new TypeError(link.href));
    });
    document.head.append(link);
  });
}
