import { laad } from "../../grond/laden/laden.js";
import { opslag } from "../hier/opslag.js";

const loadVerder = () => import("./verder.js");

/**
 * For who comes back: the way to what was filled in last, and to a group under way. Who kept nothing here fetches none
 * of what reads it.
 */
export default class GaVerder extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    // Back on a page that slept: what it leads to may be wiped, or further on.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#show(), { signal: this.#controller.signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #show() {
    if (opslag.list("").length === 0) return this.replaceChildren();
    void laad(loadVerder, this, async ({ createVerder }) => this.replaceChildren(...(await createVerder())));
  }
}
