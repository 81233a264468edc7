// Parts of a later version that this page knows by now: loaded where there are parts that were not known.

import { beheerwoord } from "../../woorden/beheer.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { opslag } from "../hier/opslag.js";
import { adoptOnbekend } from "../invoer/aannemen.js";
import { openInvoer } from "../invoer/invoer-venster.js";

const WOORDEN = Object.freeze({
  titel: kijkwerkwoord("mijn-kijkwerk.kies_wat"),
  begin: beheerwoord("mijn-kijkwerk.het_gaat_om"),
});

/** @typedef {(plek: string) => (() => void) | null} FindKeuze For a choice where something else is already. */

/**
 * Gives every part that is known its place.
 *
 * @param {{say: (zin: string) => void, changed: () => void}} pagina
 * @returns {FindKeuze} For what could not get it.
 */
export function adoptBekend({ say, changed }) {
  const { genomen, over } = adoptOnbekend(opslag);
  if (genomen) say(describeGenomen(genomen));
  return (plek) => {
    const bestand = over.get(plek);
    return bestand
      ? async () => {
          const genomen = await openInvoer(opslag, bestand, {
            bij: "kijkwerk",
            van: "mij",
            describe: ({ overnamen }) => describe(overnamen.length),
            ...WOORDEN,
          });
          if (genomen) opslag.remove(plek);
          changed();
          say(describe(genomen));
        }
      : null;
  };
}

/** @param {number} aantal */
function describeGenomen(aantal) {
  return beheerwoord("mijn-kijkwerk.nu_bekend", { aantal });
}

/** @param {number} genomen */
function describe(genomen) {
  return genomen ? beheerwoord("mijn-kijkwerk.overgenomen") : beheerwoord("mijn-kijkwerk.niets_overgenomen");
}
