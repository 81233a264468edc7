import { create, createButton } from "../../grond/dom/dom.js";
import { findDezelfden } from "../../kern/groep/dezelfden.js";
import { addInbrengen, dropLid } from "../../kern/groep/groep.js";
import { describeInbreng } from "../../kern/groep/groep-zinnen.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/dezelfden.js").Tweetal} Tweetal
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

/** Asks whether who came in under a new mark is somebody who lies there already; nothing changes before that. */
export class GroepDezelfden {
  #tafel;
  #kijkramen;
  #invoer;
  /** @type {Set<string>} The marks of which the reader said that they are of two people. */
  #anderen = new Set();
  element = create("section", { class: "samen__dezelfden let-op", "aria-label": samenwoord("samen-kijken.dezelfden") });

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {import("./groep-invoer.js").GroepInvoer} invoer Where it is said what happened, with a way back.
   */
  constructor(tafel, kijkramen, invoer) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#invoer = invoer;
  }

  show() {
    const tweetallen = findDezelfden(this.#tafel.groep).filter(({ nieuw }) => !this.#anderen.has(nieuw.kenmerk));
    this.element.hidden = tweetallen.length === 0;
    this.element.replaceChildren(
      create("p", {}, create("strong", { text: samenwoord("samen-kijken.dezelfden") })),
      create("p", { text: samenwoord("samen-kijken.dezelfden_uitleg") }),
      create("ul", { class: "regels" }, ...tweetallen.map((tweetal) => this.#createRegel(tweetal))),
    );
  }

  /** @param {Tweetal} tweetal */
  #createRegel(tweetal) {
    const { oud, nieuw, gelijk, samen } = tweetal;
    const kijkraam = this.#kijkramen.get(nieuw.kijkraam);
    const wie = kijkraam ? describeInbreng(nieuw, kijkraam) : nieuw.kijkraam;
    const lag = withNoun(Object.keys(oud.posities).length, "keuze", "keuzes");
    return create(
      "li",
      {},
      create("strong", { text: wie }),
      create("span", { class: "regels__uitleg", text: samenwoord("samen-kijken.er_lag", { lag, gelijk, samen }) }),
      create(
        "p",
        { class: "knoppen" },
        createButton(samenwoord("samen-kijken.in_de_plaats"), () => this.#replace(tweetal)),
        createButton(samenwoord("samen-kijken.twee_mensen"), () => this.#leave(tweetal)),
      ),
    );
  }

  /** @param {Tweetal} tweetal */
  #replace({ oud }) {
    this.#tafel.change((groep) => dropLid(groep, oud));
    const restore = () => {
      this.#tafel.change((groep) => addInbrengen(groep, [oud]).groep);
      return true;
    };
    this.#invoer.offer(samenwoord("samen-kijken.vervangen"), restore, samenwoord("samen-kijken.weer_allebei")).focus();
  }

  /** @param {Tweetal} tweetal */
  #leave({ nieuw }) {
    this.#anderen.add(nieuw.kenmerk);
    this.show();
  }
}
