import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { isSchermwoord } from "../../kern/schermwoord/schermwoord.js";
import { lesbladwoord } from "../../woorden/lesblad.js";

/** What was opened here, in the state of this visit: after a reload it is open still. */
const OPEN = "schermwoorden";

/**
 * Keeps closed what stands after it until somebody types the word of the screen, or goes round it with one press.
 * Without a script it all stands there, a turn in the story behind its own fold.
 */
export default class VervolgWoord extends HTMLElement {
  #controller = new AbortController();
  #veld = create("input", { type: "text", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
  #melding = create("p", { class: "vervolg-woord__melding", role: "status" });

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const dicht = this.#dicht;
    // An answer that stands in it, or an address that leads there, opens a turn too.
    dicht?.addEventListener("toggle", () => this.#follow(), { signal });
    addEventListener("hashchange", () => this.#follow(), { signal });
    this.replaceChildren(this.#createVorm(), this.#melding);
    this.#follow();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.removeAttribute("data-open");
    this.replaceChildren();
  }

  get #dicht() {
    return this.nextElementSibling;
  }

  get #over() {
    return this.dataset.over ?? "";
  }

  get #isOpen() {
    const dicht = this.#dicht;
    const plek = document.getElementById(location.hash.slice(1));
    return (
      (dicht instanceof HTMLDetailsElement && dicht.open) ||
      Boolean(plek && dicht?.contains(plek)) ||
      listOpen().includes(this.#over)
    );
  }

  #createVorm() {
    const vorm = create(
      "form",
      { class: "vervolg-woord__vorm" },
      createField(lesbladwoord("vervolg-woord.typ"), this.#veld),
      create("button", { class: "knop", text: lesbladwoord("vervolg-woord.open") }),
      createButton(lesbladwoord("vervolg-woord.zonder"), () => this.#arrive(), { class: "knop-link" }),
      create("p", { class: "duiding", text: lesbladwoord("vervolg-woord.uitleg") }),
    );
    vorm.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#try();
    });
    return vorm;
  }

  #try() {
    const { over = "", afdruk = "" } = this.dataset;
    if (isSchermwoord(this.#veld.value, { over, afdruk })) return this.#arrive();
    setText(this.#melding, lesbladwoord("vervolg-woord.anders"));
    this.#veld.select();
  }

  #follow() {
    if (this.#isOpen) this.#open();
  }

  /** Opens it for who asked, and brings them there. */
  #arrive() {
    this.#open();
    const kop = /** @type {HTMLElement | null | undefined} */ (this.closest("section")?.querySelector("h2"));
    kop?.setAttribute("tabindex", "-1");
    kop?.focus();
  }

  #open() {
    if (this.hasAttribute("data-open")) return;
    const dicht = this.#dicht;
    this.toggleAttribute("data-open", true);
    this.replaceChildren();
    if (dicht instanceof HTMLDetailsElement) dicht.open = true;
    const open = listOpen();
    if (open.includes(this.#over)) return;
    history.replaceState({ ...history.state, [OPEN]: [...open, this.#over] }, "");
  }
}

/** @returns {string[]} */
function listOpen() {
  const open = history.state?.[OPEN];
  return Array.isArray(open) ? open : [];
}
