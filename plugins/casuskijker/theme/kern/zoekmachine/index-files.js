// The files of the index: fetched when they are needed, and each only once.

/** The index, or a piece of it, could not be loaded: there is no connection, or the site was renewed meanwhile. */
export class ZoekindexFout extends Error {
  name = "ZoekindexFout";
}

/** How the folder of the index is called; search/index_files.py writes it. */
const FOLDER = "zoekindex/";

/**
 * @typedef {object} Contents What there is in the index.
 * @property {string} versie
 * @property {number} aantal How many records there are.
 * @property {string[]} woorden The first form in each of the files with forms.
 * @property {number[]} lijsten The first term in each of the files with terms.
 * @property {number[]} wijzers The letters for which there is a file with what people type, as code points.
 * @property {number} zinnen How many files with pairs of words there are.
 * @property {number[]} spelling The lengths of words for which there is a file.
 * @property {string[]} stopwoorden Words that say little by themselves.
 * @property {string[]} vraagwoorden Words of whole questions, which these are not about.
 */

export class IndexFiles {
  /** @type {URL} */
  #folder;
  /** @type {Map<string, Promise<any>>} */
  #fetched = new Map();

  /** @param {URL} folder The folder with one version of the index. */
  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * @param {URL} base The root of the site.
   * @returns {Promise<{ contents: Contents, files: IndexFiles }>}
   */
  static async open(base) {
    // Asked anew each time, so that an old list never leads to the files of a new site.
    const contents = await fetchJson(new URL(`${FOLDER}kern.json`, base), "no-cache");
    return { contents, files: new IndexFiles(new URL(`${FOLDER}${contents.versie}/`, base)) };
  }

  /**
   * @param {string} name
   * @returns {Promise<any>}
   */
  load(name) {
    let promise = this.#fetched.get(name);
    if (!promise) {
      promise = fetchJson(new URL(name, this.#folder), "default");
      // What failed may succeed the next time.
      promise.catch(() => this.#fetched.delete(name));
      this.#fetched.set(name, promise);
    }
    return promise;
  }
}

/**
 * @param {URL} url
 * @param {RequestCache} cache
 */
async function fetchJson(url, cache) {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return await response.json();
  } catch (cause) {
    throw new ZoekindexFout(url.pathname, { cause });
  }
}

/**
 * Where something belongs in files that each begin with their first item: the number of the last that begins before it.
 * @template T
 * @param {T[]} firsts
 * @param {T} item
 */
export function findSheet(firsts, item) {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle] <= item) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Numbers from the distance of each to the one before.
 * @param {number[]} steps
 */
export function readSteps(steps) {
  let number = 0;
  return steps.map((step) => (number += step));
}
