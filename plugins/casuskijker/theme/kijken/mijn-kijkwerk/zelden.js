// What few readers have: answers of others, reports of lessen and werkvormen, and what cannot be read or a later
// version made.
import { createInleveringen } from "./inleveringen.js";
import { createOnbekend, createOnleesbaar } from "./onleesbaar.js";
import { createSessies } from "./sessies.js";

/**
 * @param {ReturnType<typeof import("./kast.js").readKast>} kast
 * @param {import("./lijst.js").Deel} deel
 * @param {import("./nieuw-bekend.js").FindKeuze} findKeuze
 * @returns {HTMLElement[]}
 */
export function createZelden({ reflecties, inleveringen, sessies, onbekend, onleesbaar }, deel, findKeuze) {
  return [
    ...createInleveringen(inleveringen, reflecties, deel),
    ...createSessies(sessies, deel),
    ...createOnbekend(onbekend, deel, findKeuze),
    ...createOnleesbaar(onleesbaar, deel),
  ];
}
