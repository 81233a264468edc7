// What the buttons under a dossier do. Only for who presses one; most visits end without.
import { openAfdrukken } from "../../grond/afdruk-keuze/afdruk-keuze.js";
import { laad } from "../../grond/laden/laden.js";
import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { keepKenmerk } from "../../kern/dossier/kast.js";
import { takeVanElders } from "../../kern/werkblad/meegaan.js";
import { askFiles } from "../invoer/opslaan.js";
import { leaveDossier } from "./vertrek.js";

export { saveDossier } from "./vertrek.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {{melding: Element, bij: string, changed: () => void}} Pagina Where a sentence can be said, where it can be
 *   undone, and who hears that something may be.
 */

/**
 * @param {Werkblad} werkblad
 * @param {Pagina} pagina
 */
export function askBestand(werkblad, pagina) {
  askFiles((file) => openBestand(werkblad, pagina, file));
}

/**
 * @param {Werkblad} werkblad
 * @param {Pagina} pagina
 * @param {File} file
 */
export function openBestand(werkblad, { melding, bij, changed: told }, file) {
  const genomen = /** @type {Dossier[]} */ ([]);
  const isHiervan = (/** @type {Dossier} */ { kijkraam }) => kijkraam === werkblad.kijkraam.slug;
  const changed = async () => {
    told();
    const hiervan = genomen.findLast(isHiervan);
    // What somebody else filled in never comes by itself in the place of what the reader did.
    if (hiervan && !hiervan.van_ander) await leaveDossier(werkblad, () => werkblad.open(hiervan));
  };
  const pagina = {
    bij,
    taken: (/** @type {Dossier} */ dossier) => genomen.push(dossier),
    open: (/** @type {Dossier} */ dossier) =>
      isHiervan(dossier) ? () => void leaveDossier(werkblad, () => werkblad.open(dossier)) : null,
    changed,
    say: (/** @type {(Node | string)[]} */ ...wat) => {
      melding.replaceChildren(...wat);
      told();
    },
  };
  void laad(
    () => import("../invoer/openen.js"),
    melding,
    ({ openFile }) => openFile(werkblad.opslag, file, pagina),
  );
}

/**
 * @param {Werkblad} werkblad
 * @param {string} samen The address of the page where answers are laid together.
 * @param {Element} melding
 */
export function shareDossier(werkblad, samen, melding) {
  void laad(
    () => import("../delen/deel-venster.js"),
    melding,
    ({ openDelen }) => {
      const isBijgewerkt = takeVanElders(werkblad);
      werkblad.noteDeel();
      const dossier = keepKenmerk(werkblad.opslag, werkblad.dossier);
      if (!werkblad.dossier.kenmerk) werkblad.refresh();
      const { kijkraam, deel, casusTitel } = werkblad;
      const inBeeld = takeInBeeld({ kijkraam, deel, dossier });
      openDelen(kijkraam, inBeeld.dossier, {
        samen: new URL(samen, location.href),
        casusTitel,
        geteld: inBeeld.kijkraam,
        werkblad,
        isBijgewerkt,
        ander: () => shareDossier(werkblad, samen, melding),
      });
    },
  );
}

/** @param {Werkblad} werkblad */
export function printDossier({ kijkraam }) {
  openAfdrukken(kijkraam.eigenschappen.afdrukken);
}

/**
 * @param {Werkblad} werkblad
 * @param {Element} melding
 */
export function copyTekst(werkblad, melding) {
  takeVanElders(werkblad);
  const { kijkraam, dossier } = takeInBeeld(werkblad);
  void laad(
    () => import("../delen/dossier-tekst.js"),
    melding,
    ({ openTekst }) => openTekst(kijkraam, dossier, werkblad.casusTitel),
  );
}
