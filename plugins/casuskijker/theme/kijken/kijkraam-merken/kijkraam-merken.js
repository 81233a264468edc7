import { laad } from "../../grond/laden/laden.js";
import { opslag } from "../hier/opslag.js";

const loadKaarten = () => import("./kaarten.js");

/** The marks on cards of kijkramen: each fills as far as its reader came, for who has filled in any. */
export default class KijkraamMerken extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    // Back on a page that slept: the reader may come from filling in, or from wiping.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#show(), { signal: this.#controller.signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #show() {
    const isGevuld = this.querySelector(".merk__gezien > *") !== null;
    if (isGevuld || opslag.list("dossier:").length > 0)
      void laad(loadKaarten, this, ({ vulKaarten }) => vulKaarten(this));
  }
}
