import { create, setText } from "../../grond/dom/dom.js";
import { computeProfiel, LIJSTEN } from "../../kern/profiel/profiel.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { openWerkblad } from "../hier/hier.js";
import { drawRuiten } from "./ruiten.js";
import { UitkomstLijst } from "./uitkomst-lijst.js";
import { listWaarschuwingen } from "./waarschuwingen.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/profiel/profiel.js").Profiel} Profiel
 * @typedef {import("../../kern/profiel/profiel.js").Deelprofiel} Deelprofiel
 * @typedef {import("../../kern/profiel/profiel.js").Plaats} Plaats
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 */

const WOORDEN = /** @type {Record<Lijst, (aantal: number) => string>} */ ({
  zichtbaar: (aantal) => `${aantal} zie je terug`,
  deels: (aantal) => `${aantal} zie je soms`,
  groei: (aantal) => `bij ${aantal} kun je groeien`,
  navragen: (aantal) => `${aantal} vraag je na`,
  open: (aantal) => `${aantal} nog niet bekeken`,
});
const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** The outcome, alive while the reader fills in: per invalshoek, in lists, and never as one figure. */
export default class JouwProfiel extends HTMLElement {
  #controller = new AbortController();
  #telling = create("p", { class: "profiel__telling" });
  #waarschuwingen = create("ul", { class: "profiel__waarschuwingen" });
  #delen = create("ul", { class: "profiel__delen" });
  /** @type {UitkomstLijst[]} */
  #lijsten = [];
  #vervallen = create("div", { class: "profiel__vervallen" });

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    const kop = create("h2", { id: "jouw-profiel", text: werkblad.kijkraam.eigenschappen.profielkop });
    const kader = create("div", { class: "kader kader--vraag" }, this.#waarschuwingen);
    const section = create("section", { class: "profiel", "aria-labelledby": kop.id }, kop, this.#telling, kader);
    this.#lijsten = this.#createLijsten(werkblad);
    section.append(this.#delen, ...this.#lijsten.map(({ element }) => element), this.#vervallen);
    this.replaceChildren(section);
    werkblad.addEventListener("dossier", () => this.#show(werkblad), { signal: this.#controller.signal });
    this.#show(werkblad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {Werkblad} werkblad */
  #show(werkblad) {
    const { kijkraam, dossier } = werkblad;
    const profiel = computeProfiel(kijkraam, dossier);
    const { enkel, meer } = kijkraam.eigenschappen.onderdeel;
    setText(this.#telling, `${profiel.bekeken} van ${withNoun(profiel.totaal, enkel, meer)} bekeken.`);
    const zinnen = listWaarschuwingen(kijkraam, dossier, profiel);
    this.#waarschuwingen.replaceChildren(...zinnen.map((text) => create("li", { text })));
    this.#delen.replaceChildren(...profiel.delen.map(createDeel));
    for (const lijst of this.#lijsten) lijst.show(profiel.lijsten[lijst.soort], dossier);
    this.#vervallen.replaceChildren(...createVervallen(profiel));
  }

  /** @param {Werkblad} werkblad */
  #createLijsten(werkblad) {
    const pakOp = (/** @type {Plaats} */ { ingredient }) =>
      werkblad.dispatchEvent(new CustomEvent("pak-op", { detail: { tekst: ingredient.titel, bij: ingredient.id } }));
    // Where agreements belong to an invalshoek, there is nothing to take up from a list.
    const kan = werkblad.kijkraam.eigenschappen.afspraken_per_invalshoek ? null : pakOp;
    return /** @type {Lijst[]} */ (Object.keys(LIJSTEN)).map((soort) => new UitkomstLijst(soort, kan));
  }
}

/** @param {Deelprofiel} deel */
function createDeel({ invalshoek, totaal, bekeken, aantallen, gemiddelde }) {
  const soorten = /** @type {Lijst[]} */ (Object.keys(aantallen)).filter((soort) => aantallen[soort] > 0);
  const delen = soorten.map((soort) => WOORDEN[soort](aantallen[soort]));
  const regel = create("li", { class: "profiel__deel" });
  regel.append(
    create("span", { class: "profiel__naam", text: invalshoek.titel }),
    create("span", { class: "profiel__bekeken", text: `${bekeken} van ${totaal} bekeken` }),
    drawRuiten(aantallen),
    create("span", { class: "profiel__aantallen", text: delen.join(" · ") }),
  );
  if (gemiddelde) {
    const antwoorden = withNoun(gemiddelde.aantal, "antwoord", "antwoorden");
    const text = `gemiddeld ${GETAL.format(gemiddelde.waarde)} over ${antwoorden}`;
    regel.append(create("span", { class: "profiel__gemiddelde", text }));
  }
  return regel;
}

/** @param {Profiel} profiel */
function createVervallen({ vervallen }) {
  if (vervallen.length === 0) return [];
  const items = vervallen.map(({ id, antwoord }) =>
    create("li", { text: [id, antwoord.positie, antwoord.notitie].filter(Boolean).join(" · ") }),
  );
  const uitleg = "Deze antwoorden horen bij iets wat dit kijkraam niet meer vraagt. Ze blijven in je dossier staan.";
  return [
    create("h3", { text: `Vervallen (${vervallen.length})` }),
    create("p", { text: uitleg }),
    create("ul", {}, ...items),
  ];
}
