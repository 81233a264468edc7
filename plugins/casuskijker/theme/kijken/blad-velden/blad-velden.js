import { laad } from "../../grond/laden/laden.js";

/**
 * The fields of a sheet to fill in. What makes them comes later: it is that of the questions of a casus, and what two
 * kinds of pages begin with would come to every page of this wing.
 */
export default class BladVelden extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    void laad(
      () => import("./vakken.js"),
      this,
      ({ createVakken }) => {
        if (!signal.aborted) this.replaceChildren(createVakken({ kijkwerk: this.dataset.kijkwerk ?? "" }));
      },
    );
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }
}
