import { create, createButton, setText } from "../../grond/dom/dom.js";
import { listDossiers, listReflecties, listStukken } from "../../kern/dossier/kast.js";
import { findGroep } from "../../kern/groep/groep-kast.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { opslag } from "../hier/opslag.js";
import { askFiles, saveBestand } from "../invoer/bestanden.js";
import { describeInhoud } from "../invoer/inhoud-zinnen.js";
import { openFile } from "../invoer/openen.js";
import { watchSlepen } from "../invoer/slepen.js";
import { fetchTitelsVan } from "../invoer/titels.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { Gedeeld } from "./gedeeld.js";
import { createGroepen, createGroepStuk } from "./lijst.js";
import { createOnleesbaar } from "./onleesbaar.js";
import { createReflecties } from "./reflecties.js";
import { askWissen } from "./wissen.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

/** Everything a reader filled in on this site: to go on with, to take along, or to wipe. */
export default class MijnKijkwerk extends HTMLElement {
  #controller = new AbortController();
  #melding = create("div", { role: "status", class: "kijkwerk__melding" });
  #stand = create("p", { class: "kijkwerk__stand" });
  #gemis = create("div", { class: "kijkwerk__gemis" });
  #lijst = create("div", { class: "kijkwerk__lijst" });
  #gedeeld = new Gedeeld(opslag, { changed: () => this.#changed(), say: (zin) => this.#say(zin) });
  /** @type {ReadonlyMap<string, Kijkraam>} Empty until they are there, and when they cannot be reached. */
  #kijkramen = new Map();
  /** @type {import("../invoer/titels.js").Bekend} */
  #casussen = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const pagina = { say: (/** @type {string} */ zin) => this.#say(zin), changed: () => this.#changed() };
    const take = (/** @type {File} */ file) => void openFile(opslag, file, pagina);
    const knoppen = create(
      "p",
      { class: "knoppen" },
      createButton("Bewaar als bestand", () => this.#saveAll(), { class: "knop" }),
      createButton("Open een bestand", () => askFiles(take)),
      createButton("Wis alles", () => this.#wipe()),
    );
    const slepen = create("p", {
      class: "duiding kijkwerk__slepen",
      text: "Je kunt een bestand ook op deze pagina slepen.",
    });
    this.replaceChildren(this.#stand, knoppen, slepen, this.#melding, this.#gemis, this.#lijst, this.#gedeeld.element);
    opslag.watch(() => this.#show(), signal);
    watchSlepen(take, signal);
    addEventListener("pageshow", () => this.#show(), { signal });
    this.#show();
    void this.#fetch();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  async #fetch() {
    const kijkramen = await fetchKijkramen(new URL(this.dataset.kijkramen ?? "", location.href));
    if (kijkramen) {
      this.#kijkramen = kijkramen;
      this.#gemis.replaceChildren();
      dispatchEvent(new Event("kijkramen"));
    } else this.#showGemis();
    this.#show();
  }

  /** @param {ReturnType<typeof readKast>} kast */
  async #fetchCasussen(kast) {
    if (this.#casussen || !isOverCasussen(kast)) return;
    this.#casussen = await fetchTitelsVan("casussen");
    if (this.#casussen) this.#show();
  }

  #showGemis() {
    const zin =
      "De kijkramen zijn nu niet op te halen. Wat je invulde, staat hieronder; " +
      "hoever je bent en vergelijken kan nu niet.";
    const opnieuw = createButton("Probeer het nog eens", () => void this.#fetch());
    this.#gemis.replaceChildren(
      create("p", { role: "alert", class: "let-op", text: zin }),
      create("p", { class: "knoppen" }, opnieuw),
    );
  }

  #show() {
    const kast = readKast();
    const { dossiers, reflecties, groep, onleesbaar } = kast;
    const deel = this.#createDeel();
    setText(this.#stand, describeStand(countStukken(kast)));
    this.toggleAttribute("data-leeg", countStukken(kast) === 0);
    this.#draw([
      ...createGroepen(dossiers, deel),
      ...createReflecties(reflecties, deel),
      ...(groep ? [createGroepStuk(groep, this.dataset.samen ?? "")] : []),
      ...createOnleesbaar(onleesbaar, deel),
    ]);
    this.#gedeeld.show();
    void this.#fetchCasussen(kast);
  }

  /** @returns {import("./lijst.js").Deel} */
  #createDeel() {
    const { kijkraam = "", casus = "" } = this.dataset;
    return {
      kijkramen: this.#kijkramen,
      nameCasus: (slug) => this.#casussen?.get(slug) ?? slug,
      isCasusWeg: (slug) => this.#casussen?.has(slug) === false,
      adressen: { kijkraam, casus },
      changed: () => this.#changed(),
      say: (...wat) => this.#say(...wat),
      focus: (knop) => this.#focus(knop),
    };
  }

  /**
   * @param {HTMLElement[]} groepen In the place of what is there; the reader stays where they are, and what is open
   *   stays so.
   */
  #draw(groepen) {
    const focus = this.#lijst.contains(document.activeElement)
      ? document.activeElement?.getAttribute("data-knop")
      : null;
    const open = new Set(
      [...this.#lijst.querySelectorAll("details[open]")].map((vouw) => vouw.getAttribute("data-vouw")),
    );
    this.#lijst.replaceChildren(...groepen);
    for (const vouw of this.#lijst.querySelectorAll("details")) vouw.open = open.has(vouw.getAttribute("data-vouw"));
    if (focus) this.#focus(focus);
  }

  /** @param {string} knop Of a list that was drawn anew. */
  #focus(knop) {
    const element = this.#lijst.querySelector(`[data-knop="${CSS.escape(knop)}"]`);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }

  /** Something was changed here: the other parts of the page read it anew. */
  #changed() {
    this.#show();
    dispatchEvent(new Event("dossiers"));
  }

  /** @param {...(Node | string)} wat */
  #say(...wat) {
    this.#melding.replaceChildren(...wat);
  }

  #saveAll() {
    const inhoud = readKast();
    if (countStukken(inhoud) === 0) return this.#say("Er is nog niets om te bewaren.");
    const naam = saveBestand(inhoud, "mijn-kijkwerk");
    this.#say(`In het bestand ‘${naam}’: ${describeInhoud(inhoud)}.`);
  }

  #wipe() {
    askWissen(
      opslag,
      () => this.#saveAll(),
      (restore, zin) => {
        this.#changed();
        const terug = createButton("Haal alles terug", () => {
          const gemist = restore().length;
          this.#changed();
          this.#say(
            gemist
              ? `${withNoun(gemist, "onderdeel kon", "onderdelen konden")} niet terug: ` +
                  "er is geen ruimte, of er staat al iets anders."
              : "Alles is terug.",
          );
        });
        this.#say(`${zin} `, terug);
        terug.focus();
      },
    );
  }
}

function readKast() {
  const { dossiers, onleesbaar } = listDossiers(opslag);
  const { reflecties, onleesbaar: kapot } = listReflecties(opslag);
  const { groep, onleesbaar: stuk } = findGroep(opslag);
  return { dossiers, reflecties, groep, onleesbaar: [...onleesbaar, ...kapot, ...stuk] };
}

/** @param {ReturnType<typeof readKast>} kast */
function countStukken({ dossiers, reflecties, groep, onleesbaar }) {
  return dossiers.length + Object.keys(reflecties).length + (groep ? 1 : 0) + onleesbaar.length;
}

/** @param {ReturnType<typeof readKast>} kast */
function isOverCasussen({ dossiers, reflecties, onleesbaar }) {
  return dossiers.some(({ casus }) => casus) || Object.keys(reflecties).length > 0 || onleesbaar.length > 0;
}

/** @param {number} aantal */
function describeStand(aantal) {
  const plek = opslag.gedeeld ? "in dit tabblad" : "in deze browser";
  if (!opslag.works())
    return (
      "Je browser laat deze site niets bewaren. Wat je invult, blijft staan tot je de pagina sluit; " +
      "bewaar het als bestand."
    );
  if (aantal === 0)
    return `Er staat nog niets ${plek}. Kies een kijkraam en begin; wat je invult, komt vanzelf hier te staan.`;
  const stukken = withNoun(aantal, "stuk", "stukken");
  const enig = listStukken(opslag, opslag.elders).length === 0;
  return `Er ${aantal === 1 ? "staat" : "staan"} ${stukken} ${plek}${enig ? ", en nergens anders" : ""}.`;
}
