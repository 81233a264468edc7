import { create, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { leidwoord } from "../../woorden/leiden.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { LosseNotities } from "./losse-notities.js";
import { keepNotitie, readEigen } from "./notitie-bewaren.js";

/** What who leads notes at a step for nobody else. It never goes through the loop, which the screen hears. */
export class VoorMij {
  #loop;
  #veld = create("textarea", { rows: 2 });
  #grens;
  #kop = create("summary");
  #vouw;
  #losse;
  #sessie = "";
  /** @type {string | null} */
  #groep = null;
  /** @type {import("../../kern/sessie/voor-mij.js").Notities} What was there when this one began. */
  #eerder = {};

  /**
   * @param {import("./loop.js").Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    this.#loop = loop;
    const waar = leidwoord("les-geven.voor_mij_uitleg");
    const uitleg = create("p", { class: "duiding", role: "status", text: waar });
    const zin = { uitleg, waar };
    const write = (/** @type {string} */ tekst) => keepNotitie(loop, { stap: loop.stap.id, tekst }, zin);
    this.#grens = new GrensVeld(this.#veld, GRENZEN.notitie, { write, signal });
    const naam = leidwoord("les-geven.voor_mij");
    this.#vouw = create("details", {}, this.#kop);
    this.#vouw.append(createField(naam, this.#veld), uitleg);
    this.#losse = new LosseNotities(loop, () => {
      this.#vouw.open = true;
      this.#kop.focus();
    });
    this.element = create("div", {}, this.#vouw, this.#losse.element);
    loop.addEventListener("sessie", () => this.#show(), { signal });
    this.#show();
  }

  #show() {
    const { stap, sessie } = this.#loop;
    const notities = readEigen(this.#loop);
    const tekst = notities[stap.id] ?? "";
    this.#grens.toon(tekst);
    this.#losse.show();
    // What comes with a group is of the last time that they were here.
    if (sessie.id === this.#sessie && sessie.groep !== this.#groep) this.#eerder = notities;
    this.#groep = sessie.groep;
    const nu = `${sessie.id} ${stap.id}`;
    if (this.#vouw.dataset.nu === nu) return;
    this.#vouw.dataset.nu = nu;
    if (sessie.id !== this.#sessie) this.#eerder = this.#sessie || sessie.slag === 0 ? notities : {};
    this.#sessie = sessie.id;
    // Who sits beside it now need not be who sat there then.
    const isEerder = tekst !== "" && this.#eerder[stap.id] === tekst;
    setText(this.#kop, leidwoord(isEerder ? "les-geven.voor_mij_eerder" : "les-geven.voor_mij"));
    this.#vouw.open = tekst !== "" && !isEerder;
  }
}
