// What the buttons under a dossier do. Only for who presses one; most visits end without.
import { openAfdrukken } from "../afdruk-keuze/afdruk-keuze.js";
import { createButton } from "../dom/dom.js";
import { askFiles, readFile } from "../invoer/bestanden.js";
import { count } from "../werkblad/zinnen.js";
import { leaveDossier } from "./vertrek.js";

export { saveDossier } from "./vertrek.js";

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

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
  const { openInvoer } = await import("../invoer/invoer-venster.js");
  const say = (/** @type {string} */ zin) => {
    melding.textContent = zin;
  };
  const take = async (/** @type {import("../dossier/bestand.js").Bestand} */ bestand) => {
    /** @type {import("../dossier/dossier.js").Dossier[]} */
    const genomen = [];
    const aantal = await openInvoer(werkblad.opslag, bestand, (dossier) => genomen.push(dossier));
    const hiervan = genomen.findLast(({ kijkraam }) => kijkraam === werkblad.kijkraam.slug);
    if (hiervan) await leaveDossier(werkblad, () => werkblad.open(hiervan));
    say(aantal ? `Overgenomen uit ‘${file.name}’: ${count(aantal, "onderdeel", "onderdelen")}.` : "Er is niets veranderd.");
  };
  await readFile(file, (bestand) => void take(bestand), say);
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
