import { create, createButton } from "../../grond/dom/dom.js";
import { zoekwoord } from "../../woorden/zoeken.js";
import { Facet } from "./facet.js";
import { FACETNAMEN } from "./facetnamen.js";
import { FACETTEN, listFilters } from "./stand.js";

const WIDE = matchMedia("(min-width: 60em)");
const OPEN = ["soort", "actor", "sleutelwoord"];

/** All facets: a column on a wide screen, folded behind one button on a narrow one. */
export class Facetten {
  #used = false;
  #count = create("span", { class: "facetten__aantal" });
  #panel = create("div", { class: "facetten__paneel", id: "facetten" });
  /** @type {Facet[]} */
  #facets;

  /**
   * @param {{ name: string, onOpen: () => void, onDone: () => void,
   *   onChange: (facet: string, value: string, chosen: boolean) => void }} does
   */
  constructor({ name, onOpen, onDone, onChange }) {
    const toggle = () => {
      this.open(!this.isOpen);
      if (this.isOpen) onOpen();
    };
    const close = () => {
      this.open(false);
      onDone();
    };
    const folded = { "aria-controls": "facetten", "aria-expanded": "false" };
    this.button = createButton(name, toggle, { class: "knop knop--stil facetten__knop", ...folded });
    this.button.append(" ", this.#count);
    this.#facets = FACETTEN.map(
      (facet) => new Facet(facet, FACETNAMEN[facet], (value, chosen) => onChange(facet, value, chosen)),
    );
    this.done = createButton("", close, { class: "knop facetten__klaar" });
    this.#panel.append(...this.#facets.map(({ element }) => element), this.done);
    this.element = create(
      "section",
      { class: "facetten", "aria-label": zoekwoord("zoek-scherm.filters") },
      this.button,
      this.#panel,
    );
    this.element.addEventListener("keydown", (event) => this.#closeOnEscape(event));
  }

  /** @param {KeyboardEvent} event Where the facets do not fold, there is no button. */
  #closeOnEscape(event) {
    if (event.key !== "Escape" || !this.isOpen || !this.button.checkVisibility()) return;
    this.open(false);
    this.button.focus();
  }

  get isOpen() {
    return this.button.getAttribute("aria-expanded") === "true";
  }

  /** @param {boolean} open */
  open(open) {
    this.button.setAttribute("aria-expanded", String(open));
  }

  /**
   * Opens the facets that most people need, once: from then on a reader opens and closes them. On a narrow screen they
   * stay closed, so that all of them can be seen.
   */
  unfold() {
    if (this.#used) return;
    this.#used = true;
    if (!WIDE.matches) return;
    for (const facet of this.#facets) facet.element.open = OPEN.includes(facet.facet);
  }

  /** A new question: the values that matter most come first again. */
  reset() {
    for (const facet of this.#facets) facet.reset();
  }

  /**
   * @param {Pick<import("./uitkomst.js").Gevonden, "facetten" | "loos" | "aantal">} found How many results there are,
   *   for the button that folds the facets away again.
   * @param {import("./stand.js").Filters} filters
   */
  show({ facetten, loos, aantal: found }, filters) {
    for (const facet of this.#facets) {
      const naam = facet.facet;
      facet.show(facetten[naam] ?? {}, filters[naam] ?? [], { isLoos: loos.includes(naam), aantal: found });
    }
    const chosen = listFilters(filters).length;
    this.#count.textContent = chosen > 0 ? `(${chosen})` : "";
    this.done.textContent =
      chosen > 0 ? zoekwoord("zoek-scherm.toon_resultaten", { aantal: found }) : zoekwoord("zoek-scherm.sluit_filters");
  }
}
