import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { copyDossier } from "../../kern/dossier/dossier.js";
import { keepDossier, keepReflectie, listDossiers, listReflecties } from "../../kern/dossier/kast.js";
import { mergeReflecties } from "../../kern/dossier/samenvoegen.js";
import { describeDossierFor, nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { describeInhoud } from "./inhoud-zinnen.js";
import { planDossiers, planReflecties } from "./plan.js";
import { planRest } from "./rest.js";
import { fetchTitels } from "./titels.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("./plan.js").Soort} Soort
 * @typedef {import("./titels.js").Titels} Titels
 *
 * @typedef {{tekst: string, act: (() => import("../../grond/opslag/opslag.js").Uitkomst) | null}} Keuze One thing that
 *   can be done with an item.
 */

const VERGELEKEN = /** @type {const} */ ({
  nieuw: "staat hier nog niet",
  nieuwer: "nieuwer dan wat hier staat",
  ouder: "ouder dan wat hier staat",
  gelijk: "staat hier al, precies zo",
  anders: "anders dan wat hier staat",
});

/**
 * Shows what is in a file beside what is kept here, and lets the reader choose; nothing changes before that.
 *
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @param {(dossier: Dossier) => void} [taken] With every dossier that was taken in.
 * @returns {Promise<number>} Done when the reader is: how many things were taken in.
 */
export async function openInvoer(opslag, bestand, taken = () => undefined) {
  const titels = await fetchTitels(bestand);
  const overige = [
    ...createReflectieRegels(opslag, bestand, titels),
    ...planRest(opslag, bestand).map((regel) => createRegel(regel.titel, regel.uitleg, regel.keuzes)),
  ];
  const regels = [...createDossierRegels(opslag, bestand, { taken, titels }), ...overige];
  const melding = create("p", { role: "status", class: "invoer__melding" });
  let genomen = 0;
  await openVenster("Een bestand openen", (sluit) => {
    const neem = createButton("Neem over wat je koos", () => (genomen += takeIn(regels, melding, sluit)), {
      class: "knop",
    });
    return [
      create("p", { text: `In dit bestand: ${describeInhoud(bestand)}. Er verandert nog niets.` }),
      ...bestand.fouten.map((text) => create("p", { class: "let-op", text })),
      create("ul", { class: "regels invoer" }, ...regels.map(({ element }) => element)),
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
  return planDossiers(bestand, listDossiers(opslag).dossiers).map(({ soort, dossier }) => {
    const keep = (/** @type {Dossier} */ te_bewaren) => () => {
      const uitkomst = keepDossier(opslag, te_bewaren);
      if (uitkomst === "bewaard") taken(te_bewaren);
      return uitkomst;
    };
    const naam = nameDossierFor(dossier, titels.casus(dossier.casus ?? ""));
    const kopie = { tekst: "Zet het ernaast als kopie", act: keep(copyDossier(dossier, `${naam} (uit bestand)`)) };
    const keuzes = listKeuzes(soort, keep(dossier), kopie);
    return createRegel(
      `${titels.kijkraam(dossier.kijkraam)}: ${naam}, ${describeDossierFor(dossier)}`,
      VERGELEKEN[soort],
      keuzes,
    );
  });
}

/**
 * The first choice is what most readers mean; what is here is never replaced by something older without a word.
 *
 * @param {Soort} soort
 * @param {NonNullable<Keuze["act"]>} keep
 * @param {Keuze} kopie
 * @returns {Keuze[]}
 */
function listKeuzes(soort, keep, kopie) {
  const laat = { tekst: "Laat liggen", act: null };
  if (soort === "nieuw") return [{ tekst: "Neem over", act: keep }, laat];
  if (soort === "nieuwer") return [{ tekst: "Vervang wat hier staat", act: keep }, kopie, laat];
  if (soort === "ouder") return [laat, kopie, { tekst: "Vervang wat hier staat", act: keep }];
  return [laat];
}

/**
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @param {Titels} titels
 */
function createReflectieRegels(opslag, bestand, titels) {
  const { reflecties } = listReflecties(opslag);
  return planReflecties(bestand, reflecties).map(({ soort, casus, reflectie }) => {
    const keep = () => keepReflectie(opslag, casus, reflectie);
    const keepBoth = () => {
      const samen = mergeReflecties(reflecties[casus], reflectie);
      return samen ? keepReflectie(opslag, casus, samen) : "vol";
    };
    const laat = { tekst: "Laat liggen", act: null };
    const vervang = { tekst: "Vervang wat hier staat", act: keep };
    const keuzes = {
      nieuw: [{ tekst: "Neem over", act: keep }, laat],
      anders: [laat, { tekst: "Bewaar beide", act: keepBoth }, vervang],
      gelijk: [laat],
    };
    return createRegel(`Antwoorden bij de casus ‘${titels.casus(casus)}’`, VERGELEKEN[soort], keuzes[soort]);
  });
}

/**
 * @param {string} titel
 * @param {string} uitleg
 * @param {Keuze[]} keuzes
 */
function createRegel(titel, uitleg, keuzes) {
  const select = create(
    "select",
    { "aria-label": `Wat doe je met ${titel}?` },
    ...keuzes.map(({ tekst }, value) => create("option", { value, text: tekst })),
  );
  const element = create(
    "li",
    {},
    create("strong", { text: titel }),
    create("span", { class: "regels__uitleg", text: uitleg }),
    select,
  );
  return { element, act: () => keuzes[select.selectedIndex]?.act?.() };
}

/**
 * What was taken in leaves the window, so that pressing again does nothing twice.
 *
 * @param {{element: Element, act: () => import("../../grond/opslag/opslag.js").Uitkomst | undefined}[]} regels
 * @param {Element} melding
 * @param {() => void} sluit
 * @returns {number} How many were taken in.
 */
function takeIn(regels, melding, sluit) {
  const uitkomsten = regels
    .filter(({ element }) => element.isConnected)
    .map(({ element, act }) => {
      const uitkomst = act();
      if (uitkomst === "bewaard" || uitkomst === undefined) element.remove();
      return uitkomst;
    });
  const mislukt = uitkomsten.filter((uitkomst) => uitkomst !== undefined && uitkomst !== "bewaard").length;
  const aantal = withNoun(mislukt, "onderdeel kon", "onderdelen konden");
  if (mislukt === 0) sluit();
  else
    melding.textContent =
      `${aantal} niet worden overgenomen: er is geen ruimte, of wat hier staat is niet te lezen. ` +
      "Wat hier stond, is gebleven.";
  return uitkomsten.filter((uitkomst) => uitkomst === "bewaard").length;
}
