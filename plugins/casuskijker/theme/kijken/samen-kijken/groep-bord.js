import { whenSeen } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { ONGEDAAN } from "../../grond/opslag/opslag.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { Tafel } from "../../kern/groep/tafel.js";
import { findZicht } from "../../kern/groep/zicht.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import {
  makeNoem,
  placeAfspraken,
  placeBijBeeld,
  placeKeuze,
  placePlaatje,
  placeUitnodiging,
  placeZelden,
} from "./bord-delen.js";
import { CasusNamen } from "./casus-namen.js";
import { GroepInvoer } from "./groep-invoer.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Omgeving
 * @property {ReadonlyMap<string, Kijkraam>} kijkramen
 * @property {string} adres Of the page of a kijkraam.
 * @property {HTMLDetailsElement} stappen
 * @property {(naam?: string, zin?: string, eerder?: import("./groep-legger.js").Eerder) => void} open Shows another
 *   group, and says something, with the way back to what it was before; without a name, a new one.
 * @property {AbortSignal} signal
 */

const loadWacht = () => import("./verslag-wacht.js");
const loadTerug = () => Promise.all([import("../terughalen/terughalen.js"), import("./groep-wissen.js")]);

/** Everything of one group: its table, what lies there, and what one can do with it. */
export class GroepBord {
  #controller = new AbortController();
  #signal;
  tafel;
  casussen = new CasusNamen(() => this.#show());
  invoer;
  go;
  /** Whether names are on the screen now. */
  namen;
  /** @type {import("./later.js").Deel[]} */
  #delen;

  /**
   * @param {string} naam Under which it is kept.
   * @param {Omgeving} omgeving
   */
  constructor(naam, { kijkramen, adres, stappen, open, signal }) {
    this.#signal = AbortSignal.any([this.#controller.signal, signal]);
    this.tafel = new Tafel(opslag, this.#signal, naam);
    const gekozen = { ronde: "", sleutel: "", toen: "" };
    const isBekend = (/** @type {string} */ slug) => kijkramen.get(slug)?.eigenschappen.heeft_deelcode === true;
    const look = () => findZicht(this.tafel.groep, gekozen, isBekend);
    const bon = () => this.invoer.bon;
    const samen = { gekozen, look, casussen: this.casussen, changed: () => this.#show(), signal: this.#signal };
    const { plaatje, getBeeld, go } = placePlaatje(this.tafel, kijkramen, samen);
    this.go = go;
    this.namen = () => getBeeld()?.namen === true;
    const { namen } = this;
    const legt = { stappen, gekozen, casussen: this.casussen, namen, go, open };
    this.invoer = new GroepInvoer(this.tafel, kijkramen, legt);
    const beginRonde = () => void this.invoer.beginRonde().then(() => bon().go());
    const noem = makeNoem(kijkramen, this.casussen);
    const keuze = placeKeuze(this.tafel, { naam, open, bon, beginRonde, noem: noem.beeld });
    const zelden = placeZelden(this.tafel, kijkramen, { invoer: this.invoer, open, namen });
    const [toen, afspraken] = placeAfspraken(this.tafel, kijkramen, { look, noem, signal: this.#signal });
    const find = (/** @type {string} */ slug) => kijkramen.get(slug);
    const bijBeeld = { getBeeld, look, bon, noem, find, adres, gekozen };
    const [blad, leden, acties] = placeBijBeeld(this.tafel, bijBeeld);
    const opnieuw = placeUitnodiging(this.tafel, { look, find, casussen: this.casussen, adres });
    this.#delen = [blad, toen, keuze, opnieuw, this.invoer, ...zelden, plaatje, afspraken, acties, leden];
    this.#listen();
    this.#guardVerslagen();
    this.#show();
    plaatje.whenThere(() => this.#show());
    this.#showTerug();
  }

  /** @returns {HTMLElement[]} */
  get elementen() {
    return this.#delen.map(({ element }) => element);
  }

  /** When all that can be shown of it now is there. */
  async whenThere() {
    await Promise.all(this.#delen.map(({ komt }) => komt));
    await this.casussen.komt;
  }

  /** What is kept stays; nothing here listens any more. */
  close() {
    this.#controller.abort();
  }

  #listen() {
    const { tafel } = this;
    const signal = this.#signal;
    tafel.addEventListener("groep", () => this.#show(), { signal });
    whenSeen(() => this.#show(), signal);
    tafel.addEventListener("groep", () => noteLos(tafel, tafel.isVergankelijk), { signal });
    signal.addEventListener("abort", () => noteLos(tafel, false));
    const zin = samenwoord("samen-kijken.elders_veranderd");
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

  /** Of most groups there is no report. */
  #guardVerslagen() {
    const voor = this.tafel.groep;
    const guard = (/** @type {Awaited<ReturnType<typeof loadWacht>>} */ { guardVerslagen }) =>
      guardVerslagen(this.tafel, this.#signal, voor);
    if (opslag.list("sessie:").length) void laad(loadWacht, this.invoer.element, guard);
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
