// Which terms a reader means with a word, from the files with forms.
import { findBlad } from "./bestanden.js";

/**
 * @typedef {object} Vorm A form of a word, with its terms: those it is a form of, and those that are only family of it.
 * @property {string} vorm
 * @property {number[]} eigen
 * @property {number[]} familie
 * @property {number} gebruik In how many records it stands.
 * @property {string} weergave How it is written there.
 */

export class Woordenbladen {
  #bestanden;
  #eersten;
  /** @type {Map<number, Blad>} */
  #bladen = new Map();

  /**
   * @param {import("./bestanden.js").Bestanden} bestanden
   * @param {string[]} eersten
   */
  constructor(bestanden, eersten) {
    this.#bestanden = bestanden;
    this.#eersten = eersten;
  }

  /**
   * @param {string} woord
   * @returns {Promise<Vorm | undefined>}
   */
  async find(woord) {
    const blad = await this.#load(findBlad(this.#eersten, woord));
    const plaats = blad.plaatsen.get(woord);
    return plaats === undefined ? undefined : blad.readVorm(plaats);
  }

  /**
   * The forms in use that begin with these letters, the most used first.
   * @param {string} begin
   * @param {number} hoogstens
   * @returns {Promise<Vorm[]>}
   */
  async findBegin(begin, hoogstens) {
    const nummer = findBlad(this.#eersten, begin);
    const bladen = [await this.#load(nummer)];
    if (this.#eersten[nummer + 1]?.startsWith(begin)) bladen.push(await this.#load(nummer + 1));
    return bladen
      .flatMap((blad) => blad.findBegin(begin))
      .sort((een, ander) => ander.gebruik - een.gebruik || een.vorm.length - ander.vorm.length)
      .slice(0, hoogstens);
  }

  /** @param {number} nummer */
  async #load(nummer) {
    let blad = this.#bladen.get(nummer);
    if (!blad) {
      blad = new Blad(await this.#bestanden.load(`woorden-${nummer}.json`));
      this.#bladen.set(nummer, blad);
    }
    return blad;
  }
}

class Blad {
  /** @param {any} inhoud */
  constructor(inhoud) {
    this.inhoud = inhoud;
    /** @type {string[]} */
    this.vormen = inhoud.vormen.split(" ");
    /** @type {string[]} */
    this.bundels = inhoud.bundels.split(" ");
    this.plaatsen = new Map(this.vormen.map((vorm, plaats) => [vorm, plaats]));
  }

  /**
   * @param {number} plaats
   * @returns {Vorm}
   */
  readVorm(plaats) {
    const { bundel, gebruik, weergave } = this.inhoud;
    const [eigen, familie = []] = this.bundels[bundel[plaats]].split("/").map(readTermen);
    const vorm = this.vormen[plaats];
    return { vorm, eigen, familie, gebruik: gebruik[plaats] ?? 0, weergave: weergave[plaats] ?? vorm };
  }

  /** @param {string} begin */
  findBegin(begin) {
    return Object.keys(this.inhoud.gebruik)
      .map(Number)
      .filter((plaats) => this.vormen[plaats].startsWith(begin))
      .map((plaats) => this.readVorm(plaats));
  }
}

/** @param {string} termen */
function readTermen(termen) {
  return termen === "" ? [] : termen.split(".").map(Number);
}
