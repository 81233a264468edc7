import { create, createButton, setText } from "../dom/dom.js";
import { openWerkblad } from "../werkblad/hier.js";

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** Keeps the casus that a dossier is about within reach: its title in the bar, its story in a window over the page. */
export class CasusBlad extends HTMLElement {
  #controller = new AbortController();
  #titel = create("span", { class: "casus-blad__titel" });

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    this.replaceChildren(this.#titel, " ", createButton("Lees de casus", () => void this.open()));
    werkblad.addEventListener("dossier", () => void this.#show(werkblad), { signal: this.#controller.signal });
    void this.#show(werkblad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {string} casus */
  #adres(casus) {
    return (this.dataset.casus ?? "").replace("{casus}", casus);
  }

  /** @param {Werkblad} werkblad */
  async #show(werkblad) {
    const { casus } = werkblad.dossier;
    this.hidden = casus === null;
    if (casus === null) return;
    // Only for who looks at a casus.
    const { fetchCasus } = await import("./casus-bron.js");
    const gevonden = await fetchCasus(this.#adres(casus));
    if (gevonden) werkblad.nameCasus(gevonden.titel);
    setText(this.#titel, gevonden ? `Je kijkt naar de casus ‘${gevonden.titel}’.` : `De casus ‘${casus}’ is nu niet te openen.`);
  }

  /** Opens the casus over the page. */
  async open() {
    const { casus } = openWerkblad(this).dossier;
    const { openCasus } = await import("./casus-venster.js");
    if (casus) await openCasus(this.#adres(casus));
  }
}
