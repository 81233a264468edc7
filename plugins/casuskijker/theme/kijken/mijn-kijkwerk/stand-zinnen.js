// What there is of a reader in this browser, in words.
import { listDaden } from "../../grond/opslag/ongedaan.js";
import { isVreemdKader } from "../../grond/opslag/opslag.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { tellStukken } from "../../kern/werkblad/soort-zinnen.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { opslag } from "../hier/opslag.js";
import { countInhoud } from "../invoer/inhoud-zinnen.js";

/**
 * @param {ReturnType<typeof import("./kast.js").readKast>} kast
 * @returns {string} How much there is, and where.
 */
export function describeKast(kast) {
  const plek = isVreemdKader()
    ? kijkwerkwoord("mijn-kijkwerk.in_kader")
    : opslag.gedeeld
      ? kijkwerkwoord("mijn-kijkwerk.in_tabblad")
      : kijkwerkwoord("mijn-kijkwerk.in_browser");
  if (!opslag.works()) return kijkwerkwoord("mijn-kijkwerk.bewaart_niets");
  const soorten = { ...countInhoud(kast), "voor-mij": kast.notities.length };
  if (Object.values(soorten).every((aantal) => aantal === 0))
    return listDaden(opslag).length
      ? kijkwerkwoord("mijn-kijkwerk.niets_meer", { plek })
      : kijkwerkwoord("mijn-kijkwerk.nog_niets", { plek });
  const enig = !isVreemdKader() && listStukken(opslag, opslag.elders).length === 0;
  const wat = tellStukken(soorten, "");
  const stand = startWithCapital(
    enig
      ? kijkwerkwoord("mijn-kijkwerk.stand_enig", { wat, plek })
      : kijkwerkwoord("mijn-kijkwerk.stand", { wat, plek }),
  );
  return kast.dossiers.length ? `${stand} ${kijkwerkwoord("mijn-kijkwerk.dossier")}` : stand;
}
