import { create } from "../../grond/dom/dom.js";
import { kijkwoord } from "../../woorden/kijken.js";

/** @typedef {"alles" | "invalshoek" | "ingredient"} Soort How much of a kijkraam is on the screen at once. */

/** Everything that is asked on a page; of what is looked at in part, the rest is hidden. */
export const VELDEN = ":is(.ingredient, .gesprek__vraag):not([hidden])";
const BUITEN_BEELD = "buiten-beeld";

/**
 * @param {import("../../kern/profiel/profiel.js").Kijkraam} kijkraam
 * @returns {HTMLSelectElement} To choose how much is shown at once.
 */
export function createSoortKeuze({ eigenschappen: { invalshoek, onderdeel } }) {
  const soorten = {
    alles: kijkwoord("vul-balk.alles"),
    invalshoek: kijkwoord("vul-balk.een", { wat: invalshoek.enkel }),
    ingredient: kijkwoord("vul-balk.een", { wat: onderdeel.enkel }),
  };
  const opties = Object.entries(soorten).map(([value, text]) => create("option", { value, text }));
  return create("select", {}, ...opties);
}

/** Shows a kijkraam whole, by invalshoek, or one ingrediënt at a time; on paper it is always whole. */
export class Weergave {
  /** @type {Soort} */
  soort = "alles";
  #delen;
  #velden;
  #nu = 0;

  /** @param {Element} article */
  constructor(article) {
    // Of what is looked at in part, the rest is hidden.
    const delen = /** @type {HTMLElement[]} */ ([...article.querySelectorAll("section.invalshoek:not([hidden])")]);
    this.#delen = delen;
    this.#velden = delen.flatMap((deel) => /** @type {HTMLElement[]} */ ([...deel.querySelectorAll(VELDEN)]));
  }

  /** @returns {HTMLElement} What is shown now, or what comes first of it. */
  get nu() {
    return this.#stukken[this.#nu];
  }

  get isEerste() {
    return this.#nu === 0;
  }

  get isLaatste() {
    return this.#nu === this.#stukken.length - 1;
  }

  /** @returns {string} '3 van 9', or nothing when all is shown. */
  get plaats() {
    if (this.soort === "alles") return "";
    return kijkwoord("vul-balk.plaats", { nu: this.#nu + 1, alle: this.#stukken.length });
  }

  /** @param {Soort} soort */
  choose(soort) {
    const veld = this.soort === "alles" ? undefined : this.nu;
    this.soort = soort;
    this.#nu = 0;
    if (veld) this.show(veld);
    else this.#apply();
  }

  /** @param {1 | -1} stap */
  step(stap) {
    this.#nu = Math.min(Math.max(this.#nu + stap, 0), this.#stukken.length - 1);
    this.#apply();
  }

  /**
   * Brings an ingrediënt, or the invalshoek it is in, into view.
   *
   * @param {Element} veld
   */
  show(veld) {
    const plek = this.#stukken.findIndex((stuk) => stuk.contains(veld) || veld.contains(stuk));
    if (plek >= 0) this.#nu = plek;
    this.#apply();
  }

  /** Shows all again. */
  end() {
    this.choose("alles");
  }

  get #stukken() {
    return this.soort === "ingredient" ? this.#velden : this.#delen;
  }

  #apply() {
    for (const deel of this.#delen) {
      const weg = this.soort !== "alles" && !deel.contains(this.nu);
      deel.classList.toggle(BUITEN_BEELD, weg);
      findKop(deel)?.classList.toggle(BUITEN_BEELD, weg);
    }
    for (const veld of this.#velden)
      veld.classList.toggle(BUITEN_BEELD, this.soort === "ingredient" && veld !== this.nu);
  }
}

/** @param {Element} deel */
function findKop(deel) {
  return document.getElementById(deel.getAttribute("aria-labelledby") ?? "");
}
