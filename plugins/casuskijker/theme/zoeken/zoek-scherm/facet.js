import { create, createButton } from "../../grond/dom/dom.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { nameWaarde } from "../../kern/zoekmachine/namen.js";
import { TAAL } from "../../woorden/woorden.js";
import { zoekwoord } from "../../woorden/zoeken.js";

const SHOWN_FIRST = 10;
/**
 * These have an order of their own; the others stand by how often they are found.
 * @type {Record<string, string[] | undefined>}
 */
const FIXED_ORDER = { leerstijl: ["doener", "beschouwer", "denker", "beslisser"] };
const BY_NUMBER = ["duur", "les"];
/** ‘hoogstens 45 minuten’ is also what takes half an hour. */
const CUMULATIVE = "duur";
/** A value that this share of the results has is no choice: hardly anything goes away. */
const NEARLY_ALL = 0.9;

/** One facet: it folds, shows the ten values that are found most, and says how many each value would give. */
export class Facet {
  /** @type {Map<string, { item: HTMLLIElement, box: HTMLInputElement, count: HTMLElement }>} */
  #values = new Map();
  /** @type {boolean | undefined} Whether it separates anything, known once for each question: nothing jumps away. */
  #isOffered;
  #list = create("ul", { class: "facet__waarden" });
  #chosen = create("span", { class: "facet__gekozen" });
  #name;
  /** @type {Set<string>} What hardly anything goes away by, known once for each question. */
  #loos = new Set();
  #all = createButton("", () => this.#showAll(), { class: "knop-link facet__alle", hidden: true });

  /**
   * @param {string} facet
   * @param {string} name
   * @param {(value: string, chosen: boolean) => void} onChange
   */
  constructor(facet, name, onChange) {
    this.facet = facet;
    this.#name = name;
    const summary = create("summary", { class: "facet__kop" }, name, " ", this.#chosen);
    const group = create("fieldset", {}, create("legend", { class: "voorlezen" }, name), this.#list, this.#all);
    this.element = create("details", { class: `facet facet--${facet}`, hidden: true }, summary, group);
    this.#list.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) onChange(target.value, target.checked);
    });
  }

  /**
   * Shows which values there are, how many results each gives, and which are chosen. What stands there already keeps
   * its place, so that nothing jumps away under a finger.
   * @param {Record<string, number>} counts
   * @param {string[]} chosen
   * @param {{ isLoos: boolean, aantal: number }} found Whether it separates nothing now, and how much was found.
   */
  show(counts, chosen, { isLoos, aantal }) {
    const offered = this.#dropLoos(counts, aantal);
    const known = [...new Set([...offered, ...chosen])].filter((value) => !this.#values.has(value));
    for (const value of this.#order(known, counts)) this.#add(value);
    for (const [value, { item, box, count }] of this.#values) {
      const number = counts[value] ?? 0;
      box.checked = chosen.includes(value);
      box.disabled = number === 0 && !box.checked;
      const treffers = number === 1 ? zoekwoord("zoek-scherm.treffer") : zoekwoord("zoek-scherm.treffers");
      count.replaceChildren(String(number), create("span", { class: "voorlezen" }, ` ${treffers}`));
      item.classList.toggle("facet__waarde--leeg", box.disabled);
    }
    this.#chosen.textContent =
      chosen.length > 0 ? zoekwoord("zoek-scherm.aantal_gekozen", { gekozen: chosen.length }) : "";
    if (chosen.length > 0) this.element.open = true;
    if (chosen.length > 0) this.#isOffered = true;
    else if (this.#values.size > 0) this.#isOffered ??= !isLoos;
    this.element.hidden = !this.#isOffered;
    this.#fold();
  }

  /**
   * Where each value has all that the one before it has, the last ones have nearly everything: they are no choice.
   * @param {Record<string, number>} counts
   * @param {number} aantal
   */
  #dropLoos(counts, aantal) {
    const values = Object.keys(counts);
    if (this.facet !== CUMULATIVE) return values;
    const isLoos = (/** @type {string} */ value) => !this.#values.has(value) && counts[value] >= NEARLY_ALL * aantal;
    for (const value of values.filter(isLoos)) this.#loos.add(value);
    return values.filter((value) => !this.#loos.has(value));
  }

  /** Forgets the order in which values stand: a new question has other words that matter. */
  reset() {
    this.#values.clear();
    this.#loos.clear();
    this.#isOffered = undefined;
    this.#list.replaceChildren();
  }

  /**
   * @param {string[]} values
   * @param {Record<string, number>} counts
   */
  #order(values, counts) {
    const fixed = FIXED_ORDER[this.facet];
    if (fixed) return values.sort((a, b) => fixed.indexOf(a) - fixed.indexOf(b));
    if (BY_NUMBER.includes(this.facet)) return values.sort((a, b) => a.localeCompare(b, TAAL, { numeric: true }));
    return values.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a.localeCompare(b, TAAL));
  }

  /** @param {string} value */
  #add(value) {
    const box = create("input", { type: "checkbox", value });
    const count = create("span", { class: "facet__aantal" });
    const text = create("span", { class: "facet__naam" }, startWithCapital(nameWaarde(value)));
    const item = create("li", { class: "facet__waarde" }, create("label", { class: "vink" }, box, text, " ", count));
    this.#values.set(value, { item, box, count });
    this.#list.append(item);
  }

  /** Only the first values show, and those that are chosen, until a reader asks for all. */
  #fold() {
    const items = [...this.#values.values()];
    const open = this.element.hasAttribute("data-alle") || items.length <= SHOWN_FIRST + 1;
    for (const [place, { item, box }] of items.entries()) item.hidden = !open && place >= SHOWN_FIRST && !box.checked;
    this.#all.hidden = open;
    this.#all.textContent = zoekwoord("zoek-scherm.toon_alle", { waarden: items.length });
    const label = zoekwoord("zoek-scherm.toon_alle_waarden", { aantal: items.length, facet: this.#name });
    this.#all.setAttribute("aria-label", label);
  }

  get #isByCount() {
    return !FIXED_ORDER[this.facet] && !BY_NUMBER.includes(this.facet);
  }

  #showAll() {
    // A long list is read from A to Z; those with a fixed order keep theirs.
    const sorted = this.#isByCount ? [...this.#values].sort(([a], [b]) => a.localeCompare(b, TAAL)) : [...this.#values];
    this.#values = new Map(sorted);
    this.#list.append(...sorted.map(([, { item }]) => item));
    this.element.toggleAttribute("data-alle", true);
    this.#fold();
    sorted[0][1].box.focus();
  }
}
