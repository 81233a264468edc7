// What the page says about the place where nothing is kept now, in words. No DOM.
import { countSoorten, tellStukken } from "./soort-zinnen.js";

/**
 * @param {import("../../grond/opslag/opslag.js").Plek} plek Where everything is kept now.
 * @param {readonly string[]} namen Of what there is in the other place.
 * @returns {string} What does not go along by itself, or nothing.
 */
export function describeElders(plek, namen) {
  if (namen.length === 0) return "";
  const waar = plek === "tabblad" ? "In de browser, buiten dit tabblad," : "Alleen in dit tabblad";
  return `${waar} ${tellStukken(countSoorten(namen), "nog")}. Bij ‘Mijn kijkwerk’ kun je kiezen of dat meegaat.`;
}
