// The search itself: a question and filters in, plain data out. It touches no page; who shows the results does that.
import { findBedoelde } from "./bedoelde.js";
import { Bestanden } from "./bestanden.js";
import { Facetten } from "./facetten.js";
import { createGezocht } from "./fragment.js";
import { Lijsten } from "./lijsten.js";
import { Opzoeker } from "./opzoeken.js";
import { SOORTEN } from "./soorten.js";
import { createTreffer } from "./treffer.js";
import { combineVondsten, Vondst } from "./vondst.js";
import { findWoorden, foldWoord } from "./vouwen.js";
import { readVraag, writeDeel } from "./vraag.js";
import { Woordenbladen } from "./woordenblad.js";
import { findPlaatsen, findZin } from "./zinnen.js";

export { ZoekindexFout } from "./bestanden.js";

/**
 * @typedef {import("./fragment.js").Stuk} Stuk A piece of text, and whether it is a hit to be marked.
 * @typedef {import("./facetten.js").Filters} Filters Per facet the chosen values: soort, deel, actor, sleutelwoord,
 *   leerstijl, kijkraam, duur. A record passes when it has one of the values of every facet that is named.
 */
/**
 * @typedef {object} Treffer
 * @property {string} url Where it is: the whole address, with the place on the page when the words stand there.
 * @property {string} titel
 * @property {Stuk[]} titelStukken The same title in pieces, with the hits marked.
 * @property {string} soort casus, praktijkvoorbeeld, vignet, kijkraam, begrip, leerroute, spanningsveld or pagina.
 * @property {string} plaats Where it belongs or stands, such as ‘Bewoners’ or ‘Verdiepingsvraag 2’; may be empty.
 * @property {Stuk[]} fragment A piece of the text as it is written, with the hits marked.
 */
/**
 * @typedef {object} Uitkomst
 * @property {number} aantal How many were found; `treffers` are those from `vanaf`, at most the asked number.
 * @property {Treffer[]} treffers The best first. Without a question: all that passes the filters, in the site's order.
 * @property {Record<string, Record<string, number>>} facetten Per facet the values that still give something, and how
 *   many with the question and the filters of the other facets; a chosen value is there even with 0.
 * @property {string | null} bedoelde The question with typing errors mended, for ‘Bedoelde je …?’, or null.
 * @property {string[]} ontbreekt Words of the question, as typed, for which the site has nothing; they were left out.
 * @property {string[]} delen The parts of the question that say something and that the site has, each to be asked by itself.
 * @property {boolean} gedeeltelijk Whether nothing has all words, so that these are what has most of them.
 * @property {number} bijna How many of those that were found lack one of the words, or of a single compound have a part only;
 *   they come last.
 */
/**
 * @typedef {object} Suggestie
 * @property {string} tekst The question it makes, or the title of the page.
 * @property {string | null} url The address of the page; null for a question to search with.
 * @property {string | null} soort The kind of page; null for a question.
 */

const TREFFERS = 10;
const WOORDEN = 4;
const PAGINAS = 5;
/** Of so many records the texts are read to see that a phrase really stands there. */
const NALEZEN = 30;

/**
 * Open the search of a site. Little is loaded now; the rest comes with the first question.
 * @param {string | URL} base The root of the site, as a whole address.
 * @returns {Promise<Zoekmachine>}
 * @throws {ZoekindexFout} When the index cannot be loaded; every other method rejects with the same error.
 */
export async function openZoekmachine(base) {
  const root = new URL(base);
  if (!root.pathname.endsWith("/")) root.pathname += "/";
  const { kern, bestanden } = await Bestanden.open(root);
  return new Zoekmachine(root, kern, bestanden);
}

export class Zoekmachine {
  #base;
  #kern;
  #bestanden;
  #bladen;
  #opzoeker;
  #stopwoorden;
  /** @type {Promise<Facetten> | undefined} */
  #facetten;

  /**
   * @param {URL} base
   * @param {import("./bestanden.js").Kern} kern
   * @param {Bestanden} bestanden
   */
  constructor(base, kern, bestanden) {
    this.#base = base;
    this.#kern = kern;
    this.#bestanden = bestanden;
    this.#stopwoorden = new Set(kern.stopwoorden);
    this.#bladen = new Woordenbladen(bestanden, kern.woorden);
    this.#opzoeker = new Opzoeker(this.#bladen, new Lijsten(bestanden, kern.lijsten), this.#stopwoorden);
  }

  /**
   * @param {{ vraag?: string, filters?: Filters, vanaf?: number, aantal?: number }} opdracht
   * @returns {Promise<Uitkomst>}
   */
  async search({ vraag = "", filters = {}, vanaf = 0, aantal = TREFFERS }) {
    const delen = readVraag(vraag, this.#stopwoorden);
    const [gevonden, facetten] = await Promise.all([this.#answer(delen), this.#loadFacetten()]);
    const { passes, facetten: tellingen } = facetten.choose(gevonden.gewichten.keys(), filters);
    const opVolgorde = [...gevonden.gewichten]
      .filter(([nummer]) => passes(nummer))
      .sort(([een, gewicht], [ander, zwaarder]) => zwaarder - gewicht || een - ander);
    const getoond = opVolgorde.slice(vanaf, vanaf + aantal);
    const [treffers, bedoelde] = await Promise.all([
      Promise.all(getoond.map(([nummer]) => this.#createTreffer(nummer, gevonden.gezocht))),
      this.#findBedoelde(vraag, gevonden.ontbreekt),
    ]);
    const { ontbreekt, gedeeltelijk, bijna } = gevonden;
    return {
      aantal: opVolgorde.length,
      treffers,
      facetten: tellingen,
      bedoelde,
      ontbreekt: ontbreekt.map(({ tekst }) => tekst),
      delen: delen.filter((deel) => !ontbreekt.includes(deel)).map(writeDeel),
      gedeeltelijk,
      bijna: opVolgorde.filter(([nummer]) => bijna.has(nummer)).length,
    };
  }

  /**
   * What a reader may mean who is still typing: questions that complete the last word, then pages.
   * @param {string} vraag
   * @returns {Promise<Suggestie[]>}
   */
  async suggest(vraag) {
    const laatste = findWoorden(vraag).at(-1);
    if (!laatste) return [];
    const begin = foldWoord(laatste.tekst);
    const af = begin.length > 1 && laatste.begin + laatste.tekst.length === vraag.trimEnd().length;
    const vormen = af ? await this.#bladen.findBegin(begin, WOORDEN + 1) : [];
    const langer = vormen.filter((vorm) => vorm.vorm !== begin).slice(0, WOORDEN);
    const woorden = langer.length > 0 ? langer : await this.#findStukken(begin);
    const vragen = woorden.map(({ weergave }) => vraag.slice(0, laatste.begin) + weergave);
    // ‘wijkt’ is a word, but who has typed so far mostly means ‘wijkteam’.
    const isMeant = langer.length === 0 || vormen[0].vorm === begin;
    const { treffers } = await this.search({ vraag: isMeant ? vraag : vragen[0], aantal: PAGINAS });
    return [
      ...vragen.map((tekst) => ({ tekst, url: null, soort: null })),
      ...treffers.map(({ titel, url, soort }) => ({ tekst: titel, url: url.replace(/#vraag-.*/, ""), soort })),
    ];
  }

  /**
   * The words of the site of which a word is made that it has not.
   * @param {string} woord
   */
  async #findStukken(woord) {
    if (await this.#bladen.find(woord)) return [];
    return (await this.#opzoeker.split(woord)).filter(({ gebruik }) => gebruik > 0);
  }

  /** @param {import("./vraag.js").Vraagdeel[]} delen */
  async #answer(delen) {
    const vondsten = await Promise.all(delen.map((deel) => this.#findDeel(deel)));
    const ontbreekt = delen.filter((_, plaats) => !vondsten[plaats]);
    const gevonden = delen.flatMap((deel, plaats) => {
      const vondst = vondsten[plaats];
      return vondst ? [{ deel, vondst }] : [];
    });
    if (delen.length === 0) return { ...this.#findAlles(), gezocht: [], ontbreekt, gedeeltelijk: false };
    const zinnen = gevonden.filter(({ deel }) => deel.precies).map(({ deel }) => deel.woorden);
    const { gewichten, gedeeltelijk, bijna } = combineVondsten(
      gevonden.map(({ vondst }) => vondst),
      zinnen.length > 0,
    );
    return {
      gewichten: await this.#checkZinnen(gewichten, zinnen),
      gezocht: createGezocht(gevonden),
      ontbreekt,
      gedeeltelijk,
      bijna,
    };
  }

  /** Everything there is, in the order of the site. */
  #findAlles() {
    const gewichten = new Map(Array.from({ length: this.#kern.aantal }, (_, nummer) => [nummer, 0]));
    return { gewichten, bijna: /** @type {Set<number>} */ (new Set()) };
  }

  /**
   * A word, and when it is the name of a kind also all of that kind: who types ‘casus schulden’ wants no page about both words.
   * @param {string} woord
   * @param {string} tekst
   */
  async #findWoord(woord, tekst) {
    const vondst = await this.#opzoeker.find(woord, tekst);
    const soorten = SOORTEN.get(woord);
    if (!soorten) return vondst;
    const facetten = await this.#loadFacetten();
    const nummers = soorten.flatMap((soort) => facetten.find("soort", soort));
    const met = vondst ?? new Vondst();
    met.addWhole(nummers);
    return met.gewichten.size > 0 ? met : undefined;
  }

  /** @param {import("./vraag.js").Vraagdeel} deel */
  async #findDeel({ woorden, tekst, precies }) {
    if (!precies) return this.#findWoord(woorden[0], tekst);
    const nummers = await findZin(woorden, this.#bestanden, this.#kern.zinnen);
    if (nummers.length === 0) return undefined;
    const vondst = new Vondst();
    const losse = await Promise.all(woorden.map((woord) => this.#opzoeker.find(woord, woord)));
    const gewicht = (/** @type {number} */ nummer) =>
      losse.reduce((som, los) => som + (los?.gewichten.get(nummer) ?? 0), 1);
    for (const nummer of nummers) vondst.gewichten.set(nummer, gewicht(nummer));
    return vondst;
  }

  /**
   * Leave out the records in which an exact phrase turns out not to stand, if they are few enough to read.
   * @param {Map<number, number>} gewichten
   * @param {string[][]} zinnen
   */
  async #checkZinnen(gewichten, zinnen) {
    if (zinnen.length === 0 || gewichten.size > NALEZEN) return gewichten;
    const nummers = [...gewichten.keys()];
    const teksten = await Promise.all(nummers.map((nummer) => this.#bestanden.load(`tekst/${nummer}.json`)));
    const hasZin = (/** @type {any} */ tekst, /** @type {string[]} */ zin) =>
      [tekst.titel, tekst.omschrijving, ...tekst.plekken.map((/** @type {string[]} */ plek) => plek[2])].some(
        (stuk) =>
          findPlaatsen(
            findWoorden(stuk).map((woord) => foldWoord(woord.tekst)),
            zin,
          ).length > 0,
      );
    return new Map([...gewichten].filter((_, plaats) => zinnen.every((zin) => hasZin(teksten[plaats], zin))));
  }

  #loadFacetten() {
    this.#facetten ??= this.#bestanden.load("feiten.json").then((feiten) => new Facetten(feiten, this.#kern.aantal));
    this.#facetten.catch(() => (this.#facetten = undefined));
    return this.#facetten;
  }

  /**
   * @param {number} nummer
   * @param {import("./fragment.js").Gezocht[]} gezocht
   */
  async #createTreffer(nummer, gezocht) {
    return createTreffer(await this.#bestanden.load(`tekst/${nummer}.json`), gezocht, this.#base);
  }

  /**
   * @param {string} vraag
   * @param {import("./vraag.js").Vraagdeel[]} ontbreekt
   */
  async #findBedoelde(vraag, ontbreekt) {
    let verbeterd = vraag;
    for (const { woorden, tekst, precies } of ontbreekt) {
      const woord = precies ? null : await findBedoelde(woorden[0], this.#bestanden, this.#kern.spelling);
      if (woord) verbeterd = verbeterd.replace(tekst, woord);
    }
    return verbeterd === vraag ? null : verbeterd;
  }
}
