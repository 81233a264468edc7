import { asksForHelp } from "../../kern/zoekmachine/hulpwoorden.js";

/**
 * Shows whom one can call, if what was asked gives reason for it; before anything is fetched, so that it also comes
 * when the search fails.
 * @param {string} vraag
 */
export function showHulplijnen(vraag) {
  for (const block of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".hulplijnen__blok"))) {
    block.hidden = !asksForHelp(vraag, block.dataset.woorden?.split("|") ?? []);
  }
}
