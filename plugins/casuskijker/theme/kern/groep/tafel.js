// The table on which a group lays its answers: kept in the browser, in step with other tabs. Components listen to it.
// No DOM.

import { Bewaarder } from "../../grond/opslag/bewaarder.js";
import { findFoutWith, LeesFout } from "../dossier/leesfout.js";
import { addInbrengen, createGroep, findRondeNu, isLegeGroep } from "./groep.js";
import { findId } from "./groep-kast.js";
import { GROEP, parseGroep, writeGroep } from "./groep-lezen.js";
import { mergePerRonde } from "./groepen-samen.js";
import { isNieuweRondeVraag, layPerDag, noteWegPerDag, openRonde } from "./rondes.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/bewaarder.js").Stand} Stand
 * @typedef {import("./groep.js").Groep} Groep
 */

/** Tells its listeners `groep` when what lies there changed, and `elders` when another tab changed it. */
export class Tafel extends EventTarget {
  #bewaarder;
  #opslag;
  #naam;
  /** @type {Groep} */
  #groep;
  /** When something was laid down last, as far as this page knows: what was agreed since is no reason not to ask. */
  #sinds;
  /** What is wrong with what was kept: then nothing is written over it until the reader begins anew. */
  fout = "";

  /**
   * @param {Opslag} opslag
   * @param {AbortSignal} signal
   * @param {string} [naam] Of the group that lies here, as groep-kast.js names it.
   */
  constructor(opslag, signal, naam = GROEP) {
    super();
    this.#opslag = opslag;
    this.#naam = naam;
    this.#bewaarder = new Bewaarder(opslag, naam, { signal, findFout: findFoutWith(parseGroep) });
    this.#groep = this.#read();
    this.#sinds = this.#groep.gewijzigd;
    // Not at once: the keeper first finishes telling what happened.
    this.#bewaarder.addEventListener("stand", () => queueMicrotask(() => this.#follow()), { signal });
    this.#bewaarder.addEventListener("verdrongen", () => this.#rescue(), { signal });
  }

  get groep() {
    return this.#groep;
  }

  /** @returns {Stand} */
  get stand() {
    return this.#bewaarder.stand;
  }

  /** @returns {boolean} Whether what lies here would be lost with this page. */
  get isVergankelijk() {
    return !isLegeGroep(this.#groep) && (this.fout !== "" || this.#bewaarder.isLos);
  }

  /** @param {(groep: Groep) => Groep} act Done again when another tab was first. */
  change(act) {
    this.#groep = act(this.#groep);
    this.#keep();
    if (this.stand.soort === "verouderd") {
      this.#bewaarder.catchUp();
      this.#groep = act(this.#read());
      this.#keep();
    }
    this.dispatchEvent(new Event("groep"));
  }

  /** @returns {boolean} Whether it is to be asked if what comes in now is of a new ronde. */
  get vraagtRonde() {
    return isNieuweRondeVraag(this.#groep, new Date(), this.#sinds);
  }

  /**
   * @param {readonly import("./groep.js").Inbreng[]} inbrengen
   * @param {boolean} [isNieuweRonde] Whether they are of a ronde that begins today.
   * @returns {{gevolgen: import("./groep.js").Gevolg[], ronde: string}} What laying down each of them did, and in which
   *   ronde they are.
   */
  add(inbrengen, isNieuweRonde = false) {
    let gevolgen = /** @type {import("./groep.js").Gevolg[]} */ ([]);
    if (inbrengen.length > 0)
      this.change((groep) => {
        const begonnen = isNieuweRonde ? openRonde(groep) : groep;
        const uitkomst = addInbrengen(begonnen, inbrengen, undefined, findRondeNu(begonnen).id);
        gevolgen = uitkomst.gevolgen;
        return uitkomst.groep;
      });
    if (inbrengen.length > 0) this.#sinds = new Date().toISOString();
    return { gevolgen, ronde: findRondeNu(this.#groep).id };
  }

  /**
   * @param {readonly {inbreng: import("./groep.js").Inbreng, dag: string}[]} delen What came with the day of its ronde:
   *   nothing is to be asked.
   * @param {readonly import("../groepscode/groepsweg.js").WegVanDag[]} [weg] Who is not in those rondes any more.
   * @returns {import("./groep.js").Gevolg[]}
   */
  addPerDag(delen, weg = []) {
    let gevolgen = /** @type {import("./groep.js").Gevolg[]} */ ([]);
    this.change((groep) => {
      const uitkomst = layPerDag(groep, delen);
      gevolgen = uitkomst.gevolgen;
      return noteWegPerDag(uitkomst.groep, weg);
    });
    // What is laid down after it may be of today, and is not to take the place of what was said then.
    this.#sinds = findRondeNu(this.#groep).datum;
    return gevolgen;
  }

  /** Clears the table. @returns {() => boolean} Brings back what lay there, and says whether it lies there again. */
  restart() {
    // What another tab laid down a moment ago goes, and comes back, with the rest.
    if (this.#opslag.read(this.#naam) !== this.#bewaarder.tekst) this.refresh();
    const weg = this.#groep;
    const ruw = this.fout ? this.#bewaarder.tekst : null;
    this.fout = "";
    this.#bewaarder.remove();
    this.#groep = this.#create();
    this.dispatchEvent(new Event("groep"));
    return () => (ruw === null ? this.#layBack(weg) : this.#putBack(ruw, weg));
  }

  /** Shows what is kept now: another page may have changed it while this one slept. */
  refresh() {
    if (["nieuw", "bewaard"].includes(this.stand.soort)) this.#take();
  }

  /** @param {Groep} weg Beside whatever was laid down since. */
  #layBack(weg) {
    this.change((groep) => (isLegeGroep(groep) ? weg : mergePerRonde(groep, weg)));
    return true;
  }

  /**
   * Puts back letter by letter what could not be read. That cannot be laid beside anything else.
   *
   * @param {string} ruw
   * @param {Groep} weg What this page showed meanwhile, and did not keep.
   */
  #putBack(ruw, weg) {
    if (!isLegeGroep(this.#groep) || this.#opslag.write(this.#naam, ruw, this.#bewaarder.tekst) !== "bewaard")
      return false;
    this.#bewaarder.reload();
    this.#read();
    this.#groep = weg;
    this.dispatchEvent(new Event("groep"));
    return true;
  }

  #keep() {
    const isNiets = isLegeGroep(this.#groep) && this.#groep.naam === "" && this.stand.soort === "nieuw";
    if (!this.fout && !isNiets) this.#bewaarder.save(writeGroep(this.#groep));
  }

  /** Everything of this page is kept already, so what another tab made of it can be taken over. */
  #follow() {
    if (this.stand.soort === "verouderd") this.#take();
  }

  #take() {
    this.#bewaarder.reload();
    this.#groep = this.#read();
    this.dispatchEvent(new Event("groep"));
    this.dispatchEvent(new Event("elders"));
  }

  /** Both tabs wrote in the same blink: what only this one had is laid down again. */
  #rescue() {
    const hier = this.#groep;
    // Of one agreement that changed in both, only one text is kept: the fields of this page hold theirs still.
    queueMicrotask(() => this.change((groep) => mergePerRonde(groep, withoutBekende(hier, groep))));
  }

  /** @returns {Groep} */
  #read() {
    this.fout = "";
    if (this.#bewaarder.tekst === null) return this.#create();
    try {
      return parseGroep(this.#bewaarder.tekst);
    } catch (error) {
      if (!(error instanceof LeesFout)) throw error;
      this.fout = error.message;
      return this.#create();
    }
  }

  /** @returns {Groep} An empty one, of the id under which it is kept. */
  #create() {
    return createGroep(new Date(), findId(this.#naam));
  }
}

/**
 * @param {Groep} groep
 * @param {Groep} ander
 * @returns {Groep} Without the agreements that the other has too, in whatever words.
 */
function withoutBekende(groep, ander) {
  const bekend = new Set(ander.afspraken.map(({ id }) => id));
  return { ...groep, afspraken: groep.afspraken.filter(({ id }) => !bekend.has(id)) };
}
