import { create, createButton } from "../../grond/dom/dom.js";
import { findDezelfden } from "../../kern/groep/dezelfden.js";
import { describeTweetal, isZonderVerschil } from "../../kern/groep/dezelfden-zinnen.js";
import { takeForOne, takeForTwo } from "../../kern/groep/een-mens.js";
import { findRondeNu } from "../../kern/groep/groep.js";
import { isTweeMensen, keepTweeMensen } from "../../kern/groep/twee-mensen.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/dezelfden.js").Tweetal} Tweetal
 * @typedef {import("../../kern/deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

/** What the buttons say that keep the one or the other, when nobody can tell which is newer. */
const HOUD = [samenwoord("samen-kijken.eerste"), samenwoord("samen-kijken.tweede")];

/** Asks whether who came in under a new mark is somebody who lies there already; nothing changes before that. */
export class GroepDezelfden {
  #tafel;
  #kijkramen;
  #bon;
  #namen;
  /** @type {Tweetal[]} Of which the reader said that they are two people, where the browser remembers nothing. */
  #anderen = [];
  element = create("section", { class: "samen__dezelfden let-op", "aria-label": samenwoord("samen-kijken.dezelfden") });

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {{bon: import("./groep-bon.js").GroepBon, namen: () => boolean}} wens Where it is said what happened, with a
   *   way back; and whether names are on the screen.
   */
  constructor(tafel, kijkramen, { bon, namen }) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#bon = bon;
    this.#namen = namen;
  }

  show() {
    const tweetallen = findDezelfden(findRondeNu(this.#tafel.groep), (tweetal) => this.#isGezegd(tweetal));
    this.element.hidden = tweetallen.length === 0;
    this.element.replaceChildren(
      create("p", {}, create("strong", { text: samenwoord("samen-kijken.dezelfden") })),
      create("p", { text: samenwoord("samen-kijken.dezelfden_uitleg") }),
      create("ul", { class: "regels" }, ...tweetallen.map((tweetal) => this.#createRegel(tweetal))),
    );
  }

  /** @param {Tweetal} tweetal */
  #createRegel(tweetal) {
    const { oud, nieuw } = tweetal;
    const kijkraam = this.#kijkramen.get(nieuw.kijkraam);
    const naam = this.#namen() ? nieuw.naam || oud.naam : "";
    const wie = [kijkraam?.titel ?? nieuw.kijkraam, naam].filter(Boolean).join(": ");
    return create(
      "li",
      {},
      create("strong", { text: wie }),
      create("span", {
        class: "regels__uitleg",
        text: describeTweetal(tweetal, this.#tafel.groep),
      }),
      create(
        "p",
        { class: "knoppen" },
        ...this.#createHoud(tweetal),
        createButton(samenwoord("samen-kijken.twee_mensen"), () => this.#leave(tweetal)),
      ),
    );
  }

  /** @param {Tweetal} tweetal @returns {HTMLButtonElement[]} Where nothing differs, there is nothing to choose. */
  #createHoud(tweetal) {
    const { oud, nieuw, isBekend } = tweetal;
    const neem = (/** @type {string} */ tekst, /** @type {Inbreng} */ blijft, /** @type {Inbreng} */ weg) =>
      createButton(tekst, () => this.#takeForOne({ blijft, weg }));
    if (isZonderVerschil(tweetal, this.#tafel.groep)) return [neem(samenwoord("samen-kijken.een_mens"), nieuw, oud)];
    if (isBekend) return [neem(samenwoord("samen-kijken.in_de_plaats"), nieuw, oud)];
    const [eerste, tweede] = HOUD.map((wat) => samenwoord("samen-kijken.houd", { wat }));
    return [neem(eerste, oud, nieuw), neem(tweede, nieuw, oud)];
  }

  /** @param {{blijft: Inbreng, weg: Inbreng}} wie */
  #takeForOne(wie) {
    const { id } = findRondeNu(this.#tafel.groep);
    this.#tafel.change((groep) => takeForOne(groep, wie, id));
    const restore = () => {
      this.#tafel.change((groep) => takeForTwo(groep, wie, id));
      return true;
    };
    // What was said of the two before is not so any more.
    this.#bon.list();
    this.#bon.offer(samenwoord("samen-kijken.vervangen"), restore, samenwoord("samen-kijken.weer_allebei")).focus();
  }

  /** @param {Tweetal} tweetal */
  #isGezegd(tweetal) {
    const { oud, nieuw } = tweetal;
    return isTweeMensen(opslag, tweetal) || this.#anderen.some((een) => een.oud === oud && een.nieuw === nieuw);
  }

  /** @param {Tweetal} tweetal */
  #leave(tweetal) {
    if (!keepTweeMensen(opslag, tweetal)) this.#anderen.push(tweetal);
    this.show();
  }
}
