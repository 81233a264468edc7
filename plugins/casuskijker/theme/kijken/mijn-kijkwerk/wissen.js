import { create, createButton } from "../../grond/dom/dom.js";
import { doDaad, forgetDaad, forgetDaden } from "../../grond/opslag/ongedaan.js";
import { openVenster } from "../../grond/venster/venster.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { countSoorten, describeSoorten, tellStukken } from "../../kern/werkblad/soort-zinnen.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { describeTot } from "../terughalen/terughalen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 *
 * @typedef {object} Pagina
 * @property {(say: (zin: string) => void) => void} save Saves everything as a file, and says which.
 * @property {(...wat: (Node | string)[]) => void} say
 * @property {(daad: import("../../grond/opslag/ongedaan.js").Daad | null) => void} changed Hears that something was
 *   wiped or is back, and which deed can be undone right here.
 */

const UITLEG =
  "Je dossiers, je antwoorden bij casussen, je invulbladen, de kaarten die je koos, de groepen van Samen kijken, " +
  "verslagen van lessen met " +
  "wat je daar voor jezelf opschreef, en wat je instelde, " +
  "zoals licht of donker, verdwijnen. Wat je eerder wiste, kun je daarna niet meer ongedaan maken. " +
  "Wat andere sites bewaren, blijft staan, en ook wat je browser zelf onthoudt: je geschiedenis, " +
  "opgeslagen bestanden en wat je kopieerde.";

const TOT_DAN =
  "Tot je dit tabblad sluit, kun je het ongedaan maken, en wie na jou komt ook. " +
  "Sluit het als je weggaat, of kies nog een keer ‘Wis alles’: dan is het voorgoed weg.";
const VOORGOED = "Ook wat je nog ongedaan kon maken, is nu weg.";
const DAN_WEG = "Ongedaan maken kan alleen tot je deze pagina verlaat.";

/**
 * Asks whether everything of this site may go, and offers to save it first.
 *
 * @param {Opslag} opslag
 * @param {Pagina} pagina
 */
export function askWissen(opslag, pagina) {
  const { plek, elders } = opslag;
  const daar = countSoorten(listStukken(opslag, elders));
  void openVenster("Alles wissen?", (sluit) => {
    const wipe = (/** @type {readonly Plek[]} */ plekken) => () => {
      sluit();
      wipeAll(opslag, plekken, pagina);
    };
    // What is in the browser of a shared computer may be somebody else's: it only goes when the reader says so.
    const apart = opslag.gedeeld && describeSoorten(daar) !== "";
    const zin = `In de browser, buiten dit tabblad, ${tellStukken(daar, "nog")}. Misschien is dat van iemand anders.`;
    const melding = create("p", { role: "status" });
    const bewaar = () => pagina.save((bewaard) => melding.replaceChildren(bewaard));
    return [
      create("p", { text: UITLEG }),
      create("p", { class: "duiding", text: opslag.gedeeld ? DAN_WEG : TOT_DAN }),
      ...(apart ? [create("p", { text: zin })] : []),
      melding,
      create(
        "p",
        { class: "knoppen" },
        // What loses nothing is what stands out.
        createButton("Laat staan", sluit, { class: "knop" }),
        createButton("Bewaar eerst als bestand", bewaar),
        apart ? createButton("Wis dit tabblad", wipe([plek])) : createButton("Wis het nu", wipe([plek, elders])),
        ...(apart ? [createButton("Wis ook wat in de browser staat", wipe([plek, elders]))] : []),
      ),
    ];
  });
}

/**
 * @param {Opslag} opslag
 * @param {readonly Plek[]} plekken
 * @param {Pagina} pagina
 */
function wipeAll(opslag, plekken, { say, changed }) {
  const zin = plekken.length === 1 ? "Wat in dit tabblad stond, is gewist." : "Alles van deze site is gewist.";
  // What was wiped before goes for good: only this last time can be undone.
  forgetDaden(opslag);
  if (opslag.isLeeg) {
    changed(null);
    return say(VOORGOED);
  }
  const { uitkomst: restore, daad } = doDaad(opslag, "kijkwerk", () => ({ zin, uitkomst: opslag.clear(plekken) }));
  changed(daad);
  const terug = createButton(kijkwoord("terughalen.knop"), () => {
    const gemist = describeSoorten(countSoorten(restore()));
    if (!gemist && daad) forgetDaad(opslag, daad.id);
    changed(null);
    say(gemist ? `Niet terug: ${gemist}. Er is geen ruimte, of er staat al iets anders.` : "Alles is terug.");
  });
  say(`${zin} ${describeTot(daad)} `, terug);
  terug.focus();
}
