import { createButton } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";

const GROOT = "Groot op het scherm";
const TERUG = "Terug naar de pagina";
const loadVolScherm = () => import("./vol-scherm.js");

/**
 * @param {HTMLElement} element
 * @param {{klasse: string, signal: AbortSignal, changed?: (groot: boolean) => void}} wens The class that it has while
 *   it is large, and who hears of it.
 * @returns {HTMLButtonElement} Shows a part of the page as large as the screen, for a beamer, and then says that it
 *   leads back: who holds a phone has no Escape.
 */
export function createGrootKnop(element, { klasse, signal, changed }) {
  /** @type {(() => void) | null} */
  let leave = null;
  const set = (/** @type {boolean} */ groot) => {
    element.classList.toggle(klasse, groot);
    knop.textContent = groot ? TERUG : GROOT;
    changed?.(groot);
  };
  const ended = () => {
    leave = null;
    set(false);
  };
  const begin = (/** @type {typeof import("./vol-scherm.js")} */ { fillScreen }) => {
    if (leave) return; // pressed twice before it was there
    set(true);
    leave = fillScreen(signal, { ended, wanted: () => leave !== null });
  };
  const knop = createButton(GROOT, () => (leave ? leave() : void laad(loadVolScherm, knop, begin)), {
    class: "knop knop--stil groot-knop",
  });
  laadStraks(loadVolScherm);
  return knop;
}
