import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { AUTEURS } from "../../kern/zoekmachine/soorten.js";
import { GAT, splitWoord } from "../../woorden/woorden.js";
import { zoekwoord } from "../../woorden/zoeken.js";
import { listWaarden } from "./stand.js";

/** @typedef {import("./stand.js").Stand} Stand */

/**
 * Another question to try: a link, so that it also opens in a new tab.
 * @param {Stand} stand
 * @param {(stand: Stand) => void} ask
 * @param {string} [text]
 */
function createVraag(stand, ask, text = stand.vraag) {
  const link = create("a", { href: writeFragment({ waarden: listWaarden(stand) }) }, text);
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
  const zin = zoekwoord("zoek-scherm.bedoelde_je", { vraag: GAT });
  return create("p", { class: "zoekhulp" }, ...splitWoord(zin, createVraag({ vraag: bedoelde, filters }, ask)));
}

/**
 * What was typed wrong is mended already; who meant it can still ask for it.
 * @param {{ vraag: string, letterlijk: string }} verbeterd
 * @param {Stand} stand
 * @param {(stand: Stand) => void} ask
 */
export function createVerbeterd({ vraag, letterlijk }, stand, ask) {
  const zin = zoekwoord("zoek-scherm.verbeterd", { beter: vraag, vraag: GAT });
  const link = createVraag({ vraag: letterlijk, filters: stand.filters }, ask, stand.vraag);
  return create("p", { class: "zoekhulp" }, ...splitWoord(zin, link));
}

/**
 * What was also searched for beside a word as it was typed, and the way to that word alone.
 * @param {readonly import("../../kern/zoekmachine/zoekmachine.js").Verwant[]} verwant
 * @param {Stand} stand
 * @param {(stand: Stand) => void} ask
 */
export function createVerwant(verwant, { filters }, ask) {
  return verwant.map(({ woord, ook, ruimer, vorm, letterlijk, langer }) => {
    const zin =
      ook.length > 0
        ? zoekwoord("zoek-scherm.ook_gezocht", { woord, ook: listWoorden(ook) })
        : zoekwoord("zoek-scherm.gekozen_bij", { woord });
    const alleen = letterlijk
      ? splitWoord(
          zoekwoord("zoek-scherm.alleen_woord", { vraag: GAT }),
          createVraag({ vraag: letterlijk, filters }, ask, vorm ?? woord),
        )
      : [zegNietLetterlijk(woord, langer)];
    const erbij = ruimer.length > 0 ? ` ${zoekwoord("zoek-scherm.ook_over", { ruimer: listWoorden(ruimer) })}` : "";
    return create("p", { class: "zoekhulp" }, zin, erbij, " ", ...alleen);
  });
}

/**
 * @param {string} woord
 * @param {string | null} langer
 */
function zegNietLetterlijk(woord, langer) {
  if (langer) return zoekwoord("zoek-scherm.woord_in_langer", { langer: listWoorden([langer]) });
  return zoekwoord(woord.includes(" ") ? "zoek-scherm.woorden_zelf_niet" : "zoek-scherm.woord_zelf_niet");
}

/** What is shown is not about what was asked, for there is nothing about that. */
export function createNietHier() {
  return create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.dichtst_bij"));
}

/**
 * Pages about writing for this site, which hardly anybody means.
 * @param {number} aantal
 * @param {Stand} stand
 * @param {(stand: Stand) => void} ask
 */
export function createAuteurs(aantal, { vraag, filters }, ask) {
  const link = createVraag(
    { vraag, filters: { ...filters, soort: [AUTEURS] } },
    ask,
    zoekwoord("zoek-scherm.paginas_voor_auteurs", { aantal }),
  );
  return create(
    "p",
    { class: "zoekhulp" },
    ...splitWoord(zoekwoord("zoek-scherm.ook_auteurs", { paginas: GAT }), link),
  );
}

/** What is shown has the most of what was asked, but nothing has all of it. */
export function createGedeeltelijk() {
  return create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.gedeeltelijk"));
}

/**
 * Few texts have a compound, so those that have a part of it come behind them.
 * @param {number} complete How many have the whole of it.
 */
export function createDeels(complete) {
  const zin =
    complete === 0
      ? zoekwoord("zoek-scherm.alleen_een_deel")
      : zoekwoord("zoek-scherm.hele_woord", { aantal: complete });
  return create("p", { class: "zoekhulp" }, zin);
}

/**
 * Few texts have all that was asked, so others come behind them. What a word means here counts too, so these are not
 * said to have the word itself.
 * @param {number} complete How many have it all.
 */
export function createBijna(complete) {
  return create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.alles_gevraagd", { aantal: complete }));
}

/** @param {string[]} woorden Words that no text has, so that those of which they are made were taken. */
export function createGegokt(woorden) {
  return create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.gegokt", { woorden: listWoorden(woorden) }));
}

/** @param {string[]} woorden Words for which the site has nothing. */
export function createOntbreekt(woorden) {
  return create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.komt_niet_voor", { woorden: listWoorden(woorden) }));
}

/** @param {string[]} woorden */
export function listWoorden(woorden) {
  return woorden.map((naam) => `‘${naam}’`).join(", ");
}

/**
 * Each part of a question by itself, when few texts have them all.
 * @param {readonly string[]} delen
 * @param {import("./stand.js").Filters} filters
 * @param {(stand: Stand) => void} ask
 */
export function createRuimer(delen, filters, ask) {
  const vragen = createVragen(delen, zoekwoord("zoek-scherm.of"), filters, ask);
  return create(
    "p",
    { class: "zoekhulp" },
    ...splitWoord(zoekwoord("zoek-scherm.zoek_los", { vragen: GAT }), ...vragen),
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
 * What one can do when nothing is found; one thing is no list.
 * @param {import("./uitkomst.js").Instead & { filters: import("./stand.js").Filters, lijsten: boolean, clear: () =>
 *   void, ask: (stand: Stand) => void }} options What there is instead, and whether there are lists on the page.
 */
export function createNiets({ zonderFilters, los, woorden, filters, lijsten, clear, ask }) {
  const steps = create("ul", {});
  if (zonderFilters > 0) {
    const button = createButton(zoekwoord("zoek-scherm.zoek_zonder_filters"), clear, { class: "knop" });
    steps.append(create("li", {}, zoekwoord("zoek-scherm.zonder_filters", { aantal: zonderFilters }), " ", button));
  }
  if (los) {
    const zin = zoekwoord("zoek-scherm.zonder_aanhalingstekens", { vraag: GAT });
    steps.append(create("li", {}, ...splitWoord(zin, createVraag({ vraag: los, filters }, ask))));
  }
  if (woorden.length > 0) {
    const zin = zoekwoord("zoek-scherm.woorden_die_lijken", { vragen: GAT });
    steps.append(create("li", {}, ...splitWoord(zin, ...createVragen(woorden, ", ", {}, ask))));
  }
  steps.append(create("li", {}, zoekwoord("zoek-scherm.ander_woord")));
  if (lijsten) {
    const link = create("a", { href: "#lijsten" }, zoekwoord("zoek-scherm.lijsten_hieronder"));
    steps.append(create("li", {}, ...splitWoord(zoekwoord("zoek-scherm.of_kijk_in", { lijsten: GAT }), link)));
  }
  const [only, ...others] = steps.children;
  if (others.length === 0) return create("p", { class: "zoekhulp" }, ...only.childNodes);
  return create("div", { class: "zoekhulp" }, create("p", {}, zoekwoord("zoek-scherm.zo_kom_je_verder")), steps);
}

/**
 * @param {boolean} lijsten Whether there are lists on the page.
 * @param {() => void} retry
 */
export function createMislukt(lijsten, retry) {
  const uitleg = lijsten ? zoekwoord("zoek-scherm.mislukt_met_lijsten") : zoekwoord("zoek-scherm.mislukt_bij_casussen");
  const button = createButton(zoekwoord("zoek-scherm.opnieuw"), retry, { class: "knop" });
  // Who waits for the line need not press; a button that is gone asks nothing any more.
  addEventListener("online", () => button.isConnected && retry(), { once: true });
  return create("div", { class: "let-op zoekhulp" }, create("p", {}, uitleg), button);
}
