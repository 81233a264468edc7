import { create, createButton, setText } from "../../grond/dom/dom.js";
import { doDaad, MEESTE } from "../../grond/opslag/ongedaan.js";
import { openVenster } from "../../grond/venster/venster.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { describeBestand } from "./bestand-zinnen.js";
import { InvoerLijst } from "./invoer-lijst.js";
import { fetchTitels } from "./titels.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("./invoer-lijst.js").Uitslag} Uitslag
 */

/**
 * Shows what is in a file beside what is kept here, and lets the reader choose; nothing changes before that.
 * Where there is nothing to lose and nothing to ask, it comes in at once.
 *
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @param {{bij: string, describe: (uitslag: Uitslag) => string, taken?: (dossier: Dossier) => void,
 *   van?: import("./van-wie.js").Van, naam?: string, titel?: string, begin?: string}} wens On which page it can be
 *   undone, what is said of it, who hears of every dossier that was taken in, whose it is where that is known, what the
 *   file is called, and what to say where it is no file.
 * @returns {Promise<number>} Done when the reader is: how many things were taken in.
 */
export async function openInvoer(opslag, bestand, { bij, describe, taken = () => undefined, van, naam, ...woorden }) {
  const { titel = invoerwoord("invoer.venster"), begin = invoerwoord("invoer.in_bestand") } = woorden;
  const lijst = new InvoerLijst(opslag, bestand, { titels: await fetchTitels(bestand), taken, van, naam });
  const melding = create("p", { role: "status", class: "invoer__melding" });
  let genomen = 0;
  const takeIn = () => {
    const { uitkomst } = doDaad(opslag, bij, () => {
      const uitslag = lijst.takeIn();
      return { zin: describe(uitslag), uitkomst: uitslag };
    });
    genomen += uitkomst.overnamen.length;
    return uitkomst.mislukt;
  };
  if (lijst.komtVanzelf && takeIn().length === 0) return genomen;
  await openVenster(titel, (sluit) => {
    const take = () => {
      setText(melding, lijst.describeOpen());
      if (melding.textContent) return lijst.askOpen();
      const mislukt = takeIn();
      if (mislukt.length === 0) sluit();
      else setText(melding, invoerwoord("invoer.mislukt", { wat: joinNames(mislukt) }));
    };
    const inhoud = create("div", {}, ...lijst.elementen);
    // What was open, is said no longer than it is.
    inhoud.addEventListener("change", () => setText(melding, melding.textContent && lijst.describeOpen()));
    const tot = opslag.gedeeld || !lijst.isKeuze ? "" : bewaarwoord("terughalen.spijt", { stappen: MEESTE });
    return [
      create("p", { text: describeBestand(bestand, lijst.aantal, begin) }),
      ...bestand.fouten.map((text) => create("p", { class: "let-op", text })),
      inhoud,
      create("p", { class: "duiding", text: tot, hidden: tot === "" }),
      melding,
      createKnoppen(lijst.isKeuze ? take : null, sluit),
    ];
  });
  return genomen;
}

/**
 * @param {(() => void) | null} take What there is to choose is taken in.
 * @param {() => void} sluit
 */
function createKnoppen(take, sluit) {
  return create(
    "p",
    { class: "knoppen" },
    ...(take ? [createButton(invoerwoord("invoer.neem_keuze"), take, { class: "knop" })] : []),
    createButton(invoerwoord("invoer.laat_alles"), sluit),
  );
}
