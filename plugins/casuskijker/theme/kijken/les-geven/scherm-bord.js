// What stands under a step on the screen of a room: words on the board, and hands that were counted.
import { create } from "../../grond/dom/dom.js";
import { listSchrijfplekken } from "../../kern/sessie/sessie.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { leidwoord } from "../../woorden/leiden.js";
import { createBalken } from "./peiling-beeld.js";

/** The kind of step at which all that was written comes back. */
const BORD = "bord";

/**
 * @param {import("./loop.js").Loop} loop
 * @returns {HTMLElement[]}
 */
export function createBord({ stap, sessie, stappen }) {
  const eigen = new Set(listSchrijfplekken([stap]).map(({ id }) => id));
  const vol = listSchrijfplekken(stappen).filter(({ id }) => sessie.bord[id]);
  const eerder = stap.soort === BORD ? vol.filter(({ id }) => !eigen.has(id)) : [];
  const regels = eerder.flatMap(({ id, naam }) => createRegels(naam, [sessie.bord[id]]));
  if (stap.soort === BORD)
    regels.push(...createRegels(leidwoord("les-geven.afgesproken"), sessie.afspraken.map(describePunt)));
  const hier = vol.filter(({ id }) => eigen.has(id));
  const antwoorden = sessie.peilingen[stap.id];
  return [
    ...(regels.length
      ? [create("dl", { class: "scherm__eerder", "aria-label": leidwoord("les-geven.bord_eerder") }, ...regels)]
      : []),
    ...hier.map(({ id }) => create("p", { class: "scherm__geschreven", text: sessie.bord[id] })),
    ...(antwoorden ? createBalken(antwoorden) : []),
  ];
}

/**
 * @param {string} naam
 * @param {readonly string[]} teksten
 */
function createRegels(naam, teksten) {
  const vol = teksten.filter(Boolean);
  return vol.length ? [create("dt", { text: naam }), ...vol.map((text) => create("dd", { text }))] : [];
}
