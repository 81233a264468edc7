import { create, createButton } from "../../grond/dom/dom.js";
import { doDaad, forgetDaad, forgetDaden } from "../../grond/opslag/ongedaan.js";
import { openVenster } from "../../grond/venster/venster.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { countSoorten, describeSoorten, tellStukken } from "../../kern/werkblad/soort-zinnen.js";
import { beheerwoord } from "../../woorden/beheer.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
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

const UITLEG = beheerwoord("mijn-kijkwerk.wissen_uitleg");

const TOT_DAN = beheerwoord("mijn-kijkwerk.tot_dan");
/** What was wiped already can only go for good. */
const ALLEEN_TERUG = beheerwoord("mijn-kijkwerk.alleen_terug");
const VOORGOED = beheerwoord("mijn-kijkwerk.voorgoed");
const DAN_WEG = beheerwoord("mijn-kijkwerk.dan_weg");

/**
 * Asks whether everything of this site may go, and offers to save it first.
 *
 * @param {Opslag} opslag
 * @param {Pagina} pagina
 */
export function askWissen(opslag, pagina) {
  const { plek, elders } = opslag;
  const daar = countSoorten(listStukken(opslag, elders));
  const metNotities = [plek, elders].some((each) => countSoorten(listStukken(opslag, each))["voor-mij"]);
  void openVenster(beheerwoord("mijn-kijkwerk.alles_wissen"), (sluit) => {
    const wipe = (/** @type {readonly Plek[]} */ plekken) => () => {
      sluit();
      wipeAll(opslag, plekken, pagina);
    };
    // What is in the browser of a shared computer may be somebody else's: it only goes when the reader says so.
    const apart = opslag.gedeeld && describeSoorten(daar) !== "";
    const wat = tellStukken(daar, "nog");
    const zin = beheerwoord("mijn-kijkwerk.buiten_tabblad", { wat });
    const melding = create("p", { role: "status" });
    const bewaar = () => pagina.save((bewaard) => melding.replaceChildren(bewaard));
    return [
      ...(opslag.isLeeg
        ? [create("p", { text: ALLEEN_TERUG })]
        : [create("p", { text: UITLEG }), create("p", { class: "duiding", text: opslag.gedeeld ? DAN_WEG : TOT_DAN })]),
      ...(metNotities ? [create("p", { text: beheerwoord("mijn-kijkwerk.notities_niet_mee") })] : []),
      ...(apart ? [create("p", { text: zin })] : []),
      melding,
      create(
        "p",
        { class: "knoppen" },
        // What loses nothing is what stands out.
        createButton(kijkwerkwoord("mijn-kijkwerk.laat_staan"), sluit, { class: "knop" }),
        createButton(beheerwoord("mijn-kijkwerk.bewaar_eerst"), bewaar),
        apart
          ? createButton(beheerwoord("mijn-kijkwerk.wis_tabblad"), wipe([plek]))
          : createButton(beheerwoord("mijn-kijkwerk.wis_nu"), wipe([plek, elders])),
        ...(apart ? [createButton(beheerwoord("mijn-kijkwerk.wis_browser"), wipe([plek, elders]))] : []),
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
  const zin =
    plekken.length === 1 ? beheerwoord("mijn-kijkwerk.tabblad_gewist") : beheerwoord("mijn-kijkwerk.alles_gewist");
  // What was wiped before goes for good: only this last time can be undone.
  forgetDaden(opslag);
  if (opslag.isLeeg) {
    changed(null);
    return say(VOORGOED);
  }
  const { uitkomst: restore, daad } = doDaad(opslag, "kijkwerk", () => ({ zin, uitkomst: opslag.clear(plekken) }));
  changed(daad);
  const terug = createButton(bewaarwoord("terughalen.knop"), () => {
    const gemist = describeSoorten(countSoorten(restore()));
    if (!gemist && daad) forgetDaad(opslag, daad.id);
    changed(null);
    say(gemist ? beheerwoord("mijn-kijkwerk.niet_terug", { wat: gemist }) : beheerwoord("mijn-kijkwerk.alles_terug"));
  });
  say(`${zin} ${describeTot(daad)} `, terug);
  terug.focus();
}
