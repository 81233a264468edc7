import { create, createField } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { readNotities } from "../../kern/sessie/voor-mij.js";
import { leidwoord } from "../../woorden/leiden.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { keepNotitie } from "./notitie-bewaren.js";

/** What who leads notes at a step for nobody else. It never goes through the loop, which the screen hears. */
export class VoorMij {
  #loop;
  #veld = create("textarea", { rows: 2 });
  #grens;
  #vouw;

  /**
   * @param {import("./loop.js").Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    this.#loop = loop;
    const waar = leidwoord("les-geven.voor_mij_uitleg");
    const uitleg = create("p", { class: "duiding", role: "status", text: waar });
    const zin = { uitleg, waar };
    const write = (/** @type {string} */ tekst) => keepNotitie(loop.van, { stap: loop.stap.id, tekst }, zin);
    this.#grens = new GrensVeld(this.#veld, GRENZEN.notitie, { write, signal });
    const naam = leidwoord("les-geven.voor_mij");
    this.#vouw = create("details", {}, create("summary", { text: naam }));
    this.#vouw.append(createField(naam, this.#veld), uitleg);
    this.element = this.#vouw;
    loop.addEventListener("sessie", () => this.#show(), { signal });
    this.#show();
  }

  #show() {
    const { id } = this.#loop.stap;
    const tekst = readNotities(opslag, this.#loop.van)[id] ?? "";
    this.#grens.toon(tekst);
    if (this.#vouw.dataset.stap === id) return;
    this.#vouw.dataset.stap = id;
    this.#vouw.open = tekst !== "";
  }
}
