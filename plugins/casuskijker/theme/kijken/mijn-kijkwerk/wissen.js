import { create, createButton } from "../../grond/dom/dom.js";
import { doDaad, forgetDaden } from "../../grond/opslag/ongedaan.js";
import { openVenster } from "../../grond/venster/venster.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { tellStukken } from "../../kern/werkblad/dossier-zinnen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 */

const UITLEG =
  "Je dossiers, je antwoorden bij casussen, een groep die je aan het verzamelen bent en wat je instelde, " +
  "zoals licht of donker, verdwijnen. Wat je eerder wiste, is daarna niet meer terug te halen. " +
  "Wat andere sites bewaren, blijft staan, en ook wat je browser zelf onthoudt: je geschiedenis, " +
  "opgeslagen bestanden en wat je kopieerde.";

const TOT_DAN =
  "Tot je dit tabblad sluit, is het terug te halen, ook door wie na jou komt. " +
  "Sluit het als je weggaat, of kies nog een keer ‘Wis alles’: dan is het voorgoed weg.";
const VOORGOED = "Ook wat nog terug te halen was, is nu weg.";
const DAN_WEG = "Terughalen kan alleen tot je deze pagina verlaat.";

/**
 * Asks whether everything of this site may go, and offers to save it first.
 *
 * @param {Opslag} opslag
 * @param {() => void} save
 * @param {(restore: (() => string[]) | null, zin: string, daad: import("../../grond/opslag/ongedaan.js").Daad | null)
 *   => void} done Once it is gone, with what to say; what it gets brings it back and names what could not, and is null
 *   when there was nothing but what could be brought back.
 */
export function askWissen(opslag, save, done) {
  const { plek, elders } = opslag;
  const aantal = listStukken(opslag, elders).length;
  void openVenster("Alles wissen?", (sluit) => {
    const wipe = (/** @type {readonly Plek[]} */ plekken) => () => {
      sluit();
      const { uitkomst, zin, daad } = wipeAll(opslag, plekken);
      done(uitkomst, zin, daad);
    };
    // What is in the browser of a shared computer may be somebody else's: it only goes when the reader says so.
    const apart = opslag.gedeeld && aantal > 0;
    return [
      create("p", { text: UITLEG }),
      create("p", { class: "duiding", text: opslag.gedeeld ? DAN_WEG : TOT_DAN }),
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

/**
 * @param {Opslag} opslag
 * @param {readonly Plek[]} plekken
 */
function wipeAll(opslag, plekken) {
  const zin = plekken.length === 1 ? "Wat in dit tabblad stond, is gewist." : "Alles van deze site is gewist.";
  // What was wiped before goes for good: only this last time can be undone.
  forgetDaden(opslag);
  if (opslag.isLeeg) return { zin: VOORGOED, uitkomst: null, daad: null };
  return { zin, ...doDaad(opslag, "kijkwerk", () => ({ zin, uitkomst: opslag.clear(plekken) })) };
}
