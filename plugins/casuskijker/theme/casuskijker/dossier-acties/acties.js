// What the buttons under a dossier do. Only for who presses one; most visits end without.
import { openAfdrukken } from "../afdruk-keuze/afdruk-keuze.js";
import { createButton, setText } from "../dom/dom.js";
import { askFiles, saveBestand } from "../invoer/bestanden.js";

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** @param {Werkblad} werkblad */
export function saveDossier({ dossier, kijkraam }) {
  saveBestand({ dossiers: [dossier] }, kijkraam.slug);
}

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
  const taken = (/** @type {import("../dossier/dossier.js").Dossier} */ dossier) => {
    if (dossier.kijkraam === werkblad.kijkraam.slug) werkblad.open(dossier);
  };
  await openFile(werkblad.opslag, file, { taken, say: (zin) => setText(melding, zin) });
}

/**
 * @param {Werkblad} werkblad
 * @param {string} samen The address of the page where answers are laid together.
 */
export async function shareDossier({ kijkraam, dossier }, samen) {
  const { openDelen } = await import("../delen/deel-venster.js");
  openDelen(kijkraam, dossier, new URL(samen, location.href));
}

/** @param {Werkblad} werkblad */
export function printDossier({ kijkraam }) {
  openAfdrukken(kijkraam.vorm);
}

/** @param {Werkblad} werkblad */
export async function copyTekst({ kijkraam, dossier, casusTitel }) {
  const { openTekst } = await import("../profiel/tekst-venster.js");
  openTekst(kijkraam, dossier, casusTitel);
}

/**
 * @param {() => void} restore Brings back the dossier that was wiped.
 * @param {Element} melding
 */
export function offerRestore(restore, melding) {
  const terug = createButton("Haal terug", () => {
    restore();
    melding.textContent = "Je dossier is terug.";
  });
  melding.replaceChildren("Dit dossier is gewist. ", terug);
  terug.focus();
}
