// Who stands in a picture, in words: who counts, and beside them who has other eyes. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { joinNames, withNoun } from "../zinsdelen/zinsdelen.js";

/**
 * @typedef {import("./beelden.js").Stip} Stip
 * @typedef {Readonly<Record<Stip, number>>} Aantallen
 */

/** The dots with their shape, the words for one and for more, in the order in which they stand. */
export const STIPPEN = /** @type {Readonly<Record<Stip, {teken: string, enkel: string, meer: string}>>} */ (
  Object.freeze({
    collega: { teken: "●", enkel: groepwoord("groep.collega"), meer: groepwoord("groep.collegas") },
    team: { teken: "■", enkel: groepwoord("groep.team"), meer: groepwoord("groep.teams") },
    docent: { teken: "▲", enkel: groepwoord("groep.docent"), meer: groepwoord("groep.docenten") },
    client: { teken: "◆", enkel: groepwoord("groep.client"), meer: groepwoord("groep.clienten") },
  })
);

/** Who looks with other eyes: said beside the number, and never one more in it. */
export const ERNAAST = /** @type {const} */ (["docent", "client"]);
export const MENS = { enkel: groepwoord("groep.mens"), meer: groepwoord("groep.mensen") };

/** @param {Aantallen} aantallen @returns {Stip[]} The dots that stand there, in their order. */
export function listStippen(aantallen) {
  return /** @type {Stip[]} */ (Object.keys(STIPPEN)).filter((stip) => aantallen[stip] > 0);
}

/** @param {Aantallen} aantallen @returns {number} The people, or the teams, who are one in the number. */
export function countGeteld({ collega, team }) {
  return collega + team;
}

/**
 * @param {Aantallen} aantallen Of the whole picture.
 * @returns {{enkel: string, meer: string}} What is counted: people, unless others stand beside them.
 */
export function nameGeteld(aantallen) {
  if (aantallen.team > 0) return STIPPEN.team;
  return ERNAAST.some((stip) => aantallen[stip] > 0) ? STIPPEN.collega : MENS;
}

/**
 * @param {Aantallen} aantallen
 * @returns {string} '5 mensen', '5 collega’s en 1 cliënt', '2 teams'.
 */
export function nameWie(aantallen) {
  const { enkel, meer } = nameGeteld(aantallen);
  const geteld = countGeteld(aantallen);
  const ernaast = listErnaast(aantallen).map((stip) =>
    withNoun(aantallen[stip], STIPPEN[stip].enkel, STIPPEN[stip].meer),
  );
  return joinNames([...(geteld || ernaast.length === 0 ? [withNoun(geteld, enkel, meer)] : []), ...ernaast]);
}

/** @param {Aantallen} aantallen */
export function listErnaast(aantallen) {
  return ERNAAST.filter((stip) => aantallen[stip] > 0);
}
