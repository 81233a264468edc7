// Parts of a page that come when they are asked for. Where there is no network, or a new version of the site has other
// files, nothing is lost: the page says so, and asks again when the reader wants it.

import { woord } from "../../woorden/woorden.js";
import { create, createButton } from "../dom/dom.js";

/** @type {WeakMap<Element, (() => unknown)[]>} What waits for a part, by the element behind which that is said. */
const GEZEGD = new WeakMap();

/**
 * @template M
 * @param {() => Promise<M>} load Imports the part.
 * @param {Element} bij What it is said behind when the part does not come.
 * @param {(deel: M) => unknown} act Done with the part, now or when it comes after all.
 */
export async function laad(load, bij, act) {
  const deel = await fetchDeel(load);
  if (deel) await act(deel);
  else (GEZEGD.get(bij) ?? sayMissing(bij)).push(() => laad(load, bij, act));
}

/** @param {Element} bij */
function sayMissing(bij) {
  /** @type {(() => unknown)[]} */
  const wachtend = [];
  const opnieuw = createButton(woord("laden.opnieuw"), () => {
    GEZEGD.delete(bij);
    zin.remove();
    for (const again of wachtend) void again();
  });
  const zin = create("p", { role: "alert", class: "let-op", text: `${woord("laden.niet_geladen")} ` });
  zin.append(opnieuw);
  GEZEGD.set(bij, wachtend);
  bij.after(zin);
  return wachtend;
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
 * @param {() => Promise<M>} load
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
