import { create, createButton } from "../../grond/dom/dom.js";
import { isLeeg, setVanAnder } from "../../kern/dossier/dossier.js";
import { keepDossier } from "../../kern/dossier/kast.js";
import { quoteDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { leaveDossier } from "../dossier-acties/vertrek.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 */

/** Says of what somebody else filled in that it is, and leads back to what the reader did; and the other way round. */
export class VanAnder {
  #werkblad;
  element = create("div", { class: "dossier-balk__opnieuw" });

  /**
   * @param {Werkblad} werkblad
   * @param {AbortSignal} signal
   */
  constructor(werkblad, signal) {
    this.#werkblad = werkblad;
    for (const soort of ["geopend", "dossier"]) werkblad.addEventListener(soort, () => this.#show(), { signal });
    this.#show();
  }

  #show() {
    const { dossier, others } = this.#werkblad;
    if (dossier.van_ander) return this.#draw(kijkwoord("dossier-balk.van_ander"), this.#createTerug(others));
    const vreemd = others.find((each) => each.van_ander && each.casus === dossier.casus);
    if (!vreemd || !isLeeg(dossier)) return this.element.replaceChildren();
    const naam = quoteDossierFor(vreemd, this.#werkblad.casusTitel);
    const knop = createButton(kijkwoord("dossier-balk.bekijk_dat"), () => this.#go(() => this.#werkblad.open(vreemd)));
    return this.#draw(kijkwoord("dossier-balk.ook_van_ander", { naam }), [knop]);
  }

  /**
   * @param {readonly Dossier[]} others
   * @returns {HTMLButtonElement[]}
   */
  #createTerug(others) {
    const werkblad = this.#werkblad;
    const eigen = others.find((each) => !each.van_ander && each.casus === werkblad.dossier.casus);
    const back = () => (eigen ? werkblad.open(eigen) : werkblad.startNew());
    const claim = () => {
      keepDossier(werkblad.opslag, setVanAnder(werkblad.dossier, false));
      werkblad.refresh();
    };
    const naarEigen = kijkwoord(eigen ? "dossier-balk.naar_eigen" : "dossier-balk.begin_eigen");
    return [
      createButton(naarEigen, () => this.#go(back), { class: "knop" }),
      createButton(kijkwoord("dossier-balk.van_mij"), claim),
    ];
  }

  /** @param {() => void} leave */
  #go(leave) {
    void leaveDossier(this.#werkblad, leave);
  }

  /**
   * Not anew while the same stands there: a button would lose the focus.
   *
   * @param {string} text
   * @param {readonly HTMLButtonElement[]} knoppen
   */
  #draw(text, knoppen) {
    if (this.element.querySelector("p")?.textContent === text) return;
    this.element.replaceChildren(create("p", { text }), create("p", { class: "knoppen" }, ...knoppen));
  }
}
