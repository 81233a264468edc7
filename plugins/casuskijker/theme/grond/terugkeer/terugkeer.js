/**
 * Show now, and again for who comes back to a page that slept: what is kept may be wiped by then, or further on.
 *
 * @param {() => void} show
 * @returns {AbortController} Stops it.
 */
export function showAlsoOnReturn(show) {
  const controller = new AbortController();
  addEventListener("pageshow", ({ persisted }) => persisted && show(), { signal: controller.signal });
  show();
  return controller;
}
