// One les in two windows: what either changes, the other follows, and a window that was closed or slept finds where it
// is. Each works alone too. No DOM.
import { readOrNull } from "../dossier/leesfout.js";
import { createSessie, isGebruikt, isZelfdeVan } from "./sessie.js";
import { findLopend, isLopend, isMet, keepSessie, nameSessie } from "./sessie-kast.js";
import { parseSessie, writeSessie } from "./sessie-lezen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./sessie.js").Sessie} Sessie
 *
 * @typedef {Pick<BroadcastChannel, "postMessage" | "addEventListener">} Kanaal
 *
 * @typedef {object} Wens
 * @property {import("./sessie.js").Van} van Which les it is.
 * @property {string | null} [groep] With which group, where the address says that.
 * @property {Sessie} [toen] One that is kept and is looked back at: no other one comes in its place.
 * @property {Opslag} opslag
 * @property {Kanaal | null} kanaal Reaches the other windows at once; without it what is kept tells them.
 * @property {AbortSignal} signal
 * @property {() => number} [nu]
 */

/** Tells its listeners `sessie` when it changed, here or in another window. */
export class Samenloop extends EventTarget {
  #van;
  #groep;
  #toen;
  #opslag;
  #kanaal;
  #nu;
  /** @type {Sessie} */
  #sessie;
  /** The id of what goes on in a window that is set to a shared computer: here nothing of it is to stay behind. */
  #gedeeld = "";
  /** Whether what this window knows is kept in the browser, so that a reload finds it. */
  isBewaard = true;

  /** @param {Wens} wens */
  constructor({ van, groep = null, toen, opslag, kanaal, signal, nu = Date.now }) {
    super();
    this.#van = van;
    this.#groep = groep;
    this.#toen = toen;
    this.#opslag = opslag;
    this.#kanaal = kanaal;
    this.#nu = nu;
    this.#sessie = toen ?? findLopend(opslag, van, nu(), groep) ?? createSessie(van, new Date(nu()));
    opslag.watch((naam, tekst) => this.#hearOpslag(naam, tekst), signal);
    kanaal?.addEventListener("message", ({ data }) => this.#hear(data), { signal });
    // Where nothing outlives a tab, only the other window knows.
    if (!toen) kanaal?.postMessage({ vraag: van });
  }

  get sessie() {
    return this.#sessie;
  }

  /** @returns {boolean} Whether it is new: nothing has been done in it. */
  get isVers() {
    return this.#sessie.slag === 0;
  }

  /**
   * @param {(sessie: Sessie, nu: number) => Sessie} act Goes where the address of this window says that it is; what
   *   goes on elsewhere knows better.
   */
  begin(act) {
    if (this.isVers) this.#sessie = act(this.#sessie, this.#nu());
  }

  /** @param {(sessie: Sessie, nu: number) => Sessie} act On what is newest, whichever window made it so. */
  change(act) {
    const nu = this.#nu();
    const voor = this.#findNieuwste();
    const na = act(voor, nu);
    if (na === voor) return;
    this.#sessie = Object.freeze({ ...na, slag: voor.slag + 1, gewijzigd: new Date(nu).toISOString() });
    this.#keep();
    this.#post();
    this.#tell();
  }

  /** Begins anew, at the first step; what was, stays kept. */
  restart() {
    // It comes after what was, whatever became of the clock: that is what the other windows go by.
    const moment = Math.max(this.#nu(), Date.parse(this.#sessie.gemaakt) + 1);
    this.#sessie = createSessie(this.#van, new Date(moment));
    this.change((sessie) => Object.freeze({ ...sessie }));
  }

  /** Takes what is kept now: this window may have slept while another went on. */
  refresh() {
    const nieuwste = this.#findNieuwste();
    if (nieuwste !== this.#sessie) this.#follow(nieuwste);
  }

  /** Who only looks, leaves nothing behind: where one is stands in the address. */
  #keep() {
    if (this.#gedeeld === this.#sessie.id && !this.#opslag.gedeeld) return;
    const isErAl = this.#opslag.read(nameSessie(this.#sessie.id)) !== null;
    if (isErAl || isGebruikt(this.#sessie)) this.isBewaard = keepSessie(this.#opslag, this.#sessie) === "bewaard";
  }

  #findNieuwste() {
    const tekst = this.#opslag.read(nameSessie(this.#sessie.id));
    const bewaard = tekst === null ? null : readOrNull(() => parseSessie(tekst));
    return bewaard && this.#isLater(bewaard) ? bewaard : this.#sessie;
  }

  /**
   * @param {string | null} naam
   * @param {string | null} tekst
   */
  #hearOpslag(naam, tekst) {
    const eigen = nameSessie(this.#sessie.id);
    if (naam?.startsWith(nameSessie("")) && tekst !== null) this.#take(tekst);
    else if ((naam === null || naam === eigen) && this.#opslag.read(eigen) === null) this.#forget();
  }

  /** @param {any} bericht Of another window of this site, which may be of another version. */
  #hear(bericht) {
    if (typeof bericht?.sessie === "string") this.#take(bericht.sessie, bericht.gedeeld === true);
    else if (bericht?.vraag && isZelfdeVan(bericht.vraag, this.#van) && !this.isVers && !this.#toen) this.#post();
  }

  #post() {
    const gedeeld = this.#opslag.gedeeld || this.#gedeeld === this.#sessie.id;
    this.#kanaal?.postMessage({ sessie: writeSessie(this.#sessie), gedeeld });
  }

  /**
   * @param {string} tekst
   * @param {boolean} [isGedeeld] Whether it came from a window that is set to a shared computer.
   */
  #take(tekst, isGedeeld = false) {
    const ander = readOrNull(() => parseSessie(tekst));
    if (ander && isZelfdeVan(ander, this.#van) && this.#goesOnHere(ander) && this.#isLater(ander)) {
      if (isGedeeld) this.#gedeeld = ander.id;
      this.#follow(ander);
    }
  }

  /** @param {Sessie} ander Who looks back at another one adds to it what was forgotten: that brings nobody there. */
  #goesOnHere(ander) {
    if (ander.id === this.#sessie.id) return true;
    return !this.#toen && isMet(ander, this.#groep ?? this.#sessie.groep) && isLopend(ander, this.#nu());
  }

  /**
   * @param {Sessie} ander
   * @returns {boolean} Both windows say the same of two that both know.
   */
  #isLater(ander) {
    const hier = this.#sessie;
    if (this.isVers || ander.slag === 0) return ander.slag > 0;
    const [een, twee] = [ander, hier].map((each) => [each.gemaakt, each.id, String(each.slag).padStart(16, "0")]);
    const volgorde = [...een.keys()].map((plek) => compare(een[plek], twee[plek])).find((uitkomst) => uitkomst !== 0);
    return (volgorde ?? compare(writeSessie(ander), writeSessie(hier))) > 0;
  }

  /** @param {Sessie} sessie */
  #follow(sessie) {
    this.#sessie = sessie;
    this.#tell();
  }

  /** What somebody wiped does not come back by itself; where one is, one stays. */
  #forget() {
    if (this.isVers) return;
    const { stap, beeld } = this.#sessie;
    this.#sessie = Object.freeze({ ...createSessie(this.#van, new Date(this.#nu())), stap, beeld });
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event("sessie"));
  }
}

/**
 * @param {string} een
 * @param {string} ander
 */
function compare(een, ander) {
  if (een === ander) return 0;
  return een > ander ? 1 : -1;
}
