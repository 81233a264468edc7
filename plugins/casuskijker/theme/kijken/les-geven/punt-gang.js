import { findGroepsdeel } from "../../kern/sessie/groepsdeel.js";
import { notePunt } from "../../kern/sessie/sessie.js";

/**
 * Keeps which point the step of now is about, so that it is known what was written there about, and what came by.
 *
 * @param {import("./loop.js").Loop} loop Of who leads.
 * @param {import("./groep-bron.js").GroepBron} bron
 */
export function keepPunt(loop, bron) {
  const { stap, stappen, plaats } = loop;
  const deel = findGroepsdeel(stappen, plaats);
  const { beeld } = bron;
  const punt = deel?.soort === "punt" && beeld ? bron.listPunten(beeld)[deel.nummer] : undefined;
  if (punt) loop.change((sessie) => notePunt(sessie, stap, punt.ingredient.id));
}
