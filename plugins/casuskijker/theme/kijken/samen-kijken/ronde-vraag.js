import { askKeuze } from "../../grond/venster/keuze.js";
import { nameDag } from "../../kern/dag/dag.js";
import { findRondeNu } from "../../kern/groep/groep.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { isWeekGeleden } from "../../kern/groep/rondes.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * Asks whether what comes in now is of a new ronde. What is likelier stands first; either can be taken back.
 *
 * @param {import("../../kern/groep/groep.js").Groep} groep
 * @param {string} dag On which it was filled in, as far as that is known; else that of today.
 * @returns {Promise<"nieuw" | "zelfde" | null>} Null when the reader closed the question.
 */
export function askRonde(groep, dag) {
  const [toen, nu] = [describeDag(findRondeNu(groep)), describeDag({ datum: nameDag() })];
  const nieuw = { nieuw: samenwoord("samen-kijken.ronde_nieuw", { dag: nu }) };
  const zelfde = { zelfde: samenwoord("samen-kijken.ronde_zelfde", { dag: toen }) };
  const keuzes = isWeekGeleden(groep, new Date(`${dag}T12:00`)) ? { ...nieuw, ...zelfde } : { ...zelfde, ...nieuw };
  return askKeuze(
    samenwoord("samen-kijken.ronde_vraag"),
    samenwoord("samen-kijken.ronde_uitleg", { dag: toen }),
    keuzes,
  );
}
