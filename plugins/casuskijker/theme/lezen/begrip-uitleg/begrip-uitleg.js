import { create, createButton } from "../../grond/dom/dom.js";
import { woord } from "../../woorden/woorden.js";

const BEGRIP = "a.begrip";

/**
 * Shows on the spot what a begrip in the text means: a link to it opens a window with what the template of it holds.
 * Whoever asks for another tab gets the page that the link leads to, as does whoever has no script.
 */
export default class BegripUitleg extends HTMLElement {
  #controller = new AbortController();
  #inhoud = create("div");
  #venster = create(
    "div",
    { class: "begrip-uitleg__venster", role: "group", popover: "auto", tabindex: -1 },
    this.#inhoud,
    createButton(woord("begrip-uitleg.sluit"), () => this.#venster.hidePopover()),
  );
  /** @type {Element | null} The word whose explanation is open. */
  #open = null;
  /** @type {Element | null} The word whose explanation was open when the pointer came down: that closes it. */
  #was = null;

  connectedCallback() {
    // A browser of before 2024 has no windows like this: there a link is a link.
    if (!("popover" in this.#venster)) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    // Not in the article: what is read aloud, copied or kept is the text alone.
    (this.closest("main") ?? document.body).append(this.#venster);
    this.#venster.addEventListener("beforetoggle", (event) => this.#mark(/** @type {ToggleEvent} */ (event)), {
      signal,
    });
    this.#venster.addEventListener("keydown", (event) => this.#leave(event), { signal });
    addEventListener("pointerdown", () => (this.#was = this.#open), { capture: true, signal });
    document.addEventListener("click", (event) => this.#hear(event), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#venster.remove();
  }

  /** @param {MouseEvent} event A key has no pointer, and says so in `detail`. */
  #hear(event) {
    const { target, button, detail, altKey, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? /** @type {HTMLAnchorElement | null} */ (target.closest(BEGRIP)) : null;
    if (!link || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    const template = [...this.querySelectorAll("template")].find(({ dataset }) => dataset.bij === link.id);
    if (!template) return;
    event.preventDefault();
    if (detail === 0 || this.#was !== link) this.#show(link, template);
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {HTMLTemplateElement} template
   */
  #show(link, template) {
    this.#venster.hidePopover();
    this.#open = link;
    this.#inhoud.replaceChildren(template.content.cloneNode(true));
    this.#venster.setAttribute("aria-label", woord("begrip-uitleg.uitleg_van", { naam: template.dataset.naam ?? "" }));
    // Safari gives a link that is clicked no focus, and the focus comes back to what had it.
    link.focus({ preventScroll: true });
    link.classList.add("begrip--open");
    this.#venster.showPopover();
    this.#venster.focus({ preventScroll: true });
  }

  /**
   * Who goes past its end with the keyboard is back in the text: behind the word, or on it. In the page the window
   * stands behind all text.
   * @param {KeyboardEvent} event
   */
  #leave(event) {
    if (event.key !== "Tab") return;
    const stops = [...this.#venster.querySelectorAll("a, button")];
    const ends = event.shiftKey ? [this.#venster, stops[0]] : stops.slice(-1);
    if (!ends.some((end) => end === document.activeElement)) return;
    if (event.shiftKey) event.preventDefault();
    this.#venster.hidePopover();
  }

  /** @param {ToggleEvent} event */
  #mark({ newState }) {
    if (newState === "open") return;
    this.#open?.classList.remove("begrip--open");
    this.#open = null;
  }
}
