import { laad } from "../../grond/laden/laden.js";
import { opslag } from "../hier/opslag.js";

const loadTafel = () => import("./kaarten-tafel.js");

/**
 * Cards to choose and to draw. What does it comes with the first deck that is opened, or at once for who chose cards
 * before; others only read and print.
 */
export default class KaartenKiezen extends HTMLElement {
  #controller = new AbortController();
  /** @type {import("./kaarten-tafel.js").KaartenTafel | undefined} */
  #tafel;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const pagina = this.closest("article") ?? document.body;
    const dress = (/** @type {Element} */ stapel) => this.#act(pagina, (tafel) => tafel.dress(stapel));
    // A fold tells nobody above it that it opened, but who listens on the way down hears it.
    const hear = (/** @type {Event} */ { target }) =>
      target instanceof Element && target.matches(".stapel[open]") && dress(target);
    pagina.addEventListener("toggle", hear, { signal, capture: true });
    if (opslag.list("kaarten:").length > 0) this.#act(pagina, (tafel) => tafel.show());
    for (const stapel of pagina.querySelectorAll(".stapel[open]")) dress(stapel);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#tafel = undefined;
    this.replaceChildren();
  }

  /**
   * @param {Element} pagina
   * @param {(tafel: import("./kaarten-tafel.js").KaartenTafel) => void} act
   */
  #act(pagina, act) {
    void laad(loadTafel, this, ({ KaartenTafel }) => {
      this.#tafel ??= new KaartenTafel(this, pagina, this.#controller.signal);
      act(this.#tafel);
    });
  }
}
