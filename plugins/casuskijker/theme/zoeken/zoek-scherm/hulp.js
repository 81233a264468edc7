import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { listWaarden } from "./stand.js";

/** @typedef {import("./stand.js").Stand} Stand */

/**
 * Another question to try: a link, so that it also opens in a new tab.
 * @param {Stand} stand
 * @param {(stand: Stand) => void} ask
 */
function createVraag(stand, ask) {
  const link = create("a", { href: writeFragment({ waarden: listWaarden(stand) }) }, stand.vraag);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(stand);
  });
  return link;
}

/**
 * @param {string} bedoelde
 * @param {import("./stand.js").Filters} filters
 * @param {(stand: Stand) => void} ask
 */
export function createBedoelde(bedoelde, filters, ask) {
  return create("p", { class: "zoekhulp" }, "Bedoelde je ", createVraag({ vraag: bedoelde, filters }, ask), "?");
}

/** What is shown has the most of what was asked, but nothing has all of it. */
export function createGedeeltelijk() {
  return create("p", { class: "zoekhulp" }, "Geen enkele tekst heeft al deze woorden. Dit komt er het dichtst bij.");
}

/**
 * Few texts have a compound, so those that have a part of it come behind them.
 * @param {number} complete How many have the whole of it.
 */
export function createDeels(complete) {
  const rest = "Bij de andere staat alleen een deel ervan.";
  if (complete === 0)
    return create("p", { class: "zoekhulp" }, "Bij deze resultaten staat alleen een deel van het woord.");
  const first = complete === 1 ? "Het eerste resultaat past" : `De eerste ${complete} resultaten passen`;
  return create("p", { class: "zoekhulp" }, `${first} bij het hele woord. ${rest}`);
}

/**
 * Few texts have all that was asked, so others come behind them.
 * @param {number} complete How many have it all.
 */
export function createBijna(complete) {
  const first = complete === 1 ? "Alleen de eerste tekst heeft" : `Alleen de eerste ${complete} teksten hebben`;
  return create("p", { class: "zoekhulp" }, `${first} al deze woorden. In de andere ontbreekt er één.`);
}

/** @param {string[]} woorden Words for which the site has nothing. */
export function createOntbreekt(woorden) {
  return create(
    "p",
    { class: "zoekhulp" },
    `Zonder ${woorden.map((woord) => `‘${woord}’`).join(", ")}: dat komt op deze site niet voor.`,
  );
}

/**
 * Each part of a question by itself, when few texts have them all.
 * @param {readonly string[]} delen
 * @param {import("./stand.js").Filters} filters
 * @param {(stand: Stand) => void} ask
 */
export function createRuimer(delen, filters, ask) {
  return create(
    "p",
    { class: "zoekhulp" },
    "Weinig gevonden? Zoek ook eens los op ",
    ...createVragen(delen, " of ", filters, ask),
    ".",
  );
}

/**
 * @param {readonly string[]} vragen
 * @param {string} between What stands between two of them.
 * @param {import("./stand.js").Filters} filters
 * @param {(stand: Stand) => void} ask
 */
function createVragen(vragen, between, filters, ask) {
  return vragen.flatMap((vraag, place) => [place > 0 ? between : "", createVraag({ vraag, filters }, ask)]);
}

/**
 * What one can do when nothing is found.
 * @param {import("./uitkomst.js").Instead & { filters: import("./stand.js").Filters, lijsten: boolean, clear: () =>
 *   void, ask: (stand: Stand) => void }} options What there is instead, and whether there are lists on the page.
 */
export function createNiets({ zonderFilters, los, woorden, filters, lijsten, clear, ask }) {
  const steps = create("ul", {});
  if (zonderFilters > 0) {
    const button = createButton("Zoek zonder filters", clear, { class: "knop" });
    steps.append(create("li", {}, `Zonder filters ${countFound(zonderFilters)}. `, button));
  }
  if (los) steps.append(create("li", {}, "Zonder aanhalingstekens: ", createVraag({ vraag: los, filters }, ask), "."));
  if (woorden.length > 0) {
    steps.append(create("li", {}, "Woorden die erop lijken: ", ...createVragen(woorden, ", ", {}, ask), "."));
  }
  steps.append(create("li", {}, "Probeer een korter of een ander woord."));
  if (lijsten)
    steps.append(create("li", {}, "Of kijk in de ", create("a", { href: "#lijsten" }, "lijsten hieronder"), "."));
  return create("div", { class: "zoekhulp" }, create("p", {}, "Zo kom je misschien verder:"), steps);
}

/**
 * @param {boolean} lijsten Whether there are lists on the page.
 * @param {() => void} retry
 */
export function createMislukt(lijsten, retry) {
  const rest = lijsten ? "De lijsten hieronder werken wel." : "De casussen hieronder kun je wel bekijken.";
  const button = createButton("Probeer het opnieuw", retry, { class: "knop" });
  return create(
    "div",
    { class: "let-op zoekhulp" },
    create("p", {}, `Misschien is de verbinding weg. ${rest}`),
    button,
  );
}

/** @param {number} number */
function countFound(number) {
  return number === 1 ? "is er 1 resultaat" : `zijn er ${withNoun(number, "resultaat", "resultaten")}`;
}
