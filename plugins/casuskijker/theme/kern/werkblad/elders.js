// What the page says about the place where nothing is kept now, in words. No DOM.

import { soortwoord } from "../../woorden/soorten.js";
import { countSoorten, tellStukken } from "./soort-zinnen.js";

/**
 * @param {import("../../grond/opslag/opslag.js").Plek} plek Where everything is kept now.
 * @param {readonly string[]} namen Of what there is in the other place.
 * @returns {string} What does not go along by itself, or nothing.
 */
export function describeElders(plek, namen) {
  if (namen.length === 0) return "";
  const wat = tellStukken(countSoorten(namen), "nog");
  return plek === "tabblad"
    ? soortwoord("werkblad.buiten_tabblad", { wat })
    : soortwoord("werkblad.alleen_in_tabblad", { wat });
}
