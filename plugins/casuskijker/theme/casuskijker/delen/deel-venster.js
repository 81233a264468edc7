import { create, createButton, createField, setText } from "../dom/dom.js";
import { MAX_NAAM, writeDeelcode } from "../deelcode/deelcode.js";
import { saveBestand } from "../invoer/bestanden.js";
import { openVenster } from "../venster/venster.js";
import { copyText } from "./klembord.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 */

const UITLEG =
  "Wie de groep leidt, legt jullie antwoorden naast elkaar op de pagina Samen kijken. Je geeft alleen je keuzes door: " +
  "geen notities, en geen naam als je die hier niet typt. Er gaat niets langs een server; jij verstuurt de code.";

/**
 * Hands over positions as a link, a code or a file; the reader sends it.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {URL} samen The page where they are laid together.
 */
export function openDelen(kijkraam, dossier, samen) {
  const naam = create("input", { type: "text", maxlength: MAX_NAAM, autocomplete: "off" });
  const link = createOutput();
  const code = createOutput();
  const melding = create("p", { role: "status", class: "delen__melding" });
  const show = () => {
    code.value = writeDeelcode(kijkraam, dossier, naam.value);
    link.value = `${samen.href}#${code.value}`;
  };
  const copy = async (/** @type {HTMLInputElement} */ field, /** @type {string} */ wat) => {
    setText(melding, (await copyText(field)) ? `${wat} gekopieerd. Plak hem in een bericht aan je groep.` : "Kopieer wat geselecteerd is.");
  };
  naam.addEventListener("input", show);
  show();
  void openVenster("Deel mijn antwoorden", () => [
    create("p", { text: UITLEG }),
    createField("Je naam, als de groep die mag zien", naam),
    createRij("Link", link, createButton("Kopieer de link", () => void copy(link, "Link"))),
    createRij("Code", code, createButton("Kopieer de code", () => void copy(code, "Code"))),
    melding,
    create("p", { class: "knoppen" }, createButton("Bewaar als bestand voor de groep", () => saveForGroep(dossier, naam.value))),
  ]);
}

/**
 * @param {Dossier} dossier
 * @param {string} naam
 */
function saveForGroep(dossier, naam) {
  saveBestand({ dossiers: [stripDossier(dossier, naam)] }, `${dossier.kijkraam}-voor-de-groep`);
}

/**
 * @param {Dossier} dossier
 * @param {string} naam
 * @returns {Dossier} Positions only: without notes, points and the name that the reader gave it for their own use.
 */
export function stripDossier(dossier, naam) {
  const posities = Object.entries(dossier.antwoorden)
    .filter(([, { positie }]) => positie !== null)
    .map(([id, { positie }]) => [id, { positie, notitie: "" }]);
  return { ...dossier, naam: naam.trim().slice(0, MAX_NAAM), antwoorden: Object.fromEntries(posities), punten: [] };
}

function createOutput() {
  return create("input", { type: "text", readonly: true, class: "delen__uitvoer", spellcheck: "false" });
}

/**
 * @param {string} label
 * @param {HTMLInputElement} field
 * @param {HTMLButtonElement} button
 */
function createRij(label, field, button) {
  return create("div", { class: "delen__rij" }, createField(label, field), button);
}
