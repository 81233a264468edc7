// What goes along from a page is what is kept. No DOM.
import { nameDossier, parseDossier } from "../dossier/kast.js";
import { readOrNull } from "../dossier/leesfout.js";

/**
 * Takes over what another tab made of the dossier, where nothing of this page is lost by that.
 *
 * @param {import("./werkblad.js").Werkblad} werkblad
 * @returns {boolean} Whether there was anything to take over.
 */
export function takeVanElders(werkblad) {
  const { stand, isVergankelijk, opslag, dossier } = werkblad;
  if (stand.soort !== "verouderd" || isVergankelijk) return false;
  const tekst = opslag.read(nameDossier(dossier.id));
  if (tekst === null || readOrNull(() => parseDossier(tekst)) === null) return false;
  werkblad.reload();
  return true;
}
