/** Whether the reader comes back to this page: they find it as they left it. */
function isTerug() {
  const [bezoek] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return bezoek?.type === "back_forward";
}

/**
 * @param {Element} article
 * @param {{go: () => void, whenThere: () => Promise<unknown>, signal: AbortSignal}} wens What is done once everything
 *   is there that moves the page, unless the reader does something first; and what comes later than the elements.
 */
export async function arrive(article, { go, whenThere, signal }) {
  if (isTerug()) return;
  const weg = new AbortController();
  for (const soort of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(soort, () => weg.abort(), {
      once: true,
      passive: true,
      signal: AbortSignal.any([weg.signal, signal]),
    });
  const tags = new Set([...article.querySelectorAll(":not(:defined)")].map(({ localName }) => localName));
  await Promise.all([...tags].map((tag) => customElements.whenDefined(tag)));
  await whenThere();
  // The browser goes to the anchor itself, in the frame after it was told to, and would take the focus away from here.
  await new Promise(requestAnimationFrame);
  if (!signal.aborted && !weg.signal.aborted) go();
  weg.abort();
}
