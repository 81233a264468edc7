import { copyText } from "../delen/klembord.js";
import { create, createButton } from "../dom/dom.js";
import { openVenster } from "../venster/venster.js";
import { writeTekst } from "./tekst.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./profiel.js").Kijkraam} Kijkraam
 */

/**
 * Shows a dossier as text, ready to copy.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {string} casus The title of its casus, or nothing.
 */
export function openTekst(kijkraam, dossier, casus) {
  const tekst = create("textarea", { class: "tekst-venster", rows: 12, readonly: true, "aria-label": "Je dossier als tekst" });
  tekst.value = writeTekst(kijkraam, dossier, casus);
  const melding = create("p", { role: "status" });
  const copy = async () => {
    melding.textContent = (await copyText(tekst)) ? "Gekopieerd." : "Kopieer wat geselecteerd is.";
  };
  void openVenster("Kopieer als tekst", () => [tekst, melding, createButton("Kopieer", () => void copy(), { class: "knop" })]);
}
