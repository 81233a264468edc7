import { create } from "../../grond/dom/dom.js";
import { nameAantallen } from "../../kern/groep/stippen-zinnen.js";
import { describeKeken, describeVerandering, listGevuld } from "../../kern/groep/toen-en-nu-zinnen.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { drawTekens } from "./tekens.js";

/**
 * @typedef {import("../../kern/groepsbeeld/toen-en-nu.js").Verandering} Verandering
 * @typedef {{each: Verandering, afspraken: readonly string[]}} Rij One point, and what was agreed on about it since.
 */

/**
 * @param {Rij} rij
 * @param {boolean} isGetekend Whether few enough stand in each place, in any row, to draw them.
 * @returns {HTMLLIElement} How many stood where: then, and beside it now.
 */
export function createVerandering({ each: { ingredient, plekken, keken }, afspraken }, isGetekend) {
  const woorden = create(
    "div",
    { class: "spreiding__woorden" },
    create("p", {}, create("strong", { class: "spreiding__titel", text: ingredient.titel })),
    ...(ingredient.woorden ? [create("p", { class: "spreiding__tekst", text: ingredient.woorden })] : []),
    ...(keken ? [create("p", { class: "spreiding__aantal", text: `${startWithCapital(describeKeken(keken))}.` })] : []),
    ...afspraken.map((text) => create("p", { class: "toen-en-nu__afspraak", text })),
  );
  const gevuld = listGevuld(plekken);
  const tabel = gevuld.length
    ? createTabel(gevuld, ingredient.titel, isGetekend)
    : create("p", { text: beeldwoord("toen-en-nu.niemand") });
  return create("li", { class: "spreiding" }, woorden, tabel);
}

/**
 * @param {Verandering["plekken"]} plekken
 * @param {string} titel
 * @param {boolean} isGetekend
 * @returns {HTMLTableElement} Which is a table for who listens too, where the stylesheet lays it out otherwise.
 */
function createTabel(plekken, titel, isGetekend) {
  const koppen = [beeldwoord("toen-en-nu.toen"), beeldwoord("toen-en-nu.nu")].map((text) =>
    create("th", { scope: "col", role: "columnheader", text }),
  );
  const rijen = plekken.map(({ positie, ...wanneer }) => {
    const [toen, nu] = [wanneer.toen, wanneer.nu].map(nameAantallen);
    const cellen = [wanneer.toen, wanneer.nu].map((aantallen, nummer) =>
      create(
        "td",
        { class: nummer ? "toen-en-nu__nu" : "toen-en-nu__toen", role: "cell" },
        create("span", { class: "toen-en-nu__getal", text: [toen, nu][nummer] }),
        ...(isGetekend ? [drawTekens(aantallen)] : []),
      ),
    );
    const klas = toen === nu ? "toen-en-nu__gelijk" : null;
    const kop = create("th", { scope: "row", role: "rowheader", text: positie.naam });
    return create("tr", { class: klas, role: "row" }, kop, ...cellen);
  });
  return create(
    "table",
    { class: "toen-en-nu__tabel", role: "table", "aria-label": titel },
    create("thead", { role: "rowgroup" }, create("tr", { role: "row" }, create("td", { role: "cell" }), ...koppen)),
    create("tbody", { role: "rowgroup" }, ...rijen),
  );
}

/**
 * @param {readonly Rij[]} rijen All there are.
 * @returns {string} How many shifted: the same on the screen and on every sheet.
 */
export function describeVerschoven(rijen) {
  const aantal = rijen.filter(({ each }) => each.soort === "anders").length;
  return aantal ? beeldwoord("toen-en-nu.verschoven", { aantal, alle: rijen.length }) : beeldwoord("toen-en-nu.gelijk");
}

/**
 * What few look for stands in one line; on paper, which has nothing to open, the titles are in it.
 *
 * @param {string} titel
 * @param {string} uitleg
 * @param {readonly Rij[]} rijen
 * @returns {HTMLElement[]} Nothing where there are none.
 */
export function foldVeranderingen(titel, uitleg, rijen) {
  if (rijen.length === 0) return [];
  const regels = rijen.map(({ each }) =>
    create(
      "li",
      {},
      create("strong", { text: each.ingredient.titel }),
      create("span", { class: "regels__uitleg", text: describeVerandering(each) }),
    ),
  );
  const namen = rijen.map(({ each }) => each.ingredient.titel).join("; ");
  return [
    create(
      "details",
      { class: "samen__vouw toen-en-nu__rest" },
      create("summary", { text: titel }),
      create("p", { text: uitleg }),
      create("ul", { class: "regels" }, ...regels),
    ),
    create("p", { class: "papier samen__weinig", text: `${titel}: ${namen}.` }),
  ];
}
