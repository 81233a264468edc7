import { create } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";

/**
 * @typedef {{element: HTMLElement, show: () => void, komt?: Promise<void>}} Deel A part of the page, and when it is
 *   there.
 * @typedef {Deel & {whenThere: (act: () => void) => void}} Later What is to be done with it, is done once it is there.
 */

/**
 * A part that few visits need: it is fetched once there is something for it to show. Where that fails, the page says
 * so and tries again when the reader wants it.
 *
 * @template M
 * @param {() => boolean} isNodig
 * @param {() => Promise<M>} load
 * @param {(module: M) => Deel} make
 * @returns {Later}
 */
export function createLater(isNodig, load, make) {
  const plek = create("div", { hidden: true });
  /** @type {Deel | null} */
  let deel = null;
  let bezig = false;
  /** @type {(() => void)[]} */
  const daarna = [];
  const bring = (/** @type {M} */ module) => {
    deel = make(module);
    plek.replaceWith(deel.element);
    deel.show();
    for (const act of daarna) act();
  };
  const show = () => {
    if (deel) return deel.show();
    if (bezig || !isNodig()) return;
    bezig = true;
    later.komt = laad(load, plek, bring);
  };
  const whenThere = (/** @type {() => void} */ act) => {
    if (deel) act();
    else daarna.push(act);
  };
  const later = { element: plek, show, whenThere, komt: Promise.resolve() };
  return later;
}
