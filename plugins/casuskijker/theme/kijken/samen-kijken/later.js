import { create } from "../../grond/dom/dom.js";

/** @typedef {{element: HTMLElement, show: () => void}} Deel A part of the page. */

/**
 * A part that few visits need: it is fetched once there is something for it to show. Where that fails, it is tried
 * again at the next change.
 *
 * @param {() => boolean} isNodig
 * @param {() => Promise<Deel>} load
 * @returns {Deel}
 */
export function createLater(isNodig, load) {
  const plek = create("div", { hidden: true });
  /** @type {Deel | null} */
  let deel = null;
  let bezig = false;
  const bring = async () => {
    bezig = true;
    try {
      deel = await load();
      plek.replaceWith(deel.element);
      deel.show();
    } catch (error) {
      console.warn("Een deel van de pagina is nu niet op te halen.", error);
    } finally {
      bezig = false;
    }
  };
  const show = () => {
    if (deel) deel.show();
    else if (!bezig && isNodig()) void bring();
  };
  return { element: plek, show };
}
