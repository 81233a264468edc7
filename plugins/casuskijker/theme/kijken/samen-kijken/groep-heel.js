// The file of a whole group: it comes as it is, with its rondes and its days, and never in a group that is another.
import { putBack } from "../../grond/opslag/ongedaan.js";
import { askKeuze } from "../../grond/venster/keuze.js";
import { listWeg } from "../../kern/groep/eruit-elders.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { findVrij, keepGroep, listGroepen } from "../../kern/groep/groep-kast.js";
import { nameLeden } from "../../kern/groep/groep-zinnen.js";
import { mergePerRonde } from "../../kern/groep/groepen-samen.js";
import { countNietGepast, listTerug, withoutLeden } from "../../kern/groep/niet-gepast.js";
import { keepVerslagen } from "../../kern/sessie/groep-toen.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";
import { describeVol } from "./lezingen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {{bron: string, groep: Groep}} Heel A group, and the file in which it stood.
 * @typedef {{zin: string, naam: string | null, voor?: Groep, terug?: Terug,
 *   weg?: ReturnType<typeof listWeg>}} Uitkomst What came of it, and where it is kept if it came beside the group that
 *   lies here; with what was kept there before, the way back to that, and who is not in it any more.
 * @typedef {() => boolean} Terug Says whether it is as it was.
 */

/**
 * @param {Heel} heel
 * @param {Tafel} tafel
 * @returns {Promise<Uitkomst | null>} Null when its people are to be laid down in the group that lies here.
 */
export async function takeHeel(heel, tafel) {
  const { bron } = heel;
  const wat = describeGroep(heel.groep);
  const isHier = tafel.groep.id === heel.groep.id;
  const bewaard = listGroepen(opslag).groepen.find((each) => !isHier && each.groep.id === heel.groep.id);
  if (isHier || (!bewaard && isLegeGroep(tafel.groep) && !tafel.fout)) {
    const groep = await askTerug(heel, tafel.groep);
    if (!groep) return { zin: samenwoord("samen-kijken.niets"), naam: null };
    return { zin: layHier({ bron, groep }, tafel), naam: null, weg: listWeg(groep) };
  }
  const keuze = bewaard ? "naast" : await askNaast(heel);
  if (keuze === "samen") return null;
  if (keuze === null) return { zin: samenwoord("samen-kijken.niets"), naam: null };
  const groep = bewaard ? await askTerug(heel, bewaard.groep) : heel.groep;
  if (!groep) return { zin: samenwoord("samen-kijken.niets"), naam: null };
  const nieuw = bewaard ? mergePerRonde(bewaard.groep, groep) : groep;
  const naam = bewaard?.naam ?? findVrij(opslag, groep);
  const tekst = opslag.read(naam);
  if (bewaard) keepVerslagen(opslag, bewaard.groep);
  if (keepGroep(opslag, nieuw, naam) !== "bewaard")
    return { zin: samenwoord("samen-kijken.heel_vol", { bron }), naam: null };
  const zin = samenwoord("samen-kijken.heel_naast", { bron, groep: wat });
  return {
    zin: [zin, ...describeVol(countNietGepast(nieuw, groep))].join(" "),
    naam,
    voor: bewaard?.groep,
    terug: findTerug(naam, tekst),
    weg: listWeg(groep),
  };
}

/**
 * @param {string} naam Under which a group was kept just now that is not on the screen.
 * @param {string | null} voor What was there before.
 * @returns {Terug}
 */
function findTerug(naam, voor) {
  const stuk = { naam, voor, na: opslag.read(naam) };
  return () => putBack(opslag, stuk);
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
  const vol = describeVol(countNietGepast(tafel.groep, groep));
  if (tafel.groep !== voor) return [samenwoord("samen-kijken.heel_erbij", { bron }), ...vol].join(" ");
  if (vol.length) return [samenwoord("samen-kijken.niets"), ...vol].join(" ");
  return samenwoord("samen-kijken.heel_gelijk", { bron });
}

/**
 * Who stands in a file and not here may be late, or was taken out: that is asked, and nobody comes back unseen.
 *
 * @param {Heel} heel
 * @param {Groep} hier The same group, as it is now.
 * @returns {Promise<Groep | null>} What is to be laid down; null when the reader closed the question.
 */
async function askTerug({ bron, groep }, hier) {
  const terug = isLegeGroep(hier) ? [] : listTerug(hier, groep);
  if (terug.length === 0) return groep;
  const wie = nameLeden([...terug.keys()], terug);
  const vraag = samenwoord("samen-kijken.terug_vraag", { bron, wie });
  const keuze = await askKeuze(samenwoord("samen-kijken.terug_kop"), vraag, {
    uit: samenwoord("samen-kijken.terug_uit"),
    erbij: samenwoord("samen-kijken.terug_erbij"),
  });
  if (keuze === null) return null;
  return keuze === "erbij" ? groep : withoutLeden(groep, terug);
}

/** @param {Heel} heel */
function askNaast({ bron, groep }) {
  const wat = describeGroep(groep);
  return askKeuze(samenwoord("samen-kijken.heel_kop"), samenwoord("samen-kijken.heel_vraag", { bron, groep: wat }), {
    naast: samenwoord("samen-kijken.heel_open"),
    samen: samenwoord("samen-kijken.heel_samen"),
  });
}
