import { asksForHelp } from "../../kern/zoekmachine/hulpwoorden.js";

/**
 * Shows whom one can call, if what was asked gives reason for it; before anything is fetched, so that it also comes
 * when the search fails.
 * @param {...string} vragen As it was typed and, once it is known, as it was mended.
 * @returns {boolean} Whether it does.
 */
export function showHulplijnen(...vragen) {
  /** @type {HTMLElement[]} */
  const blocks = [...document.querySelectorAll(".hulplijnen__blok")].filter((block) => block instanceof HTMLElement);
  const asked = blocks.find(({ dataset }) =>
    vragen.some((vraag) => asksForHelp(vraag, dataset.woorden?.split("|") ?? [])),
  );
  for (const block of blocks) block.hidden = block !== asked;
  return asked !== undefined;
}
