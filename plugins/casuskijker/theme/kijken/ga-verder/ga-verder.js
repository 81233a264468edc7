import { laad } from "../../grond/laden/laden.js";
import { showAlsoOnReturn } from "../../grond/terugkeer/terugkeer.js";
import { opslag } from "../hier/opslag.js";

const loadVerder = () => import("./verder.js");

/**
 * For who comes back: the way to what was filled in last, and to a group under way. Who kept nothing here fetches none
 * of what reads it.
 */
export default class GaVerder extends HTMLElement {
  /** @type {AbortController | undefined} */
  #shown;

  connectedCallback() {
    this.#shown = showAlsoOnReturn(() => this.#show());
  }

  disconnectedCallback() {
    this.#shown?.abort();
  }

  #show() {
    if (opslag.list("").length === 0) return this.replaceChildren();
    void laad(loadVerder, this, async ({ createVerder }) => this.replaceChildren(...(await createVerder())));
  }
}
