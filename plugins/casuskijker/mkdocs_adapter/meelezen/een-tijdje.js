// A page is not what it will be when it is there: fonts, fields and blocks come a little later.

/** So many milliseconds a page that was loaded may take to make what was there. */
const COMES = 3000;
/** What somebody does who goes on by themselves. */
const ACTS = ["keydown", "pointerdown", "wheel", "touchstart"];

/**
 * Works at each frame until that is done, the page has had its time, or somebody does something: then it is theirs.
 * @param {() => boolean} work Whether it is done.
 * @param {string[]} [acts]
 */
export async function forAWhile(work, acts = ACTS) {
  const over = new AbortController();
  /** @param {Event} event */
  const stop = (event) => event.isTrusted && over.abort();
  for (const act of acts) addEventListener(act, stop, { capture: true, passive: true, signal: over.signal });
  let end = Number.POSITIVE_INFINITY;
  while (!over.signal.aborted && performance.now() < end && !work()) {
    await new Promise(requestAnimationFrame);
    if (document.readyState === "complete") end = Math.min(end, performance.now() + COMES);
  }
  over.abort();
}
