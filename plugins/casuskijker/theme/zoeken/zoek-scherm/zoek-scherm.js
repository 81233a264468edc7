import { Adres } from "../../grond/adres/adres.js";
import { readFacetten } from "../../kern/zoekmachine/facetvraag.js";
import { zoekwoord } from "../../woorden/zoeken.js";
import { lookElsewhere, NOWHERE } from "./elders.js";
import { Facetten } from "./facetten.js";
import { showHulplijnen } from "./hulplijnen.js";
import { loadMachine } from "./machine.js";
import { Plaats } from "./plaats.js";
import {
  addFilters,
  changeFilter,
  isEmpty,
  isVoorDocent,
  listWaarden,
  readStand,
  SLEUTELS,
  tidyVraag,
} from "./stand.js";
import { FIRST, PER_PAGE, Uitkomst } from "./uitkomst.js";

const PATIENCE = 400;

/**
 * Searching, with facets: on the page for searching at once, above an overview when a reader wants to choose. The
 * address holds what is asked for, so that it can be shared and the back button works.
 */
export default class ZoekScherm extends HTMLElement {
  #controller = new AbortController();
  #adres = new Adres(SLEUTELS);
  /** @type {import("./stand.js").Stand} */
  #stand = { vraag: "", filters: {} };
  /** Only the last thing that was asked for may show its answer. */
  #turn = 0;
  #plaats = new Plaats();
  #titel = document.title;
  /** Whether somebody asks for help: that comes first, and pieces of stories do not come. */
  #isInNeed = false;
  #facetten = new Facetten({
    name: this.#isOverview ? zoekwoord("zoek-scherm.kies_uit_casussen") : zoekwoord("zoek-scherm.filters"),
    onOpen: () => this.#search(),
    onDone: () => this.#uitkomst.focus(),
    onChange: (facet, value, chosen) => this.#choose(facet, value, chosen),
  });
  #uitkomst = new Uitkomst(!this.#isOverview, {
    ask: (stand) => this.#goAndFocus(stand),
    clear: () => this.#goAndFocus({ filters: {} }),
    remove: (facet, value) => this.#goAndFocus({ filters: changeFilter(this.#stand.filters, facet, value, false) }),
    more: () => this.#showMore(),
    deels: (vanaf, aantal) => this.#ask(this.#stand, { vanaf, aantal, deels: true }),
    keepDeels: (deels) => history.replaceState({ ...history.state, deels }, ""),
    retry: () => this.#search(history.state?.getoond, history.state?.deels),
  });

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.append(this.#facetten.element, this.#uitkomst.element);
    this.#form?.addEventListener("submit", (event) => this.#submit(event), { signal });
    this.#adres.watch(() => this.#read(), signal);
    this.#plaats.watch(signal);
    // Who typed before this script was there keeps what is in the box.
    const typed = this.#adres.waarden.size ? "" : (this.#form?.querySelector("input")?.value ?? "");
    this.#read();
    this.#fill(typed || this.#stand.vraag);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#turn += 1;
    this.#hideRest(false);
    this.replaceChildren();
  }

  get #form() {
    return this.parentElement?.querySelector("form") ?? null;
  }

  /** Above an overview one chooses among these kinds only, and needs no question. */
  get #soorten() {
    return this.dataset.soorten?.split(" ") ?? [];
  }

  get #isOverview() {
    return this.hasAttribute("data-soorten");
  }

  #read() {
    const stand = this.#form ? this.#readTyped() : readStand(this.#adres.waarden);
    if (stand.vraag !== this.#stand.vraag) this.#facetten.reset();
    this.#stand = stand;
    this.#fill(stand.vraag);
    this.#isInNeed = showHulplijnen(stand.vraag);
    if (!this.#isOverview) this.toggleAttribute("data-docent", isVoorDocent(stand));
    // The lists come back when nothing is found: so nothing moves before a reader's eyes.
    if (!this.#isOverview) this.#hideRest(!isEmpty(stand));
    if (!this.#isOverview || !isEmpty(stand) || this.#facetten.isOpen)
      this.#search(history.state?.getoond, history.state?.deels);
    else this.#rest();
  }

  /** What was typed for a facet becomes that facet, in the address too. */
  #readTyped() {
    const typed = readStand(this.#adres.waarden);
    const { vraag, filters } = readFacetten(typed.vraag);
    const stand = { vraag, filters: addFilters(typed.filters, filters) };
    if (vraag !== typed.vraag) this.#adres.set(listWaarden(stand));
    document.title = vraag ? `${vraag} · ${this.#titel}` : this.#titel;
    return stand;
  }

  /** @param {string} vraag */
  #fill(vraag) {
    const field = this.#form?.querySelector("input");
    if (field) field.value = vraag;
  }

  /**
   * A step of the reader: it gets an address of its own.
   * @param {Partial<import("./stand.js").Stand>} change
   */
  #go(change) {
    this.#adres.go(listWaarden({ ...this.#stand, ...change }));
    this.#read();
  }

  /** @param {Partial<import("./stand.js").Stand>} change */
  #goAndFocus(change) {
    this.#go(change);
    this.#uitkomst.focus();
  }

  /**
   * @param {string} facet
   * @param {string} value
   * @param {boolean} chosen
   */
  #choose(facet, value, chosen) {
    this.#go({ filters: changeFilter(this.#stand.filters, facet, value, chosen) });
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    this.#go({ vraag: tidyVraag(this.#form?.querySelector("input")?.value ?? "") });
  }

  /**
   * @param {number} [aantal]
   * @param {number} [deels] How many of what was folded stood open.
   */
  async #search(aantal = PER_PAGE, deels = 0) {
    const turn = ++this.#turn;
    const slow = setTimeout(() => this.#uitkomst.wait(), PATIENCE);
    try {
      const found = await this.#ask(this.#stand, { aantal: isEmpty(this.#stand) ? 0 : FIRST });
      const ask = (/** @type {import("./stand.js").Stand} */ stand) => this.#ask(stand, { aantal: 0 });
      const instead = found.aantal === 0 ? await lookElsewhere(this.#stand, ask) : NOWHERE;
      if (turn !== this.#turn) return;
      clearTimeout(slow);
      this.#show(found, instead);
      const others = await this.#askOthers(found, aantal);
      if (turn !== this.#turn) return;
      this.#uitkomst.complete(others, found, this.#stand);
      await this.#uitkomst.reopen(deels);
      if (turn === this.#turn) this.#plaats.restore();
    } catch (error) {
      console.warn("Het zoeken is mislukt.", error);
      if (turn === this.#turn) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  /**
   * @param {import("./stand.js").Stand} stand
   * @param {{ vanaf?: number, aantal: number, deels?: boolean }} page
   */
  async #ask({ vraag, filters }, page) {
    const soort = filters.soort ?? this.#soorten;
    const machine = await loadMachine();
    return machine.search({ vraag, filters: soort.length > 0 ? { ...filters, soort } : filters, ...page });
  }

  /**
   * The results behind the first ones.
   * @param {import("./uitkomst.js").Gevonden} found
   * @param {number} aantal
   */
  async #askOthers(found, aantal) {
    if (isEmpty(this.#stand) || found.aantal <= FIRST) return [];
    return (await this.#ask(this.#stand, { vanaf: FIRST, aantal: aantal - FIRST })).treffers;
  }

  /**
   * @param {import("./uitkomst.js").Gevonden} found
   * @param {import("./uitkomst.js").Instead} instead
   */
  #show(found, instead) {
    if (this.#facetten.isOpen || !isEmpty(this.#stand)) this.#facetten.unfold();
    this.#facetten.show({ ...found, facetten: this.#keepSoorten(found.facetten) }, this.#stand.filters);
    if (found.verbeterd) this.#isInNeed = showHulplijnen(this.#stand.vraag, found.verbeterd.vraag);
    this.#uitkomst.show(found, this.#stand, { instead, isSober: this.#isInNeed });
    this.#hideRest(!isEmpty(this.#stand) && (found.aantal > 0 || this.#isOverview));
  }

  /** @param {import("./uitkomst.js").Gevonden["facetten"]} facetten */
  #keepSoorten(facetten) {
    if (!this.#isOverview) return facetten;
    const soorten = Object.entries(facetten.soort ?? {}).filter(([naam]) => this.#soorten.includes(naam));
    return { ...facetten, soort: Object.fromEntries(soorten) };
  }

  async #showMore() {
    const turn = this.#turn;
    try {
      const { treffers, aantal } = await this.#ask(this.#stand, { vanaf: this.#uitkomst.shown, aantal: PER_PAGE });
      if (turn !== this.#turn) return;
      const first = this.#uitkomst.add(treffers, aantal);
      // Who comes back from a result finds the list as long as it was.
      history.replaceState({ ...history.state, getoond: this.#uitkomst.shown }, "");
      first?.focus();
    } catch (error) {
      console.warn("Het zoeken is mislukt.", error);
      this.#fail();
    }
  }

  #rest() {
    this.#turn += 1;
    this.#facetten.show({ facetten: {}, loos: [], aantal: 0 }, {});
    this.#uitkomst.clear();
    this.#hideRest(false);
  }

  #fail() {
    this.#uitkomst.fail();
    this.#hideRest(false);
  }

  /**
   * What the page says below the search steps aside for results.
   * @param {boolean} hide
   */
  #hideRest(hide) {
    this.closest("article")?.toggleAttribute("data-zoekt", hide);
  }
}
