import { create, createButton } from "../../grond/dom/dom.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { zoekwoord } from "../../woorden/zoeken.js";
import { createResultaat, createResultaten } from "./treffers.js";

/** @typedef {import("./uitkomst.js").Gevonden} Gevonden */

/** What has only a part of the word that was asked: folded away, so that it drowns nothing. */
export class Deels {
  #summary = create("summary", { class: "zoek-deels__kop" });
  #list = createResultaten();
  #more;
  #load;
  #total = 0;
  /** What comes for an earlier question is not shown. */
  #turn = 0;

  /** @param {(vanaf: number) => Promise<Gevonden>} load */
  constructor(load) {
    this.#load = load;
    this.#more = createButton("", () => this.#add(), { class: "knop zoek-scherm__meer", hidden: true });
    this.element = create("details", { class: "zoek-deels", hidden: true }, this.#summary, this.#list, this.#more);
    this.element.addEventListener("toggle", () => {
      if (this.element.open && this.#list.children.length === 0) this.#add();
    });
  }

  /** @param {Gevonden} found */
  show({ deels, stukken }) {
    this.#turn += 1;
    this.#total = deels;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.element.open = false;
    this.element.hidden = deels === 0;
    this.#summary.textContent = startWithCapital(describeDeels(deels, stukken));
  }

  async #add() {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    try {
      const { treffers } = await this.#load(shown);
      if (turn !== this.#turn) return;
      this.#list.append(...treffers.map(createResultaat));
      const volgende = Math.min(this.#total - this.#list.children.length, treffers.length);
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
