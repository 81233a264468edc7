import { create, createButton } from "../../grond/dom/dom.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { zoekwoord } from "../../woorden/zoeken.js";
import { createResultaat, createResultaten } from "./treffers.js";

/** @typedef {import("./uitkomst.js").Gevonden} Gevonden */

const PER_KEER = 20;

/** What has only a part of the word that was asked: folded away, so that it drowns nothing. */
export class Deels {
  #summary = create("summary", { class: "zoek-deels__kop" });
  #list = createResultaten();
  #more;
  #load;
  #keep;
  #isSober = false;
  #total = 0;
  /** What comes for an earlier question is not shown. */
  #turn = 0;

  /**
   * @param {(vanaf: number, aantal: number) => Promise<Gevonden>} load
   * @param {(shown: number) => void} keep Hears how many are shown.
   */
  constructor(load, keep) {
    this.#load = load;
    this.#keep = keep;
    this.#more = createButton("", () => this.#add(), { class: "knop zoek-scherm__meer", hidden: true });
    this.element = create("details", { class: "zoek-deels", hidden: true }, this.#summary, this.#list, this.#more);
    this.element.addEventListener("toggle", () => {
      if (this.element.open && this.#list.children.length === 0) this.#add();
      else this.#keep(this.element.open ? this.#list.children.length : 0);
    });
  }

  /**
   * @param {Gevonden} found
   * @param {boolean} isSober
   */
  show({ deels, stukken }, isSober) {
    this.#turn += 1;
    this.#isSober = isSober;
    this.#total = deels;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.element.open = false;
    this.element.hidden = deels === 0;
    this.#summary.textContent = startWithCapital(describeDeels(deels, stukken));
  }

  /**
   * Opens it as it was left, so that who comes back finds the place.
   * @param {number} shown
   */
  async reopen(shown) {
    if (this.#total === 0 || shown === 0) return;
    await this.#add(shown);
    this.element.open = true;
  }

  async #add(aantal = PER_KEER) {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    try {
      const { treffers } = await this.#load(shown, aantal);
      if (turn !== this.#turn) return;
      this.#list.append(...treffers.map((treffer) => createResultaat(treffer, this.#isSober)));
      this.#keep(this.#list.children.length);
      const volgende = Math.min(this.#total - this.#list.children.length, PER_KEER);
      this.#offer(zoekwoord("zoek-scherm.toon_volgende", { volgende }), volgende > 0);
      if (shown > 0) this.#list.children[shown]?.querySelector("a")?.focus();
    } catch (error) {
      console.warn("Het zoeken is mislukt.", error);
      this.#offer(zoekwoord("zoek-scherm.opnieuw"), true);
    }
  }

  /**
   * @param {string} text
   * @param {boolean} isOffered
   */
  #offer(text, isOffered) {
    this.#more.textContent = text;
    this.#more.hidden = !isOffered;
  }
}

/**
 * @param {number} aantal
 * @param {string[]} stukken
 */
export function describeDeels(aantal, stukken) {
  const genoemd = stukken.map((stuk) => `‘${stuk}’`).join(zoekwoord("zoek-scherm.of"));
  return zoekwoord("zoek-scherm.nog_deels", { aantal, stukken: genoemd });
}
