// The sheet of a les says of a kijkraam that it asks how much of that is filled in: it is done on a page of its own.
import { setText } from "../../grond/dom/dom.js";
import { listEigenDossiers } from "../../kern/dossier/kast.js";
import { countIngevuld } from "../../kern/werkblad/ingevuld.js";
import { reflectiewoord } from "../../woorden/reflectie.js";
import { opslag } from "../hier/opslag.js";

/** At the step, and among what is handed in. */
export function showKijkraamStanden() {
  const dossiers = listEigenDossiers(opslag);
  for (const plek of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-stand-van]"))) {
    const { standVan: kijkraam = "", casus, punten = "" } = plek.dataset;
    const gevraagd = punten.split(" ").map((ids) => ids.split("|"));
    const ingevuld = countIngevuld(dossiers, { kijkraam, casus: casus || null, punten: gevraagd });
    const zin = ingevuld
      ? reflectiewoord("reflectie-velden.kijkraam_ingevuld", { ingevuld, totaal: gevraagd.length })
      : reflectiewoord("reflectie-velden.kijkraam_nog_niet");
    setText(plek, zin);
  }
}
