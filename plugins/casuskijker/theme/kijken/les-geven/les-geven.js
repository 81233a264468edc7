import { readFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { leswoord } from "../../woorden/les.js";

const loadScherm = () => import("./scherm-beeld.js");
const loadLeiden = () => import("./leid-beeld.js");
/** What the address of a draaiboek says while somebody leads from it. */
const LEID = "leid";

/**
 * Gives a les. On the page for the screen it shows one thing at a time; on a draaiboek it is a button until somebody
 * leads from there, and then the window of who leads.
 */
export default class LesGeven extends HTMLElement {
  #controller = new AbortController();
  /** @type {AbortController | null} Ends the window of who leads. */
  #leidt = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    if (this.dataset.gezicht === "scherm")
      return void laad(loadScherm, this, ({ SchermBeeld }) => void new SchermBeeld(this, signal));
    const leid = createButton(leswoord("les-geven.leid"), () => this.#go(LEID), { class: "knop" });
    this.append(leid, create("p", { class: "duiding", text: leswoord("les-geven.uitleg") }));
    addEventListener("hashchange", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => this.#leidt?.abort());
    this.#follow();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {string} anker */
  #go(anker) {
    history.pushState(null, "", anker ? `#${anker}` : location.pathname + location.search);
    this.#follow();
  }

  #follow() {
    const isLeid = readFragment(location.hash).anker === LEID;
    if (isLeid === Boolean(this.#leidt)) return;
    this.#leidt?.abort();
    this.#leidt = isLeid ? new AbortController() : null;
    const signal = this.#leidt?.signal;
    if (!signal) return this.querySelector("button")?.focus();
    void laad(loadLeiden, this, ({ LeidBeeld }) => {
      if (!signal.aborted) new LeidBeeld(this, { signal, leave: () => this.#go("") });
    });
  }
}
