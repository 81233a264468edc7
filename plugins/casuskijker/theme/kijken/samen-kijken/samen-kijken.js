import { create, createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { ONGEDAAN } from "../../grond/opslag/opslag.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { Tafel } from "../../kern/groep/tafel.js";
import { opslag } from "../hier/opslag.js";
import { expectSlepen } from "../invoer/sleep-begin.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { takeFragment } from "./fragment.js";
import { GroepAfspraken } from "./groep-afspraken.js";
import { GroepInvoer } from "./groep-invoer.js";
import { GroepsPlaatje } from "./groeps-plaatje.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 */

const loadElders = () => import("./groep-elders.js");
const loadOntvangst = () => import("./ontvangst.js");
const loadTerug = () => Promise.all([import("../terughalen/terughalen.js"), import("./opnieuw.js")]);

/** Lays the answers of a group together: pasted, opened or brought by a link, and never through a server. */
export default class SamenKijken extends HTMLElement {
  #controller = new AbortController();
  /** @type {Promise<void>} Links that came in are asked about one by one. */
  #ontvangst = Promise.resolve();
  /** @type {import("./groep-elders.js").GroepElders | undefined} */
  #elders;

  connectedCallback() {
    this.#controller = new AbortController();
    this.#elders = undefined;
    // First of all: what somebody handed over does not stay in the address bar.
    const fragment = takeFragment();
    void this.#start(fragment);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {string} fragment */
  async #start(fragment) {
    const { signal } = this.#controller;
    this.replaceChildren(create("p", { role: "status", text: "De kijkramen worden opgehaald …" }));
    const kijkramen = await fetchKijkramen(new URL(this.dataset.kijkramen ?? "", location.href));
    if (signal.aborted) return;
    if (kijkramen) this.#show(kijkramen, fragment);
    else this.#showLack(fragment);
  }

  /** @param {string} fragment */
  #showLack(fragment) {
    const zin = "De kijkramen zijn nu niet op te halen, en zonder die zijn codes niet te lezen. Er is niets verloren.";
    this.replaceChildren(
      create("p", { role: "alert", class: "let-op", text: zin }),
      createButton("Probeer het nog eens", () => void this.#start(fragment)),
    );
  }

  /**
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {string} fragment
   */
  #show(kijkramen, fragment) {
    const { signal } = this.#controller;
    const tafel = new Tafel(opslag, signal);
    const plaatje = new GroepsPlaatje(tafel, kijkramen, signal);
    const invoer = new GroepInvoer(tafel, kijkramen, {
      overzicht: this.dataset.overzicht ?? "",
      lay: (lezingen) => plaatje.lay(lezingen),
      go: () => plaatje.go(),
    });
    const plek = create("div");
    const afspraken = new GroepAfspraken(tafel);
    this.replaceChildren(invoer.element, plek, plaatje.element, afspraken.element, plaatje.acties);
    const receive = (/** @type {string} */ gekregen) => this.#receive(gekregen, { tafel, kijkramen, invoer });
    const showAll = () => {
      invoer.show();
      this.#showElders(tafel, invoer, plek);
      plaatje.show();
      afspraken.show();
    };
    tafel.addEventListener("groep", showAll, { signal });
    tafel.addEventListener("groep", () => noteLos(tafel, tafel.isVergankelijk), { signal });
    signal.addEventListener("abort", () => noteLos(tafel, false));
    tafel.addEventListener(
      "elders",
      () => invoer.tell("In een ander tabblad is de groep veranderd. Je ziet nu hoe het is."),
      { signal },
    );
    addEventListener("pageshow", ({ persisted }) => persisted && tafel.refresh(), { signal });
    addEventListener("hashchange", () => receive(takeFragment()), { signal });
    expectSlepen((file) => invoer.layFile(file), invoer.element, signal);
    showAll();
    receive(fragment);
    void this.#showTerug(tafel);
  }

  /**
   * @param {string} gekregen What a link brought, if it brought something.
   * @param {{tafel: Tafel, kijkramen: ReadonlyMap<string, Kijkraam>, invoer: GroepInvoer}} omgeving
   */
  #receive(gekregen, { invoer, ...rest }) {
    if (!gekregen) return;
    const lay = (/** @type {Lezing[]} */ lezingen, /** @type {(() => boolean) | undefined} */ restore) =>
      invoer.take(lezingen, { restore });
    this.#ontvangst = this.#ontvangst.then(() =>
      laad(loadOntvangst, invoer.element, ({ askOntvangst }) => askOntvangst(gekregen, { ...rest, lay })),
    );
  }

  /**
   * Few have a group in the other place.
   *
   * @param {Tafel} tafel
   * @param {GroepInvoer} invoer
   * @param {Element} plek
   */
  #showElders(tafel, invoer, plek) {
    if (this.#elders || !tafel.ligtElders) return this.#elders?.show();
    void laad(loadElders, plek, ({ GroepElders }) => {
      this.#elders ??= new GroepElders(tafel, (zin) => invoer.say(zin));
      plek.replaceChildren(this.#elders.element);
      this.#elders.show();
    });
  }

  /**
   * What was cleared before in this tab can be brought back; most groups never are.
   *
   * @param {Tafel} tafel
   */
  async #showTerug(tafel) {
    if (opslag.read(ONGEDAAN, "tabblad") === null) return;
    await laad(loadTerug, this, ([{ Terughalen }, { BIJ_GROEP }]) => {
      const terughalen = new Terughalen({ bij: BIJ_GROEP, changed: () => tafel.refresh() });
      this.querySelector(".samen__invoer")?.append(terughalen.element);
    });
  }
}
