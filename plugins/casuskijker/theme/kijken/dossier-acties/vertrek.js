// What must be asked before another dossier comes in the place of this one, or before this one moves.

import { askKeuze } from "../../grond/venster/keuze.js";
import { takeVanElders } from "../../kern/werkblad/meegaan.js";
import { dossierwoord } from "../../woorden/dossier.js";
import { saveBestand } from "../invoer/bestanden.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

/**
 * @param {Werkblad} werkblad
 * @param {(zin: string) => unknown} say Hears which file it is.
 */
export function saveDossier(werkblad, say) {
  takeVanElders(werkblad);
  saveBestand({ dossiers: [werkblad.dossier] }, werkblad.kijkraam.slug, say);
}

/**
 * Does what takes this dossier off the page; where it is kept nowhere else, the reader chooses first.
 *
 * @param {Werkblad} werkblad
 * @param {() => void} leave
 */
export async function leaveDossier(werkblad, leave) {
  let bewaard = "";
  if (werkblad.isLos) {
    const keuze = await askKeuze(
      dossierwoord("dossier-acties.niet_bewaard"),
      dossierwoord("dossier-acties.niet_bewaard_uitleg"),
      {
        bewaar: dossierwoord("dossier-acties.bewaar_en_verder"),
        verder: dossierwoord("dossier-acties.verder_zonder"),
        blijf: dossierwoord("dossier-acties.blijf_hier"),
      },
    );
    if (keuze === null || keuze === "blijf") return;
    if (keuze === "bewaar") saveDossier(werkblad, (zin) => (bewaard = zin));
  }
  leave();
  // Last, because what is said is about another dossier once one comes in the place of this one.
  if (bewaard) werkblad.dispatchEvent(new CustomEvent("bestand", { detail: bewaard }));
}

/**
 * Keeps in this tab only from now on. What was there before this page, may be somebody else's: it only comes along when
 * the reader says so.
 *
 * @param {Werkblad} werkblad
 * @returns {Promise<boolean>} Whether the browser lets it; also true when the reader thought better of it.
 */
export async function shareComputer(werkblad) {
  if (!werkblad.isVanEerder) return werkblad.move(true);
  const keuze = await askKeuze(
    dossierwoord("dossier-acties.stond_er_al"),
    dossierwoord("dossier-acties.stond_er_al_uitleg"),
    {
      laat: dossierwoord("dossier-acties.laat_staan"),
      neem: dossierwoord("dossier-acties.neem_mee"),
    },
  );
  if (keuze === "neem") return werkblad.move(true);
  let gelukt = true;
  const leave = () => {
    gelukt = werkblad.leave();
  };
  if (keuze === "laat") await leaveDossier(werkblad, leave);
  return gelukt;
}
