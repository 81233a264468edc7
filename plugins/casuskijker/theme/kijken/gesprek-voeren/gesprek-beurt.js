import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { createSoortKeuze, VELDEN, Weergave } from "../vul-balk/weergave.js";

/** @typedef {import("../vul-balk/weergave.js").Soort} Soort */
/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

const STAPPEN = /** @type {Record<string, 1 | -1 | undefined>} */ ({
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
});
/** What the article is while one question fills the screen. */
const GROOT = "gesprek--groot";
/** Where the arrow keys mean something of their own. */
const EIGEN_TOETSEN = "input, textarea, select, dialog";

/** The bar under a gesprek: all of it, one theme or one question at a time, and large on a screen. */
export class GesprekBeurt {
  #article;
  #fold;
  #weergave;
  #plaats = create("p", { class: "gesprek-beurt__plaats", role: "status" });
  #keuze;
  #vorige = createButton("Vorige", () => this.#step(-1));
  #volgende = createButton("Volgende", () => this.#step(1), { class: "knop" });
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
    this.element = create("div", { class: "gesprek-beurt", role: "group", "aria-label": "Onderweg" });
    const toetsen = create("p", {
      class: "gesprek-beurt__toetsen",
      text: "Pijltjestoetsen: vorige en volgende. Escape: terug naar de pagina.",
    });
    const veld = createField("Laat zien", this.#keuze);
    this.element.append(
      this.#plaats,
      this.#vorige,
      this.#volgende,
      createCasusKnop(article, werkblad, signal),
      veld,
      createGrootKnop(article, { klasse: GROOT, signal, changed }),
      toetsen,
    );
    this.#keuze.addEventListener("change", () => this.#choose(/** @type {Soort} */ (this.#keuze.value)), { signal });
    document.addEventListener("keydown", (event) => this.#hear(event), { signal });
    signal.addEventListener("abort", () => {
      this.#weergave.end();
      this.element.remove();
    });
    this.#show();
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

  /** @param {KeyboardEvent} event Of somebody before a large screen, perhaps with a remote control. */
  #hear(event) {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const stap = STAPPEN[key];
    const weg = altKey || ctrlKey || metaKey || (target instanceof Element && target.closest(EIGEN_TOETSEN));
    if (!stap || weg || this.#weergave.soort === "alles" || !this.#isGroot) return;
    event.preventDefault();
    this.#step(stap);
    // Away from the button that was pressed last: its ring would stand there all evening.
    const { nu } = this.#weergave;
    nu.tabIndex = -1;
    nu.focus({ preventScroll: true });
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
    const { plaats, soort, isEerste, isLaatste } = this.#weergave;
    const had = document.activeElement;
    setText(this.#plaats, plaats && `Nu ${plaats}`);
    this.#vorige.hidden = this.#volgende.hidden = soort === "alles";
    this.#vorige.disabled = isEerste;
    this.#volgende.disabled = isLaatste;
    // A button that can go no further must not take the focus along.
    if (had === this.#vorige && isEerste) this.#volgende.focus();
    if (had === this.#volgende && isLaatste) this.#vorige.focus();
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
  const knop = createButton("Casus", () => void blad?.open());
  const show = () => {
    knop.hidden = !werkblad.casusTitel;
  };
  werkblad.addEventListener("dossier", show, { signal });
  show();
  return knop;
}
