// Wiping the dossier on a page. The way back comes with what wipes, so that it is there without a network.
import { createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { doDaad, forgetDaad } from "../../grond/opslag/ongedaan.js";
import { nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { describeTot } from "../terughalen/terughalen.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

/**
 * @param {Werkblad} werkblad
 * @param {{melding: Element, bij: string, offered: (daad: string) => void}} pagina Where it is said, where it can be
 *   undone after a reload, and who hears which deed can be undone right here.
 */
export function wipeDossier(werkblad, { melding, bij, offered }) {
  const naam = quoteNaam(nameDossierFor(werkblad.dossier, werkblad.casusTitel));
  const zin = kijkwoord("dossier-acties.is_gewist", { naam });
  const { uitkomst: restore, daad } = doDaad(werkblad.opslag, bij, () => ({ zin, uitkomst: werkblad.discard() }));
  // A second press must not cost the way back of the first.
  if (!restore) return;
  const bringBack = () => {
    restore();
    if (daad) forgetDaad(werkblad.opslag, daad.id);
    offered("");
    melding.textContent = kijkwoord("dossier-acties.is_terug");
  };
  // The second half of a double press on "Wis" can land here, for the page has become shorter.
  const terug = createButton(bewaarwoord("terughalen.knop"), (/** @type {MouseEvent} */ { detail }) => {
    if (detail < 2) leave(werkblad, melding, bringBack);
  });
  melding.replaceChildren(`${kijkwoord("dossier-acties.gewist")} ${describeTot(daad)} `, terug);
  offered(daad?.id ?? "");
  terug.focus();
}

/**
 * @param {Werkblad} werkblad
 * @param {Element} bij
 * @param {() => void} go Takes the dossier that is open off the page.
 */
export function leave(werkblad, bij, go) {
  if (werkblad.isLos)
    void laad(
      () => import("./vertrek.js"),
      bij,
      ({ leaveDossier }) => leaveDossier(werkblad, go),
    );
  else go();
}
