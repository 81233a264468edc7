// What of two rondes stands beside each other: on the screen, and on the sheet that is printed. No DOM.
import { takeGevraagd } from "../../kern/alleen/gevraagd.js";
import { isBij, listTussen } from "../../kern/groep/afspraken-lijsten.js";
import { listEerdereBeelden } from "../../kern/groep/toen-en-nu-zinnen.js";
import { describeToen } from "../../kern/groep/vorige-zinnen.js";
import { compareRondes, countAnders } from "../../kern/groepsbeeld/toen-en-nu.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/toen-en-nu-zinnen.js").Toen} Toen
 *
 * @typedef {object} Vergelijking
 * @property {Toen} toen
 * @property {readonly Toen[]} eerder All that it can be compared with, the last first.
 * @property {import("./verandering.js").Rij[]} rijen Every point that was asked in either, what shifted most first.
 */

/**
 * @param {Beeld} beeld Of now.
 * @param {Groep} groep
 * @param {string} gekozen The id of a ronde; where that is none before it, the last one.
 * @returns {Vergelijking | null} Null where nobody looked at the same before.
 */
export function findVergelijking(beeld, groep, gekozen) {
  const eerder = listEerdereBeelden(beeld, groep);
  if (eerder.length === 0) return null;
  const toen = eerder.find(({ ronde }) => ronde.id === gekozen) ?? eerder[0];
  const tussen = listTussen(groep, toen.ronde.id, beeld.ronde.id);
  const over = { kijkraam: beeld.heel.slug, casus: beeld.casus };
  const { kijkraam } = takeGevraagd(beeld.heel, [...toen.leden, ...beeld.leden]);
  const rijen = compareRondes(kijkraam, toen.leden, beeld.leden).map((each) => ({
    each,
    afspraken: tussen.flatMap((afspraak) =>
      isBij(afspraak, { ...over, bij: each.ingredient.id }) ? describeToen(groep, afspraak) || [] : [],
    ),
  }));
  return { toen, eerder, rijen };
}

/**
 * @param {readonly import("./verandering.js").Rij[]} anders Where somebody chose otherwise, most people first.
 * @param {number} aantal So many fit; what was agreed on is never left out.
 * @returns {{gekozen: import("./verandering.js").Rij[], isMeest: boolean}} With whether more people chose otherwise at
 *   each of them than anywhere else.
 */
export function chooseMeeste(anders, aantal) {
  const afgesproken = anders.filter(({ afspraken }) => afspraken.length > 0);
  const rest = anders.filter(({ afspraken }) => afspraken.length === 0);
  const erin = new Set([...afgesproken, ...rest.slice(0, Math.max(aantal - afgesproken.length, 0))]);
  const gekozen = anders.filter((rij) => erin.has(rij));
  const buiten = anders.find((rij) => !erin.has(rij));
  const minst = gekozen.at(-1);
  const isMeest = Boolean(buiten && minst && countAnders(minst.each) > countAnders(buiten.each));
  return { gekozen, isMeest };
}
