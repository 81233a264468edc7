import { writeFragment } from "../../grond/adres/fragment.js";
import { SITE } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";
import { isLeeg } from "../../kern/dossier/dossier.js";
import { listDossiers } from "../../kern/dossier/kast.js";
import { bringUpToDate, computeProfiel } from "../../kern/profiel/profiel.js";
import { verderwoord } from "../../woorden/verder.js";
import { opslag } from "../hier/opslag.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

/** @returns {Promise<HTMLAnchorElement | null>} To the dossier that was changed last; null when there is none. */
export async function createVerder() {
  const dossier = listDossiers(opslag).dossiers.find((each) => !isLeeg(each));
  if (!dossier) return null;
  const adres = findPage(dossier.kijkraam);
  const kijkraam = await fetchKijkraam(adres);
  if (!kijkraam) return null;
  const { id, casus } = dossier;
  const fragment = writeFragment({ anker: kijkraam.eigenschappen.anker, waarden: { dossier: id, casus } });
  return create("a", { class: "knop ga-verder__link", href: adres + fragment, text: describe(kijkraam, dossier) });
}

/**
 * @param {string} slug
 * @returns {string} The page of a kijkraam, as this site writes its addresses.
 */
function findPage(slug) {
  const einde = document.documentElement.dataset.adressen === "bestanden" ? ".html" : "/";
  return new URL(`kijkramen/${encodeURIComponent(slug)}${einde}`, SITE).href;
}

/**
 * @param {string} adres
 * @returns {Promise<Kijkraam | null>} What its page says of it: the reader was there, and will be there again in a
 *   moment, so that page is the cheapest to ask.
 */
async function fetchKijkraam(adres) {
  try {
    const answer = await fetch(adres);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return JSON.parse(page.querySelector(".kijkraam-gegevens")?.textContent ?? "null");
  } catch {
    // Offline, or not our page: then nothing is offered, and Mijn kijkwerk has it still.
    return null;
  }
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function describe(kijkraam, dossier) {
  const titel = kijkraam.titel.replace(/^Kijkraam /, "");
  const { bekeken, totaal } = computeProfiel(kijkraam, bringUpToDate(kijkraam, dossier));
  // What nothing is placed in has nothing that was looked at.
  return totaal
    ? verderwoord("ga-verder.kijkraam", { titel, bekeken, totaal })
    : verderwoord("ga-verder.gesprek", { titel });
}
