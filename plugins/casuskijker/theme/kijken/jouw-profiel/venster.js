import { create } from "../../grond/dom/dom.js";
import { nameKeuze } from "../../kern/profiel/profiel.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { TAAL } from "../../woorden/woorden.js";
import { computeRaster } from "./raster.js";
import { drawRuit } from "./ruit.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Deelprofiel} Deelprofiel
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 * @typedef {Exclude<Lijst, "ongezien">} Eigen What has words of its own, and not those of a position.
 */

const GETAL = new Intl.NumberFormat(TAAL, { maximumFractionDigits: 1 });
const WOORDEN = /** @type {Record<Eigen, (aantal: number) => string>} */ ({
  zichtbaar: (aantal) => kijkwoord("jouw-profiel.zichtbaar", { aantal }),
  deels: (aantal) => kijkwoord("jouw-profiel.deels", { aantal }),
  groei: (aantal) => kijkwoord("jouw-profiel.groei", { aantal }),
  navragen: (aantal) => kijkwoord("jouw-profiel.navragen", { aantal }),
  open: (aantal) => kijkwoord("jouw-profiel.open", { aantal }),
});
/** Of a casus, as kern/profiel/profiel.js names its lists. */
const WOORDEN_BIJ_CASUS = {
  ...WOORDEN,
  groei: (/** @type {number} */ aantal) => kijkwoord("jouw-profiel.groei_casus", { aantal }),
};

/** The window that the outcome is: a pane for every invalshoek, and under it what fills it, in words. */
export class Venster {
  element = create("ul", { class: "raamwerk" });

  /**
   * @param {readonly Deelprofiel[]} delen
   * @param {Pick<import("../../kern/werkblad/werkblad.js").Werkblad, "dossier" | "kijkraam">} werkblad
   */
  show(delen, { dossier, kijkraam }) {
    const algemeen = dossier.casus ? WOORDEN_BIJ_CASUS : WOORDEN;
    const woorden = (/** @type {Lijst} */ soort, /** @type {number} */ aantal) => {
      const keuze = nameKeuze(soort, dossier, kijkraam);
      return keuze
        ? kijkwoord("jouw-profiel.gekozen", { aantal, keuze })
        : algemeen[/** @type {Eigen} */ (soort)](aantal);
    };
    const { kolommen, breedtes } = computeRaster(delen.length);
    this.element.style.setProperty("--kolommen", String(kolommen));
    this.element.replaceChildren(...delen.map((deel, plaats) => createRuit(deel, breedtes[plaats], woorden)));
  }
}

/**
 * @param {Deelprofiel} deel
 * @param {number} breed How many columns it takes.
 * @param {(soort: Lijst, aantal: number) => string} beschrijf
 */
function createRuit({ invalshoek, totaal, bekeken, aantallen, gemiddelde }, breed, beschrijf) {
  const soorten = /** @type {Lijst[]} */ (Object.keys(aantallen)).filter((soort) => aantallen[soort] > 0);
  const glas = create("div", { class: "raamwerk__glas" }, drawRuit(aantallen));
  const ruit = create("li", { class: "raamwerk__ruit" }, glas);
  ruit.style.setProperty("--breed-in-raam", String(breed));
  const woorden = create("div", { class: "raamwerk__woorden" });
  woorden.append(
    create("a", { class: "raamwerk__naam", href: `#invalshoek-${invalshoek.id}`, text: invalshoek.titel }),
    create("p", { class: "raamwerk__bekeken", text: kijkwoord("jouw-profiel.bekeken", { bekeken, totaal }) }),
  );
  if (bekeken > 0)
    woorden.append(
      create("ul", {}, ...soorten.map((soort) => createAantal(soort, beschrijf(soort, aantallen[soort])))),
    );
  if (gemiddelde) {
    const waarde = GETAL.format(gemiddelde.waarde);
    const antwoorden = kijkwoord("jouw-profiel.antwoorden", { aantal: gemiddelde.aantal });
    woorden.append(create("p", { text: kijkwoord("jouw-profiel.gemiddelde", { waarde, antwoorden }) }));
  }
  ruit.append(woorden);
  return ruit;
}

/**
 * @param {Lijst} soort
 * @param {string} text
 */
function createAantal(soort, text) {
  const teken = create("span", { class: `teken teken--${soort}`, "aria-hidden": "true" });
  return create("li", {}, teken, text);
}
