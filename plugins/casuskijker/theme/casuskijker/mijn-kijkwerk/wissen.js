import { create, createButton } from "../dom/dom.js";
import { openVenster } from "../venster/venster.js";

/** @typedef {import("../opslag/opslag.js").Opslag} Opslag */

const UITLEG =
  "Je dossiers, je antwoorden bij casussen, een groep die je aan het verzamelen bent en je keuze voor licht of donker verdwijnen uit " +
  "deze browser. Wat andere sites bewaren, blijft staan.";

/**
 * Asks whether everything of this site may go, and offers to save it first.
 *
 * @param {Opslag} opslag
 * @param {() => void} save
 * @param {(restore: () => void) => void} done Once it is gone; what it gets brings everything back.
 */
export function askWissen(opslag, save, done) {
  void openVenster("Alles wissen?", (sluit) => {
    const wis = () => {
      const inhoud = opslag.list("").map((naam) => /** @type {const} */ ([naam, opslag.read(naam) ?? ""]));
      sluit();
      opslag.clear();
      done(() => {
        for (const [naam, tekst] of inhoud) opslag.write(naam, tekst, opslag.read(naam));
      });
    };
    return [
      create("p", { text: UITLEG }),
      create("p", { class: "knoppen" }, createButton("Bewaar eerst als bestand", save), createButton("Wis het nu", wis, { class: "knop" }), createButton("Laat staan", sluit)),
    ];
  });
}
