import { create, createButton, createField, setText } from "../dom/dom.js";
import { showGroot } from "../samen-kijken/groot.js";
import { Weergave } from "../vul-balk/weergave.js";

/** @typedef {import("../vul-balk/weergave.js").Soort} Soort */

const SOORTEN = /** @type {Record<Soort, string>} */ ({ alles: "Alles", invalshoek: "Eén thema", ingredient: "Eén vraag" });

/** The bar under a gesprek: all of it, one theme or one question at a time, and large on a screen. */
export class GesprekBeurt {
  #weergave;
  #plaats = create("p", { class: "gesprek-beurt__plaats", role: "status" });
  #keuze = create("select", {}, ...Object.entries(SOORTEN).map(([value, text]) => create("option", { value, text })));
  #vorige = createButton("Vorige", () => this.#step(-1));
  #volgende = createButton("Volgende", () => this.#step(1), { class: "knop" });

  /**
   * @param {HTMLElement} article
   * @param {AbortSignal} signal At its end all is shown again.
   */
  constructor(article, signal) {
    this.#weergave = new Weergave(article);
    const groot = createButton("Volledig scherm", () => showGroot(article, groot, { klasse: "gesprek--groot", signal }), { "aria-pressed": "false" });
    const veld = createField("Laat zien", this.#keuze);
    this.element = create("div", { class: "gesprek-beurt", role: "group", "aria-label": "Onderweg" }, this.#plaats, this.#vorige, this.#volgende, veld, groot);
    this.#keuze.addEventListener("change", () => this.#choose(), { signal });
    signal.addEventListener("abort", () => {
      this.#weergave.end();
      this.element.remove();
    });
    this.#show();
  }

  #choose() {
    this.#weergave.choose(/** @type {Soort} */ (this.#keuze.value));
    this.#show();
    this.#weergave.nu.scrollIntoView({ block: "center" });
  }

  /** @param {1 | -1} stap */
  #step(stap) {
    this.#weergave.step(stap);
    this.#show();
    this.#weergave.nu.scrollIntoView({ block: "center" });
  }

  #show() {
    const { plaats, soort, isEerste, isLaatste } = this.#weergave;
    setText(this.#plaats, plaats && `Nu ${plaats}`);
    this.#vorige.hidden = this.#volgende.hidden = soort === "alles";
    this.#vorige.disabled = isEerste;
    this.#volgende.disabled = isLaatste;
  }
}
