import { findPlek } from "../../grond/adres/plek.js";

/**
 * Brings who begins, or goes on, to the first ingrediënt that is still open: at a press on the button that says so, and
 * where the address says so when the page is opened. What else an address points at may have come with a script.
 *
 * @param {Element} article
 * @param {{anker: string, go: () => boolean, signal: AbortSignal}} wens The place where one fills in, and how to go to
 *   what is open there, which says whether there was anything.
 */
export function beginAtOpen(article, { anker, go, signal }) {
  const follow = () => findPlek()?.id === anker && go();
  addEventListener("hashchange", follow, { signal });
  // Who is there already and presses again, changes no address.
  for (const link of article.querySelectorAll(`a[href="#${anker}"]`))
    link.addEventListener("click", follow, { signal });
  if (location.hash && !isTerug()) void arrive(article, () => follow() || findPlek()?.scrollIntoView(), signal);
}

/** Whether the reader comes back to this page: they find it as they left it. */
function isTerug() {
  const [bezoek] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return bezoek?.type === "back_forward";
}

/**
 * @param {Element} article
 * @param {() => void} go Done once everything is there that moves the page, unless the reader does something first.
 * @param {AbortSignal} signal
 */
async function arrive(article, go, signal) {
  const weg = new AbortController();
  for (const soort of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(soort, () => weg.abort(), {
      once: true,
      passive: true,
      signal: AbortSignal.any([weg.signal, signal]),
    });
  const tags = new Set([...article.querySelectorAll(":not(:defined)")].map(({ localName }) => localName));
  await Promise.all([...tags].map((tag) => customElements.whenDefined(tag)));
  if (!signal.aborted && !weg.signal.aborted) go();
  weg.abort();
}
