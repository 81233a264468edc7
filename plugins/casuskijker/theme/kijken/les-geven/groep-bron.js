// The group whose picture, agenda and agreements a werkvorm shows: what lies on its table at Samen kijken.
import { SITE } from "../../grond/basis/site.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { takeDeel, writeAlleen } from "../../kern/alleen/alleen.js";
import { takeGevraagd } from "../../kern/alleen/gevraagd.js";
import { compareMomenten } from "../../kern/dossier/moment.js";
import { hasPunt } from "../../kern/groep/agendapunten.js";
import { findBeeldVan } from "../../kern/groep/beeld-van.js";
import { createPunt, isGekozen, listPunten } from "../../kern/groep/bespreekpunten.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { Tafel } from "../../kern/groep/tafel.js";
import { describeMetRonde } from "../../kern/groep/waarover.js";
import { findZicht } from "../../kern/groep/zicht.js";
import { computeGroepsbeeld } from "../../kern/groepsbeeld/groepsbeeld.js";
import { countBespreekpunten } from "../../kern/sessie/groepsdeel.js";
import { changeSessie } from "../../kern/sessie/sessie.js";
import { isLopend, listSessies } from "../../kern/sessie/sessie-kast.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { CasusNamen } from "../samen-kijken/casus-namen.js";
import { nameIngredient } from "../samen-kijken/groep-punten.js";
import { guardVerslagen } from "../samen-kijken/verslag-wacht.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/groep.js").Agendapunt} Agendapunt
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

/** More is not read from the back of a room. */
const MEESTE = 6;

/** @type {WeakMap<Loop, GroepBron>} */
const BRONNEN = new WeakMap();

/**
 * @param {Loop} loop
 * @param {AbortSignal} signal
 * @returns {GroepBron} The one of who leads: a group that lies on two tables of one page would not be the same on both.
 */
export function leadGroep(loop, signal) {
  const bron = BRONNEN.get(loop) ?? new GroepBron(loop, { signal, leidt: true });
  BRONNEN.set(loop, bron);
  return bron;
}

/** Tells its listeners `groep` when there is something else to show. */
export class GroepBron extends EventTarget {
  #loop;
  #signal;
  #leidt;
  /** @type {Tafel | null} */
  #tafel = null;
  #naam = "";
  #casussen = new CasusNamen(() => this.#tell());
  /** @type {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} */
  #kijkramen = new Map();

  /**
   * @param {Loop} loop
   * @param {{signal: AbortSignal, leidt?: boolean}} wens Who leads takes the group that was laid together for this; the
   *   screen follows.
   */
  constructor(loop, { signal, leidt = false }) {
    super();
    this.#loop = loop;
    this.#signal = signal;
    this.#leidt = leidt;
    loop.addEventListener("sessie", () => this.#look(), { signal });
    opslag.watch(() => this.#look(), signal);
    void fetchKijkramen(new URL("api/kijkramen.json", SITE)).then((kijkramen) => {
      this.#kijkramen = kijkramen ?? this.#kijkramen;
      this.#tell();
    });
    this.#look();
  }

  get tafel() {
    return this.#tafel;
  }

  /** @returns {Beeld | null} What the group saw, if its answers lie together. */
  get beeld() {
    const groep = this.#tafel?.groep;
    const van = groep && this.#findVan(groep);
    const heel = van && this.#kijkramen.get(van.kijkraam);
    if (!heel) return null;
    const { ronde } = findZicht(groep, { ronde: "", sleutel: "" }, () => true);
    const over = describeMetRonde(this.#casussen.describe(van.casus), van.casus, ronde);
    const deel = takeDeel(heel, writeAlleen(this.#loop.stap.delen ?? []))?.kijkraam ?? heel;
    return { ...van, ...takeGevraagd(deel, van.leden), heel, over, ronde, namen: false, groep: groep.naam };
  }

  /**
   * @param {Beeld} beeld
   * @returns {Spreiding[]} What is talked about: what is on the agenda, or else what differs most.
   */
  listPunten(beeld) {
    return listPunten(beeld, countBespreekpunten(this.#loop.stappen));
  }

  /**
   * @param {Beeld} beeld
   * @returns {Spreiding[]} What one can choose from: what differs most, and whatever is on the agenda already.
   */
  listKeuze(beeld) {
    const { anders } = computeGroepsbeeld(beeld.kijkraam, beeld.leden);
    const meest = anders.slice(0, MEESTE);
    const op = isGekozen(beeld) ? this.listPunten(beeld) : [];
    const bekend = new Set(meest.map(({ ingredient }) => ingredient.id));
    return [...op.filter(({ ingredient }) => !bekend.has(ingredient.id)), ...meest];
  }

  /** @param {string} bij The id of an ingrediënt. @returns {string} What it is called. */
  nameBij(bij) {
    return this.#tafel ? nameIngredient(this.#kijkramen, this.#tafel.groep, bij) : bij;
  }

  /** @param {Groep} groep */
  #findVan(groep) {
    return findBeeldVan(groep, this.#loop.gezien);
  }

  #look() {
    const naam = this.#findNaam();
    if (naam === this.#naam) return;
    this.#naam = naam;
    this.#tafel = naam ? new Tafel(opslag, this.#signal, naam) : null;
    if (this.#tafel) guardVerslagen(this.#tafel, this.#signal);
    this.#tafel?.addEventListener("groep", () => this.#tell(), { signal: this.#signal });
    const id = this.#tafel?.groep.id ?? null;
    if (this.#leidt && id && this.#loop.sessie.groep !== id)
      this.#loop.change((sessie) => changeSessie(sessie, { groep: id }));
    this.#tell();
  }

  /** @returns {string} Under which the group is kept. */
  #findNaam() {
    const gevraagd = this.#loop.sessie.groep ?? this.#loop.keuze.groep;
    const { groepen } = listGroepen(opslag);
    const gekozen = groepen.find(({ groep }) => groep.id === gevraagd);
    const { kijkraam } = this.#loop.stap;
    // A les looks through a kijkraam where a step says so, and through another one with another group perhaps.
    const isGoed = gekozen && !(kijkraam && !this.#findVan(gekozen.groep));
    const isOverslaan = this.#loop.van.les && !kijkraam;
    if (isGoed || isOverslaan || !this.#leidt) return gekozen?.naam ?? "";
    // Nobody named one: then it is the one that was laid together while this goes on.
    const vers = groepen.find(({ groep }) => this.#isVers(groep) && this.#findVan(groep));
    return (vers ?? gekozen)?.naam ?? "";
  }

  /**
   * @param {Groep} groep
   * @returns {boolean} Whether it may be the one of now. Who gives a les twice a day, does not show one class what the
   *   other saw.
   */
  #isVers({ id, gewijzigd }) {
    const { sessie, van } = this.#loop;
    if (!isLopend({ gemaakt: gewijzigd, gewijzigd }, Date.now())) return false;
    if (!van.les || compareMomenten(gewijzigd, sessie.gemaakt) > 0) return true;
    return !listSessies(opslag).sessies.some((each) => each.id !== sessie.id && each.groep === id);
  }

  #tell() {
    this.dispatchEvent(new Event("groep"));
  }
}

/**
 * @param {readonly Agendapunt[]} punten
 * @param {Beeld} beeld
 * @param {Spreiding} spreiding
 */
export function isEr(punten, beeld, spreiding) {
  return hasPunt(punten, createPunt(beeld, spreiding));
}
