import { create, createButton } from "../dom/dom.js";
import { MAX_PUNTEN } from "../dossier/dossier.js";
import { openWerkblad } from "../werkblad/hier.js";
import { PuntenLijst } from "./punten-lijst.js";

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** "Wat pak ik op?": at most three points, each with who and when. */
export class ActiePunten extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const punten = new PuntenLijst(werkblad, { hoort: () => true, noem: (nummer) => `punt ${nummer + 1}`, wat: "Het punt", most: MAX_PUNTEN });
    const nieuw = createButton("Voeg een punt toe", () => addPunt(werkblad, punten, { tekst: "", bij: null }));
    const kop = create("h3", { id: "wat-pak-ik-op", text: "Wat pak ik op?" });
    this.replaceChildren(create("section", { class: "actie-punten", "aria-labelledby": kop.id }, kop, punten.lijst, punten.melding, nieuw));
    const show = () => {
      nieuw.hidden = punten.show(werkblad.dossier) >= MAX_PUNTEN;
    };
    werkblad.addEventListener("dossier", show, { signal });
    werkblad.addEventListener("pak-op", (event) => addPunt(werkblad, punten, /** @type {CustomEvent} */ (event).detail), { signal });
    show();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }
}

/**
 * @param {Werkblad} werkblad
 * @param {PuntenLijst} punten
 * @param {{tekst: string, bij: string | null}} begin
 */
function addPunt(werkblad, punten, { tekst, bij }) {
  if (werkblad.dossier.punten.length < MAX_PUNTEN) return punten.add({ tekst, wie: "", wanneer: "", bij });
  punten.say("Je hebt al drie punten. Haal er eerst een weg: drie is genoeg om vol te houden.");
  punten.melding.scrollIntoView({ block: "center" });
}
