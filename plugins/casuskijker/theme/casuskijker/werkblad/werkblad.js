// The dossier that is open on a page: what the reader changes, and whether it is kept. Components listen to it. No DOM.
import { copyDossier, createDossier, describeDossier, isLeeg, setAntwoord, setPunten } from "../dossier/dossier.js";
import { keepDossier, listDossiers, nameDossier, parseDossier, writeDossier } from "../dossier/kast.js";
import { LeesFout } from "../dossier/lezen.js";
import { Bewaarder } from "../opslag/bewaarder.js";
import { bringUpToDate } from "../profiel/profiel.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Antwoord} Antwoord
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("../opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../opslag/bewaarder.js").Stand} Stand
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {{dossier?: string | null, casus?: string | null}} Wens Which dossier to open: by its id, or by its casus.
 */

/** Tells its listeners `dossier` when what is filled in changed, `stand` when it was kept or not, `gekopieerd` after a rescue. */
export class Werkblad extends EventTarget {
  #controller = new AbortController();
  /** @type {Bewaarder} */
  #bewaarder;
  /** @type {Dossier} */
  #dossier;

  /**
   * @param {Kijkraam} kijkraam
   * @param {Opslag} opslag
   * @param {Wens} wens
   */
  constructor(kijkraam, opslag, wens) {
    super();
    this.kijkraam = kijkraam;
    this.opslag = opslag;
    this.casus = wens.casus ?? null;
    /** The title of its casus, once that is known; a casus that is gone has none. */
    this.casusTitel = "";
    const dossier = chooseDossier(this.others, wens) ?? this.#create();
    this.#bewaarder = this.#attach(dossier);
    this.#dossier = this.#read() ?? dossier;
  }

  get dossier() {
    return this.#dossier;
  }

  /** @returns {Stand} */
  get stand() {
    return this.#bewaarder.stand;
  }

  /** @returns {Dossier[]} What is kept of this kijkraam, last changed first. */
  get others() {
    return listDossiers(this.opslag).dossiers.filter(({ kijkraam }) => kijkraam === this.kijkraam.slug);
  }

  /**
   * @param {string} id Of an ingrediënt or vraag.
   * @param {Partial<Antwoord>} antwoord
   */
  answer(id, antwoord) {
    this.#change(setAntwoord(this.#dossier, id, antwoord));
  }

  /** @param {readonly Punt[]} punten */
  setPunten(punten) {
    this.#change(setPunten(this.#dossier, punten));
  }

  /** @param {Parameters<typeof describeDossier>[1]} gegevens */
  describe(gegevens) {
    this.#change(describeDossier(this.#dossier, gegevens));
  }

  /** @param {Dossier} dossier One that is kept. */
  open(dossier) {
    this.casus = dossier.casus;
    this.#become(dossier);
  }

  /** @param {string} titel */
  nameCasus(titel) {
    if (titel === this.casusTitel) return;
    this.casusTitel = titel;
    this.dispatchEvent(new Event("dossier"));
  }

  /** Begins an empty dossier; it is kept from the first answer on. */
  startNew() {
    this.#become(this.#create());
  }

  /** Goes on with what another tab made of this dossier; what this page had of it is given up. */
  reload() {
    this.#bewaarder.reload();
    this.#dossier = this.#read() ?? this.#create();
    this.#tellAll();
  }

  /** Shows what is kept now, unless this page has something that is not kept. */
  refresh() {
    if (["nieuw", "bewaard"].includes(this.stand.soort)) this.reload();
  }

  /**
   * Keeps what this page shows under a name of its own, beside what is already there.
   *
   * @param {string} naam
   */
  keepCopy(naam) {
    const kopie = copyDossier(this.#dossier, naam);
    this.#become(kopie);
    this.#bewaarder.save(writeDossier(kopie));
  }

  /** Throws the dossier away and begins an empty one. @returns {() => void} Brings it back. */
  discard() {
    const weg = this.#dossier;
    this.#bewaarder.remove();
    this.startNew();
    return () => {
      keepDossier(this.opslag, weg);
      this.#become(weg);
    };
  }

  /**
   * Keeps this dossier in the tab only, or in the browser again; it leaves the place where it was once it is in the other.
   *
   * @param {boolean} gedeeld Whether this is a shared computer.
   */
  move(gedeeld) {
    const dossier = this.#dossier;
    const verouderd = this.stand.soort === "verouderd";
    this.opslag.gedeeld = gedeeld;
    const eigen = !verouderd && this.opslag.bring(nameDossier(dossier.id)) !== "botsing";
    // What another tab made of it stays there, whole; what this page shows goes on beside it.
    const hier = eigen ? dossier : copyDossier(dossier, `${dossier.naam} (kopie)`.trim());
    this.#become(hier);
    this.#change(hier);
  }

  /** Stops listening to other tabs. */
  close() {
    this.#controller.abort();
  }

  #create() {
    const dossier = createDossier({ kijkraam: this.kijkraam.slug, versie: this.kijkraam.versie, casus: this.casus });
    // Nobody has a gesprek alone.
    return this.kijkraam.vorm === "gesprek" ? describeDossier(dossier, { rol: "team" }) : dossier;
  }

  /** @param {Dossier} dossier */
  #change(dossier) {
    this.#dossier = dossier;
    if (!isLeeg(dossier) || this.stand.soort !== "nieuw") this.#bewaarder.save(writeDossier(dossier));
    this.dispatchEvent(new Event("dossier"));
  }

  /** @param {Dossier} dossier */
  #become(dossier) {
    if (dossier.casus !== this.#dossier.casus) this.casusTitel = "";
    this.#bewaarder = this.#attach(dossier);
    this.#dossier = this.#read() ?? bringUpToDate(this.kijkraam, dossier);
    this.#tellAll();
  }

  /** @param {Dossier} dossier */
  #attach(dossier) {
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const bewaarder = new Bewaarder(this.opslag, nameDossier(dossier.id), signal);
    bewaarder.addEventListener("stand", () => this.dispatchEvent(new Event("stand")), { signal });
    bewaarder.addEventListener("verdrongen", () => this.#rescue(), { signal });
    return bewaarder;
  }

  /** What this page had called kept was written over unseen: it is kept again, as a copy. */
  #rescue() {
    const kopie = copyDossier(this.#dossier, `${this.#dossier.naam} (uit een ander tabblad)`.trim());
    if (keepDossier(this.opslag, kopie) === "bewaard") this.dispatchEvent(new Event("gekopieerd"));
  }

  /** @returns {Dossier | null} What is kept, with today's ids; null when nothing is, or when it cannot be read. */
  #read() {
    try {
      return this.#bewaarder.tekst === null ? null : bringUpToDate(this.kijkraam, parseDossier(this.#bewaarder.tekst));
    } catch (error) {
      if (!(error instanceof LeesFout)) throw error;
      return null;
    }
  }

  #tellAll() {
    this.dispatchEvent(new Event("dossier"));
    this.dispatchEvent(new Event("stand"));
  }
}

/**
 * @param {readonly Dossier[]} dossiers Of one kijkraam, last changed first.
 * @param {Wens} wens
 * @returns {Dossier | undefined}
 */
function chooseDossier(dossiers, { dossier, casus = null }) {
  return dossiers.find(({ id }) => id === dossier) ?? dossiers.find((item) => item.casus === casus);
}
