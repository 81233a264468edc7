import { laad } from "../../grond/laden/laden.js";
import { opslag } from "../hier/opslag.js";

/**
 * For who comes back: the way to what was filled in last, and to a group under way. Who kept nothing here fetches none
 * of what reads it.
 */
export default class GaVerder extends HTMLElement {
  connectedCallback() {
    if (opslag.list("").length === 0) return;
    void laad(
      () => import("./verder.js"),
      this,
      async ({ createVerder }) => this.replaceChildren(...(await createVerder())),
    );
  }
}
