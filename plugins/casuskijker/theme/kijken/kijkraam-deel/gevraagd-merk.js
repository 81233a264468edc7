// What was asked of who looks at more than that, is told from the rest. Few visits have it.
import { create } from "../../grond/dom/dom.js";

/**
 * @param {import("../../kern/alleen/alleen.js").Deel} gevraagd
 * @param {string} text What the mark says: the words are where the page has them, this comes by itself.
 * @param {AbortSignal} signal At its end it is as it was.
 */
export function markGevraagd({ onderdelen }, text, signal) {
  for (const id of onderdelen) {
    const merk = create("strong", { class: "gevraagd", text });
    // Below its heading, which is to be called the same everywhere.
    document.querySelector(`#ingredient-${id} .ingredient__woorden`)?.prepend(merk);
    document.getElementById(`vraag-${id}`)?.prepend(merk, " ");
    signal.addEventListener("abort", () => merk.remove());
  }
}
