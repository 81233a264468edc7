// What a reader is told of how much was found.
import { zoekwoord } from "../../woorden/zoeken.js";
import { describeDeels } from "./deels.js";
import { listWoorden } from "./hulp.js";

/**
 * How much was found; or that nothing stands here about it, which says more than the number of what comes nearest.
 * @param {import("./uitkomst.js").Gevonden} found
 * @param {string} vraag
 */
export function describe({ aantal, deels, nietHier, stukken, verbeterd }, vraag) {
  if (nietHier.length > 0) return zoekwoord("zoek-scherm.niet_hier", { woorden: listWoorden(nietHier) });
  const gevonden = describeAantal(aantal, verbeterd?.vraag ?? vraag);
  return deels > 0 ? `${gevonden} · ${describeDeels(deels, stukken)}` : gevonden;
}

/**
 * @param {number} aantal
 * @param {string} vraag
 */
function describeAantal(aantal, vraag) {
  const gevonden =
    aantal === 0 ? zoekwoord("zoek-scherm.niets_gevonden") : zoekwoord("zoek-scherm.resultaten", { aantal });
  return vraag ? zoekwoord("zoek-scherm.gevonden_voor", { gevonden, vraag }) : gevonden;
}
