// Parts of a page that come when they are asked for. Where there is no network, or a new version of the site has other
// files, nothing is lost: the page says so, and asks again when the reader wants it.

import { woord } from "../../woorden/woorden.js";
import { create, createButton } from "../dom/dom.js";

/**
 * What waits for a part, by the element behind which that is said: how each deed is tried again, and the sentence.
 *
 * @type {WeakMap<Element, {acts: Map<unknown, () => unknown>, zin: Element}>}
 */
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
  const gezegd = GEZEGD.get(bij);
  // What was asked for twice, is done once.
  if (!deel) return void (gezegd ?? sayMissing(bij, wat)).acts.set(act, () => laad(load, bij, act, wat));
  gezegd?.acts.delete(act);
  if (gezegd?.acts.size === 0) hush(bij, gezegd.zin);
  await act(deel);
}

/**
 * @param {Element} bij
 * @param {string} wat
 */
function sayMissing(bij, wat) {
  const acts = new Map();
  const opnieuw = createButton(woord("laden.opnieuw"), () => {
    hush(bij, zin);
    // The button that had the focus is gone.
    if (bij instanceof HTMLElement) bij.focus();
    for (const again of acts.values()) void again();
  });
  const zin = create("p", { role: "alert", class: "let-op", text: `${wat} ${woord("laden.verder")} ` });
  zin.append(opnieuw);
  bij.after(zin);
  GEZEGD.set(bij, { acts, zin });
  return { acts };
}

/**
 * @param {Element} bij
 * @param {Element} zin
 */
function hush(bij, zin) {
  GEZEGD.delete(bij);
  zin.remove();
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
