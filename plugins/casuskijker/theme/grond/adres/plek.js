// For who only looks where the address points, or takes out of it what was handed over.
import { readFragment } from "./fragment.js";

/** @returns {HTMLElement | null} The place on this page that the address names. */
export function findPlek() {
  return document.getElementById(readFragment(location.hash).anker);
}

/**
 * Takes what a link brought out of the address bar, so that it is in no bookmark and no history of this tab.
 *
 * @param {(fragment: import("./fragment.js").Fragment) => boolean} isVanHier Whether it is an address of this page.
 * @returns {string} What stood behind the '#'.
 */
export function takeFragment(isVanHier) {
  const { hash, pathname, search } = location;
  if (isVanHier(readFragment(hash))) return "";
  history.replaceState(history.state, "", pathname + search);
  return hash.slice(1);
}
