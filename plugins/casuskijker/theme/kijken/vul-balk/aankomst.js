import { laad } from "../../grond/laden/laden.js";
import { awaitDelen } from "../hier/er.js";

const loadKader = () => import("../../grond/vreemd-kader/vreemd-kader.js");

/** Whether the reader comes back to this page: they find it as they left it. */
function isTerug() {
  const [bezoek] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return bezoek?.type === "back_forward";
}

/**
 * @param {Element} balk The bar that brings the reader there.
 * @param {{go: () => void, werkblad: import("../../kern/werkblad/werkblad.js").Werkblad, signal: AbortSignal}} wens
 *   What is done once everything is there that moves the page, unless the reader does something first.
 */
export async function arrive(balk, { go, werkblad, signal }) {
  if (isTerug()) return;
  const weg = new AbortController();
  for (const soort of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(soort, () => weg.abort(), {
      once: true,
      passive: true,
      signal: AbortSignal.any([weg.signal, signal]),
    });
  await awaitDelen(balk.closest("article"), werkblad);
  // In a frame of another site it is said first that little is kept there.
  if (self !== top) await laad(loadKader, balk, () => undefined);
  // The browser goes to the anchor itself, in the frame after it was told to, and would take the focus away from here.
  await new Promise(requestAnimationFrame);
  if (!signal.aborted && !weg.signal.aborted) go();
  weg.abort();
}
