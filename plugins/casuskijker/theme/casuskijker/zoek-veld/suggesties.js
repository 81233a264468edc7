import { make, withNoun } from "../zoek-scherm/bouwen.js";

const MEESTE = 7;

/** The list under a search box. The focus stays in the box; the box says which suggestion is meant. */
export class Suggesties {
  #field;
  #choose;
  #list;
  #status = make("div", { class: "voorlezen", role: "status" });
  #at = -1;

  /**
   * @param {HTMLInputElement} field
   * @param {(woord: string) => void} choose
   */
  constructor(field, choose) {
    this.#field = field;
    this.#choose = choose;
    this.#list = make("ul", { class: "suggesties", id: `${field.id}-suggesties`, role: "listbox", "aria-label": "Suggesties", hidden: true });
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#list.id,
    })) {
      field.setAttribute(name, value);
    }
    // A press must not take the focus out of the box, or the list would close under the finger.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("[role=option]") : null;
      if (option) this.#choose(option.textContent ?? "");
    });
  }

  get elements() {
    return [this.#list, this.#status];
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** @returns {string} The suggestion that is meant, or nothing. */
  get current() {
    return this.#list.children[this.#at]?.textContent ?? "";
  }

  /** @param {string[]} woorden */
  show(woorden) {
    const shown = woorden.slice(0, MEESTE);
    this.#list.replaceChildren(
      ...shown.map((woord, place) => make("li", { role: "option", id: `${this.#list.id}-${place}`, "aria-selected": "false" }, woord)),
    );
    this.#open(shown.length > 0);
    this.#mark(-1);
    this.#status.textContent = shown.length > 0 ? `${withNoun(shown.length, "suggestie", "suggesties")}, kies met de pijltjes` : "";
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
    for (const name of ["role", "aria-autocomplete", "aria-expanded", "aria-controls", "aria-activedescendant"]) {
      this.#field.removeAttribute(name);
    }
    for (const element of this.elements) element.remove();
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
