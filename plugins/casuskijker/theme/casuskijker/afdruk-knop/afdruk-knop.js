/** A button that prints the page. */
export class AfdrukKnop extends HTMLElement {
  #controller = new AbortController();
  #button = document.createElement("button");

  connectedCallback() {
    this.#controller = new AbortController();
    this.#button.type = "button";
    this.#button.className = "knop";
    this.#button.textContent = "Afdrukken";
    this.append(this.#button);
    this.#button.addEventListener("click", () => print(), { signal: this.#controller.signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#button.remove();
  }
}
