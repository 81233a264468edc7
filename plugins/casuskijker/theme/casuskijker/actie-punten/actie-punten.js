import { create, createButton } from "../dom/dom.js";
import { MAX_PUNTEN } from "../dossier/dossier.js";
import { openWerkblad } from "../werkblad/hier.js";
import { createPuntVelden } from "./punt-velden.js";

/**
 * @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 */

/** "Wat pak ik op?": at most three points, each with who and when. */
export class ActiePunten extends HTMLElement {
  #controller = new AbortController();
  #lijst = create("ol", { class: "actie-punten__lijst" });
  #melding = create("p", { class: "actie-punten__melding", role: "status" });
  #nieuw = createButton("Voeg een punt toe", () => this.#add({ tekst: "", bij: null }));
  /** @type {readonly Punt[]} What stands in the fields now. */
  #getoond = [];
  #typt = false;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const kop = create("h3", { id: "wat-pak-ik-op", text: "Wat pak ik op?" });
    this.replaceChildren(create("section", { class: "actie-punten", "aria-labelledby": kop.id }, kop, this.#lijst, this.#melding, this.#nieuw));
    werkblad.addEventListener("dossier", () => this.#show(werkblad), { signal });
    werkblad.addEventListener("pak-op", (event) => this.#add(/** @type {CustomEvent} */ (event).detail), { signal });
    this.#show(werkblad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {{tekst: string, bij: string | null}} begin */
  #add({ tekst, bij }) {
    const werkblad = openWerkblad(this);
    const { punten } = werkblad.dossier;
    const vol = punten.length >= MAX_PUNTEN;
    this.#melding.textContent = vol ? "Je hebt al drie punten. Haal er eerst een weg: drie is genoeg om vol te houden." : "";
    if (vol) return this.#melding.scrollIntoView({ block: "center" });
    werkblad.setPunten([...punten, { tekst, wie: "", wanneer: "", bij }]);
    this.#lijst.querySelectorAll("li").item(punten.length)?.querySelector("input")?.focus();
  }

  /** @param {Werkblad} werkblad */
  #show(werkblad) {
    const { punten } = werkblad.dossier;
    const same = punten === this.#getoond;
    this.#getoond = punten;
    // Fields that the reader is typing in must not be drawn anew under their hands.
    if (same || this.#typt) return;
    this.#lijst.replaceChildren(...punten.map((punt, nummer) => this.#createPunt(werkblad, punt, nummer)));
    this.#nieuw.hidden = punten.length >= MAX_PUNTEN;
  }

  /**
   * @param {Werkblad} werkblad
   * @param {Punt} punt
   * @param {number} nummer
   */
  #createPunt(werkblad, punt, nummer) {
    return createPuntVelden(punt, {
      naam: `punt ${nummer + 1}`,
      write: (veranderd) => this.#write(werkblad, nummer, veranderd),
      remove: () => this.#remove(werkblad, nummer),
    });
  }

  /**
   * @param {Werkblad} werkblad
   * @param {number} nummer
   * @param {Partial<Punt>} veranderd
   */
  #write(werkblad, nummer, veranderd) {
    this.#typt = true;
    werkblad.setPunten(werkblad.dossier.punten.map((punt, plaats) => (plaats === nummer ? { ...punt, ...veranderd } : punt)));
    this.#typt = false;
  }

  /**
   * @param {Werkblad} werkblad
   * @param {number} nummer
   */
  #remove(werkblad, nummer) {
    werkblad.setPunten(werkblad.dossier.punten.filter((_, plaats) => plaats !== nummer));
    this.#melding.textContent = "";
    this.#nieuw.focus();
  }
}
