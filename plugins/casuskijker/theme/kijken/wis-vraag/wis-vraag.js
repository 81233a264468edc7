import { isVreemdKader } from "../../grond/opslag/opslag.js";
import { askKeuze } from "../../grond/venster/keuze.js";

/**
 * Wipes, and in a frame of another site asks first: what stands around it may lead a press astray, and a second one in
 * another place hardly.
 *
 * @param {() => void} wipe
 */
export function wipeNaVraag(wipe) {
  if (!isVreemdKader()) return wipe();
  const keuzes = { laat: "Laat staan", wis: "Wis het" };
  void askKeuze("Wissen?", "Je ziet deze pagina in een kader van een andere website. Wil je dit wissen?", keuzes).then(
    (keuze) => keuze === "wis" && wipe(),
  );
}
