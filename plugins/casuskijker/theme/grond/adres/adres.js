import { readFragment, writeFragment } from "./fragment.js";

/** @typedef {import("./fragment.js").Waarden} Waarden */

/**
 * What a page keeps behind the '#' of its address: read when it is opened and at every change, and put back after a
 * jump to an anchor, so that a reload, a bookmark and the back button show the same.
 */
export class Adres {
  #sleutels;
  #waarden;
  /** What others keep there, which a jump to an anchor loses too. */
  #ander = /** @type {[string, string][]} */ ([]);

  /** @param {readonly string[]} sleutels What this page keeps there. */
  constructor(sleutels) {
    this.#sleutels = sleutels;
    const { anker, waarden } = readFragment(location.hash);
    // An address of before has them in its query; an entry of the history knows what its address lost.
    const plekken = [waarden, new URLSearchParams(location.search), new URLSearchParams(history.state?.adres)];
    this.#waarden = plekken.map((plek) => this.#pick(plek)).find(({ size }) => size) ?? new URLSearchParams();
    this.#ander = this.#drop(waarden);
    if (this.#waarden.size === 0) return;
    this.#write();
    // No anchor to the browser, with something behind it: it is sent there once more, so that Tab goes on from there.
    if (anker && waarden.size && isVerwijzing()) location.replace(`#${anker}`);
  }

  /** @returns {URLSearchParams} What is kept there now. */
  get waarden() {
    return new URLSearchParams(this.#waarden);
  }

  /**
   * @param {() => void} follow Hears that the reader went to other values.
   * @param {AbortSignal} [signal]
   */
  watch(follow, signal) {
    addEventListener("hashchange", () => this.#hear(follow), { signal });
  }

  /** @param {Waarden} waarden All of ours that it is to hold. The back button does not know of it. */
  set(waarden) {
    this.#waarden = this.#read(waarden);
    this.#write();
  }

  /** @param {Waarden} waarden The same, as a step of the reader: the back button undoes it. */
  go(waarden) {
    const nieuw = this.#read(waarden);
    if (String(nieuw) === String(this.#waarden)) return;
    this.#waarden = nieuw;
    history.pushState({ adres: String(nieuw) }, "", location.pathname + writeFragment({ waarden: nieuw }));
  }

  /** @param {() => void} follow */
  #hear(follow) {
    const { anker, waarden } = readFragment(location.hash);
    const nieuw = this.#pick(waarden);
    const isSprong = anker && nieuw.size === 0;
    const isAnders = !isSprong && String(nieuw) !== String(this.#waarden);
    if (isAnders) this.#waarden = nieuw;
    this.#write();
    if (isAnders) follow();
  }

  /** @param {Waarden} waarden */
  #read(waarden) {
    return this.#pick(readFragment(writeFragment({ waarden })).waarden);
  }

  #write() {
    const { anker, waarden } = readFragment(location.hash);
    if (!anker || waarden.size) this.#ander = this.#drop(waarden);
    const fragment = writeFragment({ anker, waarden: [...this.#waarden, ...this.#ander] });
    const query = new URLSearchParams(location.search);
    const zoek = this.#pick(query).size ? String(new URLSearchParams(this.#drop(query))) : location.search.slice(1);
    const adres = `${location.pathname}${zoek && `?${zoek}`}${fragment}`;
    history.replaceState({ ...history.state, adres: String(this.#waarden) }, "", adres);
  }

  /** @param {URLSearchParams} waarden @returns {URLSearchParams} Ours, in our order. */
  #pick(waarden) {
    const eigen = this.#sleutels.flatMap((sleutel) => waarden.getAll(sleutel).map((waarde) => [sleutel, waarde]));
    return new URLSearchParams(eigen.filter(([, waarde]) => waarde));
  }

  /** @param {URLSearchParams} waarden @returns {[string, string][]} What is none of ours. */
  #drop(waarden) {
    return [...waarden].filter(([sleutel]) => !this.#sleutels.includes(sleutel));
  }
}

/**
 * Whether the reader came by a link: who reloads or comes back, comes to where they were. A page that the browser made
 * ready before the link was pressed is come to by it too.
 */
export function isVerwijzing() {
  const [bezoek] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return bezoek?.type !== "reload" && bezoek?.type !== "back_forward";
}
