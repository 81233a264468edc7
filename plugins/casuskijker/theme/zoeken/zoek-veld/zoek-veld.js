import { loadMachine, loadSuggesties } from "../zoek-scherm/machine.js";
import { tidyVraag } from "../zoek-scherm/stand.js";
import { isShortcut } from "./sneltoets.js";

const PAUSE = 150;
/** What the box says of the list under it; the list itself comes with what searches. */
const OF_LIST = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" };

/** A search box that helps while one types: a combobox after the pattern of the ARIA Authoring Practices Guide. */
export default class ZoekVeld extends HTMLElement {
  #controller = new AbortController();
  #turn = 0;
  #timer = 0;
  #field = /** @type {HTMLInputElement} */ (this.querySelector("input"));
  /** @type {import("./suggesties.js").Suggesties | null} */
  #suggesties = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const field = this.#field;
    for (const [name, value] of Object.entries(OF_LIST)) field.setAttribute(name, value);
    field.setAttribute("aria-controls", `${field.id}-suggesties`);
    field.addEventListener("focus", () => this.#prepare(), { signal });
    field.addEventListener("input", () => this.#plan(), { signal });
    field.addEventListener("keydown", (event) => this.#steer(event), { signal });
    // Where that leads, basis.js says: whoever submits before this script is there goes the same way.
    field.form?.addEventListener("submit", () => this.#close(), { signal });
    this.addEventListener("focusout", (event) => this.#leave(event), { signal });
    addEventListener("keydown", (event) => this.#jump(event), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    clearTimeout(this.#timer);
    this.#suggesties?.remove();
    this.#suggesties = null;
    for (const name of [...Object.keys(OF_LIST), "aria-controls"]) this.#field.removeAttribute(name);
  }

  /** Fetches what searches while the first letters are typed; when that fails, it is tried again when it is needed. */
  #prepare() {
    this.#fetch().catch(() => this.#close());
  }

  async #fetch() {
    const [machine, { Suggesties }] = await Promise.all([loadMachine(), loadSuggesties()]);
    if (!this.#suggesties && this.isConnected) {
      this.#suggesties = new Suggesties(this.#field, (suggestie) => this.#choose(suggestie));
      this.#suggesties.attach(this);
    }
    return machine;
  }

  #plan() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#suggest(), PAUSE);
  }

  /** Suggestions are an extra: when they cannot be had, searching itself says so. */
  async #suggest() {
    const turn = ++this.#turn;
    const vraag = tidyVraag(this.#field.value);
    if (!vraag) {
      this.#close();
      return;
    }
    try {
      const machine = await this.#fetch();
      const suggesties = await this.#suggesties?.find(machine, vraag);
      const isAsked = turn === this.#turn && document.activeElement === this.#field;
      if (suggesties && isAsked) this.#suggesties?.show(suggesties);
    } catch {
      this.#close();
    }
  }

  #close() {
    this.#stop();
    this.#suggesties?.close();
  }

  #stop() {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }

  /** @param {KeyboardEvent} event */
  #steer(event) {
    const { key } = event;
    if (event.isComposing || !this.#suggesties?.isOpen) return;
    if (key === "ArrowDown" || key === "ArrowUp") this.#move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Escape") this.#close();
    else if (key === "Enter" && this.#suggesties.current) this.#choose(this.#suggesties.current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /**
   * Who has begun to choose keeps this list: what still comes for the last letters would take the choice away.
   * @param {1 | -1} step
   */
  #move(step) {
    this.#stop();
    this.#suggesties?.move(step);
  }

  /** @param {import("./suggesties.js").Suggestie} suggestie */
  #choose({ tekst, url, vraag = tekst }) {
    this.#close();
    if (url) {
      location.assign(url);
      return;
    }
    this.#field.value = vraag;
    this.#field.form?.requestSubmit();
  }

  /** @param {FocusEvent} event */
  #leave(event) {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#close();
  }

  /**
   * From anywhere on the page to the box.
   * @param {KeyboardEvent} event
   */
  #jump(event) {
    if (!isShortcut(event)) return;
    event.preventDefault();
    // The header folds the box away on a narrow screen, and opens it for this.
    this.dispatchEvent(new CustomEvent("zoekveld-open", { bubbles: true }));
    this.#field.focus();
    this.#field.select();
  }
}
