/**
 * Shows a part of the page as large as the screen, for a beamer; Escape or the same button ends it.
 *
 * @param {HTMLElement} element
 * @param {HTMLButtonElement} knop
 * @param {{klasse: string, signal: AbortSignal, changed?: (groot: boolean) => void}} wens The class that it has while
 *   it is large, and who hears of it.
 */
export function showGroot(element, knop, { klasse, signal, changed }) {
  if (knop.getAttribute("aria-pressed") === "true") {
    knop.dispatchEvent(new Event(EINDE));
    return;
  }
  const controller = new AbortController();
  const until = { signal: AbortSignal.any([signal, controller.signal]) };
  const set = (/** @type {boolean} */ groot) => {
    element.classList.toggle(klasse, groot);
    knop.setAttribute("aria-pressed", String(groot));
    changed?.(groot);
  };
  const leave = () => {
    controller.abort();
    exit();
    set(false);
  };
  set(true);
  knop.addEventListener(EINDE, leave, until);
  // The browser itself ends a full screen with Escape, and does not tell the page of the key.
  document.addEventListener(
    "keydown",
    ({ key }) => key === "Escape" && !document.querySelector("dialog[open]") && leave(),
    until,
  );
  document.addEventListener("fullscreenchange", () => document.fullscreenElement || leave(), until);
  signal.addEventListener("abort", exit, { signal: controller.signal });
  // The whole page, and not this part of it: what a browser makes of a part in full screen would hold on paper too.
  document.documentElement.requestFullscreen?.().then(
    // It may be granted when the reader has already left.
    () => knop.getAttribute("aria-pressed") === "true" || exit(),
    () => {
      // Where it is not allowed, the letters are large all the same; as where there is no full screen at all.
    },
  );
}

const EINDE = "einde-groot";

function exit() {
  if (document.fullscreenElement) void document.exitFullscreen();
}
