import { create } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { createId } from "../../grond/opslag/id.js";
import { listPunten } from "../../kern/groep/bespreekpunten.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { createSpreiding, findMeeste } from "./spreiding.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {"gekozen" | "toen" | "alles"} Wat
 */

const GROOT = "samen__plaatje--groot";
/** The part that is not on the large screen now; on the page and on paper all of them stand. */
const NIET = "samen__niet";

/** The picture on a large screen: first what was chosen to talk about, and that alone, with a way to the rest. */
export class PlaatjeGroot {
  #element;
  #delen;
  /** @type {Beeld | null} */
  #beeld = null;
  /** @type {Wat} */
  #wat = "alles";
  #getoond = "";
  #naam = createId();
  keuze = create("fieldset", { class: "samen__namen samen__wat" });
  gekozen = create("div", { class: "samen__deel samen__gekozen" });
  knop;

  /**
   * @param {HTMLElement} element The picture.
   * @param {{delen: Record<Exclude<Wat, "gekozen">, HTMLElement[]>, signal: AbortSignal}} wens What of it is shown
   *   large besides what was chosen.
   */
  constructor(element, { delen, signal }) {
    this.#element = element;
    this.#delen = delen;
    const changed = (/** @type {boolean} */ groot) => this.#begin(groot);
    this.knop = createGrootKnop(element, { klassen: ["groot", GROOT], signal, changed });
  }

  /** @param {Beeld | null} beeld What is looked at. */
  show(beeld) {
    this.#beeld = beeld;
    this.#draw();
  }

  /** @param {boolean} groot */
  #begin(groot) {
    if (groot) [this.#wat] = this.#list();
    this.#draw();
    this.#element.scrollTo(0, 0);
  }

  /** @returns {Wat[]} What there is to show, what one begins with first. */
  #list() {
    const gekozen = this.#listGekozen().length ? [/** @type {const} */ ("gekozen")] : [];
    return [
      ...gekozen,
      "alles",
      ...(this.#delen.toen.every(({ hidden }) => hidden) ? [] : [/** @type {const} */ ("toen")]),
    ];
  }

  #listGekozen() {
    return this.#beeld ? listPunten(this.#beeld, 0) : [];
  }

  #draw() {
    const keuzes = this.#list();
    if (!keuzes.includes(this.#wat)) [this.#wat] = keuzes;
    this.#drawKeuze(keuzes);
    for (const [wat, delen] of Object.entries(this.#delen))
      for (const deel of delen) deel.classList.toggle(NIET, wat !== this.#wat);
    const isGroot = this.#element.classList.contains(GROOT);
    const [beeld, punten] = [this.#beeld, this.#listGekozen()];
    // What is not shown is not there twice either.
    if (!isGroot || !beeld || this.#wat !== "gekozen") return this.gekozen.replaceChildren();
    const meeste = findMeeste(punten);
    const regels = punten.map((spreiding) => createSpreiding(spreiding, beeld, { meeste }));
    this.gekozen.replaceChildren(
      create("h3", { text: samenwoord("samen-kijken.op_scherm_gekozen", { aantal: punten.length }) }),
      create("ol", { class: "spreidingen" }, ...regels),
    );
  }

  /** @param {Wat[]} keuzes */
  #drawKeuze(keuzes) {
    this.keuze.hidden = keuzes.length < 2;
    const aantal = this.#listGekozen().length;
    const nu = JSON.stringify([keuzes, aantal]);
    if (nu !== this.#getoond) {
      const legend = create("legend", { text: samenwoord("samen-kijken.op_scherm") });
      this.keuze.replaceChildren(legend, ...keuzes.map((wat) => this.#createOptie(wat, aantal)));
    }
    this.#getoond = nu;
    for (const radio of this.keuze.querySelectorAll("input")) radio.checked = radio.value === this.#wat;
  }

  /**
   * @param {Wat} wat
   * @param {number} aantal How many were chosen.
   */
  #createOptie(wat, aantal) {
    const naam = {
      gekozen: samenwoord("samen-kijken.op_scherm_gekozen", { aantal }),
      alles: samenwoord("samen-kijken.op_scherm_alles"),
      toen: beeldwoord("toen-en-nu.kop"),
    };
    const radio = create("input", { type: "radio", name: this.#naam, value: wat });
    radio.addEventListener("change", () => {
      this.#wat = wat;
      this.#draw();
    });
    return create("label", { class: "vink" }, radio, create("span", { text: naam[wat] }));
  }
}
