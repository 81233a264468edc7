import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { leswoord } from "../../woorden/les.js";

const loadScherm = () => import("./scherm-beeld.js");
const loadLeiden = () => import("./leid-beeld.js");
const loadUitvoeren = () => import("./uitvoeren.js");
/** What the address of a draaiboek says while somebody leads from it. */
const LEID = "leid";
/** What that of a werkvorm says while a group chooses what it does it with. */
const UITVOEREN = "uitvoeren";

/**
 * Gives a les. On the page for the screen it shows one thing at a time; on a draaiboek it is a button until somebody
 * leads from there, and then the window of who leads.
 */
export default class LesGeven extends HTMLElement {
  #controller = new AbortController();
  /** @type {AbortController | null} Ends the window of who leads. */
  #leidt = null;
  /** @type {number | null} How many they are, before a sessie knows it. */
  #aantal = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    if (this.dataset.gezicht === "scherm")
      return void laad(loadScherm, this, ({ SchermBeeld }) => void new SchermBeeld(this, signal));
    const isWerkvorm = this.dataset.werkvorm !== undefined;
    const leid = createButton(
      leswoord(isWerkvorm ? "les-geven.voer_uit" : "les-geven.leid"),
      () => this.#go(isWerkvorm ? UITVOEREN : LEID),
      { class: "knop" },
    );
    this.append(leid, create("p", { class: "duiding", text: leswoord("les-geven.uitleg") }));
    addEventListener("hashchange", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => this.#leidt?.abort());
    this.#follow();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /**
   * @param {string} anker
   * @param {Record<string, string>} [waarden]
   */
  #go(anker, waarden = {}) {
    history.pushState(null, "", location.pathname + location.search + writeFragment({ anker, waarden }));
    this.#follow();
  }

  #follow() {
    const { anker } = readFragment(location.hash);
    this.#choose(anker === UITVOEREN);
    const isLeid = anker === LEID;
    if (isLeid === Boolean(this.#leidt)) return;
    this.#leidt?.abort();
    this.#leidt = isLeid ? new AbortController() : null;
    const signal = this.#leidt?.signal;
    if (!signal) return this.querySelector("button")?.focus();
    void laad(loadLeiden, this, ({ LeidBeeld }) => {
      if (!signal.aborted) new LeidBeeld(this, { signal, leave: () => this.#go(""), aantal: this.#aantal });
    });
  }

  /** @param {boolean} aan */
  #choose(aan) {
    const vorm = this.querySelector("form");
    if (aan === Boolean(vorm) || this.dataset.werkvorm === undefined) return;
    if (!aan) return vorm?.remove();
    void laad(loadUitvoeren, this, ({ createUitvoeren }) => {
      if (this.querySelector("form") || readFragment(location.hash).anker !== UITVOEREN) return;
      const begin = (/** @type {Record<string, string>} */ keuze, /** @type {number | null} */ aantal) => {
        this.#aantal = aantal;
        this.#go(LEID, keuze);
      };
      this.append(createUitvoeren(this, begin));
      this.querySelector("select")?.focus();
    });
  }
}
