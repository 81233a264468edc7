// The agreements of a group on paper: what stands there already, and lines to write the rest on.
import { create } from "../../grond/dom/dom.js";
import { STANDEN } from "../../kern/groep/afspraken.js";
import { describeGegaan } from "../../kern/groep/vorige-zinnen.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { puntwoord } from "../../woorden/punten.js";

/**
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {(afspraak: Afspraak) => string} Describe
 */

const KOPPEN = [puntwoord("punt-velden.wat"), puntwoord("punt-velden.wie"), puntwoord("punt-velden.wanneer")];

/**
 * @param {readonly Afspraak[]} afspraken What stands there already.
 * @param {Describe} describeWaar What it was agreed on about.
 */
export function createAfgesproken(afspraken, describeWaar) {
  const rijen = afspraken.map((each) => {
    const waar = describeWaar(each);
    const over = create("span", { class: "groep-blad__waar", text: waar && `${waar}: ` });
    return [create("td", {}, over, withGegaan(each.tekst, each)), ...[each.wie, each.wanneer].map(createCel)];
  });
  return createTabel(rijen);
}

/** @param {number} aantal Of lines to write on, below what they are called. */
export function createLijnen(aantal) {
  return createTabel(Array.from({ length: aantal }, () => KOPPEN.map(() => createCel(""))));
}

/** @param {string} text */
function createCel(text) {
  return create("td", { text });
}

/** @param {HTMLElement[][]} rijen */
function createTabel(rijen) {
  return create(
    "table",
    { class: "groep-blad__regels", "aria-label": beeldwoord("groep-blad.afspraken") },
    create("thead", {}, create("tr", {}, ...KOPPEN.map((text) => create("th", { scope: "col", text })))),
    create("tbody", {}, ...rijen.map((cellen) => create("tr", {}, ...cellen))),
  );
}

/**
 * @param {readonly Afspraak[]} toen What was agreed before.
 * @param {Describe} describeElders
 */
export function createToen(toen, describeElders) {
  const regels = toen.map((each) => {
    const zin = [describeElders(each), describePunt(each)].filter(Boolean).join(": ");
    if (each.stand !== "open") return create("li", { text: withGegaan(zin, each) });
    return create("li", {}, create("span", { class: "groep-blad__vinken", text: drawVinken() }), zin);
  });
  return create("ul", { class: "groep-blad__toen" }, ...regels);
}

/**
 * @param {string} zin
 * @param {Afspraak} afspraak
 */
function withGegaan(zin, afspraak) {
  const gegaan = describeGegaan(afspraak);
  return gegaan ? `${zin} (${gegaan})` : zin;
}

/** What was not asked yet is to be ticked with a pen. */
function drawVinken() {
  const { open: _, ...rest } = STANDEN;
  return Object.values(rest)
    .map((naam) => `☐\u00a0${naam}`)
    .join("  ");
}
