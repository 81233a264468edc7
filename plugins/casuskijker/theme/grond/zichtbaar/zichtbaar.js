// A page may lie in a tab for weeks, and the clock moves on: what it says of a day, and what it asks because of one, is
// looked at again when it comes before the reader's eyes.

/**
 * @param {() => void} act Done when the page is seen again: woken, brought to the front or come back to.
 * @param {AbortSignal} signal
 */
export function whenSeen(act, signal) {
  const look = () => document.visibilityState === "visible" && act();
  for (const soort of ["visibilitychange", "pageshow"]) addEventListener(soort, look, { signal });
}
