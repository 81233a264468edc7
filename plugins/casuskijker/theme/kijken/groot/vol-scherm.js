// The whole screen, for a beamer, as far as the browser grants it.

/**
 * @param {AbortSignal} signal
 * @param {{ended: () => void, wanted: () => boolean}} hears What is called once, however it ends: by Escape, by the
 *   browser, or by what is returned; and whether a full screen is still wanted when it is granted.
 * @returns {() => void} Ends it.
 */
export function fillScreen(signal, { ended, wanted }) {
  const controller = new AbortController();
  const until = { signal: AbortSignal.any([signal, controller.signal]) };
  const leave = () => {
    controller.abort();
    exit();
    ended();
  };
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
    () => wanted() || exit(),
    () => {
      // Where it is not allowed, the letters are large all the same; as where there is no full screen at all.
    },
  );
  return leave;
}

function exit() {
  if (document.fullscreenElement) void document.exitFullscreen();
}
