import { createButton, createField } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { gesprekwoord } from "../../woorden/gesprek.js";
import { Stapper } from "../stapper/stapper.js";
import { createSoortKeuze, VELDEN, Weergave } from "../vul-balk/weergave.js";
import { findGevraagd, writeGevraagd } from "./beurt-adres.js";

/** @typedef {import("../vul-balk/weergave.js").Soort} Soort */
/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

/** What the article is while one question fills the screen. */
const GROOT = "gesprek--groot";
/** The bar under a gesprek: all of it, one theme or one question at a time, and large on a screen. */
export class GesprekBeurt {
  #article;
  #fold;
  #weergave;
  #keuze;
  #stapper;
  /** Whether all was shown before it went large. */
  #wasAlles = false;

  /**
   * @param {HTMLElement} article
   * @param {{werkblad: Werkblad, fold: (open: boolean) => void, signal: AbortSignal}} rest Folds what is written; at
   *   the end of the signal all is shown again.
   */
  constructor(article, { werkblad, fold, signal }) {
    this.#article = article;
    this.#fold = fold;
    this.#weergave = new Weergave(article);
    this.#keuze = createSoortKeuze(werkblad.kijkraam);
    const changed = (/** @type {boolean} */ groot) => this.#resize(groot);
    this.#stapper = new Stapper({
      step: (stap) => this.#step(stap),
      hears: () => this.#isGroot && this.#weergave.soort !== "alles",
      nu: () => this.#weergave.nu,
      erbij: [
        createCasusKnop(article, werkblad, signal),
        createField(gesprekwoord("gesprek-voeren.laat_zien"), this.#keuze),
        createGrootKnop(article, { klassen: ["groot", GROOT], signal, changed }),
      ],
      signal,
    });
    this.element = this.#stapper.element;
    this.#keuze.addEventListener("change", () => this.#choose(/** @type {Soort} */ (this.#keuze.value)), { signal });
    signal.addEventListener("abort", () => {
      this.#weergave.end();
      this.element.remove();
    });
    addEventListener("hashchange", () => this.#follow(), { signal });
    this.#follow();
  }

  /** Shows what the address asks for, alone. */
  #follow() {
    const gevraagd = findGevraagd();
    if (gevraagd && (this.#weergave.soort === "alles" || gevraagd !== this.#weergave.nu)) {
      this.#choose(gevraagd.matches(VELDEN) ? "ingredient" : "invalshoek");
      this.goTo(gevraagd);
    } else this.#show();
  }

  /** @param {HTMLElement} stuk Brought before the eyes, also where it is not on the screen now. */
  goTo(stuk) {
    this.#weergave.show(stuk);
    this.#show();
    stuk.scrollIntoView({ block: "center" });
  }

  /** @param {Soort} soort */
  #choose(soort) {
    const { soort: was, nu } = this.#weergave;
    const hier = was === "alles" ? this.#findInBeeld() : nu;
    this.#weergave.choose(soort);
    if (was === "alles" && hier) this.#weergave.show(hier);
    this.#keuze.value = soort;
    // One question at a time is for talking: what is written waits folded under it.
    this.#fold(soort !== "ingredient");
    this.#show();
    (soort === "alles" ? hier : this.#weergave.nu)?.scrollIntoView({ block: "center" });
  }

  /** @param {1 | -1} stap */
  #step(stap) {
    this.#weergave.step(stap);
    if (this.#weergave.soort === "ingredient") this.#fold(false);
    this.#show();
    this.#weergave.nu.scrollIntoView({ block: "center" });
  }

  /** @param {boolean} groot */
  #resize(groot) {
    if (groot) {
      this.#wasAlles = this.#weergave.soort === "alles";
      this.#choose(this.#wasAlles ? "ingredient" : this.#weergave.soort);
      this.#fold(false);
    } else {
      this.#choose(this.#wasAlles ? "alles" : this.#weergave.soort);
    }
  }

  get #isGroot() {
    return this.#article.classList.contains(GROOT);
  }

  /** @returns {HTMLElement | undefined} The first question that can be seen now. */
  #findInBeeld() {
    const vragen = /** @type {NodeListOf<HTMLElement>} */ (this.#article.querySelectorAll(VELDEN));
    const top = this.#isGroot ? 0 : 90;
    return [...vragen].find((vraag) => vraag.checkVisibility() && vraag.getBoundingClientRect().bottom > top);
  }

  #show() {
    const { plaats, isEerste, isLaatste } = this.#weergave;
    this.#stapper.show({ zin: plaats && gesprekwoord("gesprek-voeren.nu", { plaats }), isEerste, isLaatste });
    writeGevraagd(plaats ? this.#weergave.nu : null);
  }
}

/**
 * @param {HTMLElement} article
 * @param {Werkblad} werkblad
 * @param {AbortSignal} signal
 */
function createCasusKnop(article, werkblad, signal) {
  const blad = /** @type {import("../casus-blad/casus-blad.js").default | null} */ (
    article.querySelector("casus-blad")
  );
  const knop = createButton(gesprekwoord("gesprek-voeren.casus"), () => void blad?.open());
  const show = () => {
    knop.hidden = !werkblad.casusTitel;
  };
  werkblad.addEventListener("dossier", show, { signal });
  show();
  return knop;
}
