import { create, createField, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { lijstwoord } from "../../woorden/lijst.js";

/** What reads the list comes with the first letter: most readers of a list read on. */
const loadLijst = () => import("./stukken.js");

const WEG = "lijst-filter__weg";
/** What jumps to a part of the list: while only some of it is shown, that leads nowhere. */
const SPRONGEN = ".letters, .sprong";

/** A field above a long list: while one types, only what has those words stays. */
export default class LijstFilter extends HTMLElement {
  #controller = new AbortController();
  #invoer = create("input", { type: "search", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
  #stand = create("p", { class: "lijst-filter__stand", role: "status" });
  /** @type {import("./stukken.js").Lijst | undefined} */
  #lijst;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.replaceChildren(createField(lijstwoord("lijst-filter.veld"), this.#invoer), this.#stand);
    this.#invoer.addEventListener("input", () => this.#show(), { signal });
    addEventListener("hashchange", () => this.#uncover(), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#clear();
    this.replaceChildren();
  }

  get #pagina() {
    return this.closest("article") ?? document.body;
  }

  #show() {
    void laad(loadLijst, this, ({ Lijst }) => {
      this.#lijst ??= new Lijst(this.#pagina);
      const { gevonden, isLeeg, isNaam } = this.#lijst.find(this.#invoer.value);
      const blijft = new Set(gevonden);
      for (const stuk of this.#lijst.stukken)
        for (const deel of stuk.delen) deel.classList.toggle(WEG, !blijft.has(stuk));
      for (const sprong of this.#pagina.querySelectorAll(SPRONGEN)) sprong.classList.toggle(WEG, !isLeeg);
      if (isLeeg) setText(this.#stand, "");
      else if (gevonden.length > 0) this.#count(gevonden.length, this.#lijst.stukken.length, isNaam);
      else this.#leadOn();
    });
  }

  /** Shows all again. */
  #clear() {
    this.#invoer.value = "";
    if (this.#lijst) this.#show();
  }

  /**
   * @param {number} aantal
   * @param {number} alle
   * @param {boolean} isNaam Whether it is called so, or only says so.
   */
  #count(aantal, alle, isNaam) {
    const gevonden = lijstwoord("lijst-filter.gevonden", { aantal, alle });
    setText(this.#stand, isNaam ? gevonden : lijstwoord("lijst-filter.in_de_tekst", { aantal, alle }));
  }

  /** Where nothing is found here, the whole site may have it. */
  #leadOn() {
    const adres = `${this.dataset.zoeken}#${new URLSearchParams({ q: this.#invoer.value })}`;
    const zoek = create("a", { href: adres, text: lijstwoord("lijst-filter.zoek") });
    this.#stand.replaceChildren(`${lijstwoord("lijst-filter.niets")} `, zoek);
  }

  /** Who follows a link to what is not shown now, wants to see it. */
  #uncover() {
    const doel = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!doel?.closest(`.${WEG}`)) return;
    this.#clear();
    requestAnimationFrame(() => doel.scrollIntoView());
  }
}
