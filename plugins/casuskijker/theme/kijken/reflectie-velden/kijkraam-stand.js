// The sheet of a les says of a kijkraam that it asks how much of that is filled in, and on paper what: it is done on a
// page of its own.
import { create, setText } from "../../grond/dom/dom.js";
import { listEigenDossiers } from "../../kern/dossier/kast.js";
import { countIngevuld, findAntwoord, findVolste } from "../../kern/werkblad/ingevuld.js";
import { reflectiewoord } from "../../woorden/reflectie.js";
import { opslag } from "../hier/opslag.js";

/** @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier */

const NIETS = Object.freeze({ positie: null, notitie: "" });

/** @param {AbortSignal} signal Until which it follows: who filled it in in another tab, comes back to this one. */
export function followKijkramen(signal) {
  showKijkramen();
  for (const moment of ["pageshow", "focus", "beforeprint"]) addEventListener(moment, showKijkramen, { signal });
}

/** At the step, and among what is handed in. */
function showKijkramen() {
  const dossiers = listEigenDossiers(opslag);
  for (const plek of findPlekken(document, "[data-stand-van]")) {
    const { standVan: kijkraam = "", casus } = plek.dataset;
    const punten = readPunten(plek);
    const ingevuld = countIngevuld(dossiers, { kijkraam, casus: casus || null, punten });
    const zin = ingevuld
      ? reflectiewoord("reflectie-velden.kijkraam_ingevuld", { ingevuld, totaal: punten.length })
      : reflectiewoord("reflectie-velden.kijkraam_nog_niet");
    setText(plek, zin);
  }
  for (const deel of findPlekken(document, "[data-van-kijkraam]")) fillPapier(deel, dossiers);
}

/**
 * Paper says what was chosen and written, in the rings and in the place of the lines to do so with a pen.
 *
 * @param {HTMLElement} deel A step with a kijkraam.
 * @param {readonly Dossier[]} dossiers
 */
function fillPapier(deel, dossiers) {
  const plekken = findPlekken(deel, ".papier [data-punten], .papier[data-punten]");
  const { vanKijkraam: kijkraam = "", casus } = deel.dataset;
  const punten = plekken.flatMap(readPunten);
  const dossier = findVolste(dossiers, { kijkraam, casus: casus || null, punten });
  for (const plek of plekken) {
    const antwoorden = readPunten(plek).map((ids) => (dossier && findAntwoord(dossier, ids)) ?? NIETS);
    // An invalshoek is looked at where anything of it was chosen; a point has its own positions.
    if (plek.parentElement?.matches(".papier"))
      plek.classList.toggle(
        "papier__gekozen",
        antwoorden.some(({ positie }) => positie !== null),
      );
    else showPunt(plek, antwoorden[0]);
  }
}

/**
 * @param {HTMLElement} punt
 * @param {import("../../kern/dossier/dossier.js").Antwoord} antwoord
 */
function showPunt(punt, { positie, notitie }) {
  for (const keuze of findPlekken(punt, "[data-positie]"))
    keuze.classList.toggle("papier__gekozen", keuze.dataset.positie === positie);
  const geschreven =
    punt.querySelector(".papier__geschreven") ??
    create("span", { class: "papier papier__geschreven reflectie__papier" });
  setText(geschreven, notitie);
  punt.append(geschreven);
}

/** @param {HTMLElement} plek @returns {string[][]} The ids of each point that it is about. */
function readPunten({ dataset: { punten = "" } }) {
  return punten.split(" ").map((ids) => ids.split("|"));
}

/** @param {ParentNode} binnen @param {string} wat */
function findPlekken(binnen, wat) {
  return /** @type {HTMLElement[]} */ ([...binnen.querySelectorAll(wat)]);
}
