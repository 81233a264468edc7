import { asksForHelp } from "../../kern/zoekmachine/hulpwoorden.js";

/**
 * Shows whom one can call, if what was asked gives reason for it; before anything is fetched, so that it also comes
 * when the search fails.
 * @param {string} vraag
 * @returns {boolean} Whether it does.
 */
export function showHulplijnen(vraag) {
  /** @type {HTMLElement[]} */
  const blocks = [...document.querySelectorAll(".hulplijnen__blok")].filter((block) => block instanceof HTMLElement);
  for (const block of blocks) block.hidden = !asksForHelp(vraag, block.dataset.woorden?.split("|") ?? []);
  return blocks.some(({ hidden }) => !hidden);
}
