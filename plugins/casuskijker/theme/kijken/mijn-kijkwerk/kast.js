// All that is kept in one place, of whatever soort. No DOM.
import { listDossiers, listReflecties } from "../../kern/dossier/kast.js";
import { listOnbekend } from "../../kern/dossier/onbekend.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { opslag } from "../hier/opslag.js";
import { countInhoud } from "../invoer/inhoud-zinnen.js";

export function readKast() {
  const { dossiers, onleesbaar } = listDossiers(opslag);
  const { reflecties, onleesbaar: kapot } = listReflecties(opslag);
  const { groepen: bewaard, onleesbaar: stuk } = listGroepen(opslag);
  const groepen = bewaard.map(({ groep }) => groep);
  const { onbekend, onleesbaar: vreemd } = listOnbekend(opslag);
  return {
    dossiers,
    reflecties,
    groepen,
    bewaard,
    onbekend,
    onleesbaar: [...onleesbaar, ...kapot, ...stuk, ...vreemd],
  };
}

/** @param {ReturnType<typeof readKast>} kast */
export function isLegeKast(kast) {
  return Object.values(countInhoud(kast)).every((aantal) => aantal === 0);
}

/**
 * @param {ReturnType<typeof readKast>} kast
 * @returns {string[]} What any of it is about, by the name of that.
 */
export function listPlekken({ dossiers, reflecties, onleesbaar }) {
  const vanOnleesbaar = onleesbaar.map(({ naam }) => (naam.startsWith("reflectie:") ? naam.slice(10) : naam));
  return [...dossiers.flatMap(({ casus }) => casus ?? []), ...Object.keys(reflecties), ...vanOnleesbaar];
}
