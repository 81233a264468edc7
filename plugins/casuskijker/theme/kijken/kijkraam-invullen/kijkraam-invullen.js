import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { computeProfiel } from "../../kern/profiel/profiel.js";
import { openWerkblad } from "../hier/hier.js";
import { IngredientVeld } from "./ingredient-veld.js";
import { Telling } from "./telling.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

/** Makes the form of a kijkraam keep what is chosen and noted, and says per invalshoek how far the reader is. */
export default class KijkraamInvullen extends HTMLElement {
  #controller = new AbortController();
  /** @type {IngredientVeld[]} */
  #velden = [];
  /** @type {Map<string, Telling>} By the id of its invalshoek. */
  #tellingen = new Map();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const ingredienten = this.#article.querySelectorAll(".ingredient");
    this.#velden = [...ingredienten].map((ingredient) => new IngredientVeld(ingredient, werkblad, signal));
    this.#tellingen = new Map(werkblad.kijkraam.invalshoeken.map(({ id }) => [id, this.#createTelling(id)]));
    this.#article.querySelector(".zonder-script")?.toggleAttribute("hidden", true);
    for (const veld of this.#velden) veld.adopt();
    werkblad.addEventListener("dossier", () => this.#show(werkblad), { signal });
    // Back on a page that slept: the dossier may have changed on another one meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && werkblad.refresh(), { signal });
    this.#show(werkblad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    for (const { element } of this.#tellingen.values()) element.remove();
  }

  get #article() {
    return /** @type {Element} */ (this.closest("article"));
  }

  /** @param {string} id Of an invalshoek. */
  #createTelling(id) {
    const telling = new Telling();
    this.#article.querySelector(`section[aria-labelledby="invalshoek-${id}"]`)?.prepend(telling.element);
    return telling;
  }

  /** @param {Werkblad} werkblad */
  #show(werkblad) {
    for (const veld of this.#velden) veld.show(werkblad.dossier);
    const { kijkraam, dossier } = takeInBeeld(werkblad);
    const { delen, lijsten } = computeProfiel(kijkraam, dossier);
    const open = new Set(lijsten.open.map(({ ingredient }) => ingredient));
    for (const deel of delen) {
      const eerste = deel.invalshoek.ingredienten.find((ingredient) => open.has(ingredient));
      this.#tellingen.get(deel.invalshoek.id)?.show(deel, eerste?.id);
    }
  }
}
