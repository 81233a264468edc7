import { SITE } from "../../grond/basis/site.js";
import { create, setText } from "../../grond/dom/dom.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { findHulp } from "../../kern/zoekmachine/hulpwoorden.js";
import { nameWaarde } from "../../kern/zoekmachine/namen.js";
import { woord } from "../../woorden/woorden.js";

const MAX_SHOWN = 9;

/**
 * @typedef {import("../../kern/zoekmachine/zoekmachine.js").Suggestie & {vraag?: string}} Suggestie A question to
 *   search with, or a page to go to; `vraag` is what to search with when that is not the text itself.
 */

/** The list under a search box. The focus stays in the box; the box says which suggestion is meant. */
export class Suggesties {
  #field;
  #choose;
  #list;
  #status = create("div", { class: "voorlezen", role: "status" });
  #at = -1;
  /** @type {Suggestie[]} */
  #shown = [];

  /**
   * @param {HTMLInputElement} field
   * @param {(suggestie: Suggestie) => void} choose
   */
  constructor(field, choose) {
    this.#field = field;
    this.#choose = choose;
    this.#list = create("ul", {
      class: "suggesties",
      id: field.getAttribute("aria-controls"),
      role: "listbox",
      "aria-label": woord("zoek-veld.suggesties"),
      hidden: true,
    });
    // A press must not take the focus out of the box, or the list would close under the finger.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("[role=option]") : null;
      if (option) this.#choose(this.#shown[[...this.#list.children].indexOf(option)]);
    });
  }

  /**
   * Puts the list under the box.
   * @param {Element} parent
   */
  attach(parent) {
    parent.append(this.#list, this.#status);
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** @returns {Suggestie | undefined} The suggestion that is meant. */
  get current() {
    return this.#shown[this.#at];
  }

  /**
   * @param {import("../../kern/zoekmachine/zoekmachine.js").Zoekmachine} machine
   * @param {string} vraag
   * @returns {Promise<Suggestie[]>} Whom one can call first, if the words give reason for it.
   */
  async find(machine, vraag) {
    const [suggesties, typed] = await Promise.all([machine.suggest(vraag), findHulp(vraag, SITE)]);
    // Where something completes what is typed, somebody is still typing: to search for that loads what nobody asked.
    const isWhole = suggesties.every(({ url }) => url !== null);
    const hulp = typed ?? (isWhole ? await findHulp(await mend(machine, vraag), SITE) : undefined);
    if (!hulp) return suggesties;
    const tekst = hulp.lijnen.map(({ naam, nummer }) => `${naam}: ${nummer}`).join(" · ");
    return [{ tekst, url: null, soort: woord("zoek-veld.hulp"), vraag }, ...suggesties];
  }

  /** @param {Suggestie[]} suggesties */
  show(suggesties) {
    this.#shown = suggesties.slice(0, MAX_SHOWN);
    const count = this.#shown.length;
    this.#list.replaceChildren(...this.#shown.map((suggestie, place) => this.#createOption(suggestie, place)));
    this.#open(count > 0);
    this.#mark(-1);
    setText(this.#status, count > 0 ? woord("zoek-veld.aantal_suggesties", { aantal: count }) : "");
  }

  /**
   * @param {Suggestie} suggestie
   * @param {number} place
   */
  #createOption({ tekst, soort }, place) {
    const option = create("li", { role: "option", id: `${this.#list.id}-${place}`, "aria-selected": "false" }, tekst);
    if (soort) option.append(" ", create("span", { class: "suggesties__soort" }, startWithCapital(nameWaarde(soort))));
    return option;
  }

  close() {
    this.#open(false);
    this.#mark(-1);
    this.#status.textContent = "";
  }

  /**
   * Past the last comes the box itself, and then the first.
   * @param {1 | -1} step
   */
  move(step) {
    const count = this.#list.children.length + 1;
    this.#mark(((this.#at + 1 + step + count) % count) - 1);
  }

  remove() {
    this.#mark(-1);
    this.#list.remove();
    this.#status.remove();
  }

  /** @param {boolean} open */
  #open(open) {
    this.#list.hidden = !open;
    this.#field.setAttribute("aria-expanded", String(open));
  }

  /** @param {number} place */
  #mark(place) {
    this.#at = place;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(index === place));
    }
    const current = this.#list.children[place];
    if (current) this.#field.setAttribute("aria-activedescendant", current.id);
    else this.#field.removeAttribute("aria-activedescendant");
    current?.scrollIntoView({ block: "nearest" });
  }
}

/**
 * A question as the search reads it.
 * @param {import("../../kern/zoekmachine/zoekmachine.js").Zoekmachine} machine
 * @param {string} vraag
 */
async function mend(machine, vraag) {
  const { verbeterd } = await machine.search({ vraag, aantal: 0 });
  return verbeterd?.vraag ?? vraag;
}
