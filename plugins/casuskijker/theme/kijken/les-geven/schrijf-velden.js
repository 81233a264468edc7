// What is written in a step, by whom it belongs to: in the report of all, or only with who leads.
import { create, createField } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { GRENZEN_SESSIE, writeBord } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { keepNotitie, readEigen } from "./notitie-bewaren.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 * @typedef {import("../../kern/sessie/sessie.js").Schrijfveld} Schrijfveld
 */

/** What stays with who writes it. */
const EIGEN = "eigen";
const loadAfspraak = () => import("./afspraak-veld.js");

/** The fields of the steps of a werkvorm; of those only the ones of now can be seen. */
export class SchrijfVelden {
  #loop;
  element = create("div");
  /** @type {{stap: string, veld: Schrijfveld, vlak: HTMLElement, grens?: GrensVeld}[]} */
  #velden = [];

  /**
   * @param {Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    this.#loop = loop;
    for (const { id, velden = [] } of loop.stappen)
      for (const veld of velden) this.#velden.push({ stap: id, veld, ...this.#createVeld(veld, signal) });
    this.element.append(...this.#velden.map(({ vlak }) => vlak));
    loop.addEventListener("sessie", () => this.#show(), { signal });
    this.#show();
  }

  /**
   * @param {Schrijfveld} veld
   * @param {AbortSignal} signal
   */
  #createVeld(veld, signal) {
    return veld.bij === "afspraken" ? { vlak: this.#createAfspraken(veld, signal) } : this.#createTekst(veld, signal);
  }

  /**
   * What is agreed on is no text that only the report has: it is kept where it comes back.
   *
   * @param {Schrijfveld} veld
   * @param {AbortSignal} signal
   */
  #createAfspraken({ label }, signal) {
    const vlak = create(
      "div",
      { role: "group", "aria-label": label },
      create("p", {}, create("strong", { text: label })),
    );
    void laad(loadAfspraak, vlak, ({ AfspraakVeld }) => vlak.append(new AfspraakVeld(this.#loop, { signal }).element));
    return vlak;
  }

  /**
   * @param {Schrijfveld} veld
   * @param {AbortSignal} signal
   */
  #createTekst({ id, label, bij }, signal) {
    const isEigen = bij === EIGEN;
    const invoer = create("textarea", { rows: 2 });
    const waar = leidwoord(isEigen ? "les-geven.voor_mij_uitleg" : "les-geven.bord_uitleg");
    const uitleg = create("p", { class: "duiding", role: "status", text: waar });
    const write = (/** @type {string} */ tekst) => {
      if (isEigen) keepNotitie(this.#loop, { stap: id, tekst }, { uitleg, waar });
      else this.#loop.change((sessie) => writeBord(sessie, id, tekst));
    };
    const grens = new GrensVeld(invoer, GRENZEN_SESSIE.bord, { write, signal });
    return { vlak: create("div", {}, createField(label, invoer), uitleg), grens };
  }

  #show() {
    const { stap, sessie } = this.#loop;
    const notities = readEigen(this.#loop);
    for (const { stap: waar, veld, vlak, grens } of this.#velden) {
      vlak.hidden = waar !== stap.id;
      grens?.toon((veld.bij === EIGEN ? notities[veld.id] : sessie.bord[veld.id]) ?? "");
    }
  }
}
