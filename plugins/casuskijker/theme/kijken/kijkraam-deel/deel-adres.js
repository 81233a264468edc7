// Where a dossier is looked at in part, or whole again. No DOM.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";

/**
 * @param {string} hash What stands in the address now.
 * @param {Record<string, string | null>} eigen What is to stand there of ours; null for what is to go.
 * @param {string} anker Where one fills in.
 * @returns {string} Nothing where nothing is left. What others keep there stays, such as the way back to a leerroute.
 */
export function writeDeelAdres(hash, eigen, anker) {
  const { waarden } = readFragment(hash);
  for (const [naam, waarde] of Object.entries(eigen)) waarden.set(naam, waarde ?? "");
  // With an anchor and nothing of ours it would be a jump on this page, which changes nothing of what is shown.
  return writeFragment({ anker: Object.values(eigen).some(Boolean) ? anker : "", waarden });
}
