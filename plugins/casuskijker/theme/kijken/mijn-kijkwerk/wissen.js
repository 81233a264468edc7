import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { tellStukken } from "../../kern/werkblad/dossier-zinnen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 */

const UITLEG =
  "Je dossiers, je antwoorden bij casussen, een groep die je aan het verzamelen bent en wat je instelde, " +
  "zoals licht of donker, verdwijnen. Wat andere sites bewaren, blijft staan.";

/**
 * Asks whether everything of this site may go, and offers to save it first.
 *
 * @param {Opslag} opslag
 * @param {() => void} save
 * @param {(restore: () => string[], zin: string) => void} done Once it is gone, with what to say; what it gets brings
 *   it back and names what could not.
 */
export function askWissen(opslag, save, done) {
  const { plek, elders } = opslag;
  const aantal = listStukken(opslag, elders).length;
  void openVenster("Alles wissen?", (sluit) => {
    const wipe = (/** @type {readonly Plek[]} */ plekken) => () => {
      sluit();
      done(
        opslag.clear(plekken),
        plekken.length === 1 ? "Wat in dit tabblad stond, is gewist." : "Alles van deze site is gewist.",
      );
    };
    // What is in the browser of a shared computer may be somebody else's: it only goes when the reader says so.
    const apart = opslag.gedeeld && aantal > 0;
    return [
      create("p", { text: UITLEG }),
      ...(apart
        ? [
            create("p", {
              text:
                `In de browser, buiten dit tabblad, ${tellStukken(aantal, "nog")}. ` +
                "Misschien is dat van iemand anders.",
            }),
          ]
        : []),
      create(
        "p",
        { class: "knoppen" },
        createButton("Bewaar eerst als bestand", save),
        apart
          ? createButton("Wis dit tabblad", wipe([plek]), { class: "knop" })
          : createButton("Wis het nu", wipe([plek, elders]), { class: "knop" }),
        ...(apart ? [createButton("Wis ook wat in de browser staat", wipe([plek, elders]))] : []),
        createButton("Laat staan", sluit),
      ),
    ];
  });
}
