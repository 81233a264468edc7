import { woord } from "../../woorden/woorden.js";

/** On a narrow screen the search box is folded away; this button opens it, by touch and by keyboard. */
export default class ZoekKnop extends HTMLElement {
  #controller = new AbortController();
  #button = document.createElement("button");

  connectedCallback() {
    const panel = this.nextElementSibling;
    if (!panel) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#button.type = "button";
    this.#button.className = "kop__knop zoek-knop__knop";
    this.#button.textContent = woord("zoek-knop.knop");
    this.#button.setAttribute("aria-controls", panel.id);
    this.append(this.#button);
    this.#open(panel, false);
    this.#button.addEventListener("click", () => this.#toggle(panel), { signal });
    panel.addEventListener("zoekveld-open", () => this.#open(panel, true), { signal });
    panel.addEventListener("keydown", (event) => this.#closeOnEscape(panel, event), { signal });
    panel.addEventListener("focusout", (event) => this.#closeOnLeave(panel, event), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#button.remove();
  }

  /**
   * @param {Element} panel
   * @param {boolean} open
   */
  #open(panel, open) {
    panel.toggleAttribute("data-open", open);
    this.#button.setAttribute("aria-expanded", String(open));
  }

  /** @param {Element} panel */
  #toggle(panel) {
    const open = !panel.hasAttribute("data-open");
    this.#open(panel, open);
    if (open) panel.querySelector("input")?.focus();
  }

  /**
   * @param {Element} panel
   * @param {Event} event
   */
  #closeOnEscape(panel, event) {
    if (!(event instanceof KeyboardEvent) || event.key !== "Escape" || !this.#isFolded) return;
    this.#open(panel, false);
    this.#button.focus();
  }

  /**
   * Who moves on with the keyboard leaves no open box behind over the page.
   * @param {Element} panel
   * @param {Event} event
   */
  #closeOnLeave(panel, event) {
    const to = event instanceof FocusEvent ? event.relatedTarget : null;
    if (to instanceof Node && !panel.contains(to) && to !== this.#button) this.#open(panel, false);
  }

  /** Only a narrow screen shows the button. */
  get #isFolded() {
    return this.#button.offsetParent !== null;
  }
}
