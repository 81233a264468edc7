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
  }

  /** Goes there once, when the first results stand. */
  restore() {
    if (this.#wanted > 0) scrollTo({ top: this.#wanted, behavior: "instant" });
    this.#wanted = 0;
  }
}

function isReturn() {
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return visit?.type === "back_forward" || visit?.type === "reload";
}
