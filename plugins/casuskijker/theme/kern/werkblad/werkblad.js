// The dossier that is open on a page: what the reader changes, and whether it is kept. Components listen to it. No DOM.

import { Bewaarder } from "../../grond/opslag/bewaarder.js";
import { noteGevraagd } from "../alleen/van-dossier.js";
import { copyDossier, createDossier, describeDossier, isLeeg, setAntwoord, setPunten } from "../dossier/dossier.js";
import { keepDossier, listDossiers, nameDossier, parseDossier, writeDossier } from "../dossier/kast.js";
import { findFoutWith, readOrNull } from "../dossier/leesfout.js";
import { bringUpToDate } from "../profiel/profiel.js";
import { nameKopie, nameRedding } from "./dossier-zinnen.js";
import { chooseDossier } from "./keuze.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 */

/**
 * Tells its listeners `dossier` when what is filled in changed, `stand` when it was kept or not, `geopend` when another
 * dossier came in its place, and `gekopieerd` after a rescue.
 */
export class Werkblad extends EventTarget {
  #controller = new AbortController();
  /** @type {Bewaarder} */
  #bewaarder;
  /** @type {Dossier} */
  #dossier;
  /** @type {Set<string>} The ids of what was begun on this page. */
  #hierBegonnen = new Set();
  /** @type {import("../alleen/alleen.js").Deel | null} What is looked at; null for the whole kijkraam. */
  deel = null;
  /** Through it goes what is answered: it may ask something first. */
  poort = (/** @type {() => void} */ act) => act();
  /** @type {Promise<unknown>} What is to be on the page before it is seen, and a reader is brought to a place on it. */
  komt = Promise.resolve();
  /**
   * @param {Kijkraam} kijkraam
   * @param {Opslag} opslag
   * @param {import("./keuze.js").Wens} wens
   */
  constructor(kijkraam, opslag, wens) {
    super();
    this.kijkraam = kijkraam;
    this.opslag = opslag;
    this.casus = wens.casus ?? null;
    /** The title of its casus, once that is known; a casus that is gone has none. */
    this.casusTitel = "";
    const dossier = chooseDossier(this.others, wens) ?? this.#create();
    this.casus = dossier.casus;
    this.#bewaarder = this.#attach(dossier);
    this.#dossier = this.#read() ?? dossier;
  }

  get dossier() {
    return this.#dossier;
  }

  /** @returns {import("../../grond/opslag/bewaarder.js").Stand} */
  get stand() {
    return this.#bewaarder.stand;
  }

  /** @returns {boolean} Whether something would be lost if another dossier came in the place of this one. */
  get isLos() {
    return !isLeeg(this.#dossier) && !["nieuw", "bewaard"].includes(this.stand.soort);
  }

  /** @returns {boolean} Whether something that was changed here would be lost with this page. */
  get isVergankelijk() {
    return this.#bewaarder.isLos;
  }

  /** @returns {boolean} Whether it was there before this page: on a shared computer it may be somebody else's. */
  get isVanEerder() {
    return !this.#hierBegonnen.has(this.#dossier.id);
  }

  /** @returns {Dossier[]} What is kept of this kijkraam, last changed first. */
  get others() {
    return listDossiers(this.opslag).dossiers.filter(({ kijkraam }) => kijkraam === this.kijkraam.slug);
  }

  /**
   * @param {string} id Of an ingrediënt or vraag.
   * @param {Partial<import("../dossier/dossier.js").Antwoord>} antwoord
   */
  answer(id, antwoord) {
    this.poort(() => this.#change(noteGevraagd(this.kijkraam, this.deel, setAntwoord(this.#dossier, id, antwoord))));
  }

  /** @param {readonly Punt[]} punten */
  setPunten(punten) {
    this.#change(setPunten(this.#dossier, punten));
  }

  /** @param {Parameters<typeof describeDossier>[1]} gegevens */
  describe(gegevens) {
    this.#change(describeDossier(this.#dossier, gegevens));
  }

  /** @param {Promise<unknown>} deel What moves the page when it comes. */
  expect(deel) {
    this.komt = Promise.all([this.komt, deel]);
  }

  /** @param {Dossier} dossier One that is kept. */
  open(dossier) {
    this.#become(dossier);
  }

  /** @param {string} titel */
  nameCasus(titel) {
    if (titel === this.casusTitel) return;
    this.casusTitel = titel;
    this.dispatchEvent(new Event("dossier"));
  }

  /** @param {Partial<Pick<Dossier, "rol" | "naam">>} [gegevens] Of an empty one: kept from the first answer on. */
  startNew(gegevens = {}) {
    this.#become(Object.freeze({ ...this.#create(), ...gegevens }));
  }

  /** Goes on with what another tab made of this dossier; what this page had of it is given up. */
  reload() {
    const wasNieuw = this.stand.soort === "nieuw";
    this.#bewaarder.reload();
    const nu = this.#read();
    // Under the name of what was wiped, or cannot be read, nothing else may be kept.
    if (!nu && !(wasNieuw && this.#bewaarder.tekst === null)) return this.startNew();
    this.#dossier = nu ?? this.#dossier;
    this.#tellAll();
  }

  /** Shows what is kept now, unless this page has something that is not kept. */
  refresh() {
    if (["nieuw", "bewaard"].includes(this.stand.soort)) this.reload();
  }

  /** What is handed over of a part is of that part from then on, wherever it is counted. */
  noteDeel() {
    const genoteerd = this.deel ? noteGevraagd(this.kijkraam, this.deel, this.#dossier) : this.#dossier;
    if (String(genoteerd.alleen) !== String(this.#dossier.alleen)) this.#change(genoteerd);
  }

  /** @param {string} naam Of its own, under which what this page shows is kept beside what is already there. */
  keepCopy(naam) {
    const kopie = copyDossier(this.#dossier, naam);
    this.#become(kopie);
    this.#bewaarder.save(writeDossier(kopie));
  }

  /** Begins an empty dossier. @returns {(() => void) | null} Brings the old one back; null when there was nothing. */
  discard() {
    const dossier = this.#dossier;
    if (this.stand.soort === "nieuw" && isLeeg(dossier) && dossier.naam === "") return null;
    const weg = this.#bewaarder.remove();
    this.startNew();
    return () => this.#become(dossier, weg);
  }

  /**
   * Keeps this dossier in the tab only, or in the browser again; it leaves the one place once it is in the other.
   *
   * @param {boolean} gedeeld Whether this is a shared computer.
   * @returns {boolean} Whether the browser lets it.
   */
  move(gedeeld) {
    const dossier = this.#dossier;
    const verouderd = this.stand.soort === "verouderd";
    this.opslag.gedeeld = gedeeld;
    if (this.opslag.gedeeld !== gedeeld) return false;
    const eigen = !verouderd && this.opslag.bring(nameDossier(dossier.id)) !== "botsing";
    // What another tab made of it stays there, whole; what this page shows goes on beside it.
    const hier = eigen ? dossier : copyDossier(dossier, nameKopie(dossier.naam));
    this.#become(hier);
    this.#change(hier);
    return true;
  }

  /** Keeps in this tab only from now on, with an empty dossier. @returns {boolean} Whether the browser lets it. */
  leave() {
    this.opslag.gedeeld = true;
    if (this.opslag.gedeeld) this.startNew();
    return this.opslag.gedeeld;
  }

  /** Stops listening to other tabs. */
  close() {
    this.#controller.abort();
  }

  #create() {
    const { slug, versie, eigenschappen } = this.kijkraam;
    const dossier = createDossier({ kijkraam: slug, versie, casus: this.casus, rol: eigenschappen.rol });
    this.#hierBegonnen.add(dossier.id);
    return dossier;
  }

  /** @param {Dossier} dossier */
  #change(dossier) {
    this.#dossier = dossier;
    if (!isLeeg(dossier) || this.stand.soort !== "nieuw") this.#bewaarder.save(writeDossier(dossier));
    this.dispatchEvent(new Event("dossier"));
  }

  /**
   * @param {Dossier} dossier
   * @param {import("../../grond/opslag/bewaarder.js").Weg} [weg] What was kept of it, when it was thrown away.
   */
  #become(dossier, weg) {
    if (dossier.casus !== this.#dossier.casus) this.casusTitel = "";
    this.casus = dossier.casus;
    this.#bewaarder = this.#attach(dossier);
    if (weg) this.#bewaarder.restore(weg);
    // What comes back is what the page showed, also where that was not what was kept.
    this.#dossier = (weg ? null : this.#read()) ?? bringUpToDate(this.kijkraam, dossier);
    this.#tellAll();
    this.dispatchEvent(new Event("geopend"));
  }

  /** @param {Dossier} dossier */
  #attach(dossier) {
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const findFout = findFoutWith(parseDossier);
    const bewaarder = new Bewaarder(this.opslag, nameDossier(dossier.id), { signal, findFout });
    bewaarder.addEventListener("stand", () => this.dispatchEvent(new Event("stand")), { signal });
    bewaarder.addEventListener("verdrongen", () => this.#rescue(), { signal });
    return bewaarder;
  }

  /** What this page had called kept was written over unseen: it is kept again, as a copy. */
  #rescue() {
    const kopie = copyDossier(this.#dossier, nameRedding(this.#dossier.naam));
    if (keepDossier(this.opslag, kopie) === "bewaard") this.dispatchEvent(new Event("gekopieerd"));
  }

  /** @returns {Dossier | null} What is kept, with today's ids; null when nothing is, or when it cannot be read. */
  #read() {
    const { tekst } = this.#bewaarder;
    return tekst === null ? null : readOrNull(() => bringUpToDate(this.kijkraam, parseDossier(tekst)));
  }

  #tellAll() {
    this.dispatchEvent(new Event("dossier"));
    this.dispatchEvent(new Event("stand"));
  }
}
