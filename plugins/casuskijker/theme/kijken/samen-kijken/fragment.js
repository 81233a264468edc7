/** A place on the page has no dot in its name, and a code has some. */
const PLEK = /^#?[\w-]*$/;

/**
 * Takes what a link brought out of the address bar, so that it is in no bookmark and no history of this tab.
 *
 * @returns {string} What stood behind the '#', or nothing when it is a place on this page.
 */
export function takeFragment() {
  const { hash, pathname, search } = location;
  if (PLEK.test(hash)) return "";
  history.replaceState(history.state, "", pathname + search);
  return hash.slice(1);
}
