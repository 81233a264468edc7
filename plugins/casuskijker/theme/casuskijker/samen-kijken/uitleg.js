import { create } from "../dom/dom.js";
import { isLegeGroep } from "../groep/groep.js";
import { describeStand } from "../werkblad/zinnen.js";

/** @typedef {import("../groep/tafel.js").Tafel} Tafel */

/**
 * @param {string} overzicht The address of the overview of kijkramen.
 * @returns {HTMLElement} How a team does this, in three steps.
 */
export function createStappen(overzicht) {
  const kies = create(
    "li",
    {},
    "Ieder vult hetzelfde ",
    create("a", { href: overzicht, text: "kijkraam" }),
    " in, op een eigen apparaat. Doe dat zonder overleg: dan zie je straks het verschil.",
  );
  const deel = create("li", {}, "Ieder kiest onder het kijkraam ", create("strong", { text: "Deel mijn antwoorden" }), " en stuurt de link of de code in jullie chat.");
  const leg = create("li", {}, "Eén van jullie plakt hieronder alles tegelijk, met de woorden ertussen, en kiest ", create("strong", { text: "Leg samen" }), ".");
  return create("ol", { class: "samen__stappen" }, kies, deel, leg);
}

/**
 * @param {Tafel} tafel
 * @returns {string} Whether what lies there is kept, and where.
 */
export function describeTafel({ groep, stand, fout }) {
  if (fout) return `Wat hier van een groep bewaard is, kan deze pagina niet lezen. ${fout} Wat je nu neerlegt, wordt niet bewaard tot je opnieuw begint.`;
  if (isLegeGroep(groep) && stand.soort === "nieuw") return `Er ligt nog niets. Wat je hier neerlegt, blijft in ${stand.plek === "browser" ? "deze browser" : "dit tabblad"} en gaat niet langs een server.`;
  return describeStand(stand);
}
