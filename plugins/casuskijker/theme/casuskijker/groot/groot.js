/**
 * Shows a part of the page as large as the screen, for a beamer; Escape or the same button ends it.
 *
 * @param {HTMLElement} element
 * @param {HTMLButtonElement} knop
 * @param {{klasse: string, signal: AbortSignal, changed?: (groot: boolean) => void}} wens The class that it has while it is large, and who hears of it.
 */
export function showGroot(element, knop, { klasse, signal, changed }) {
  if (knop.getAttribute("aria-pressed") === "true") return knop.dispatchEvent(new Event(EINDE));
  const controller = new AbortController();
  const until = { signal: AbortSignal.any([signal, controller.signal]) };
  const set = (/** @type {boolean} */ groot) => {
    element.classList.toggle(klasse, groot);
    knop.setAttribute("aria-pressed", String(groot));
    changed?.(groot);
  };
  const leave = () => {
    controller.abort();
    if (document.fullscreenElement) void document.exitFullscreen();
    set(false);
  };
  set(true);
  knop.addEventListener(EINDE, leave, until);
  // The browser itself ends a full screen with Escape, and does not tell the page of the key.
  document.addEventListener("keydown", ({ key }) => key === "Escape" && !document.querySelector("dialog[open]") && leave(), until);
  document.addEventListener("fullscreenchange", () => document.fullscreenElement || leave(), until);
  // Where a browser has no full screen, or does not allow it, the letters are large all the same.
  element.requestFullscreen?.().catch(() => {});
}

const EINDE = "einde-groot";
