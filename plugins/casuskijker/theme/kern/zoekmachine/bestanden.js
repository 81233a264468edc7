// The files of the index: fetched when they are needed, and each only once.

/** The index, or a piece of it, could not be loaded: there is no connection, or the site was renewed meanwhile. */
export class ZoekindexFout extends Error {
  name = "ZoekindexFout";
}

/** How the folder of the index is called; search/index_files.py writes it. */
const MAP = "zoekindex/";

/**
 * @typedef {object} Kern What there is in the index.
 * @property {string} versie
 * @property {number} aantal How many records there are.
 * @property {string[]} woorden The first form in each of the files with forms.
 * @property {number[]} lijsten The first term in each of the files with terms.
 * @property {number} zinnen How many files with pairs of words there are.
 * @property {number[]} spelling The lengths of words for which there is a file.
 * @property {string[]} stopwoorden Words that say little by themselves.
 */

export class Bestanden {
  /** @type {URL} */
  #map;
  /** @type {Map<string, Promise<any>>} */
  #opgehaald = new Map();

  /** @param {URL} map The folder with one version of the index. */
  constructor(map) {
    this.#map = map;
  }

  /**
   * @param {URL} base The root of the site.
   * @returns {Promise<{ kern: Kern, bestanden: Bestanden }>}
   */
  static async open(base) {
    // Asked anew each time, so that an old list never leads to the files of a new site.
    const kern = await fetchJson(new URL(`${MAP}kern.json`, base), "no-cache");
    return { kern, bestanden: new Bestanden(new URL(`${MAP}${kern.versie}/`, base)) };
  }

  /**
   * @param {string} naam
   * @returns {Promise<any>}
   */
  load(naam) {
    let belofte = this.#opgehaald.get(naam);
    if (!belofte) {
      belofte = fetchJson(new URL(naam, this.#map), "default");
      // What failed may succeed the next time.
      belofte.catch(() => this.#opgehaald.delete(naam));
      this.#opgehaald.set(naam, belofte);
    }
    return belofte;
  }
}

/**
 * @param {URL} url
 * @param {RequestCache} cache
 */
async function fetchJson(url, cache) {
  try {
    const antwoord = await fetch(url, { cache });
    if (!antwoord.ok) throw new Error(`${antwoord.status} ${antwoord.statusText}`);
    return await antwoord.json();
  } catch (oorzaak) {
    throw new ZoekindexFout(`De zoekindex is niet te laden: ${url.pathname}`, { cause: oorzaak });
  }
}

/**
 * Where something belongs in files that each begin with their first item: the number of the last that begins before it.
 * @template T
 * @param {T[]} eersten
 * @param {T} item
 */
export function findBlad(eersten, item) {
  let laag = 0;
  let hoog = eersten.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog + 1) >> 1;
    if (eersten[midden] <= item) laag = midden;
    else hoog = midden - 1;
  }
  return laag;
}

/**
 * Numbers from the distance of each to the one before.
 * @param {number[]} stappen
 */
export function readStappen(stappen) {
  let nummer = 0;
  return stappen.map((stap) => (nummer += stap));
}
