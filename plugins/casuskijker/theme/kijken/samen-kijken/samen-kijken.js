import { readFragment } from "../../grond/adres/fragment.js";
import { takeFragment } from "../../grond/adres/plek.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { ONGEDAAN } from "../../grond/opslag/opslag.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { findRondeNu, hasMisschienTwee, isLegeGroep } from "../../kern/groep/groep.js";
import { GROEP } from "../../kern/groep/groep-lezen.js";
import { Tafel } from "../../kern/groep/tafel.js";
import { opslag } from "../hier/opslag.js";
import { expectSlepen } from "../invoer/sleep-begin.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { CasusNamen } from "./casus-namen.js";
import { GroepInvoer } from "./groep-invoer.js";
import { createLater } from "./later.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 */

const loadActies = () => import("./groep-acties.js");
const loadPlaatje = () => import("./groeps-plaatje.js");
/** Where the picture is on this page. */
const BEELD = "#samen-gezien";
const loadUitnodiging = () => import("./uitnodiging.js");
const loadOntvangst = () => import("./ontvangst.js");
const loadTerug = () => Promise.all([import("../terughalen/terughalen.js"), import("./opnieuw.js")]);
/** A place on the page has no dot in its name, nor has what our addresses keep there; a code has some. */
const NAAM = /^[\w-]*$/;

/** Lays the answers of a group together: pasted, opened or brought by a link, and never through a server. */
export default class SamenKijken extends HTMLElement {
  #controller = new AbortController();
  /** @type {Promise<void>} Links that came in are asked about one by one. */
  #ontvangst = Promise.resolve();
  #stappen = create("details");

  connectedCallback() {
    this.#controller = new AbortController();
    // First of all: what somebody handed over does not stay in the address bar.
    const fragment = takeCode();
    this.#stappen = this.querySelector("details") ?? this.#stappen;
    this.#stappen.open = opslag.read(GROEP) === null;
    void this.#start(fragment);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {string} fragment */
  async #start(fragment) {
    const { signal } = this.#controller;
    this.replaceChildren(this.#stappen, create("p", { role: "status", text: "De kijkramen worden opgehaald …" }));
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
    const gekozen = { ronde: "", sleutel: "" };
    const changed = () => showAll();
    const casussen = new CasusNamen(changed);
    const { plaatje, look, go } = createPlaatje(tafel, kijkramen, { gekozen, casussen, changed, signal });
    const invoer = new GroepInvoer(tafel, kijkramen, { stappen: this.#stappen, gekozen, casussen, go });
    const zelden = createZelden(tafel, kijkramen, invoer);
    const delen = [invoer, ...zelden, plaatje, createAfspraken(tafel), createActies(tafel, look)];
    const uitnodiging = this.#createUitnodiging(kijkramen);
    this.replaceChildren(uitnodiging.element, this.#stappen, ...delen.map(({ element }) => element));
    const showAll = () => [uitnodiging, ...delen].forEach((deel) => deel.show());
    tafel.addEventListener("groep", showAll, { signal });
    tafel.addEventListener("groep", () => noteLos(tafel, tafel.isVergankelijk), { signal });
    signal.addEventListener("abort", () => noteLos(tafel, false));
    tafel.addEventListener(
      "elders",
      () => invoer.bon.tell("In een ander tabblad is de groep veranderd. Je ziet nu hoe het is."),
      { signal },
    );
    addEventListener("pageshow", ({ persisted }) => persisted && tafel.refresh(), { signal });
    const receive = (/** @type {string} */ gekregen) => {
      this.#ontvangst = this.#ontvangst.then(() => ask(gekregen, { tafel, kijkramen, casussen, invoer }));
    };
    addEventListener("hashchange", () => receive(takeCode()), { signal });
    addEventListener("hashchange", () => uitnodiging.show(), { signal });
    expectSlepen((file) => invoer.layFile(file), invoer.element, signal);
    showAll();
    plaatje.whenThere(showAll);
    receive(fragment);
    if (location.hash === BEELD) go();
    this.#showTerug(tafel);
  }

  /** @param {ReadonlyMap<string, Kijkraam>} kijkramen */
  #createUitnodiging(kijkramen) {
    const wens = { stappen: this.#stappen, adres: this.dataset.kijkraam ?? "" };
    return createLater(isGevraagd, loadUitnodiging, ({ Uitnodiging }) => new Uitnodiging(kijkramen, wens));
  }

  /**
   * What was cleared before in this tab can be brought back; most groups never are.
   *
   * @param {Tafel} tafel
   */
  #showTerug(tafel) {
    if (opslag.read(ONGEDAAN, "tabblad") === null) return;
    void laad(loadTerug, this, ([{ Terughalen }, { BIJ_GROEP }]) => {
      const terughalen = new Terughalen({ bij: BIJ_GROEP, changed: () => tafel.refresh() });
      tafel.addEventListener("groep", () => terughalen.show(), { signal: this.#controller.signal });
      this.querySelector(".samen__invoer")?.append(terughalen.element);
    });
  }
}

/**
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {GroepInvoer} invoer
 * @returns {import("./later.js").Deel[]} What few visits see: it stands under what was laid down.
 */
function createZelden(tafel, kijkramen, invoer) {
  const elders = createLater(
    () => tafel.ligtElders,
    () => import("./groep-elders.js"),
    ({ GroepElders }) => new GroepElders(tafel, (zin) => invoer.bon.say(zin)),
  );
  const dezelfden = createLater(
    () => hasMisschienTwee(findRondeNu(tafel.groep)),
    () => import("./groep-dezelfden.js"),
    ({ GroepDezelfden }) => new GroepDezelfden(tafel, kijkramen, invoer.bon),
  );
  return [elders, dezelfden];
}

/** @param {Tafel} tafel */
function createAfspraken(tafel) {
  return createLater(
    () => !isLegeGroep(tafel.groep),
    () => import("./groep-afspraken.js"),
    ({ GroepAfspraken }) => new GroepAfspraken(tafel),
  );
}

/**
 * The picture, once there is something to draw; there without a network too.
 *
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {import("./groeps-plaatje.js").Omgeving} rest
 */
function createPlaatje(tafel, kijkramen, rest) {
  /** @type {import("./groeps-plaatje.js").GroepsPlaatje | null} */
  let getekend = null;
  laadStraks(loadPlaatje);
  const plaatje = createLater(
    () => tafel.groep.leden.length > 0,
    loadPlaatje,
    ({ GroepsPlaatje }) => (getekend = new GroepsPlaatje(tafel, kijkramen, rest)),
  );
  return {
    plaatje,
    look: () => getekend?.beeld ?? null,
    go: () => plaatje.whenThere(() => getekend?.go()),
  };
}

/**
 * @param {Tafel} tafel
 * @param {() => import("../../kern/groep/groep-tekst.js").Beeld | null} look
 */
function createActies(tafel, look) {
  // It saves: without a network it must be there too.
  laadStraks(loadActies);
  return createLater(
    () => look() !== null,
    loadActies,
    (acties) => acties.createActies(() => ({ beeld: look(), groep: tafel.groep })),
  );
}

/** @returns {boolean} Whether the address says what a group is to look at. */
function isGevraagd() {
  const { waarden } = readFragment(location.hash);
  return waarden.has("casus") || waarden.has("kijkraam");
}

/** @returns {string} The code that stood behind the '#', or nothing. */
function takeCode() {
  return takeFragment(({ anker, waarden }) => [anker, ...waarden.keys()].every((naam) => NAAM.test(naam)));
}

/**
 * @param {string} code What came with a link, if anything did.
 * @param {{tafel: Tafel, kijkramen: ReadonlyMap<string, Kijkraam>, casussen: CasusNamen, invoer: GroepInvoer}} omgeving
 */
async function ask(code, { invoer, ...rest }) {
  if (!code) return;
  const lay = (/** @type {Lezing[]} */ lezingen, /** @type {(() => boolean) | undefined} */ restore) =>
    invoer.take(lezingen, { restore });
  await laad(loadOntvangst, invoer.element, ({ askOntvangst }) => askOntvangst(code, { ...rest, lay }));
}
