import { create, createButton, setText } from "../dom/dom.js";
import { openWerkblad } from "../werkblad/hier.js";

// Only for who looks at a casus.
const laadBron = () => import("./casus-bron.js");
const laadVenster = () => import("../venster/venster.js");

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** Keeps the casus that a dossier is about within reach: its title in the bar, its story in a window over the page. */
export class CasusBlad extends HTMLElement {
  #controller = new AbortController();
  #titel = create("span", { class: "casus-blad__titel" });
  #plek = 0;

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    this.replaceChildren(this.#titel, " ", createButton("Lees de casus", () => void this.open()));
    werkblad.addEventListener("dossier", () => void this.#show(werkblad), { signal: this.#controller.signal });
    void this.#show(werkblad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {string} casus */
  #adres(casus) {
    return (this.dataset.casus ?? "").replace("{casus}", casus);
  }

  /** @param {Werkblad} werkblad */
  async #show(werkblad) {
    const { casus } = werkblad.dossier;
    this.hidden = casus === null;
    if (casus === null) return;
    const { fetchCasus } = await laadBron();
    const gevonden = await fetchCasus(this.#adres(casus));
    if (gevonden) werkblad.nameCasus(gevonden.titel);
    setText(this.#titel, gevonden ? `Je kijkt naar de casus ‘${gevonden.titel}’.` : `De casus ‘${casus}’ is nu niet te openen.`);
  }

  /** Opens the casus over the page, at the place where it was last read. */
  async open() {
    const { casus } = openWerkblad(this).dossier;
    const [{ fetchCasus }, { openVenster }] = await Promise.all([laadBron(), laadVenster()]);
    const gevonden = casus && (await fetchCasus(this.#adres(casus)));
    if (!gevonden) return;
    const verhaal = create("div", { class: "casus-blad__verhaal", tabindex: 0 }, ...gevonden.inhoud.map((node) => node.cloneNode(true)));
    const gesloten = openVenster(gevonden.titel, () => [verhaal], { soort: "casus" });
    // Whoever looks something up twice finds the place again.
    verhaal.scrollTop = this.#plek;
    verhaal.addEventListener("scroll", () => (this.#plek = verhaal.scrollTop));
    await gesloten;
  }
}
