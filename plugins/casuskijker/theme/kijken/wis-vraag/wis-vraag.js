import { isVreemdKader } from "../../grond/opslag/opslag.js";
import { askKeuze } from "../../grond/venster/keuze.js";
import { bewaarwoord } from "../../woorden/bewaren.js";

/**
 * Wipes, and in a frame of another site asks first: what stands around it may lead a press astray, and a second one in
 * another place hardly.
 *
 * @param {() => void} wipe
 */
export function wipeNaVraag(wipe) {
  if (!isVreemdKader()) return wipe();
  const keuzes = { laat: bewaarwoord("wis-vraag.laat"), wis: bewaarwoord("wis-vraag.wis") };
  void askKeuze(bewaarwoord("wis-vraag.kop"), bewaarwoord("wis-vraag.kader"), keuzes).then(
    (keuze) => keuze === "wis" && wipe(),
  );
}
