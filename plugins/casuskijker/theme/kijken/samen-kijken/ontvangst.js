import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { describeInbreng } from "../../kern/groep/groep-zinnen.js";
import { readInbrengTekst } from "../../kern/groep/inbreng.js";
import { describeAntwoorden } from "../../kern/groep/ronde-zinnen.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {{tafel: Tafel, kijkramen: ReadonlyMap<string, Kijkraam>, casussen: import("./casus-namen.js").CasusNamen,
 *   lay: (lezingen: Lezing[], inNieuw?: boolean) => void}} Omgeving Lays down what was read, here or in a new group.
 */

/**
 * Asks whether what came with a link may be laid down; nothing changes before that.
 *
 * @param {string} fragment
 * @param {Omgeving} omgeving
 * @returns {Promise<void>} Done when the reader chose.
 */
export async function askOntvangst(fragment, { tafel, kijkramen, casussen, lay }) {
  const lezingen = readInbrengTekst(`#${fragment}`, (slug) => kijkramen.get(slug));
  if (lezingen.length === 0)
    return lay([{ bron: "De link", fout: "In deze link staat geen code. Vraag of diegene hem nog eens stuurt." }]);
  const goed = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : []));
  if (goed.length === 0) return lay(lezingen);
  await openVenster("Iemand deelt antwoorden met je", (sluit) => {
    const leg = (inNieuw = false) => {
      sluit();
      lay(lezingen, inNieuw);
    };
    // A group that is not kept would be gone with another one in its place.
    const bezig = !isLegeGroep(tafel.groep) && !tafel.isVergankelijk;
    return [
      ...goed.map((inbreng) =>
        create(
          "p",
          {},
          `${describeInbreng(inbreng, /** @type {Kijkraam} */ (kijkramen.get(inbreng.kijkraam)))}, `,
          casussen.createNaam(inbreng.casus),
          ".",
        ),
      ),
      create("p", { text: describeTafel(tafel) }),
      create(
        "p",
        { class: "knoppen" },
        createButton("Voeg toe", () => leg(), { class: "knop" }),
        ...(bezig ? [createButton("Begin een nieuwe groep", () => leg(true))] : []),
        createButton("Nu niet", sluit),
      ),
    ];
  });
}

/** @param {Tafel} tafel */
function describeTafel({ groep }) {
  const eigen = "Aan wat je zelf invulde, verandert niets.";
  if (groep.leden.length === 0) return `Voeg je dit toe om samen te kijken? ${eigen}`;
  const sinds = describeDatum(groep.gewijzigd);
  return `Hier staan al ${describeAntwoorden(groep)}, voor het laatst veranderd op ${sinds}. Voeg je dit toe? ${eigen}`;
}
