import { SITE } from "../../grond/basis/site.js";
import { takeGekeken } from "../../kern/alleen/van-dossier.js";
import { listEigenDossiers } from "../../kern/dossier/kast.js";
import { bringUpToDate } from "../../kern/profiel/profiel.js";
import { computeVoortgang } from "../../kern/profiel/voortgang.js";
import { opslag } from "../hier/opslag.js";
import { leegMerk, vulMerk } from "../kijkraam-merk/vulling.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";

/**
 * Fills the mark on each card as far as the dossier is that the reader last worked on. Where the kijkramen cannot be
 * reached the marks stay empty: they say no more than Mijn kijkwerk does.
 *
 * @param {Element} lijst
 */
export async function vulKaarten(lijst) {
  const kijkramen = await fetchKijkramen(new URL("api/kijkramen.json", SITE));
  const dossiers = listEigenDossiers(opslag);
  for (const plek of lijst.querySelectorAll("[data-kijkraam]")) {
    const kijkraam = kijkramen?.get(plek.getAttribute("data-kijkraam") ?? "");
    const dossier = dossiers.find((each) => each.kijkraam === kijkraam?.slug);
    const merk = plek.querySelector(".merk");
    if (!merk) continue;
    if (kijkraam && dossier) vulVan(merk, kijkraam, bringUpToDate(kijkraam, dossier));
    else leegMerk(merk);
  }
}

/**
 * @param {Element} merk
 * @param {import("../../kern/profiel/profiel.js").Kijkraam} kijkraam
 * @param {import("../../kern/dossier/dossier.js").Dossier} dossier
 */
function vulVan(merk, kijkraam, dossier) {
  const geteld = takeGekeken(kijkraam, dossier).kijkraam;
  vulMerk(merk, computeVoortgang(kijkraam, dossier), computeVoortgang(geteld, dossier));
}
