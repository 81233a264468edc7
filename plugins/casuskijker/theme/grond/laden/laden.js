// Parts of a page that come when they are asked for. Where there is no network, or a new version of the site has other
// files, nothing is lost: the page says so, and asks again when the reader wants it.

import { woord } from "../../woorden/woorden.js";
import { create, createButton } from "../dom/dom.js";

/** @type {WeakMap<Element, Wachtend>} What waits for a part, by the element behind which that is said. */
const GEZEGD = new WeakMap();

/**
 * @template M
 * @param {() => Promise<M | null>} load Imports the part; null, too, when it did not come.
 * @param {Element} bij What it is said behind when the part does not come.
 * @param {(deel: M) => unknown} act Done with the part, now or when it comes after all.
 * @param {string} [wat] Says what did not come, where one word for all would say too little.
 */
export async function laad(load, bij, act, wat = woord("laden.niet_geladen")) {
  const deel = await fetchDeel(load);
  if (!deel) return void (GEZEGD.get(bij) ?? new Wachtend(bij, wat)).add(act, () => laad(load, bij, act, wat));
  GEZEGD.get(bij)?.drop(act);
  await act(deel);
}

/** Says that a part did not come, and keeps what is to be done with it. */
class Wachtend {
  #bij;
  #zin;
  /** @type {Map<unknown, () => unknown>} How each is tried again: what was asked for twice, is done once. */
  #acts = new Map();

  /**
   * @param {Element} bij
   * @param {string} wat
   */
  constructor(bij, wat) {
    this.#bij = bij;
    this.#zin = create("p", { role: "alert", class: "let-op", text: `${wat} ${woord("laden.verder")} ` });
    this.#zin.append(createButton(woord("laden.opnieuw"), () => this.#tryAgain()));
    GEZEGD.set(bij, this);
    bij.after(this.#zin);
  }

  /**
   * @param {unknown} act
   * @param {() => unknown} again
   */
  add(act, again) {
    this.#acts.set(act, again);
  }

  /** @param {unknown} act Done by now: when it was the last, there is nothing to say any more. */
  drop(act) {
    this.#acts.delete(act);
    if (this.#acts.size === 0) this.#end();
  }

  #tryAgain() {
    this.#end();
    // The button that had the focus is gone.
    if (this.#bij instanceof HTMLElement) this.#bij.focus();
    for (const again of this.#acts.values()) void again();
  }

  #end() {
    GEZEGD.delete(this.#bij);
    this.#zin.remove();
  }
}

/**
 * Fetches parts when there is nothing else to do, so that they are there without a network: those that save or rescue.
 *
 * @param {(() => Promise<unknown>)[]} loads
 */
export function laadStraks(...loads) {
  const go = () => {
    for (const load of loads) void fetchDeel(load);
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(go);
  else setTimeout(go, 1000);
}

/**
 * @template M
 * @param {() => Promise<M | null>} load
 * @returns {Promise<M | null>} Null when it cannot be reached, or is not what it was when the page came.
 */
async function fetchDeel(load) {
  try {
    return await load();
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
