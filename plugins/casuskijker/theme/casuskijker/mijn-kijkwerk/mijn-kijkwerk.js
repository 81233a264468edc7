import { create, createButton, setText } from "../dom/dom.js";
import { listDossiers, listReflecties } from "../dossier/kast.js";
import { askBestanden, saveBestand } from "../invoer/bestanden.js";
import { openInvoer } from "../invoer/invoer-venster.js";
import { fetchKijkramen } from "../samen-kijken/kijkramen-bron.js";
import { opslag } from "../werkblad/hier.js";
import { count } from "../werkblad/zinnen.js";
import { createGedeeld } from "./gedeeld.js";
import { createGroepen, createOnleesbaar, createReflecties } from "./lijst.js";
import { askWissen } from "./wissen.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 */

/** Everything a reader filled in on this site: to go on with, to take along, or to wipe. */
export class MijnKijkwerk extends HTMLElement {
  #controller = new AbortController();
  #melding = create("div", { role: "status", class: "kijkwerk__melding" });
  #stand = create("p", { class: "kijkwerk__stand" });
  #lijst = create("div", { class: "kijkwerk__lijst" });
  /** @type {ReadonlyMap<string, Kijkraam>} Empty until they are there, and when they cannot be reached. */
  #kijkramen = new Map();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const knoppen = create(
      "p",
      { class: "knoppen" },
      createButton("Bewaar als bestand", () => this.#saveAll(), { class: "knop" }),
      createButton("Open een bestand", () => this.#openBestand()),
      createButton("Wis alles", () => this.#wipe()),
    );
    this.replaceChildren(this.#stand, knoppen, this.#melding, this.#lijst, createGedeeld(opslag, () => this.#changed()));
    opslag.watch(() => this.#show(), signal);
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
    if (kijkramen) this.#kijkramen = kijkramen;
    this.#show();
  }

  #show() {
    const { dossiers, onleesbaar } = listDossiers(opslag);
    const reflecties = listReflecties(opslag);
    const kapot = [...onleesbaar, ...reflecties.onleesbaar];
    const adressen = { kijkraam: this.dataset.kijkraam ?? "", casus: this.dataset.casus ?? "" };
    const deel = { kijkramen: this.#kijkramen, adressen, changed: () => this.#changed(), say: (/** @type {(Node | string)[]} */ ...wat) => this.#say(...wat) };
    setText(this.#stand, describeStand(dossiers.length + Object.keys(reflecties.reflecties).length + kapot.length));
    this.#lijst.replaceChildren(
      ...createGroepen(dossiers, deel),
      ...createReflecties(reflecties.reflecties, adressen),
      ...createOnleesbaar(kapot),
    );
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
    saveBestand({ dossiers: listDossiers(opslag).dossiers, reflecties: listReflecties(opslag).reflecties }, "mijn-kijkwerk");
  }

  #openBestand() {
    const name = (/** @type {string} */ slug) => this.#kijkramen.get(slug)?.titel ?? slug;
    const take = (/** @type {import("../dossier/bestand.js").Bestand} */ bestand) => openInvoer(opslag, bestand, () => this.#changed(), name);
    askBestanden(take, (zin) => this.#say(zin));
  }

  #wipe() {
    askWissen(opslag, () => this.#saveAll(), (restore) => {
      this.#changed();
      const terug = createButton("Haal alles terug", () => {
        restore();
        this.#changed();
        this.#say("Alles is terug.");
      });
      this.#say("Alles van deze site is uit je browser gewist. ", terug);
      terug.focus();
    });
  }
}

/** @param {number} aantal */
function describeStand(aantal) {
  const plek = opslag.gedeeld ? "in dit tabblad" : "in deze browser";
  if (!opslag.works()) return "Je browser laat deze site niets bewaren. Wat je invult, blijft staan tot je de pagina sluit; bewaar het als bestand.";
  if (aantal === 0) return `Er staat nog niets ${plek}. Kies een kijkraam en begin; wat je invult, komt vanzelf hier te staan.`;
  return `Er ${aantal === 1 ? "staat" : "staan"} ${count(aantal, "stuk", "stukken")} ${plek}, en nergens anders.`;
}
