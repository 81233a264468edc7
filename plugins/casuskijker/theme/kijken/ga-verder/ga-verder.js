import { opslag } from "../hier/opslag.js";

/** For who comes back: the way to what was filled in last. Who kept nothing here fetches none of what reads it. */
export default class GaVerder extends HTMLElement {
  async connectedCallback() {
    if (opslag.list("").length === 0) return;
    const { createVerder } = await import("./verder.js");
    const verder = await createVerder();
    if (verder) this.replaceChildren(verder);
  }
}
