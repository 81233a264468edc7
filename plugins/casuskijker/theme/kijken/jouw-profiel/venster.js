import { create } from "../../grond/dom/dom.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { drawRuit } from "./ruit.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Deelprofiel} Deelprofiel
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 */

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const WOORDEN = /** @type {Record<Lijst, (aantal: number) => string>} */ ({
  zichtbaar: (aantal) => kijkwoord("jouw-profiel.zichtbaar", { aantal }),
  deels: (aantal) => kijkwoord("jouw-profiel.deels", { aantal }),
  groei: (aantal) => kijkwoord("jouw-profiel.groei", { aantal }),
  navragen: (aantal) => kijkwoord("jouw-profiel.navragen", { aantal }),
  open: (aantal) => kijkwoord("jouw-profiel.open", { aantal }),
});
/** Beside each other, at most. */
const NAAST_ELKAAR = 4;

/** The window that the outcome is: a pane for every invalshoek, and under it what fills it, in words. */
export class Venster {
  element = create("ul", { class: "raamwerk" });

  /** @param {readonly Deelprofiel[]} delen */
  show(delen) {
    // As even as can be: six lie in two rows of three.
    const rijen = Math.ceil(delen.length / NAAST_ELKAAR);
    this.element.style.setProperty("--naast-elkaar", String(Math.ceil(delen.length / rijen)));
    this.element.replaceChildren(...delen.map(createRuit));
  }
}

/** @param {Deelprofiel} deel */
function createRuit({ invalshoek, totaal, bekeken, aantallen, gemiddelde }) {
  const soorten = /** @type {Lijst[]} */ (Object.keys(aantallen)).filter((soort) => aantallen[soort] > 0);
  const ruit = create("li", { class: "raamwerk__ruit" }, drawRuit(aantallen));
  const woorden = create("div", { class: "raamwerk__woorden" });
  woorden.append(
    create("a", { class: "raamwerk__naam", href: `#invalshoek-${invalshoek.id}`, text: invalshoek.titel }),
    create("p", { class: "raamwerk__bekeken", text: kijkwoord("jouw-profiel.bekeken", { bekeken, totaal }) }),
  );
  if (bekeken > 0) woorden.append(create("ul", {}, ...soorten.map((soort) => createAantal(soort, aantallen[soort]))));
  if (gemiddelde) {
    const waarde = GETAL.format(gemiddelde.waarde);
    const antwoorden = withNoun(gemiddelde.aantal, "antwoord", "antwoorden");
    woorden.append(create("p", { text: kijkwoord("jouw-profiel.gemiddelde", { waarde, antwoorden }) }));
  }
  ruit.append(woorden);
  return ruit;
}

/**
 * @param {Lijst} soort
 * @param {number} aantal
 */
function createAantal(soort, aantal) {
  const teken = create("span", { class: `teken teken--${soort}`, "aria-hidden": "true" });
  return create("li", {}, teken, WOORDEN[soort](aantal));
}
