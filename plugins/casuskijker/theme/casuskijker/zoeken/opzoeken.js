// From one word of a question to what is found for it.
import { stukkenVan } from "./vouwen.js";
import { Vondst } from "./vondst.js";

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

  /**
   * @param {import("./woordenblad.js").Woordenbladen} bladen
   * @param {import("./lijsten.js").Lijsten} lijsten
   */
  constructor(bladen, lijsten) {
    this.#bladen = bladen;
    this.#lijsten = lijsten;
  }

  /**
   * What is found for a word: by its forms, else as the beginning of a word, else as words written together.
   * @param {string} woord As it is compared.
   * @param {string} tekst As it was typed.
   * @returns {Promise<Vondst | undefined>}
   */
  async zoek(woord, tekst) {
    const vorm = await this.#bladen.zoek(woord);
    if (vorm) return this.#vanVorm(vorm);
    return (await this.#alsBegin(woord)) ?? (await this.#alsStukken(stukkenVan(tekst))) ?? this.#alsSamenstelling(woord);
  }

  /** @param {import("./woordenblad.js").Vorm} vorm */
  async #vanVorm({ eigen, familie }) {
    const vondst = new Vondst();
    const [lijsten, verwanten] = await Promise.all([this.#haal(eigen), this.#haal(familie)]);
    for (const lijst of lijsten) vondst.voegToe(lijst, 1);
    for (const lijst of verwanten) vondst.voegToe(lijst, FAMILIE);
    const delen = lijsten.find((lijst) => lijst.delen.length > 0)?.delen;
    if (delen && vondst.gewichten.size < WEINIG) await this.#verruim(vondst, delen);
    return vondst;
  }

  /**
   * @param {Vondst} vondst
   * @param {number[]} delen
   */
  async #verruim(vondst, delen) {
    const lijsten = await this.#haal(delen);
    const vondsten = lijsten.map((lijst) => {
      const deel = new Vondst();
      deel.voegToe(lijst, 1);
      return deel;
    });
    vondst.voegSamen(vondsten, DELEN);
    if (vondst.gewichten.size < WEINIG) for (const lijst of lijsten) vondst.voegToe(lijst, EEN_DEEL);
  }

  /** @param {string} begin */
  async #alsBegin(begin) {
    if (begin.length < MIN_BEGIN) return undefined;
    const vormen = await this.#bladen.zoekBegin(begin, MAX_BEGIN);
    if (vormen.length === 0) return undefined;
    const vondst = new Vondst();
    const termen = [...new Set(vormen.flatMap((vorm) => vorm.eigen))];
    for (const lijst of await this.#haal(termen)) vondst.voegToe(lijst, BEGIN);
    return vondst;
  }

  /** @param {string[]} stukken */
  async #alsStukken(stukken) {
    if (stukken.length < 2) return undefined;
    const vormen = await Promise.all(stukken.map((stuk) => this.#bladen.zoek(stuk)));
    return this.#samen(vormen);
  }

  /** @param {string} woord */
  async #alsSamenstelling(woord) {
    for (let einde = woord.length - MIN_STUK; einde >= MIN_STUK; einde -= 1) {
      const eerste = await this.#bladen.zoek(woord.slice(0, einde));
      if (!eerste) continue;
      const rest = woord.slice(einde);
      const tweede = (await this.#bladen.zoek(rest)) ?? (await this.#bladen.zoek(rest.replace(TUSSEN, "")));
      if (tweede && tweede.vorm.length >= MIN_STUK) return this.#samen([eerste, tweede]);
    }
    return undefined;
  }

  /** @param {(import("./woordenblad.js").Vorm | undefined)[]} vormen */
  async #samen(vormen) {
    const vondsten = [];
    for (const vorm of vormen) {
      if (!vorm) return undefined;
      vondsten.push(await this.#vanVorm(vorm));
    }
    const vondst = new Vondst();
    vondst.voegSamen(vondsten, 1);
    return vondst;
  }

  /** @param {number[]} termen */
  #haal(termen) {
    return Promise.all(termen.map((term) => this.#lijsten.haal(term)));
  }
}
