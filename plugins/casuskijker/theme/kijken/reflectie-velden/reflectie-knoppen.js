import { create, createButton } from "../../grond/dom/dom.js";
import { putFirst } from "../../grond/knop/eerste-knop.js";
import { antwoordwoord } from "../../woorden/antwoorden.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { SPREEKT_EENVOUDIG } from "../../woorden/woorden.js";

/**
 * @param {Record<"bewaar" | "open" | "druk" | "kopieer" | "wis", () => void>} doe
 * @returns {HTMLElement[]} What one can do with answers. Who reads with difficulty prints them: a file, which they
 *   would take for the sheet itself, comes after that, and says what it is for.
 */
export function createKnoppen({ bewaar, open, druk, kopieer, wis }) {
  const papier = createButton(antwoordwoord("reflectie-velden.druk_af"), druk);
  const knoppen = [
    createButton(antwoordwoord("reflectie-velden.bewaar"), bewaar),
    createButton(antwoordwoord("reflectie-velden.open"), open),
    papier,
    createButton(antwoordwoord("reflectie-velden.als_tekst_knop"), kopieer),
    createButton(antwoordwoord("reflectie-velden.wis"), wis),
  ];
  if (!SPREEKT_EENVOUDIG) return [create("p", { class: "knoppen" }, ...knoppen)];
  return [
    create("p", { class: "knoppen" }, ...putFirst(papier, knoppen)),
    create("p", { class: "duiding", text: bewaarwoord("dossier-acties.kopie_uitleg") }),
  ];
}
