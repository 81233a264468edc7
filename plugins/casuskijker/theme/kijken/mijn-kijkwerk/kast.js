// All that is kept in one place, of whatever soort. No DOM.

import { listInleveringen } from "../../kern/dossier/inleveringen.js";
import { listDossiers, listReflecties } from "../../kern/dossier/kast.js";
import { listOnbekend } from "../../kern/dossier/onbekend.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { listSessies } from "../../kern/sessie/sessie-kast.js";
import { opslag } from "../hier/opslag.js";
import { countInhoud } from "../invoer/inhoud-zinnen.js";
import { findLijst } from "../invoer/titels.js";

export function readKast() {
  const { dossiers, onleesbaar } = listDossiers(opslag);
  const { reflecties, onleesbaar: kapot } = listReflecties(opslag);
  const { inleveringen, onleesbaar: gevlekt } = listInleveringen(opslag);
  const { groepen: bewaard, onleesbaar: stuk } = listGroepen(opslag);
  const groepen = bewaard.map(({ groep }) => groep);
  const { sessies, onleesbaar: gescheurd } = listSessies(opslag);
  const { onbekend, onleesbaar: vreemd } = listOnbekend(opslag);
  return {
    dossiers,
    reflecties,
    inleveringen,
    groepen,
    bewaard,
    sessies,
    // Of what is for nobody else only that it is there: it goes in no file.
    notities: opslag.list("voor-mij:"),
    onbekend,
    onleesbaar: [...onleesbaar, ...kapot, ...gevlekt, ...stuk, ...gescheurd, ...vreemd],
  };
}

/** @param {ReturnType<typeof readKast>} kast @returns {boolean} Whether nothing of it can go in a file. */
export function isLegeKast(kast) {
  return Object.values(countInhoud(kast)).every((aantal) => aantal === 0);
}

/**
 * @param {import("../../kern/sessie/sessie.js").Van} van
 * @returns {import("../invoer/titels.js").Lijst | null} Where the title stands of what is no les of one casus.
 */
function findEigenLijst({ werkvorm, casus }) {
  if (werkvorm) return "werkvormen";
  return casus ? null : "lessen";
}

/**
 * @param {ReturnType<typeof readKast>} kast
 * @returns {Set<import("../invoer/titels.js").Lijst>} Where the titles stand of what any of it is about.
 */
export function findLijsten({ dossiers, reflecties, inleveringen, sessies, notities, onleesbaar }) {
  const vanOnleesbaar = onleesbaar.map(({ naam }) => (naam.startsWith("reflectie:") ? naam.slice(10) : naam));
  const over = [...dossiers, ...sessies].flatMap(({ casus }) => casus ?? []);
  const vanAnderen = inleveringen.map(({ plek }) => plek);
  const lijsten = [...over, ...Object.keys(reflecties), ...vanAnderen, ...vanOnleesbaar].map(findLijst);
  /** @type {import("../invoer/titels.js").Lijst[]} */
  const vanNotities = notities.length ? ["casussen", "werkvormen", "lessen"] : [];
  return new Set([...lijsten, ...vanNotities, ...sessies.flatMap((sessie) => findEigenLijst(sessie) ?? [])]);
}
