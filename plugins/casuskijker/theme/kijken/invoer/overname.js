// What was taken in out of a file, in words: never more than was so, and what was passed over too. No DOM.
import { describeSoorten } from "../../kern/werkblad/soort-zinnen.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { invoerwoord } from "../../woorden/invoer.js";

/**
 * @typedef {import("../../kern/werkblad/soort-zinnen.js").Soorten} Soorten
 *
 * @typedef {object} Overname
 * @property {Soorten} [nieuw] Whole items that were not here.
 * @property {number} [kopieen]
 * @property {Soorten} [vervangen] Items in the place of what was here.
 * @property {number} [groepen] That came into the group here.
 * @property {number} [antwoorden] Answers that came into what was here.
 * @property {number} [punten]
 * @property {number} [gegevens] The name of a dossier, and for whom it is.
 */

const WOORDEN = {
  kopieen: (/** @type {number} */ aantal) => invoerwoord("invoer.kopieen", { aantal }),
  groepen: (/** @type {number} */ aantal) => invoerwoord("invoer.groepen", { aantal }),
  antwoorden: (/** @type {number} */ aantal) => invoerwoord("invoer.antwoorden_erbij", { aantal }),
  punten: (/** @type {number} */ aantal) => invoerwoord("invoer.punten", { aantal }),
  gegevens: (/** @type {number} */ aantal) => invoerwoord("invoer.gegevens", { aantal }),
};

/**
 * @param {string} naam Of the file, in quotes, or how many files they are.
 * @param {readonly Overname[]} overnamen Of each item of it that changed something.
 * @param {readonly string[]} [overgeslagen] What was left where it is, and is not here.
 * @returns {string}
 */
export function describeOvername(naam, overnamen, overgeslagen = []) {
  const geteld = /** @type {(keyof typeof WOORDEN)[]} */ (Object.keys(WOORDEN)).flatMap((soort) => {
    const aantal = overnamen.reduce((som, overname) => som + (overname[soort] ?? 0), 0);
    return aantal ? [WOORDEN[soort](aantal)] : [];
  });
  const vervangen = describeSoorten(addSoorten(overnamen.map((overname) => overname.vervangen ?? {})));
  const delen = [
    describeSoorten(addSoorten(overnamen.map((overname) => overname.nieuw ?? {}))),
    vervangen && invoerwoord("invoer.vervangen", { wat: vervangen }),
    ...geteld,
  ].filter(Boolean);
  return [
    delen.length
      ? invoerwoord("invoer.overgenomen", { naam, wat: joinNames(delen) })
      : invoerwoord("invoer.niets", { naam }),
    ...(overgeslagen.length ? [invoerwoord("invoer.overgeslagen", { wat: joinNames(overgeslagen) })] : []),
  ].join(" ");
}

/**
 * @param {readonly Soorten[]} alle
 * @returns {Soorten}
 */
function addSoorten(alle) {
  const som = /** @type {Record<string, number>} */ ({});
  for (const soorten of alle)
    for (const [soort, aantal] of Object.entries(soorten)) som[soort] = (som[soort] ?? 0) + aantal;
  return som;
}
