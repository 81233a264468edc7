import { laad } from "../../grond/laden/laden.js";
import { woord } from "../../woorden/woorden.js";

/**
 * A button that prints the page; `data-maat` says how much of it, or `data-keuzes` between what one chooses, and
 * `data-tekst` what the button says.
 */
export default class AfdrukKnop extends HTMLElement {
  #controller = new AbortController();
  #button = document.createElement("button");

  connectedCallback() {
    this.#controller = new AbortController();
    const { maat, tekst = woord("afdruk-knop.afdrukken") } = this.dataset;
    this.#button.type = "button";
    this.#button.className = "knop";
    this.#button.textContent = tekst;
    this.append(this.#button);
    this.#button.addEventListener("click", () => this.#print(maat), { signal: this.#controller.signal });
  }

  /** @param {string | undefined} maat */
  #print(maat) {
    const { keuzes } = this.dataset;
    if (!maat && !keuzes) return print();
    void laad(
      () => import("../../grond/afdruk-keuze/afdruk-keuze.js"),
      this.#button,
      ({ openAfdrukken, printMaat }) =>
        keuzes
          ? openAfdrukken(JSON.parse(keuzes), "")
          : printMaat(/** @type {import("../../grond/afdruk-keuze/afdruk-keuze.js").Maat} */ (maat)),
    );
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#button.remove();
  }
}
