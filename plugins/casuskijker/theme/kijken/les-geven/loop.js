// A les or a werkvorm as both its windows have it: its steps, where it is, and the address that says so.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { findPage, SITE } from "../../grond/basis/site.js";
import { laad } from "../../grond/laden/laden.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { createPrefix } from "../../grond/opslag/opslag.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { writeAlleen } from "../../kern/alleen/alleen.js";
import { findDag } from "../../kern/dag/dag.js";
import { Samenloop } from "../../kern/sessie/samenloop.js";
import { findPlaats, goOne, goTo } from "../../kern/sessie/verloop.js";
import { readKeuze, readWat } from "./wat.js";

/**
 * @typedef {import("../../kern/sessie/sessie.js").Sessie} Sessie
 * @typedef {import("../../kern/sessie/sessie.js").Stap} Stap
 * @typedef {import("./wat.js").Wat} Wat
 */

const loadTitels = () => import("../invoer/titels.js");

/**
 * Tells its listeners `sessie` when something changed, here or in the other window, and `titels` once it knows how what
 * it is done with is called.
 */
export class Loop extends EventTarget {
  #samenloop;
  #anker;
  #element;
  #toen;
  #wat;
  titel;
  /** @type {{href: string, titel: string}[]} What a werkvorm is done with: its page, and what that is called. */
  onderwerpen = [];

  /**
   * @param {HTMLElement} element Says what runs.
   * @param {{anker?: string, toen?: Sessie, signal: AbortSignal}} wens What the address says besides where it is; and
   *   one that was, for who looks back at it.
   */
  constructor(element, { anker = "", toen, signal }) {
    super();
    this.#anker = anker;
    this.#element = element;
    this.#toen = toen;
    this.#wat = readWat(element);
    this.titel = this.#wat.titel;
    const groep = this.keuze.groep || null;
    this.#samenloop = new Samenloop({ van: this.van, groep, toen, opslag, kanaal: openKanaal(signal), signal });
    const { waarden } = readFragment(location.hash);
    const plek = { stap: waarden.get("stap") ?? "", beeld: readBeeld(waarden) };
    this.#samenloop.begin((sessie, nu) => goTo(sessie, this.stappen, { ...plek, nu }));
    this.#samenloop.addEventListener("sessie", () => this.#tell(), { signal });
    addEventListener("pageshow", () => this.#samenloop.refresh(), { signal });
    document.addEventListener("visibilitychange", () => this.#samenloop.refresh(), { signal });
    addEventListener("hashchange", () => this.#hear(), { signal });
    this.#writeAdres();
    if (this.van.werkvorm) void laad(loadTitels, element, ({ fetchTitelsVan }) => this.#name(fetchTitelsVan));
  }

  /**
   * What it is done with belongs to what it is called.
   *
   * @param {typeof import("../invoer/titels.js").fetchTitelsVan} fetchTitelsVan
   */
  async #name(fetchTitelsVan) {
    const { casus, kijkraam } = this.van;
    const name = async (/** @type {"casussen" | "kijkramen"} */ soort, /** @type {string | null} */ slug) =>
      slug === null
        ? []
        : [{ href: this.#findAdres(soort, slug), titel: (await fetchTitelsVan(soort))?.get(slug) ?? slug }];
    this.onderwerpen = (await Promise.all([name("casussen", casus), name("kijkramen", kijkraam)])).flat();
    this.titel = [this.titel, ...this.onderwerpen.map(({ titel }) => titel)].join(" · ");
    this.dispatchEvent(new Event("titels"));
    this.dispatchEvent(new Event("sessie"));
  }

  /**
   * @param {string} soort
   * @param {string} slug
   * @returns {string} A kijkraam is filled in beside the casus, and only the part that was chosen.
   */
  #findAdres(soort, slug) {
    const { casus, alleen } = this.keuze;
    return findPage(`${soort}/${slug}`) + (soort === "kijkramen" ? writeFragment({ waarden: { casus, alleen } }) : "");
  }

  get stappen() {
    return this.#wat.stappen;
  }

  get van() {
    return this.#toen ?? this.#wat.van;
  }

  /** @returns {import("../../kern/sessie/voor-mij.js").Bij} Of what is, what one notes here for nobody else. */
  get bij() {
    const { groep, gemaakt } = this.sessie;
    return { van: this.van, groep, dag: findDag(gemaakt) };
  }

  /**
   * @returns {Pick<Wat["van"], "casus" | "kijkraam"> & {alleen: string}} What a group looks at here, and through what:
   *   of a part, only that is asked.
   */
  get gezien() {
    const { casus, kijkraam } = this.van;
    const { kijkraam: eigen, delen = [] } = this.stap;
    return eigen
      ? { casus, kijkraam: eigen, alleen: writeAlleen(delen) }
      : { casus, kijkraam, alleen: this.keuze.alleen };
  }

  /** @returns {Wat["keuze"]} What the address of the other window says too. */
  get keuze() {
    return this.#wat.keuze;
  }

  /** @returns {Sessie} */
  get sessie() {
    return this.#samenloop.sessie;
  }

  /** @returns {boolean} Whether a reload finds what was done. */
  get isBewaard() {
    return this.#samenloop.isBewaard;
  }

  /** @returns {number} */
  get plaats() {
    return findPlaats(this.sessie, this.stappen);
  }

  /** @returns {Stap} */
  get stap() {
    return this.stappen[this.plaats];
  }

  /** @returns {number} Which of what the step shows, from 0. */
  get beeld() {
    return Math.min(this.sessie.beeld, this.stap.beelden - 1);
  }

  /** @returns {Record<string, string>} Where it is, as an address says it. */
  get plek() {
    return { stap: this.stap.id, beeld: this.beeld ? String(this.beeld + 1) : "" };
  }

  get isEerste() {
    return this.plaats === 0 && this.beeld === 0;
  }

  get isLaatste() {
    return this.plaats === this.stappen.length - 1 && this.beeld === this.stap.beelden - 1;
  }

  /** @param {(sessie: Sessie, nu: number) => Sessie} act */
  change(act) {
    this.#samenloop.change(act);
  }

  /** @param {1 | -1} richting */
  step(richting) {
    this.change((sessie, nu) => goOne(sessie, this.stappen, { richting, nu }));
  }

  /**
   * @param {string} stap
   * @param {number} [beeld]
   */
  goTo(stap, beeld = 0) {
    if (stap === this.stap.id && beeld === this.beeld) return;
    this.change((sessie, nu) => goTo(sessie, this.stappen, { stap, beeld, nu }));
  }

  /** @param {string} stap What somebody comes for: a group that is further already does not go back. */
  goOnAt(stap) {
    if (this.stappen.findIndex(({ id }) => id === stap) > this.plaats) this.goTo(stap);
  }

  restart() {
    this.#samenloop.restart();
  }

  #tell() {
    this.#writeAdres();
    // What the browser does not take stays on the page of who leads, also when they go back to the draaiboek there.
    if (this.#anker) noteLos(Loop, !this.isBewaard);
    this.dispatchEvent(new Event("sessie"));
  }

  #writeAdres() {
    // Who looks back is at no step.
    if (this.#toen) return;
    const adres = writeFragment({ anker: this.#anker, waarden: { ...this.keuze, ...this.plek } });
    if (location.hash !== adres) history.replaceState(history.state, "", location.pathname + location.search + adres);
  }

  /** Somebody wrote another address, or went back to one. */
  #hear() {
    const { anker, waarden } = readFragment(location.hash);
    const stap = waarden.get("stap");
    if (anker !== this.#anker || !stap || this.#toen) return;
    // The other window opened this one for something else.
    if (this.van.werkvorm && writeFragment({ waarden: readKeuze(this.#element) }) !== this.#keuzeAdres)
      return location.reload();
    this.goTo(stap, readBeeld(waarden));
  }

  get #keuzeAdres() {
    return writeFragment({ waarden: this.keuze });
  }
}

/** @param {URLSearchParams} waarden @returns {number} */
function readBeeld(waarden) {
  return Math.max(Math.trunc(Number(waarden.get("beeld"))) - 1 || 0, 0);
}

/** @param {AbortSignal} signal */
function openKanaal(signal) {
  if (!("BroadcastChannel" in globalThis)) return null;
  const kanaal = new BroadcastChannel(`${createPrefix(SITE.pathname)}sessie`);
  signal.addEventListener("abort", () => kanaal.close());
  return kanaal;
}
