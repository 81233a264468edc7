// The file of a whole group: it comes as it is, with its rondes and its days, and never in a group that is another.
import { askKeuze } from "../../grond/venster/keuze.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { findPlek, keepGroep, listGroepen } from "../../kern/groep/groep-kast.js";
import { mergePerRonde } from "../../kern/groep/groepen-samen.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {{bron: string, groep: Groep}} Heel A group, and the file in which it stood.
 *
 * @typedef {object} Wens
 * @property {(naam: string, zin: string) => void} open Shows the group that is kept under a name, and says something.
 * @property {import("./groep-bon.js").GroepBon} bon
 */

/**
 * @param {Heel} heel
 * @param {Tafel} tafel
 * @param {Wens} wens
 * @returns {Promise<boolean>} Whether it is done; if not, its people are to be laid down in the group that lies here.
 */
export async function takeHeel({ bron, groep }, tafel, { open, bon }) {
  const wat = { bron, groep: describeGroep(groep) };
  if (tafel.groep.id === groep.id || (isLegeGroep(tafel.groep) && !tafel.fout)) {
    bon.list();
    bon.say(samenwoord(layHier(groep, tafel), wat));
    bon.go();
    return true;
  }
  const bewaard = listGroepen(opslag).groepen.find((each) => each.groep.id === groep.id);
  const keuze = bewaard ? "naast" : await askNaast(wat);
  if (keuze === "samen") return false;
  if (keuze === null) bon.say(samenwoord("samen-kijken.niets"));
  else layNaast(groep, bewaard, { gelukt: (naam) => open(naam, samenwoord("groep-heel.naast", wat)), wat, bon });
  return true;
}

/**
 * @param {Groep} groep
 * @param {Tafel} tafel
 */
function layHier(groep, tafel) {
  const voor = tafel.groep;
  tafel.change((hier) => (isLegeGroep(hier) ? groep : mergePerRonde(hier, groep)));
  if (isLegeGroep(voor)) return "groep-heel.hier";
  return tafel.groep === voor ? "groep-heel.gelijk" : "groep-heel.erbij";
}

/**
 * @param {Groep} groep
 * @param {import("../../kern/groep/groep-kast.js").Bewaard | undefined} bewaard The same, as it is kept here.
 * @param {{gelukt: (naam: string) => void, wat: {bron: string, groep: string}, bon: Wens["bon"]}} wens
 */
function layNaast(groep, bewaard, { gelukt, wat, bon }) {
  const naam = bewaard?.naam ?? findPlek(opslag, groep);
  const nieuw = bewaard ? mergePerRonde(bewaard.groep, groep) : groep;
  if (keepGroep(opslag, nieuw, naam) === "bewaard") gelukt(naam);
  else bon.say(samenwoord("groep-heel.vol", wat));
}

/** @param {{bron: string, groep: string}} wat */
function askNaast(wat) {
  return askKeuze(samenwoord("groep-heel.kop"), samenwoord("groep-heel.vraag", wat), {
    naast: samenwoord("groep-heel.open"),
    samen: samenwoord("groep-heel.samen"),
  });
}
