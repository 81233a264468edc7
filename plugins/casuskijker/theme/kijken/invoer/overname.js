// What was taken in out of a file, in words: never more than was so. No DOM.
import { joinNames, withNoun } from "../../kern/zinsdelen/zinsdelen.js";

/**
 * @typedef {object} Overname
 * @property {number} [stukken] Whole items that were not here.
 * @property {number} [kopieen]
 * @property {number} [vervangen] Items in the place of what was here.
 * @property {number} [antwoorden] Answers that came into what was here.
 * @property {number} [punten]
 * @property {number} [gegevens] The name of a dossier, and for whom it is.
 */

const WOORDEN = /** @type {Readonly<Record<keyof Overname, [string, string]>>} */ ({
  stukken: ["stuk", "stukken"],
  kopieen: ["kopie naast wat hier stond", "kopieën naast wat hier stond"],
  vervangen: ["stuk in de plaats van wat hier stond", "stukken in de plaats van wat hier stond"],
  antwoorden: ["antwoord in wat hier al stond", "antwoorden in wat hier al stond"],
  punten: ["punt", "punten"],
  gegevens: ["gegeven over een dossier", "gegevens over een dossier"],
});

/**
 * @param {string} naam Of the file.
 * @param {readonly Overname[]} overnamen Of each item of it that changed something.
 * @returns {string}
 */
export function describeOvername(naam, overnamen) {
  const delen = /** @type {(keyof Overname)[]} */ (Object.keys(WOORDEN)).flatMap((soort) => {
    const aantal = overnamen.reduce((som, overname) => som + (overname[soort] ?? 0), 0);
    return aantal ? [withNoun(aantal, ...WOORDEN[soort])] : [];
  });
  return delen.length ? `Overgenomen uit ‘${naam}’: ${joinNames(delen)}.` : `Uit ‘${naam}’ is niets overgenomen.`;
}
