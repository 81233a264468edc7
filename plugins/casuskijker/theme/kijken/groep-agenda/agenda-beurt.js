import { create, createButton, setText } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { hasPunt } from "../../kern/groep/agendapunten.js";
import { createPunt } from "../../kern/groep/bespreekpunten.js";
import { switchBesproken } from "../../kern/groep/rondes.js";
import { describeVormen } from "../../kern/groep/stippen-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { printGroep } from "../samen-kijken/groep-druk.js";
import { createSpreiding, findMeeste } from "../samen-kijken/spreiding.js";
import { Stapper } from "../stapper/stapper.js";
import { PuntAfspraken } from "./punt-afspraken.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

const GROOT = "agenda--groot";

/** What is on the agenda, one at a time on the whole screen: its dots, and what the group agrees on about it. */
export class AgendaBeurt {
  #tafel;
  /** @type {Beeld | null} */
  #beeld = null;
  /** @type {readonly Spreiding[]} */
  #punten = [];
  #nu = 0;
  #getoond = "";
  #punt = create("ol", { class: "spreidingen agenda__punt" });
  #vormen = create("p", { class: "samen__vormen agenda__vormen" });
  #vink = create("input", { type: "checkbox" });
  #afspraken;
  #stapper;

  /**
   * @param {Tafel} tafel
   * @param {AbortSignal} signal
   */
  constructor(tafel, signal) {
    this.#tafel = tafel;
    this.#afspraken = new PuntAfspraken(tafel, signal);
    const naam = samenwoord("groep-agenda.bespreek");
    // On the whole screen it stands alone, without the heading above it.
    this.element = create("section", { class: "agenda__beurt", "aria-label": naam });
    const changed = (/** @type {boolean} */ groot) => this.#begin(groot);
    this.#stapper = new Stapper({
      step: (stap) => this.#go(this.#nu + stap),
      hears: () => this.#isGroot,
      nu: () => this.#punt.querySelector("h4"),
      slot: createButton(samenwoord("groep-agenda.druk"), () => void printGroep(), { class: "knop" }),
      erbij: [createGrootKnop(this.element, { klassen: ["groot", GROOT], signal, naam, changed })],
      signal,
    });
    this.#vink.addEventListener("change", () => this.#switch());
    this.element.append(this.#punt, this.#vormen, this.#createAfspraken(), this.#stapper.element);
  }

  /**
   * @param {Beeld | null} beeld What is looked at.
   * @param {readonly Spreiding[]} punten What of it is on the agenda.
   */
  show(beeld, punten) {
    const was = this.#spreiding?.ingredient.id;
    this.#beeld = beeld;
    this.#punten = punten;
    const plaats = punten.findIndex(({ ingredient }) => ingredient.id === was);
    this.#nu = Math.max(plaats, 0);
    this.element.hidden = punten.length === 0 && !this.#isGroot;
    this.#draw();
  }

  #createAfspraken() {
    const besproken = create("label", { class: "vink" }, this.#vink, samenwoord("groep-agenda.besproken"));
    return create("div", { class: "agenda__afspraken" }, besproken, ...this.#afspraken.elementen);
  }

  get #isGroot() {
    return this.element.classList.contains(GROOT);
  }

  /** @returns {Spreiding | undefined} */
  get #spreiding() {
    return this.#punten[this.#nu];
  }

  /** @param {boolean} groot Begins at the first that was not talked about yet. */
  #begin(groot) {
    const eerste = this.#punten.findIndex((spreiding) => !this.#isBesproken(spreiding));
    if (groot) this.#nu = Math.max(eerste, 0);
    this.#draw();
  }

  /** @param {number} nummer */
  #go(nummer) {
    this.#nu = Math.min(Math.max(nummer, 0), this.#punten.length - 1);
    this.#draw();
    this.element.scrollTo(0, 0);
  }

  #draw() {
    const [beeld, spreiding] = [this.#beeld, this.#spreiding];
    const [nummer, alle] = [this.#nu + 1, this.#punten.length];
    const isLaatste = this.#isGroot && nummer >= alle;
    const zin = isLaatste
      ? samenwoord("groep-agenda.laatste", { nu: nummer, alle })
      : samenwoord("groep-agenda.plaats", { nu: nummer, alle });
    this.#stapper.show({ zin: this.#isGroot ? zin : "", isEerste: this.#nu === 0, isLaatste });
    if (!beeld || !spreiding || !this.#isGroot) return this.#clear();
    const nu = JSON.stringify([beeld.ronde.id, beeld.sleutel, beeld.namen, beeld.leden.length, spreiding]);
    if (nu !== this.#getoond)
      this.#punt.replaceChildren(createSpreiding(spreiding, beeld, { meeste: findMeeste([spreiding]) }));
    this.#getoond = nu;
    setText(this.#vormen, describeVormen(beeld.aantallen));
    this.#vink.checked = this.#isBesproken(spreiding);
    this.#afspraken.show(beeld.ronde.id, createPunt(beeld, spreiding));
  }

  /** What is not shown is not there twice either. */
  #clear() {
    this.#punt.replaceChildren();
    this.#getoond = "";
  }

  /** @param {Spreiding} spreiding */
  #isBesproken(spreiding) {
    return this.#beeld !== null && hasPunt(this.#beeld.ronde.besproken, createPunt(this.#beeld, spreiding));
  }

  #switch() {
    const [beeld, spreiding] = [this.#beeld, this.#spreiding];
    if (!beeld || !spreiding) return;
    this.#tafel.change((groep) => switchBesproken(groep, beeld.ronde.id, createPunt(beeld, spreiding)));
  }
}
