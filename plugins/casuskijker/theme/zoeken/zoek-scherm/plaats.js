import { readFragment } from "../../grond/adres/fragment.js";

/**
 * Where a reader was in the results: who comes back from one finds that place, also when the results must be drawn
 * anew.
 */
export class Plaats {
  #wanted = isReturn() ? Number(history.state?.hoogte ?? 0) : 0;

  /** @param {AbortSignal} signal */
  watch(signal) {
    const keep = () => history.replaceState({ ...history.state, hoogte: Math.round(scrollY) }, "");
    addEventListener("pagehide", keep, { signal });
    addEventListener("popstate", ({ state }) => state || goUp(), { signal });
  }

  /** Goes there once, when the first results stand. */
  restore() {
    if (this.#wanted > 0) scrollTo({ top: this.#wanted, behavior: "instant" });
    this.#wanted = 0;
  }
}

/** Who puts another question in the address sees its answer from the top; a jump on the page goes where it leads. */
function goUp() {
  if (readFragment(location.hash).waarden.size > 0) scrollTo({ top: 0, behavior: "instant" });
}

function isReturn() {
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return visit?.type === "back_forward" || visit?.type === "reload";
}
