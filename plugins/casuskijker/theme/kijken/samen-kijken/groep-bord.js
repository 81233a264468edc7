import { laad, laadStraks } from "../../grond/laden/laden.js";
import { ONGEDAAN } from "../../grond/opslag/opslag.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { findRondeNu, hasMisschienTwee, isLegeGroep } from "../../kern/groep/groep.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { GROEP } from "../../kern/groep/groep-lezen.js";
import { Tafel } from "../../kern/groep/tafel.js";
import { findZicht } from "../../kern/groep/zicht.js";
import { opslag } from "../hier/opslag.js";
import { CasusNamen } from "./casus-namen.js";
import { GroepInvoer } from "./groep-invoer.js";
import { createLater } from "./later.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./groep-afspraken.js").Noem} Noem
 *
 * @typedef {object} Omgeving
 * @property {ReadonlyMap<string, Kijkraam>} kijkramen
 * @property {string} adres Of the page of a kijkraam.
 * @property {HTMLDetailsElement} stappen
 * @property {(naam?: string, zin?: string, eerder?: import("./groep-legger.js").Eerder) => void} open Shows another
 *   group, and says something, with the way back to what it was before; without a name, a new one.
 * @property {AbortSignal} signal
 */

const loadActies = () => import("./groep-acties.js");
const loadPlaatje = () => import("./groeps-plaatje.js");
const loadTerug = () => Promise.all([import("../terughalen/terughalen.js"), import("./groep-wissen.js")]);

/** Everything of one group: its table, what lies there, and what one can do with it. */
export class GroepBord {
  #controller = new AbortController();
  #signal;
  tafel;
  casussen = new CasusNamen(() => this.#show());
  invoer;
  go;
  #delen;

  /**
   * @param {string} naam Under which it is kept.
   * @param {Omgeving} omgeving
   */
  constructor(naam, { kijkramen, adres, stappen, open, signal }) {
    this.#signal = AbortSignal.any([this.#controller.signal, signal]);
    this.tafel = new Tafel(opslag, this.#signal, naam);
    const gekozen = { ronde: "", sleutel: "" };
    const isBekend = (/** @type {string} */ slug) => kijkramen.get(slug)?.eigenschappen.heeft_deelcode === true;
    const look = () => findZicht(this.tafel.groep, gekozen, isBekend);
    const bon = () => this.invoer.bon;
    const samen = { gekozen, look, casussen: this.casussen, changed: () => this.#show(), signal: this.#signal };
    const { plaatje, getBeeld, go } = createPlaatje(this.tafel, kijkramen, samen);
    this.go = go;
    this.invoer = new GroepInvoer(this.tafel, kijkramen, {
      stappen,
      gekozen,
      casussen: this.casussen,
      namen: () => getBeeld()?.namen === true,
      go,
      open,
    });
    const beginRonde = () => this.invoer.beginRonde();
    const noem = createNoem(kijkramen, this.casussen);
    const keuze = createKeuze(this.tafel, { naam, open, bon, beginRonde, noem: noem.beeld });
    const zelden = createZelden(this.tafel, kijkramen, { invoer: this.invoer, open });
    const [toen, afspraken] = createAfspraken(this.tafel, kijkramen, { look, noem, signal: this.#signal });
    const find = (/** @type {string} */ slug) => kijkramen.get(slug);
    const bijBeeld = { getBeeld, bon, noem, find, adres };
    const [blad, leden, acties] = createBijBeeld(this.tafel, bijBeeld);
    this.#delen = [blad, keuze, this.invoer, ...zelden, toen, plaatje, afspraken, acties, leden];
    this.#listen();
    this.#show();
    plaatje.whenThere(() => this.#show());
    this.#showTerug();
  }

  /** @returns {HTMLElement[]} */
  get elementen() {
    return this.#delen.map(({ element }) => element);
  }

  /** What is kept stays; nothing here listens any more. */
  close() {
    this.#controller.abort();
  }

  #listen() {
    const { tafel } = this;
    const signal = this.#signal;
    tafel.addEventListener("groep", () => this.#show(), { signal });
    tafel.addEventListener("groep", () => noteLos(tafel, tafel.isVergankelijk), { signal });
    signal.addEventListener("abort", () => noteLos(tafel, false));
    const zin = "In een ander tabblad is de groep veranderd. Je ziet nu hoe het is.";
    tafel.addEventListener("elders", () => this.#tell(zin), { signal });
  }

  /** @param {string} zin What was laid down before a group was wiped elsewhere, lies here no more. */
  #tell(zin) {
    const { bon } = this.invoer;
    if (isLegeGroep(this.tafel.groep)) bon.list();
    bon.tell(zin);
  }

  #show() {
    for (const deel of this.#delen) deel.show();
  }

  /** What was cleared before in this tab can be brought back; most groups never are. */
  #showTerug() {
    if (opslag.read(ONGEDAAN, "tabblad") === null) return;
    void laad(loadTerug, this.invoer.element, ([{ Terughalen }, { BIJ_GROEP }]) => {
      const terughalen = new Terughalen({ bij: BIJ_GROEP, changed: () => this.tafel.refresh() });
      this.tafel.addEventListener("groep", () => terughalen.show(), { signal: this.#signal });
      this.invoer.element.append(terughalen.element);
    });
  }
}

/**
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {CasusNamen} casussen
 * @returns {Noem & {beeld: import("./groep-keuze.js").Wens["noem"]}}
 */
function createNoem(kijkramen, casussen) {
  const kijkraam = (/** @type {string} */ slug) => kijkramen.get(slug)?.titel ?? slug;
  const casus = (/** @type {string | null} */ afdruk) => casussen.describe(afdruk).zin;
  return { kijkraam, casus, beeld: (over) => `${kijkraam(over.kijkraam)}, ${casus(over.casus)}` };
}

/**
 * @param {Tafel} tafel
 * @param {import("./groep-keuze.js").Wens} wens
 */
function createKeuze(tafel, wens) {
  return createLater(
    () => !isLegeGroep(tafel.groep) || tafel.fout !== "" || Object.values(listGroepen(opslag)).flat().length > 0,
    () => import("./groep-keuze.js"),
    ({ GroepKeuze }) => new GroepKeuze(tafel, wens),
  );
}

/**
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {{invoer: GroepInvoer, open: Omgeving["open"]}} wens
 * @returns {import("./later.js").Deel[]} What few visits see: it stands under what was laid down.
 */
function createZelden(tafel, kijkramen, { invoer, open }) {
  const elders = createLater(
    () => opslag.list(GROEP, opslag.elders).length > 0,
    () => import("./groep-elders.js"),
    ({ GroepElders }) => new GroepElders(tafel, { say: (zin) => invoer.bon.say(zin), open }),
  );
  const dezelfden = createLater(
    () => hasMisschienTwee(findRondeNu(tafel.groep)),
    () => import("./groep-dezelfden.js"),
    ({ GroepDezelfden }) => new GroepDezelfden(tafel, kijkramen, invoer.bon),
  );
  return [elders, dezelfden];
}

/**
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {{look: () => import("../../kern/groep/zicht.js").Zicht, noem: Noem, signal: AbortSignal}} wens What is looked
 *   at, and what it is called.
 * @returns {import("./later.js").Deel[]} What was agreed the time before, and what is agreed now.
 */
function createAfspraken(tafel, kijkramen, { look, noem, signal }) {
  const ronde = () => look().ronde;
  const over = () => {
    const { beeld } = look();
    return beeld && { kijkraam: beeld.kijkraam, casus: beeld.casus };
  };
  const toen = createLater(
    () => tafel.groep.rondes.length > 1,
    () => import("./afspraken-toen.js"),
    ({ AfsprakenToen }) => new AfsprakenToen(tafel, { ronde, over, noem, signal }),
  );
  const afspraken = createLater(
    () => !isLegeGroep(tafel.groep),
    () => Promise.all([import("./groep-afspraken.js"), import("./groep-punten.js")]),
    ([{ GroepAfspraken }, { nameIngredient }]) =>
      new GroepAfspraken(tafel, {
        ...{ ronde, over, noem, signal },
        nameBij: (bij) => nameIngredient(kijkramen, tafel.groep, bij),
      }),
  );
  return [toen, afspraken];
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
    getBeeld: () => getekend?.beeld ?? null,
    go: () => plaatje.whenThere(() => getekend?.go()),
  };
}

/**
 * @param {Tafel} tafel
 * @param {{getBeeld: () => import("../../kern/groep/groep-tekst.js").Beeld | null,
 *   bon: () => import("./groep-bon.js").GroepBon, noem: Noem,
 *   find: (slug: string) => Kijkraam | undefined, adres: string}} wens
 * @returns {import("./later.js").Deel[]} What comes with a picture: the sheet that is printed before it, who is in it,
 *   and how one takes it along.
 */
function createBijBeeld(tafel, { getBeeld, bon, noem, find, adres }) {
  // It saves: without a network it must be there too.
  laadStraks(loadActies);
  const isNodig = () => getBeeld() !== null;
  const blad = createLater(
    isNodig,
    () => import("../groep-blad/groep-blad.js"),
    ({ GroepBlad }) => new GroepBlad(tafel, getBeeld, noem),
  );
  const leden = createLater(
    isNodig,
    () => import("./leden-lijst.js"),
    ({ LedenLijst }) => new LedenLijst(tafel, { getBeeld, bon }),
  );
  const acties = createLater(isNodig, loadActies, ({ createActies }) =>
    createActies(() => ({ beeld: getBeeld(), groep: tafel.groep }), { find, adres }),
  );
  return [blad, leden, acties];
}
