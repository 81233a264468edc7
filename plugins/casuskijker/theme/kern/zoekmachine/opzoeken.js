// From one word of a question to what is found for it.

import { Vondst } from "./vondst.js";
import { splitWoord } from "./vouwen.js";

const FAMILIE = 0.6;
const BEGIN = 0.8;
const DELEN = 0.5;
const EEN_DEEL = 0.15;
const MIN_BEGIN = 4;
const MAX_BEGIN = 12;
const MIN_STUK = 4;
/** With fewer records than this a compound is also sought by its parts. */
const WEINIG = 5;
const TUSSEN = /^(?:s|en|e|n)/;

export class Opzoeker {
  #bladen;
  #lijsten;
  #stopwoorden;

  /**
   * @param {import("./woordenblad.js").Woordenbladen} bladen
   * @param {import("./lijsten.js").Lijsten} lijsten
   * @param {Set<string>} stopwoorden
   */
  constructor(bladen, lijsten, stopwoorden) {
    this.#bladen = bladen;
    this.#lijsten = lijsten;
    this.#stopwoorden = stopwoorden;
  }

  /**
   * What is found for a word: by its forms, else as the beginning of a word, else as words written together.
   * @param {string} woord As it is compared.
   * @param {string} tekst As it was typed.
   * @returns {Promise<Vondst | undefined>}
   */
  async find(woord, tekst) {
    const vorm = await this.#bladen.find(woord);
    if (vorm) return this.#findVorm(vorm);
    return (
      (await this.#findBegin(woord)) ??
      (await this.#findStukken(splitWoord(tekst))) ??
      this.#combine(await this.split(woord))
    );
  }

  /** @param {import("./woordenblad.js").Vorm} vorm */
  async #findVorm({ eigen, familie }) {
    const vondst = new Vondst();
    const [lijsten, verwanten] = await Promise.all([this.#load(eigen), this.#load(familie)]);
    for (const lijst of lijsten) vondst.add(lijst, 1);
    for (const lijst of verwanten) vondst.add(lijst, FAMILIE);
    const delen = lijsten.find((lijst) => lijst.delen.length > 0)?.delen;
    if (delen && vondst.gewichten.size < WEINIG) await this.#widen(vondst, delen);
    return vondst;
  }

  /**
   * @param {Vondst} vondst
   * @param {number[]} delen
   */
  async #widen(vondst, delen) {
    const lijsten = await this.#load(delen);
    const vondsten = lijsten.map((lijst) => {
      const deel = new Vondst();
      deel.add(lijst, 1);
      return deel;
    });
    const samen = new Vondst();
    samen.addCommon(vondsten, DELEN);
    vondst.addBehind(samen);
    if (vondst.gewichten.size >= WEINIG) return;
    const los = new Vondst();
    for (const lijst of lijsten) los.add(lijst, EEN_DEEL);
    for (const nummer of los.gewichten.keys()) if (!vondst.gewichten.has(nummer)) vondst.deels.add(nummer);
    vondst.addBehind(los);
  }

  /** @param {string} begin */
  async #findBegin(begin) {
    if (begin.length < MIN_BEGIN) return undefined;
    const vormen = await this.#bladen.findBegin(begin, MAX_BEGIN);
    if (vormen.length === 0) return undefined;
    const vondst = new Vondst();
    const termen = [...new Set(vormen.flatMap((vorm) => vorm.eigen))];
    for (const lijst of await this.#load(termen)) vondst.add(lijst, BEGIN);
    return vondst;
  }

  /** @param {string[]} stukken */
  async #findStukken(stukken) {
    if (stukken.length < 2) return undefined;
    const vormen = await Promise.all(stukken.map((stuk) => this.#bladen.find(stuk)));
    return this.#combine(vormen);
  }

  /**
   * The two words of which one that nothing is known of is made, or none: ‘overlast’ is not about over.
   * @param {string} woord
   */
  async split(woord) {
    for (let einde = woord.length - MIN_STUK; einde >= MIN_STUK; einde -= 1) {
      const begin = woord.slice(0, einde);
      const eerste = this.#stopwoorden.has(begin) ? undefined : await this.#bladen.find(begin);
      if (!eerste) continue;
      const rest = woord.slice(einde);
      const tweede = (await this.#bladen.find(rest)) ?? (await this.#bladen.find(rest.replace(TUSSEN, "")));
      if (tweede && tweede.vorm.length >= MIN_STUK) return [eerste, tweede];
    }
    return [];
  }

  /** @param {(import("./woordenblad.js").Vorm | undefined)[]} vormen */
  async #combine(vormen) {
    if (vormen.length === 0) return undefined;
    const vondsten = [];
    for (const vorm of vormen) {
      if (!vorm) return undefined;
      vondsten.push(await this.#findVorm(vorm));
    }
    const vondst = new Vondst();
    vondst.addCommon(vondsten, 1);
    return vondst.gewichten.size > 0 ? vondst : undefined;
  }

  /** @param {number[]} termen */
  #load(termen) {
    return Promise.all(termen.map((term) => this.#lijsten.load(term)));
  }
}
