import { create } from "../../grond/dom/dom.js";
import { setSlash, usesSlash } from "../zoek-veld/sneltoets.js";

/** Says which keys lead to the search box, and switches the one off that can get in the way of speech input. */
export default class SneltoetsKnop extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const says = create("span", { role: "status" });
    const button = create("button", { type: "button", class: "knop-link sneltoets-knop__knop" });
    this.append(says, " ", button);
    const show = () => {
      says.textContent = usesSlash()
        ? "Op elke pagina kom je in het zoekvak met de toets / of met Ctrl+K."
        : "Op elke pagina kom je in het zoekvak met Ctrl+K. De toets / staat uit.";
      button.textContent = usesSlash() ? "Zet de toets / uit" : "Zet de toets / aan";
    };
    show();
    button.addEventListener(
      "click",
      () => {
        if (setSlash(!usesSlash())) show();
        else says.textContent = "Dat lukt niet: je browser bewaart niets voor deze site.";
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }
}
