import { create, createButton } from "../dom/dom.js";
import { openVenster } from "./venster.js";

/**
 * Asks the reader to choose, in a window over the page.
 *
 * @template {string} K
 * @param {string} titel
 * @param {string} vraag
 * @param {Record<K, string>} keuzes What the buttons say; the first is the safest.
 * @returns {Promise<K | null>} Null when the window was closed without an answer.
 */
export async function askKeuze(titel, vraag, keuzes) {
  /** @type {K | null} */
  let gekozen = null;
  await openVenster(titel, (sluit) => {
    const knoppen = /** @type {[K, string][]} */ (Object.entries(keuzes)).map(([keuze, tekst], nummer) => {
      const choose = () => {
        gekozen = keuze;
        sluit();
      };
      return createButton(tekst, choose, nummer === 0 ? { class: "knop" } : {});
    });
    return [create("p", { text: vraag }), create("p", { class: "knoppen" }, ...knoppen)];
  });
  return gekozen;
}
