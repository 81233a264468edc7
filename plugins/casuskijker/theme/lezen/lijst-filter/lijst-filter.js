import { create, createField, setText } from "../../grond/dom/dom.js";
import { lijstwoord } from "../../woorden/lijst.js";

/** What reads the list comes with the first letter: most readers of a list read on. */
const loadLijst = () => import("./stukken.js");

const WEG = "lijst-filter__weg";
/** In the state of this page in the history. */
const GETYPT = "getypt";
/** What jumps to a part of the list: while only some of it is shown, that leads nowhere. */
const SPRONGEN = ".letters, .sprong";

/** A field above a long list: while one types, only what has those words stays. */
export default class LijstFilter extends HTMLElement {
  #controller = new AbortController();
  #invoer = create("input", { type: "search", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
  #stand = create("span", { role: "status" });
  #nood = create("div", { role: "status" });
  #zoek = create("a", { text: lijstwoord("lijst-filter.zoek"), hidden: true });
  /** @type {import("./stukken.js").Lijst | undefined} */
  #lijst;
  /** @type {import("./stukken.js").Hulp | undefined} */
  #hulp;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const onder = create("p", { class: "lijst-filter__stand" }, this.#stand, " ", this.#zoek);
    this.replaceChildren(createField(lijstwoord("lijst-filter.veld"), this.#invoer), onder, this.#nood);
    this.#invoer.addEventListener("focus", () => this.#fetch(), { signal });
    this.#invoer.addEventListener("input", () => this.#ask(), { signal });
    addEventListener("online", () => this.#invoer.value && this.#show(), { signal });
    addEventListener("hashchange", () => this.#uncover(), { signal });
    addEventListener("popstate", () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#clear();
    this.replaceChildren();
  }

  get #pagina() {
    return this.closest("article") ?? document.body;
  }

  #ask() {
    this.#note();
    this.#show();
  }

  /** What was typed goes with this page in the history: who comes back from what it led to finds it again. */
  #note() {
    history.replaceState({ ...history.state, [GETYPT]: this.#invoer.value }, "");
  }

  #restore() {
    const getypt = history.state?.[GETYPT] ?? this.#invoer.value;
    if (getypt === this.#invoer.value) return;
    this.#invoer.value = getypt;
    this.#show();
  }

  #show() {
    loadLijst().then(
      (deel) => {
        this.#lijst ??= new deel.Lijst(this.#pagina);
        this.#draw(this.#lijst);
        void this.#prepare(deel).show(this.#invoer.value);
      },
      // Without a connection all of the list stays; it is searched when the line is back.
      () => setText(this.#stand, this.#invoer.value ? lijstwoord("lijst-filter.geen_verbinding") : ""),
    );
  }

  /** Before a letter is there: so nothing is asked for because of a word, and what comes for it does not come late. */
  #fetch() {
    loadLijst().then(
      (deel) => this.#prepare(deel),
      () => undefined,
    );
  }

  /** @param {typeof import("./stukken.js")} deel */
  #prepare({ Hulp }) {
    this.#hulp ??= new Hulp(this.#nood);
    return this.#hulp;
  }

  /** @param {import("./stukken.js").Lijst} lijst */
  #draw(lijst) {
    const { gevonden, isLeeg, isNaam } = lijst.find(this.#invoer.value);
    const blijft = new Set(gevonden);
    for (const stuk of lijst.stukken) for (const deel of stuk.delen) deel.classList.toggle(WEG, !blijft.has(stuk));
    for (const sprong of this.#pagina.querySelectorAll(SPRONGEN)) sprong.classList.toggle(WEG, !isLeeg);
    const stand = { aantal: gevonden.length, alle: lijst.stukken.length, isNaam };
    setText(this.#stand, isLeeg ? "" : describe(stand));
    // A list knows names and what stands on its own page; the texts it leads to only the search knows.
    this.#zoek.hidden = isLeeg;
    this.#zoek.href = `${this.dataset.zoeken}#${new URLSearchParams({ q: this.#invoer.value })}`;
  }

  /** Shows all again. */
  #clear() {
    this.#invoer.value = "";
    if (this.#lijst) this.#draw(this.#lijst);
    void this.#hulp?.show("");
  }

  /** Who follows a link to what is not shown now, wants to see it. */
  #uncover() {
    const doel = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (doel?.closest(`.${WEG}`)) {
      this.#clear();
      requestAnimationFrame(() => doel.scrollIntoView());
    }
    if (this.#lijst) this.#note();
  }
}

/** @param {{aantal: number, alle: number, isNaam: boolean}} stand Whether it is called so, or only says so. */
function describe({ aantal, alle, isNaam }) {
  if (aantal === 0) return lijstwoord("lijst-filter.niets");
  return isNaam
    ? lijstwoord("lijst-filter.gevonden", { aantal, alle })
    : lijstwoord("lijst-filter.op_de_pagina", { aantal, alle });
}
