// Asks before a page closes, only as long as something on it is kept nowhere: else a browser could not keep the page
// for who comes back.

/** @type {Set<unknown>} Who has something to lose. */
const LOS = new Set();

/**
 * @param {unknown} wie
 * @param {boolean} isLos Whether it would be lost with the page.
 */
export function noteLos(wie, isLos) {
  if (isLos) LOS.add(wie);
  else LOS.delete(wie);
  if (LOS.size) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
}

/** @param {BeforeUnloadEvent} event */
function ask(event) {
  event.preventDefault();
}
