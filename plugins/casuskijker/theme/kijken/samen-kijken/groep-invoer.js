import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { listVervallen } from "../../kern/groep/beelden.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { samenwoord } from "../../woorden/samen.js";
import { askFiles } from "../invoer/opslaan.js";
import { createScanKnop } from "../scannen/scan-knop.js";
import { listEigen } from "./eigen.js";
import { keepGeplakt } from "./geplakt.js";
import { GroepBon } from "./groep-bon.js";
import { createLater } from "./later.js";
import { describeTafel } from "./uitleg.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./groep-legger.js").GroepLegger} GroepLegger
 *
 * @typedef {Omit<import("./groep-legger.js").Omgeving, "bon" | "giveBack"> & {stappen: HTMLDetailsElement}} Omgeving
 *   With how a team does this.
 */

// What lays down also works without a network, so it comes before anybody needs it.
const loadLegger = () => import("./groep-legger.js");

/** Where a group lays down what it has: pasted, out of files, or from this browser; and what was understood of it. */
export class GroepInvoer {
  #tafel;
  #kijkramen;
  #omgeving;
  /** @type {GroepLegger | null} */
  #legger = null;
  #veld = create("textarea", {
    rows: 4,
    class: "samen__veld",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
  });
  #note = keepGeplakt(this.#veld);
  #bon = new GroepBon(() => this.#veld.focus());
  #stand = create("p", { class: "samen__stand" });
  #vervallen;
  #eigen = createButton(samenwoord("samen-kijken.voeg_eigen_toe"), () => this.#lay((legger) => legger.stapel.layOwn()));
  /** @type {boolean | null} */
  #wasLeeg = null;

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Omgeving} omgeving
   */
  constructor(tafel, kijkramen, omgeving) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#omgeving = omgeving;
    laadStraks(loadLegger);
    this.#vervallen = createLater(
      () => listVervallen(tafel.groep, kijkramen).length > 0,
      () => import("./vervallen.js"),
      ({ createVervallen }) => createVervallen(tafel, kijkramen),
    );
    const kop = create("h2", { id: "leg-samen", text: samenwoord("samen-kijken.breng_bij_elkaar") });
    const knoppen = [
      createButton(samenwoord("samen-kijken.voeg_toe"), () => this.#layVeld(), { class: "knop" }),
      ...createScanKnop({
        find: (slug) => kijkramen.get(slug),
        take: (lezingen) => this.take(lezingen),
      }),
      createButton(samenwoord("samen-kijken.open_bestand"), () => askFiles((file) => this.layFile(file))),
      this.#eigen,
    ];
    this.element = create("section", { class: "samen__invoer", "aria-labelledby": kop.id }, kop);
    this.element.append(
      createField(samenwoord("samen-kijken.plak_hier"), this.#veld),
      create("p", { class: "knoppen" }, ...knoppen),
      ...[...this.#bon.elementen, this.#stand, this.#vervallen.element],
    );
  }

  show() {
    const leeg = isLegeGroep(this.#tafel.groep);
    // Who leads a group does not need them, and can look them up.
    if (this.#wasLeeg !== leeg) this.#omgeving.stappen.open = leeg;
    this.#wasLeeg = leeg;
    this.#eigen.hidden = listEigen(this.#kijkramen).length === 0;
    setText(this.#stand, describeTafel(this.#tafel));
    this.#vervallen.show();
  }

  /** @param {File} file */
  layFile(file) {
    this.#lay((legger) => legger.stapel.layFile(file));
  }

  /** @returns {GroepBon} Where it is said what happened, with a way back. */
  get bon() {
    return this.#bon;
  }

  /**
   * @param {readonly Lezing[]} lezingen What was read; what could be is laid down.
   * @param {import("./groep-legger.js").Wens} [wens]
   */
  take(lezingen, wens) {
    this.#lay((legger) => legger.take(lezingen, wens));
  }

  /** @param {string} tekst Pasted, scanned, or out of a link: what is in it is laid down, or it is said why not. */
  layTekst(tekst) {
    this.#lay((legger) => legger.layTekst(tekst));
  }

  /**
   * @param {string} zin What was done to this group while another one lay here.
   * @param {import("./groep-legger.js").Eerder} eerder What it was before: the way back to it is offered.
   */
  tell(zin, eerder) {
    this.#lay((legger) => legger.tell(zin, eerder));
  }

  /** Begins a ronde before anything comes in: whoever asked brings the reader to what is said of it. */
  beginRonde() {
    return this.#lay((legger) => legger.beginRonde());
  }

  #layVeld() {
    const tekst = this.#veld.value;
    this.#setVeld("");
    this.#lay((legger) => {
      if (legger.layTekst(tekst)) return;
      this.#setVeld(tekst);
      this.#veld.focus();
    });
  }

  /** @param {string} tekst */
  #setVeld(tekst) {
    this.#veld.value = tekst;
    this.#note();
  }

  /** @param {(legger: GroepLegger) => void} act */
  #lay(act) {
    const [bij] = this.#bon.elementen;
    return laad(loadLegger, bij, (module) => {
      this.#legger ??= this.#createLegger(module);
      act(this.#legger);
    });
  }

  /** @param {typeof import("./groep-legger.js")} module */
  #createLegger({ GroepLegger }) {
    const giveBack = (/** @type {readonly string[]} */ teksten) => {
      this.#setVeld([this.#veld.value, ...teksten].filter(Boolean).join("\n"));
    };
    return new GroepLegger(this.#tafel, this.#kijkramen, { ...this.#omgeving, bon: this.#bon, giveBack });
  }
}
