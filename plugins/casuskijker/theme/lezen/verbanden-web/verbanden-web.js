/** A web of words: what is pointed at, or has the focus, keeps its arcs and its neighbours; the rest steps back. */
export default class VerbandenWeb extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (const event of ["pointerover", "focusin"]) {
      this.addEventListener(event, ({ target }) => this.#show(target), { signal });
    }
    for (const event of ["pointerleave", "focusout"]) this.addEventListener(event, () => this.#show(null), { signal });
    // Who was quicker than this code is not left without an answer.
    this.#show(this.querySelector("[data-knoop]:focus-within") ?? this.querySelector("[data-knoop]:hover"));
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#show(null);
  }

  /** @param {EventTarget | null} target */
  #show(target) {
    const node = target instanceof Element ? target.closest("[data-knoop]") : null;
    const place = node?.getAttribute("data-knoop");
    this.toggleAttribute("data-uitgelicht", Boolean(place));
    const near = new Set([place]);
    for (const arc of this.querySelectorAll("[data-van]")) {
      const ends = [arc.getAttribute("data-van"), arc.getAttribute("data-naar")];
      const touches = ends.includes(place ?? "");
      arc.toggleAttribute("data-aan", touches);
      if (touches) for (const end of ends) near.add(end);
    }
    for (const other of this.querySelectorAll("[data-knoop]")) {
      other.toggleAttribute("data-aan", near.has(other.getAttribute("data-knoop")));
    }
  }
}
