import { vensterwoord } from "../../woorden/venster.js";
import { createButton } from "../dom/dom.js";

/**
 * @param {HTMLElement} element
 * @param {{klassen: readonly string[], signal: AbortSignal, naam?: string, changed?: (groot: boolean) => void}} wens
 *   The classes that it has while it is large, "groot" among them where it covers all else; what the button says
 *   before, and who hears of it.
 * @returns {HTMLButtonElement} Shows a part of the page as large as the screen, for a beamer, and then says that it
 *   leads back: who holds a phone has no Escape.
 */
export function createGrootKnop(element, { klassen, signal, naam = vensterwoord("groot.aan"), changed }) {
  /** @type {(() => void) | null} */
  let leave = null;
  const set = (/** @type {boolean} */ groot) => {
    for (const klasse of klassen) element.classList.toggle(klasse, groot);
    knop.textContent = groot ? vensterwoord("groot.terug") : naam;
    changed?.(groot);
  };
  const begin = () => {
    set(true);
    leave = fillScreen(signal, {
      ended: () => {
        leave = null;
        set(false);
      },
      wanted: () => leave !== null,
    });
  };
  const knop = createButton(naam, () => (leave ? leave() : begin()), { class: "knop knop--stil groot-knop" });
  return knop;
}

/**
 * @param {AbortSignal} signal
 * @param {{ended: () => void, wanted: () => boolean}} hears What is called once, however it ends: by Escape, by the
 *   browser, or by what is returned; and whether a full screen is still wanted when it is granted.
 * @returns {() => void}
 */
function fillScreen(signal, { ended, wanted }) {
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
