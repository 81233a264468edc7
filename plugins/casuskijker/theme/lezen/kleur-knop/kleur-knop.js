import { opslag } from "../../grond/opslag/eigen.js";
import { woord } from "../../woorden/woorden.js";

/** basis.js reads it under the same name, before any module runs. */
const KLEUR = "kleur";

/** Switches between light and dark and remembers the choice; before a choice the system decides. */
export default class KleurKnop extends HTMLElement {
  #controller = new AbortController();
  #button = document.createElement("button");
  #system = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#button.type = "button";
    this.#button.className = "kop__knop kleur-knop__knop";
    this.append(this.#button);
    this.#show();
    this.#button.addEventListener("click", () => this.#choose(this.#isDark() ? "licht" : "donker"), { signal });
    this.#system.addEventListener("change", () => this.#show(), { signal });
    addEventListener("ingesteld", () => this.#show(), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#button.remove();
  }

  #isDark() {
    const chosen = document.documentElement.dataset.kleur;
    return chosen ? chosen === "donker" : this.#system.matches;
  }

  #show() {
    this.#button.textContent = woord(this.#isDark() ? "kleur-knop.licht" : "kleur-knop.donker");
  }

  /** @param {"licht" | "donker"} kleur */
  #choose(kleur) {
    document.documentElement.dataset.kleur = kleur;
    // Where nothing can be kept, the choice holds for this page.
    opslag.write(KLEUR, kleur, opslag.read(KLEUR));
    this.#show();
  }
}
