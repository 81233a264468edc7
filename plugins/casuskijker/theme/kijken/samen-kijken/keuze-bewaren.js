// What a group is to look at stands in the address. Who fills in themselves and comes back by the menu has no address
// any more: what was chosen last is kept, until a group looked at it.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { ALLEEN } from "../../kern/alleen/alleen.js";
import { SAMEN_KEUZE } from "../../kern/dossier/kast.js";
import { opslag } from "../hier/opslag.js";

/** @param {Record<string, string | null>} waarden */
export function keepKeuze(waarden) {
  opslag.write(SAMEN_KEUZE, writeFragment({ waarden }), opslag.read(SAMEN_KEUZE));
}

/**
 * Brings it back in an address that says nothing.
 *
 * @param {(waarden: URLSearchParams) => boolean} isGezien Whether a group looked at that already.
 */
export function restoreKeuze(isGezien) {
  const { waarden } = readFragment((location.hash === "" && opslag.read(SAMEN_KEUZE)) || "");
  if (!waarden.get("kijkraam")) return;
  if (isGezien(waarden)) return opslag.remove(SAMEN_KEUZE);
  const keuze = Object.fromEntries(["casus", "kijkraam", ALLEEN].map((naam) => [naam, waarden.get(naam)]));
  history.replaceState(history.state, "", writeFragment({ waarden: keuze }));
}
