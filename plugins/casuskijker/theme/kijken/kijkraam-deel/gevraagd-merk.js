// What was asked of who looks at more than that, is told from the rest. Few visits have it.
import { create } from "../../grond/dom/dom.js";
import { alleenwoord } from "../../woorden/alleen.js";

/**
 * @param {import("../../kern/alleen/alleen.js").Deel} gevraagd
 * @param {AbortSignal} signal At its end it is as it was.
 */
export function markGevraagd({ onderdelen }, signal) {
  for (const id of onderdelen) {
    const merk = create("strong", { class: "gevraagd", text: alleenwoord("kijkraam-deel.merk") });
    // Below its heading, which is to be called the same everywhere.
    document.querySelector(`#ingredient-${id} .ingredient__woorden`)?.prepend(merk);
    document.getElementById(`vraag-${id}`)?.prepend(merk, " ");
    signal.addEventListener("abort", () => merk.remove());
  }
}
