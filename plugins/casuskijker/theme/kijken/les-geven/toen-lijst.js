// What a group had agreed on before, for who leads: also what is about no point of now.
import { create } from "../../grond/dom/dom.js";
import { findRondeNu } from "../../kern/groep/groep.js";
import { describeVorige } from "../../kern/groep/vorige-zinnen.js";
import { verslagwoord } from "../../woorden/verslag.js";

/**
 * @param {Pick<import("./groep-bron.js").GroepBron, "nameBij">} bron
 * @param {import("../../kern/groep/groep.js").Groep} groep
 * @returns {HTMLElement[]} Nothing where nothing was.
 */
export function createToenLijst(bron, groep) {
  const regels = describeVorige(groep, findRondeNu(groep).id, (bij) => bron.nameBij(bij));
  if (regels.length === 0) return [];
  return [
    create("p", {}, create("strong", { text: verslagwoord("sessie.verslag_vorige") })),
    create("ul", {}, ...regels.map((text) => create("li", { text }))),
  ];
}
