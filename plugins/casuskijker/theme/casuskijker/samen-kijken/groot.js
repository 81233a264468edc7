/**
 * Shows a part of the page as large as the screen, for a beamer; Escape or the same button ends it.
 *
 * @param {HTMLElement} element
 * @param {HTMLButtonElement} knop
 * @param {{klasse: string, signal: AbortSignal}} wens The class that it has while it is large.
 */
export function showGroot(element, knop, { klasse, signal }) {
  const groot = knop.getAttribute("aria-pressed") !== "true";
  setGroot(element, knop, { klasse, groot });
  if (!groot) return void (document.fullscreenElement && document.exitFullscreen());
  const leave = () => document.fullscreenElement || setGroot(element, knop, { klasse, groot: false });
  // Where a browser has no full screen, or does not allow it, the letters are large all the same.
  element.requestFullscreen?.().then(() => document.addEventListener("fullscreenchange", leave, { signal }), () => {});
}

/**
 * @param {HTMLElement} element
 * @param {HTMLButtonElement} knop
 * @param {{klasse: string, groot: boolean}} stand
 */
function setGroot(element, knop, { klasse, groot }) {
  element.classList.toggle(klasse, groot);
  knop.setAttribute("aria-pressed", String(groot));
}
