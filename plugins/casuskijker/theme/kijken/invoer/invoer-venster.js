import { create, createButton } from "../../grond/dom/dom.js";
import { doDaad } from "../../grond/opslag/ongedaan.js";
import { openVenster } from "../../grond/venster/venster.js";
import { keepDossier, keepReflectie, listDossiers, listReflecties } from "../../kern/dossier/kast.js";
import { describeInLijst, nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { TOT_TABBLAD } from "../terughalen/terughalen.js";
import { describeBestand } from "./bestand-zinnen.js";
import { listDossierKeuzes, listReflectieKeuzes } from "./keuzes.js";
import { planDossiers, planReflecties } from "./plan.js";
import { Regel } from "./regel.js";
import { planRest } from "./rest.js";
import { fetchTitels } from "./titels.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("./titels.js").Titels} Titels
 * @typedef {import("./overname.js").Overname} Overname
 */

/**
 * Shows what is in a file beside what is kept here, and lets the reader choose; nothing changes before that.
 *
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @param {{bij: string, describe: (aantal: number, overnamen: Overname[]) => string,
 *   taken?: (dossier: Dossier) => void, titel?: string, begin?: string}} wens On which page it can be undone, what is
 *   said of it, who hears of every dossier that was taken in, and what to say where it is no file.
 * @returns {Promise<number>} Done when the reader is: how many things were taken in.
 */
export async function openInvoer(opslag, bestand, { bij, describe, taken = () => undefined, ...woorden }) {
  const { titel = "Een bestand openen", begin = "In dit bestand" } = woorden;
  const titels = await fetchTitels(bestand);
  const overige = [
    ...createReflectieRegels(opslag, bestand, titels),
    ...planRest(opslag, bestand).map((regel) => new Regel(regel.titel, [regel.uitleg], regel.keuzes)),
  ];
  const regels = [...createDossierRegels(opslag, bestand, { taken, titels }), ...overige];
  const melding = create("p", { role: "status", class: "invoer__melding" });
  let genomen = 0;
  await openVenster(titel, (sluit) => {
    const take = () => {
      if (askOpen(regels, melding)) return;
      const { uitkomst } = doDaad(opslag, bij, () => {
        const overnamen = takeIn(regels, melding, sluit);
        return { zin: describe(overnamen.length, overnamen), uitkomst: overnamen.length };
      });
      genomen += uitkomst;
    };
    const neem = createButton("Neem over wat je koos", take, { class: "knop" });
    return [
      create("p", { text: describeBestand(bestand, regels.length, begin) }),
      ...bestand.fouten.map((text) => create("p", { class: "let-op", text })),
      create("ul", { class: "regels invoer" }, ...regels.map(({ element }) => element)),
      ...(opslag.gedeeld || regels.length === 0 ? [] : [create("p", { class: "duiding", text: TOT_TABBLAD })]),
      melding,
      create(
        "p",
        { class: "knoppen" },
        ...(regels.length ? [neem] : []),
        createButton("Laat alles zoals het is", sluit),
      ),
    ];
  });
  return genomen;
}

/**
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @param {{taken: (dossier: Dossier) => void, titels: Titels}} wens
 */
function createDossierRegels(opslag, bestand, { taken, titels }) {
  const keep = (/** @type {Dossier} */ dossier) => () => {
    const uitkomst = keepDossier(opslag, dossier);
    if (uitkomst === "bewaard") taken(dossier);
    return uitkomst;
  };
  return planDossiers(bestand, listDossiers(opslag).dossiers).map((regel) => {
    const { dossier, uitleg } = regel;
    const naam = nameDossierFor(dossier, titels.casus(dossier.casus ?? ""));
    const titel = `${titels.kijkraam(dossier.kijkraam)}: ${naam}, ${describeInLijst(dossier)}`;
    const keuzes = listDossierKeuzes(regel, `${naam} (uit bestand)`, keep);
    return new Regel(titel, uitleg, keuzes, titels);
  });
}

/**
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @param {Titels} titels
 */
function createReflectieRegels(opslag, bestand, titels) {
  const { reflecties } = listReflecties(opslag);
  return planReflecties(bestand, reflecties).map((regel) => {
    const keep = (/** @type {import("./plan.js").Reflectie} */ wat) => () => keepReflectie(opslag, regel.casus, wat);
    return new Regel(
      `Antwoorden bij de casus ‘${titels.casus(regel.casus)}’`,
      regel.uitleg,
      listReflectieKeuzes(regel, keep),
    );
  });
}

/**
 * Says that something is to be chosen yet, and brings it into view.
 *
 * @param {Regel[]} regels
 * @param {Element} melding
 * @returns {boolean} Whether there was.
 */
function askOpen(regels, melding) {
  const open = regels.filter((regel) => regel.element.isConnected && regel.countOpen());
  const aantal = open.reduce((som, regel) => som + regel.countOpen(), 0);
  melding.textContent = aantal ? invoerwoord("invoer.kies_eerst", { aantal }) : "";
  for (const regel of open.reverse()) regel.askOpen();
  return aantal > 0;
}

/**
 * What was taken in leaves the window, so that pressing again does nothing twice.
 *
 * @param {Regel[]} regels
 * @param {Element} melding
 * @param {() => void} sluit
 * @returns {Overname[]} What was taken in.
 */
function takeIn(regels, melding, sluit) {
  const uitkomsten = regels
    .filter(({ element }) => element.isConnected)
    .map((regel) => {
      const { element } = regel;
      const keuze = regel.choose();
      const uitkomst = keuze?.act?.();
      if (uitkomst === "bewaard" || uitkomst === undefined) element.remove();
      return { uitkomst, overname: keuze?.gedaan ?? { stukken: 1 } };
    });
  const mislukt = uitkomsten.filter(({ uitkomst }) => uitkomst !== undefined && uitkomst !== "bewaard").length;
  const aantal = withNoun(mislukt, "stuk kon", "stukken konden");
  if (mislukt === 0) sluit();
  else
    melding.textContent =
      `${aantal} niet worden overgenomen: er is geen ruimte, of wat hier staat is niet te lezen. ` +
      "Wat hier stond, is gebleven.";
  return uitkomsten.flatMap(({ uitkomst, overname }) => (uitkomst === "bewaard" ? [overname] : []));
}
