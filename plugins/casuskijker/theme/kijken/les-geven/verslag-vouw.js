// The fold of the report in the window of who leads: it comes when it is opened, and after the last step.
import { create } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { leidwoord } from "../../woorden/leiden.js";

const loadVerslag = () => import("./verslag-beeld.js");

export class VerslagVouw {
  #kop = create("summary", { text: leidwoord("les-geven.verslag_kop") });
  element = create("details", { class: "leiden__verslag" }, this.#kop);

  /**
   * @param {import("./loop.js").Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    const fill = () => {
      if (!this.element.open) return;
      void laad(loadVerslag, this.element, ({ VerslagBeeld }) => {
        // It may have been closed and opened again before it came.
        if (this.element.childElementCount > 1) return;
        this.element.append(new VerslagBeeld(loop, { signal, vouw: this.element }).element);
      });
    };
    this.element.addEventListener("toggle", fill, { signal });
  }

  get kop() {
    return this.#kop;
  }

  /** @returns {boolean} Whether somebody is in it. */
  get isHier() {
    return this.element.open && this.element.contains(document.activeElement);
  }

  open() {
    this.element.open = true;
    this.#kop.scrollIntoView();
    this.#kop.focus({ preventScroll: true });
  }

  close() {
    this.element.open = false;
  }
}
