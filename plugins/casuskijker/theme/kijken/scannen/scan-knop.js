import { createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { scanwoord } from "../../woorden/scan.js";

/**
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 */

const loadVenster = () => import("./scan-venster.js");

/**
 * @param {{find: import("../../kern/groep/inbreng.js").Zoeker, take: (lezingen: Lezing[]) => void}} wens Who knows the
 *   kijkramen, and who hears what was read.
 * @returns {HTMLButtonElement[]} Nothing where no camera can be asked for.
 */
export function createScanKnop({ find, take }) {
  if (!isSecureContext || !navigator.mediaDevices) return [];
  const knop = createButton(scanwoord("scannen.knop"), () => {
    void laad(loadVenster, knop, async ({ scanCodes }) => {
      const lezingen = await scanCodes(find);
      if (lezingen.length) take(lezingen);
    });
  });
  return [knop];
}
