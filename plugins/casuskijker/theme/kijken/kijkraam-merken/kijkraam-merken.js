import { laad } from "../../grond/laden/laden.js";
import { showAlsoOnReturn } from "../../grond/terugkeer/terugkeer.js";
import { opslag } from "../hier/opslag.js";

const loadKaarten = () => import("./kaarten.js");

/** The marks on cards of kijkramen: each fills as far as its reader came, for who has filled in any. */
export default class KijkraamMerken extends HTMLElement {
  /** @type {AbortController | undefined} */
  #shown;

  connectedCallback() {
    this.#shown = showAlsoOnReturn(() => this.#show());
  }

  disconnectedCallback() {
    this.#shown?.abort();
  }

  #show() {
    const isGevuld = this.querySelector(".merk__gezien > *") !== null;
    if (isGevuld || opslag.list("dossier:").length > 0)
      void laad(loadKaarten, this, ({ vulKaarten }) => vulKaarten(this));
  }
}
