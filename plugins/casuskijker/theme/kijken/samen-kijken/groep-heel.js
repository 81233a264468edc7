// The file of a whole group: it comes as it is, with its rondes and its days, and never in a group that is another.
import { askKeuze } from "../../grond/venster/keuze.js";
import { isLegeGroep, listAnders } from "../../kern/groep/groep.js";
import { findVrij, keepGroep, listGroepen } from "../../kern/groep/groep-kast.js";
import { mergePerRonde } from "../../kern/groep/groepen-samen.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";
import { describeVol } from "./lezingen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {{bron: string, groep: Groep}} Heel A group, and the file in which it stood.
 * @typedef {{zin: string, naam: string | null}} Uitkomst What came of it, and where it is kept if it came beside the
 *   group that lies here.
 */

/**
 * @param {Heel} heel
 * @param {Tafel} tafel
 * @returns {Promise<Uitkomst | null>} Null when its people are to be laid down in the group that lies here.
 */
export async function takeHeel(heel, tafel) {
  const { bron, groep } = heel;
  const wat = describeGroep(groep);
  const isHier = tafel.groep.id === groep.id;
  const bewaard = listGroepen(opslag).groepen.find((each) => !isHier && each.groep.id === groep.id);
  if (isHier || (!bewaard && isLegeGroep(tafel.groep) && !tafel.fout)) {
    return { zin: layHier(heel, tafel), naam: null };
  }
  const keuze = bewaard ? "naast" : await askNaast(heel);
  if (keuze === "samen") return null;
  if (keuze === null) return { zin: samenwoord("samen-kijken.niets"), naam: null };
  const naam = layNaast(groep, bewaard);
  if (naam === null) return { zin: samenwoord("samen-kijken.heel_vol", { bron }), naam };
  return { zin: samenwoord("samen-kijken.heel_naast", { bron, groep: wat }), naam };
}

/**
 * @param {Heel} heel
 * @param {Tafel} tafel
 * @returns {string} What came of it.
 */
function layHier({ bron, groep }, tafel) {
  const voor = tafel.groep;
  const wat = describeGroep(groep);
  tafel.change((hier) => (isLegeGroep(hier) ? groep : mergePerRonde(hier, groep)));
  if (isLegeGroep(voor)) return samenwoord("samen-kijken.heel_hier", { bron, groep: wat });
  const vol = describeVol(listAnders(groep.afspraken, tafel.groep.afspraken).length);
  if (tafel.groep !== voor) return [samenwoord("samen-kijken.heel_erbij", { bron }), ...vol].join(" ");
  if (vol.length) return [samenwoord("samen-kijken.niets"), ...vol].join(" ");
  return samenwoord("samen-kijken.heel_gelijk", { bron });
}

/**
 * @param {Groep} groep
 * @param {import("../../kern/groep/groep-kast.js").Bewaard | undefined} bewaard The same, as it is kept here.
 * @returns {string | null} The name under which it is kept; null when there is no room.
 */
function layNaast(groep, bewaard) {
  const naam = bewaard?.naam ?? findVrij(opslag, groep);
  const nieuw = bewaard ? mergePerRonde(bewaard.groep, groep) : groep;
  return keepGroep(opslag, nieuw, naam) === "bewaard" ? naam : null;
}

/** @param {Heel} heel */
function askNaast({ bron, groep }) {
  const wat = describeGroep(groep);
  return askKeuze(samenwoord("samen-kijken.heel_kop"), samenwoord("samen-kijken.heel_vraag", { bron, groep: wat }), {
    naast: samenwoord("samen-kijken.heel_open"),
    samen: samenwoord("samen-kijken.heel_samen"),
  });
}
