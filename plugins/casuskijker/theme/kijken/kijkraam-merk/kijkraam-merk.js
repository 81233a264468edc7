import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { computeVoortgang } from "../../kern/profiel/voortgang.js";
import { openWerkblad } from "../hier/hier.js";
import { vulMerk } from "./vulling.js";

/** The mark of a kijkraam on its own page: it fills while the reader does. */
export default class KijkraamMerk extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    const show = () => {
      const { kijkraam, dossier } = werkblad;
      const telt = takeInBeeld(werkblad).kijkraam;
      const merk = /** @type {Element} */ (this.firstElementChild);
      vulMerk(merk, computeVoortgang(kijkraam, dossier), computeVoortgang(telt, dossier));
    };
    werkblad.addEventListener("dossier", show, { signal: this.#controller.signal });
    show();
  }

  disconnectedCallback() {
    this.#controller.abort();
  }
}
