import { create, createButton } from "../../grond/dom/dom.js";
import { putFirst } from "../../grond/knop/eerste-knop.js";
import { antwoordwoord } from "../../woorden/antwoorden.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { SPREEKT_EENVOUDIG } from "../../woorden/woorden.js";

/**
 * @param {Record<"bewaar" | "open" | "druk" | "kopieer" | "wis", () => void>} doe
 * @returns {HTMLElement[]} What one can do with answers: hand them in first. A file, which many would take for the
 *   sheet itself, comes after that, and says what it is for. Who reads with difficulty prints first.
 */
export function createKnoppen({ bewaar, open, druk, kopieer, wis }) {
  const papier = createButton(antwoordwoord("reflectie-velden.druk_af"), druk);
  const knoppen = [
    createButton(antwoordwoord("reflectie-velden.als_tekst_knop"), kopieer),
    papier,
    createButton(antwoordwoord("reflectie-velden.bewaar"), bewaar),
    createButton(antwoordwoord("reflectie-velden.open"), open),
    createButton(antwoordwoord("reflectie-velden.wis"), wis),
  ];
  return [
    create("p", { class: "knoppen" }, ...(SPREEKT_EENVOUDIG ? putFirst(papier, knoppen) : knoppen)),
    create("p", { class: "duiding", text: bewaarwoord("dossier-acties.kopie_uitleg") }),
  ];
}
