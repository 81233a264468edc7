import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { createButton } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { leerroutewoord } from "../../woorden/leerroute.js";
import { Stapper } from "../stapper/stapper.js";

const EEN = "leerroute--een";
const GROOT = "leerroute--groot";
const WEG = "buiten-beeld";
/** What the address says while one step at a time is shown. */
const STAP = "stap";

/** The steps of a leerroute one at a time, for who goes through it alone, or with a group before a screen. */
export default class StapVoorStap extends HTMLElement {
  #controller = new AbortController();
  /** @type {HTMLElement[][]} What belongs to each step: its heading, and all after it. */
  #delen = [];
  /** Which is shown; null where all are. @type {number | null} */
  #nu = null;
  #knop = createButton("", () => this.#go(this.#nu === null ? 0 : null));
  /** @type {Stapper | null} */
  #stapper = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const article = /** @type {HTMLElement} */ (this.closest("article"));
    this.#delen = listDelen(article);
    if (this.#delen.length < 2) return;
    const isGroot = () => article.classList.contains(GROOT);
    const stapper = new Stapper({
      step: (richting) => this.#go((this.#nu ?? 0) + richting),
      // A key that scrolls a page must not lead away from a step that is longer than it.
      hears: isGroot,
      nu: () => this.#delen[this.#nu ?? 0][0],
      erbij: [createGrootKnop(article, { klassen: ["groot", GROOT], signal })],
      signal,
    });
    this.#stapper = stapper;
    this.#delen.at(-1)?.at(-1)?.after(stapper.element);
    this.append(this.#knop);
    addEventListener("hashchange", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => this.#end(article));
    this.#follow();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** Goes where the address says; a link to a step leads to it in either way of showing. */
  #follow() {
    const { anker, waarden } = readFragment(location.hash);
    const plek = this.#nu === null ? waarden.get(STAP) : (anker.match(/^stap-(\d+)$/)?.[1] ?? waarden.get(STAP));
    const nummer = Number(plek) - 1;
    if (nummer in this.#delen) this.#go(nummer);
    else this.#show();
  }

  /** @param {number | null} nu */
  #go(nu) {
    const was = this.#nu;
    this.#nu = nu === null ? null : Math.min(Math.max(nu, 0), this.#delen.length - 1);
    const waarden = { [STAP]: this.#nu === null ? "" : String(this.#nu + 1) };
    history.replaceState(history.state, "", location.pathname + location.search + writeFragment({ waarden }));
    this.#show();
    this.#delen[this.#nu ?? was ?? 0][0].scrollIntoView();
  }

  #show() {
    const nu = this.#nu;
    this.closest("article")?.classList.toggle(EEN, nu !== null);
    for (const [plaats, deel] of this.#delen.entries())
      for (const stuk of deel) stuk.classList.toggle(WEG, nu !== null && plaats !== nu);
    this.#knop.textContent = leerroutewoord(nu === null ? "stap-voor-stap.een" : "stap-voor-stap.alle");
    const zin = nu === null ? "" : leerroutewoord("stap-voor-stap.plaats", { nu: nu + 1, alle: this.#delen.length });
    this.#stapper?.show({ zin, isEerste: nu === 0, isLaatste: nu === this.#delen.length - 1 });
  }

  /** @param {HTMLElement} article */
  #end(article) {
    this.#stapper?.element.remove();
    article.classList.remove(EEN, GROOT);
    for (const stuk of this.#delen.flat()) stuk.classList.remove(WEG);
  }
}

/**
 * @param {HTMLElement} article
 * @returns {HTMLElement[][]}
 */
function listDelen(article) {
  const koppen = /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll(":scope > h2[id^='stap-']"));
  return [...koppen].map((kop) => {
    const deel = [kop];
    for (let stuk = kop.nextElementSibling; stuk instanceof HTMLElement; stuk = stuk.nextElementSibling) {
      deel.push(stuk);
      if (stuk.matches(".stap")) break;
    }
    return deel;
  });
}
