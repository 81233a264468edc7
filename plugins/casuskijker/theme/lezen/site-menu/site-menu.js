import { woord } from "../../woorden/woorden.js";

/** The main menu: on a narrow screen it folds behind a button; without script it is simply there. */
export default class SiteMenu extends HTMLElement {
  #controller = new AbortController();
  #button = document.createElement("button");

  connectedCallback() {
    const nav = this.querySelector("nav");
    if (!nav) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#button.type = "button";
    this.#button.className = "kop__knop site-menu__knop";
    this.#button.textContent = woord("site-menu.knop");
    this.#button.setAttribute("aria-controls", nav.id);
    this.prepend(this.#button);
    this.#open(false);
    this.#button.addEventListener("click", () => this.#open(!this.hasAttribute("open")), { signal });
    this.addEventListener("keydown", (event) => this.#closeOnEscape(event), { signal });
    // Who moves on with the keyboard leaves no open menu behind over the page.
    this.addEventListener("focusout", (event) => this.#closeOnLeave(event), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#button.remove();
  }

  /** @param {boolean} open */
  #open(open) {
    this.toggleAttribute("open", open);
    this.#button.setAttribute("aria-expanded", String(open));
  }

  /** @param {KeyboardEvent} event */
  #closeOnEscape(event) {
    if (event.key !== "Escape" || !this.hasAttribute("open")) return;
    this.#open(false);
    this.#button.focus();
  }

  /** @param {FocusEvent} event */
  #closeOnLeave(event) {
    if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) this.#open(false);
  }
}
