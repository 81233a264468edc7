import { create } from "../../grond/dom/dom.js";
import { zoekwoord } from "../../woorden/zoeken.js";
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
      says.textContent = usesSlash() ? zoekwoord("sneltoets-knop.met_toets") : zoekwoord("sneltoets-knop.zonder_toets");
      button.textContent = usesSlash() ? zoekwoord("sneltoets-knop.zet_uit") : zoekwoord("sneltoets-knop.zet_aan");
    };
    show();
    addEventListener("ingesteld", show, { signal });
    button.addEventListener(
      "click",
      () => {
        if (setSlash(!usesSlash())) show();
        else says.textContent = zoekwoord("sneltoets-knop.lukt_niet");
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }
}
