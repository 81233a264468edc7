import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { leswoord } from "../../woorden/les.js";
import { keepDuur, showDuur } from "./duur.js";

const loadScherm = () => import("./scherm-beeld.js");
const loadLeiden = () => import("./leid-beeld.js");
const loadTerugkijken = () => import("./terugkijken.js");
const loadUitvoeren = () => import("./uitvoeren.js");
/** What the address of a draaiboek says while somebody leads from it. */
const LEID = "leid";
/** What that of a werkvorm says while a group chooses what it does it with. */
const UITVOEREN = "uitvoeren";
/** And what either says while somebody reads what was kept of it. */
const VERSLAG = "verslag";

/**
 * Gives a les. On the page for the screen it shows one thing at a time; on a draaiboek it is a button until somebody
 * leads from there, and then the window of who leads.
 */
export default class LesGeven extends HTMLElement {
  #controller = new AbortController();
  /** @type {{adres: string, weg: AbortController} | null} Who leads, or looks back: in the place of the page. */
  #venster = null;
  /** @type {{aantal: number | null, stap: string}} How many they are and where they go on, before a sessie knows it. */
  #begin = { aantal: null, stap: "" };

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    if (this.dataset.gezicht === "scherm")
      return void laad(loadScherm, this, ({ SchermBeeld }) => void new SchermBeeld(this, signal));
    const isWerkvorm = this.dataset.werkvorm !== undefined;
    if (isWerkvorm) keepDuur(this, signal);
    const leid = createButton(
      leswoord(isWerkvorm ? "les-geven.voer_uit" : "les-geven.leid"),
      () => this.#go(isWerkvorm ? UITVOEREN : LEID),
      { class: "knop" },
    );
    this.append(leid, create("p", { class: "duiding", text: leswoord("les-geven.uitleg") }));
    addEventListener("hashchange", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => this.#venster?.weg.abort());
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
    const { anker, waarden } = readFragment(location.hash);
    showDuur(this);
    this.#choose(anker === UITVOEREN);
    const adres = anker === LEID ? LEID : anker === VERSLAG ? `${VERSLAG} ${waarden.get("sessie")}` : "";
    if (adres === (this.#venster?.adres ?? "")) return;
    this.#venster?.weg.abort();
    this.#venster = adres ? { adres, weg: new AbortController() } : null;
    if (!this.#venster) return this.querySelector("button")?.focus();
    this.#open(anker, waarden, this.#venster.weg.signal);
  }

  /**
   * @param {string} anker
   * @param {URLSearchParams} waarden
   * @param {AbortSignal} signal
   */
  #open(anker, waarden, signal) {
    const leave = () => this.#go("");
    if (anker === LEID)
      return void laad(loadLeiden, this, ({ LeidBeeld }) => {
        if (!signal.aborted) new LeidBeeld(this, { signal, leave, ...this.#begin });
      });
    void laad(loadTerugkijken, this, ({ openTerugkijken }) => {
      if (!signal.aborted) openTerugkijken(this, { id: waarden.get("sessie") ?? "", signal, leave });
    });
  }

  /** @param {boolean} aan */
  #choose(aan) {
    const vorm = this.querySelector("form");
    if (aan === Boolean(vorm) || this.dataset.werkvorm === undefined) return;
    if (!aan) return vorm?.remove();
    void laad(loadUitvoeren, this, ({ createUitvoeren }) => {
      if (this.querySelector("form") || readFragment(location.hash).anker !== UITVOEREN) return;
      const stap = readFragment(location.hash).waarden.get("stap") ?? "";
      const begin = (/** @type {Record<string, string>} */ keuze, /** @type {number | null} */ aantal) => {
        this.#begin = { aantal, stap };
        this.#go(LEID, { ...keuze, stap });
      };
      this.append(createUitvoeren(this, begin, stap));
      this.querySelector("select")?.focus();
    });
  }
}
