/**
 * Shows the picture as large as the screen, for a beamer; Escape or the same button ends it.
 *
 * @param {HTMLElement} element
 * @param {HTMLButtonElement} knop
 * @param {AbortSignal} signal
 */
export function showGroot(element, knop, signal) {
  const groot = knop.getAttribute("aria-pressed") !== "true";
  setGroot(element, knop, groot);
  if (!groot) return void (document.fullscreenElement && document.exitFullscreen());
  const leave = () => document.fullscreenElement || setGroot(element, knop, false);
  // Where a browser has no full screen, or does not allow it, the letters are large all the same.
  element.requestFullscreen?.().then(() => document.addEventListener("fullscreenchange", leave, { signal }), () => {});
}

/**
 * @param {HTMLElement} element
 * @param {HTMLButtonElement} knop
 * @param {boolean} groot
 */
function setGroot(element, knop, groot) {
  element.classList.toggle("samen__plaatje--groot", groot);
  knop.setAttribute("aria-pressed", String(groot));
}
