/** On a narrow screen the search box is folded away; this button opens it, by touch and by keyboard. */
export class ZoekKnop extends HTMLElement {
  #controller = new AbortController();
  #button = document.createElement("button");

  connectedCallback() {
    const toggle = document.querySelector("[data-md-toggle=search]");
    const field = document.querySelector("[data-md-component=search-query]");
    if (!(toggle instanceof HTMLInputElement) || !(field instanceof HTMLInputElement)) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#button.type = "button";
    this.#button.className = "kop__knop zoek-knop__knop";
    this.#button.textContent = "Zoeken";
    this.append(this.#button);
    this.#button.addEventListener("click", () => this.#open(toggle, field), { signal });
    toggle.addEventListener("change", () => this.#returnFocus(toggle), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#button.remove();
  }

  /**
   * @param {HTMLInputElement} toggle
   * @param {HTMLInputElement} field
   */
  #open(toggle, field) {
    if (!toggle.checked) toggle.click();
    field.focus();
  }

  /** @param {HTMLInputElement} toggle */
  #returnFocus(toggle) {
    const visible = this.#button.offsetParent !== null;
    if (!toggle.checked && visible) this.#button.focus();
  }
}
