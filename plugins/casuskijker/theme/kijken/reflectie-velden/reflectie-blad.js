// The answers to the questions of one casus: what the reader writes, and whether it is kept. Components listen to it.
// No DOM.

import { Bewaarder } from "../../grond/opslag/bewaarder.js";
import { keepReflectie, nameReflectie, parseReflectie, writeReflectie } from "../../kern/dossier/kast.js";
import { findFoutWith, LeesFout, readOrNull } from "../../kern/dossier/leesfout.js";
import { findStam, mergeReflecties, renewIds } from "../../kern/dossier/samenvoegen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 * @typedef {{tekst: string, bladen: {titel: string, url: string}[]}} Elders What an opdracht asks, and the pages that
 *   have a field for it.
 * @typedef {{id: string, vervangt: string[], plek: string, elders?: Elders}} Vraag
 * @typedef {{slug: string, titel: string, vragen: Vraag[], les?: string}} Casus On the sheet of a les with which it is.
 * @typedef {{id: string, vraag: string, tekst: string}} Ander An answer that stands beside another, with the id of its
 *   question.
 */

const LEEG = /** @type {Reflectie} */ (Object.freeze(Object.create(null)));

/**
 * Tells its listeners `reflectie` when the answers changed from elsewhere than a field, `stand` when they were kept or
 * not, and `gekopieerd` when another tab wrote over them and they were put beside what it wrote.
 */
export class ReflectieBlad extends EventTarget {
  #controller = new AbortController();
  #bewaarder;
  #opslag;
  #antwoorden = LEEG;

  /**
   * @param {Casus} casus
   * @param {Opslag} opslag
   * @param {AbortSignal} signal
   */
  constructor(casus, opslag, signal) {
    super();
    this.casus = casus;
    /** Why what is kept cannot be read; it is left alone as long as this says something. */
    this.fout = "";
    this.#opslag = opslag;
    this.#bewaarder = this.#attach();
    signal.addEventListener("abort", () => this.#controller.abort());
    this.#read();
  }

  get antwoorden() {
    return this.#antwoorden;
  }

  get stand() {
    return this.#bewaarder.stand;
  }

  /** @returns {boolean} Whether something that was written here would be lost with this page. */
  get isVergankelijk() {
    return this.#bewaarder.isLos;
  }

  /** @returns {string} What is kept, as it is; for who wants to have it though it cannot be read. */
  get ruw() {
    return this.#bewaarder.tekst ?? "";
  }

  /** @returns {Ander[]} What another tab or place had to the same question. */
  get anders() {
    return this.#rest.flatMap(([id, tekst]) =>
      this.#isGevraagd(findStam(id)) ? [{ id, vraag: findStam(id), tekst }] : [],
    );
  }

  /** @returns {[string, string][]} Answers to questions that this casus no longer asks: kept, shown apart. */
  get vervallen() {
    return this.#rest.filter(([id]) => !this.#isGevraagd(findStam(id)));
  }

  /**
   * @param {string} id
   * @param {string} tekst
   */
  answer(id, tekst) {
    if (this.fout) return;
    const nieuw = Object.assign(Object.create(null), this.#antwoorden);
    if (tekst === "") delete nieuw[id];
    else nieuw[id] = tekst;
    this.#antwoorden = Object.freeze(nieuw);
    this.#bewaarder.save(writeReflectie(this.#antwoorden, this.casus.les));
  }

  /**
   * Takes away one of two answers to a question.
   *
   * @param {Ander} ander
   * @returns {() => boolean} Brings it back, unless something else stands there by now; says whether it did.
   */
  drop({ id, tekst }) {
    const set = (/** @type {string} */ nieuw) => {
      this.answer(id, nieuw);
      this.#tellAll();
      return true;
    };
    set("");
    return () => !(id in this.#antwoorden) && set(tekst);
  }

  /** Goes on with what is kept now; what this page had beside it is given up. */
  reload() {
    this.#bewaarder.reload();
    this.#read();
    this.#tellAll();
  }

  /** Shows what was kept past this page, by a file that was opened on it. */
  refresh() {
    if (this.#opslag.read(this.#naam) !== this.#bewaarder.tekst) this.reload();
  }

  /**
   * Puts what this page shows beside what another tab made of it, and goes on with both.
   * @returns {boolean} Whether that could be kept.
   */
  keepBoth() {
    const gelukt = this.#keepBeside(this.#antwoorden);
    if (gelukt) this.reload();
    return gelukt;
  }

  /**
   * Keeps the answers in the tab only, or in the browser again; they leave the place where they were once they have
   * arrived.
   *
   * @param {boolean} gedeeld Whether this is a shared computer.
   * @returns {boolean} Whether they could be kept there; if not, all is as it was.
   */
  move(gedeeld) {
    this.#opslag.gedeeld = gedeeld;
    const gelukt = this.#opslag.gedeeld === gedeeld && this.#bring();
    if (!gelukt) this.#opslag.gedeeld = !gedeeld;
    this.#bewaarder = this.#attach();
    if (gelukt) this.#read();
    this.#tellAll();
    return gelukt;
  }

  /**
   * Forgets all answers to this casus.
   * @returns {(() => boolean) | null} Brings them back and says whether it did; null when there were none.
   */
  clear() {
    const { fout, antwoorden } = this;
    const isLeeg = () => Object.keys(this.#antwoorden).length === 0;
    if (isLeeg() && !fout && this.stand.soort === "nieuw") return null;
    const weg = this.#bewaarder.remove();
    this.#read();
    this.#tellAll();
    return () => {
      // What was written since then is not to be lost for what comes back.
      if (!isLeeg()) return false;
      this.#bewaarder.restore(weg);
      this.#antwoorden = antwoorden;
      this.fout = fout;
      this.#tellAll();
      return true;
    };
  }

  get #naam() {
    return nameReflectie(this.casus.slug);
  }

  get #rest() {
    return Object.entries(this.#antwoorden).filter(([id]) => !this.#isGevraagd(id));
  }

  /** @param {string} vraag */
  #isGevraagd(vraag) {
    return this.casus.vragen.some(({ id }) => id === vraag);
  }

  #attach() {
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const bewaarder = new Bewaarder(this.#opslag, this.#naam, {
      signal,
      findFout: findFoutWith(parseReflectie),
    });
    bewaarder.addEventListener("stand", () => this.dispatchEvent(new Event("stand")), { signal });
    bewaarder.addEventListener("verdrongen", () => this.#rescue(), { signal });
    return bewaarder;
  }

  /** What this page had called kept was written over unseen: it is put beside what is there now. */
  #rescue() {
    if (this.#keepBeside(this.#antwoorden)) this.dispatchEvent(new Event("gekopieerd"));
  }

  /** @returns {boolean} Whether what is in the other place, and what this page has besides, is here now. */
  #bring() {
    const { elders } = this.#opslag;
    if (this.fout) return this.#opslag.bring(this.#naam) === "bewaard";
    const alles = readOrNull(() =>
      mergeReflecties(this.#parse(this.#opslag.read(this.#naam, elders)), this.#antwoorden),
    );
    const gelukt = alles !== null && this.#keepBeside(alles);
    if (gelukt) this.#opslag.remove(this.#naam, elders);
    return gelukt;
  }

  /**
   * @param {Reflectie} antwoorden
   * @returns {boolean} Whether they are kept, together with what already was.
   */
  #keepBeside(antwoorden) {
    const hier = readOrNull(() => this.#parse(this.#opslag.read(this.#naam)));
    const samen = hier && mergeReflecties(hier, antwoorden);
    if (!samen) return false;
    if (Object.keys(samen).length === Object.keys(hier).length) return true;
    return keepReflectie(this.#opslag, this.casus.slug, samen) === "bewaard";
  }

  /** @param {string | null} tekst As it is kept. */
  #parse(tekst) {
    return tekst === null ? LEEG : renewIds(parseReflectie(tekst), this.casus.vragen);
  }

  #read() {
    this.fout = "";
    this.#antwoorden = LEEG;
    try {
      this.#antwoorden = this.#parse(this.#bewaarder.tekst);
    } catch (error) {
      if (!(error instanceof LeesFout)) throw error;
      this.fout = error.message;
    }
  }

  #tellAll() {
    this.dispatchEvent(new Event("reflectie"));
    this.dispatchEvent(new Event("stand"));
  }
}
