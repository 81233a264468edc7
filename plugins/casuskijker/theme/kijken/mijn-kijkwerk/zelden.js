// What few readers have: what this site has no page for any more, answers of others, reports of lessen and werkvormen,
// what was noted there for nobody else, and what cannot be read or a later version made.
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { hasVerslag, keepVerslagen } from "../../kern/sessie/groep-toen.js";
import { hasNotities, listNotities } from "../../kern/sessie/voor-mij.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { opslag } from "../hier/opslag.js";
import { createInleveringen } from "./inleveringen.js";
import { createNotities } from "./notities.js";
import { createOnbekend, createOnleesbaar } from "./onleesbaar.js";
import { createSessies } from "./sessies.js";

export { createTeruglezen, listAntwoorden, listReflectie } from "./teruglezen.js";

/**
 * @param {ReturnType<typeof import("./kast.js").readKast>} kast
 * @param {import("./lijst.js").Deel} deel
 * @param {import("./nieuw-bekend.js").FindKeuze} findKeuze
 * @returns {HTMLElement[]}
 */
export function createZelden({ reflecties, inleveringen, sessies, onbekend, onleesbaar }, deel, findKeuze) {
  const { bewaard, onleesbaar: kapot } = listNotities(opslag);
  return [
    ...createInleveringen(inleveringen, reflecties, deel),
    ...createSessies(sessies, deel),
    ...createNotities(bewaard, deel),
    ...createOnbekend(onbekend, deel, findKeuze),
    ...createOnleesbaar([...onleesbaar, ...kapot], deel),
  ];
}

/**
 * @param {string} plek What is to be wiped.
 * @returns {string} What stays of it in a report and in notes, where it is a group; it is kept there now.
 */
export function keepVanGroep(plek) {
  const groep = listGroepen(opslag).groepen.find(({ naam }) => naam === plek)?.groep;
  if (!groep) return "";
  keepVerslagen(opslag, groep, { isWeg: true });
  const verslag = hasVerslag(opslag, groep) ? ` ${kijkwerkwoord("mijn-kijkwerk.verslag_blijft")}` : "";
  return verslag + (hasNotities(opslag, groep.id) ? ` ${kijkwerkwoord("mijn-kijkwerk.voor_mij_blijft")}` : "");
}
