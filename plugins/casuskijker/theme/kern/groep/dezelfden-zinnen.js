// Who may be in a group twice, in words that tell the two apart. No DOM.
import { samenwoord } from "../../woorden/samen.js";
import { isVanVoorheen } from "../dossier/kenmerk.js";
import { describeDatum } from "../werkblad/dossier-zinnen.js";
import { findRondeNu } from "./groep.js";
import { describeDag } from "./ronde-zinnen.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./dezelfden.js").Tweetal} Tweetal
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 */

/**
 * @param {Tweetal} tweetal
 * @param {Groep} groep
 * @returns {string} Which is which, as far as is known, and how much is the same.
 */
export function describeTweetal(tweetal, groep) {
  const { oud, nieuw, isBekend, gelijk, samen } = tweetal;
  const [een, ander] = [oud, nieuw].map((lid) => describeLid(lid, groep));
  if (isZonderVerschil(tweetal, groep)) return samenwoord("samen-kijken.gelijk", { aantal: samen });
  return isBekend
    ? samenwoord("samen-kijken.oud_en_nieuw", { een, ander, gelijk, samen })
    : samenwoord("samen-kijken.eerste_en_tweede", { een, ander, gelijk, samen });
}

/**
 * @param {Tweetal} tweetal
 * @param {Groep} groep
 * @returns {boolean} Whether nothing tells the two apart: then there is no first and no second to choose from.
 */
export function isZonderVerschil({ oud, nieuw, gelijk, samen }, groep) {
  return gelijk === samen && describeLid(oud, groep) === describeLid(nieuw, groep);
}

/**
 * @param {Inbreng} lid
 * @param {Groep} groep
 * @returns {string} '13 keuzes van 24 november 2026, ook in de ronde van 27 oktober 2026'.
 */
function describeLid(lid, groep) {
  const { posities, gewijzigd, kenmerk } = lid;
  const wat = [
    samenwoord("samen-kijken.keuzes", { aantal: Object.keys(posities).length }),
    ...(gewijzigd ? [samenwoord("samen-kijken.van_dag", { dag: describeDatum(gewijzigd) })] : []),
    ...(isVanVoorheen(kenmerk) ? [samenwoord("samen-kijken.van_vroeger")] : []),
  ].join(" ");
  return [wat, ...describeRonde(lid, groep)].join(", ");
}

/**
 * @param {Inbreng} lid
 * @param {Groep} groep
 * @returns {string[]} Nothing where there was no ronde before.
 */
function describeRonde({ kenmerk, kijkraam }, groep) {
  const nu = findRondeNu(groep);
  const eerder = groep.rondes.filter(({ id, leden }) => id !== nu.id && leden.length > 0);
  if (eerder.length === 0) return [];
  const toen = eerder.findLast(({ leden }) =>
    leden.some((ander) => ander.kenmerk === kenmerk && ander.kijkraam === kijkraam),
  );
  if (!toen) return [samenwoord("samen-kijken.alleen_nu", { dag: describeDag(nu) })];
  return [samenwoord("samen-kijken.ook_toen", { dag: describeDag(toen) })];
}
