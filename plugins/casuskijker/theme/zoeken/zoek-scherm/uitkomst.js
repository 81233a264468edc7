import { create, createButton } from "../../grond/dom/dom.js";
import { zoekwoord } from "../../woorden/zoeken.js";
import { Deels } from "./deels.js";
import { createGekozen } from "./gekozen.js";
import {
  createAuteurs,
  createBedoelde,
  createBijna,
  createDeels,
  createGedeeltelijk,
  createGegokt,
  createMislukt,
  createNietHier,
  createNiets,
  createOntbreekt,
  createRuimer,
  createVerbeterd,
  createVerwant,
} from "./hulp.js";
import { isBegin, isEmpty, MAX_VRAAG } from "./stand.js";
import { describe } from "./telling.js";
import { createResultaat, createResultaten } from "./treffers.js";

export const PER_PAGE = 20;
/** So many are shown before the others are there: a browser asks an old host for six files at a time. */
export const FIRST = 6;
/** With fewer results than this, each word by itself may give what was meant. */
const FEW = 5;

/**
 * @typedef {import("../../kern/zoekmachine/zoekmachine.js").Gevonden} Gevonden
 * @typedef {{ zonderFilters: number, los: string, woorden: string[] }} Instead What there is instead when nothing is
 *   found.
 * @typedef {{ deels: (vanaf: number, aantal: number) => Promise<Gevonden>, keepDeels: (shown: number) => void,
 *   more: () => void,
 *   retry: () => void, clear: () => void, remove: (facet: string, value: string) => void,
 *   ask: (vraag: import("./stand.js").Stand) => void }} Does
 */

/** What a search gives: how much, what was chosen, help when it is not what was meant, and the results. */
export class Uitkomst {
  #status = create("p", { class: "zoekstand", role: "status", tabindex: "-1" });
  /** @type {HTMLElement} */
  #chosen = create("div", { hidden: true });
  #help = create("div", { class: "zoek-scherm__hulp" });
  #kop = create("h2", { class: "voorlezen", hidden: true }, zoekwoord("zoek-scherm.kop_resultaten"));
  #list = createResultaten();
  #wider = create("div", {});
  #more;
  #deels;
  #does;
  #lijsten;
  #isSober = false;

  /**
   * @param {boolean} lijsten Whether the page has lists to browse below.
   * @param {Does} does
   */
  constructor(lijsten, does) {
    this.#lijsten = lijsten;
    this.#does = does;
    this.#deels = new Deels(does.deels, does.keepDeels);
    this.#more = createButton("", does.more, { class: "knop zoek-scherm__meer", hidden: true });
    this.element = create(
      "div",
      { class: "zoek-scherm__uitkomst" },
      this.#status,
      this.#chosen,
      this.#help,
      this.#kop,
      this.#list,
      this.#more,
      this.#deels.element,
      this.#wider,
    );
  }

  get shown() {
    return this.#list.children.length;
  }

  /**
   * Shows how much was found and the first results; `complete` shows what comes behind these.
   * @param {Gevonden} found
   * @param {import("./stand.js").Stand} stand
   * @param {{ instead: Instead, isSober: boolean }} options Whether no piece of a story is shown.
   */
  show(found, stand, { instead, isSober }) {
    this.clear();
    this.#isSober = isSober;
    this.#chosen = replace(this.#chosen, createGekozen(stand.filters, this.#does));
    if (isEmpty(stand)) {
      if (this.#lijsten) this.#help.append(create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.typ_of_kies")));
      return;
    }
    this.#status.textContent = describe(found, stand.vraag);
    this.#help.append(...this.#listHelp(found, stand, instead));
    this.#kop.hidden = found.aantal === 0;
    this.#append(found.treffers);
  }

  /**
   * Shows the other results, and where else a reader may look.
   * @param {import("./treffers.js").Treffer[]} treffers
   * @param {Gevonden} found
   * @param {import("./stand.js").Stand} stand
   */
  complete(treffers, found, stand) {
    if (isEmpty(stand)) return;
    this.add(treffers, found.aantal);
    this.#deels.show(found, this.#isSober);
    // Who is in need writes nothing for this site, and is not sent on word by word.
    if (!this.#isSober) this.#wider.append(...this.#listRuimer(found, stand));
  }

  /**
   * What else a reader may look at below all that was found.
   * @param {Gevonden} found
   * @param {import("./stand.js").Stand} stand
   */
  *#listRuimer({ aantal, auteurs, delen, nietHier }, stand) {
    if (auteurs > 0) yield createAuteurs(auteurs, stand, this.#does.ask);
    // Of what nothing stands here about, no reader finds more by asking for it alone.
    const los = delen.length > 1 ? delen.filter((deel) => !nietHier.includes(deel)) : [];
    if (aantal > 0 && aantal < FEW && los.length > 0) yield createRuimer(los, stand.filters, this.#does.ask);
  }

  /**
   * What a reader is told about what was found.
   * @param {Gevonden} found
   * @param {import("./stand.js").Stand} stand
   * @param {Instead} instead
   */
  *#listHelp(found, stand, instead) {
    if (isBegin(stand.vraag))
      yield create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.begin", { aantal: MAX_VRAAG }));
    if (found.verbeterd) yield createVerbeterd(found.verbeterd, stand, this.#does.ask);
    if (found.bedoelde) yield createBedoelde(found.bedoelde, stand.filters, this.#does.ask);
    if (found.aantal > 0) yield* this.#listUitleg(found, stand);
    else if (hasNoWords(found, stand)) yield create("p", { class: "zoekhulp" }, zoekwoord("zoek-scherm.geen_woord"));
    else yield createNiets({ ...instead, filters: stand.filters, lijsten: this.#lijsten, ...this.#does });
  }

  /**
   * How what was found comes to be here.
   * @param {Gevonden} found
   * @param {import("./stand.js").Stand} stand
   */
  *#listUitleg(found, stand) {
    if (found.nietHier.length > 0) yield createNietHier();
    if (found.gegokt.length > 0) yield createGegokt(found.gegokt);
    else yield* createVolledig(found);
    if (found.ontbreekt.length > 0) yield createOntbreekt(found.ontbreekt);
    if (!this.#isSober) yield* createVerwant(found.verwant, stand, this.#does.ask);
  }

  /**
   * Adds results below those that are there.
   * @param {import("./treffers.js").Treffer[]} treffers
   * @param {number} total
   * @returns {HTMLElement | undefined} The link of the first one.
   */
  add(treffers, total) {
    const items = this.#append(treffers);
    const volgende = Math.min(Math.max(0, total - this.shown), PER_PAGE);
    this.#more.hidden = volgende === 0;
    this.#more.textContent = zoekwoord("zoek-scherm.toon_volgende", { volgende });
    return items[0]?.querySelector("a") ?? undefined;
  }

  /** @param {import("./treffers.js").Treffer[]} treffers */
  #append(treffers) {
    const items = treffers.map((treffer) => createResultaat(treffer, this.#isSober));
    this.#list.append(...items);
    return items;
  }

  /**
   * Opens what was folded as far as it was, for who comes back.
   * @param {number} shown
   */
  reopen(shown) {
    return this.#deels.reopen(shown);
  }

  /** Says that a search takes its time: what stands here until then answers another question, and keeps its place. */
  wait() {
    this.#status.style.minHeight = `${this.#status.offsetHeight}px`;
    this.#status.textContent = zoekwoord("zoek-scherm.even_zoeken");
    this.element.ariaBusy = "true";
  }

  clear() {
    // A button that goes, because what it asked for comes, leaves the focus here.
    if (this.#help.contains(document.activeElement)) this.focus();
    this.#status.textContent = "";
    this.#status.style.minHeight = "";
    this.element.ariaBusy = null;
    this.#chosen.hidden = true;
    this.#more.hidden = true;
    this.#kop.hidden = true;
    this.#deels.element.hidden = true;
    this.#help.replaceChildren();
    this.#list.replaceChildren();
    this.#wider.replaceChildren();
  }

  fail() {
    this.clear();
    this.#status.textContent = zoekwoord("zoek-scherm.lukt_niet");
    this.#help.append(createMislukt(this.#lijsten, this.#does.retry));
  }

  /** Where the focus goes when the button that had it is gone. */
  focus() {
    this.#status.focus();
  }
}

/**
 * What it says when not all results have all that was asked.
 * @param {Gevonden} found
 */
function createVolledig({ aantal, bijna, delen, gedeeltelijk }) {
  const complete = gedeeltelijk ? 0 : aantal - bijna;
  if (complete === aantal) return [];
  if (delen.length === 1) return [createDeels(complete)];
  if (complete === 0) return [createGedeeltelijk()];
  return [createBijna(complete)];
}

/**
 * Whether a question is signs and nothing else, such as ‘???’.
 * @param {Gevonden} found
 * @param {import("./stand.js").Stand} stand
 */
function hasNoWords({ delen, ontbreekt }, { vraag }) {
  return vraag !== "" && delen.length + ontbreekt.length === 0;
}

/**
 * @param {HTMLElement} old
 * @param {HTMLElement} next
 */
function replace(old, next) {
  old.replaceWith(next);
  return next;
}
