import { create, createButton } from "../../grond/dom/dom.js";
import { putOnKlembord } from "../../grond/klembord/klembord.js";
import { casuswoord } from "../../woorden/casus.js";

/** A button that copies the words before it. */
export default class CiteerKnop extends HTMLElement {
  #zin = create("span", { role: "status" });

  connectedCallback() {
    this.append(
      createButton(casuswoord("citeer-knop.kopieer"), () => void this.#copy()),
      " ",
      this.#zin,
    );
  }

  disconnectedCallback() {
    this.replaceChildren();
  }

  async #copy() {
    const tekst = this.previousElementSibling;
    if (!tekst) return;
    const gekopieerd = await putOnKlembord(tekst.textContent?.replace(/\s+/g, " ").trim() ?? "");
    if (!gekopieerd) getSelection()?.selectAllChildren(tekst);
    this.#zin.textContent = casuswoord(gekopieerd ? "citeer-knop.gekopieerd" : "citeer-knop.geselecteerd");
  }
}
