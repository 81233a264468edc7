// What the buttons under a dossier do. Only for who presses one; most visits end without.
import { openAfdrukken } from "../../grond/afdruk-keuze/afdruk-keuze.js";
import { createButton, setText } from "../../grond/dom/dom.js";
import { keepKenmerk } from "../../kern/dossier/kast.js";
import { askFiles } from "../invoer/bestanden.js";
import { leaveDossier } from "./vertrek.js";

export { saveDossier } from "./vertrek.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

/**
 * @param {Werkblad} werkblad
 * @param {Element} melding
 */
export function askBestand(werkblad, melding) {
  askFiles((file) => void openBestand(werkblad, melding, file));
}

/**
 * @param {Werkblad} werkblad
 * @param {Element} melding
 * @param {File} file
 */
export async function openBestand(werkblad, melding, file) {
  const { openFile } = await import("../invoer/openen.js");
  /** @type {import("../../kern/dossier/dossier.js").Dossier[]} */
  const genomen = [];
  const changed = async () => {
    const hiervan = genomen.findLast(({ kijkraam }) => kijkraam === werkblad.kijkraam.slug);
    if (hiervan) await leaveDossier(werkblad, () => werkblad.open(hiervan));
  };
  await openFile(werkblad.opslag, file, {
    taken: (dossier) => genomen.push(dossier),
    changed,
    say: (zin) => setText(melding, zin),
  });
}

/**
 * @param {Werkblad} werkblad
 * @param {string} samen The address of the page where answers are laid together.
 */
export async function shareDossier(werkblad, samen) {
  const { openDelen } = await import("../delen/deel-venster.js");
  const dossier = keepKenmerk(werkblad.opslag, werkblad.dossier);
  if (!werkblad.dossier.kenmerk) werkblad.refresh();
  openDelen(werkblad.kijkraam, dossier, new URL(samen, location.href));
}

/** @param {Werkblad} werkblad */
export function printDossier({ kijkraam }) {
  openAfdrukken(kijkraam.eigenschappen.afdrukken);
}

/** @param {Werkblad} werkblad */
export async function copyTekst({ kijkraam, dossier, casusTitel }) {
  const { openTekst } = await import("../delen/dossier-tekst.js");
  openTekst(kijkraam, dossier, casusTitel);
}

/**
 * @param {Werkblad} werkblad
 * @param {(() => void) | null} restore Brings back the dossier that was wiped, if one was.
 * @param {Element} melding
 */
export function offerRestore(werkblad, restore, melding) {
  if (!restore) {
    // A second press must not cost the way back of the first.
    if (melding.childElementCount === 0) melding.textContent = "Er is hier nog niets om te wissen.";
    return;
  }
  const bringBack = () => {
    restore();
    melding.textContent = "Je dossier is terug.";
  };
  const terug = createButton("Haal terug", () => void leaveDossier(werkblad, bringBack));
  melding.replaceChildren("Dit dossier is gewist. ", terug);
  terug.focus();
}
