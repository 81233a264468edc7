import { create, createButton, setText } from "../../grond/dom/dom.js";
import { bewaarwoord } from "../../woorden/bewaren.js";

/** The receipt: what was understood of what came in, what became of it, and the way back. */
export class GroepBon {
  #melding = create("p", { role: "status", class: "samen__melding", tabindex: -1 });
  #lezingen = create("div", { class: "samen__lezingen" });
  #undone;
  elementen = [this.#melding, this.#lezingen];

  /** @param {() => void} undone Hears that something was taken back. */
  constructor(undone) {
    this.#undone = undone;
  }

  /** @param {string} zin */
  say(zin) {
    setText(this.#melding, zin);
  }

  /** @param {string} zin About something that the reader did not do: what they can still take back, stays so. */
  tell(zin) {
    const terug = this.#melding.querySelector("button");
    this.#melding.replaceChildren(zin, ...(terug ? [" ", terug] : []));
  }

  /** @param {...Node} lezingen What is said of each thing that was laid down. */
  list(...lezingen) {
    this.#lezingen.replaceChildren(...lezingen);
  }

  /**
   * @param {string} zin
   * @param {() => boolean} restore Says whether it did; if not, it is offered again.
   * @param {string} daarna
   * @returns {HTMLButtonElement}
   */
  offer(zin, restore, daarna) {
    const terug = createButton(bewaarwoord("terughalen.knop"), () => {
      if (!restore()) return this.offer(`${bewaarwoord("terughalen.bezet")} `, restore, daarna).focus();
      this.say(daarna);
      this.#undone();
    });
    this.#melding.replaceChildren(zin, terug);
    return terug;
  }

  /** @param {...(Node | string)} verder Where one can go on from there. */
  add(...verder) {
    this.#melding.append(...verder.flatMap((each) => [" ", each]));
  }

  /** Brings it before the eyes: what was not understood must be seen, and so must the way back. */
  go() {
    this.#melding.scrollIntoView({ block: "center" });
    this.#melding.focus({ preventScroll: true });
  }
}
