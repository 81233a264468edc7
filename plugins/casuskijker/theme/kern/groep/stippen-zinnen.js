// How many stand where in a picture, in words and figures, by whose answers they are. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { joinNames, nameGetal, startWithCapital, withNoun } from "../zinsdelen/zinsdelen.js";
import { countGeteld, ERNAAST, listErnaast, listStippen, MENS, nameGeteld, STIPPEN } from "./wie-zinnen.js";

/**
 * @typedef {import("./beelden.js").Stip} Stip
 * @typedef {import("./wie-zinnen.js").Aantallen} Aantallen
 */

/**
 * @param {Aantallen} aantallen
 * @returns {string} Whose answers these are: 'vijf collega’s, en van een cliënt'.
 */
export function describeMensen(aantallen) {
  const { enkel, meer } = nameGeteld(aantallen);
  const geteld = countGeteld(aantallen);
  const ernaast = joinNames(
    listErnaast(aantallen).map((stip) =>
      aantallen[stip] === 1
        ? groepwoord("groep.een", { wie: STIPPEN[stip].enkel })
        : `${nameGetal(aantallen[stip])} ${STIPPEN[stip].meer}`,
    ),
  );
  const wie = geteld ? `${nameGetal(geteld)} ${geteld === 1 ? enkel : meer}` : "";
  const beiden = wie && ernaast ? groepwoord("groep.en_van", { wie, ernaast }) : wie || ernaast;
  return groepwoord("groep.hier_staan", { wie: beiden });
}

/**
 * @param {Aantallen} aantallen
 * @returns {string} What each shape is.
 */
export function describeVormen(aantallen) {
  const stippen = listStippen(aantallen);
  if (stippen.includes("team")) return groepwoord("groep.vierkant");
  if (!stippen.some(isErnaast)) return groepwoord("groep.stip");
  const vormen = stippen.map((stip) => `${STIPPEN[stip].teken} ${STIPPEN[stip].enkel}`);
  const zin = groepwoord("groep.teken", { vormen: joinNames(vormen) });
  return stippen.includes("client") ? `${zin} ${groepwoord("groep.als_de_client")}` : zin;
}

/**
 * @param {Aantallen} aantallen In one place.
 * @returns {string} '2', or '2 + 1 ◆' where others stand beside them.
 */
export function nameGetallen(aantallen) {
  const geteld = countGeteld(aantallen);
  const ernaast = listErnaast(aantallen).map((stip) => `${aantallen[stip]}\u00a0${STIPPEN[stip].teken}`);
  return [...(geteld || ernaast.length === 0 ? [String(geteld)] : []), ...ernaast].join(" + ");
}

/**
 * @param {Aantallen} aantallen In one place.
 * @returns {string} '2', or '2 + 1 cliënt': beside another number a shape is read for a sign.
 */
export function nameAantallen(aantallen) {
  const geteld = countGeteld(aantallen);
  const ernaast = listErnaast(aantallen).map((stip) =>
    withNoun(aantallen[stip], STIPPEN[stip].enkel, STIPPEN[stip].meer),
  );
  return [...(geteld || ernaast.length === 0 ? [String(geteld)] : []), ...ernaast].join(" + ");
}

/**
 * @param {{naam: string, aantallen: Aantallen}[]} plekken Every position with who stands there.
 * @param {Aantallen} allen Who is in the whole picture.
 * @returns {string} '3 herkenbaar, 1 soms, van vier collega’s; cliënt: 1 soms': words, since it is read aloud. Nothing
 *   where nobody stands: describeAantal says that.
 */
export function describePlekken(plekken, allen) {
  const { enkel, meer } = nameGeteld(allen);
  const tel = (/** @type {(aantallen: Aantallen) => number} */ count) =>
    plekken.map(({ naam, aantallen }) => ({ naam, aantal: count(aantallen) })).filter(({ aantal }) => aantal > 0);
  const geteld = tel(countGeteld);
  const som = geteld.reduce((sum, { aantal }) => sum + aantal, 0);
  const gekozen = geteld.map(({ naam, aantal }) => `${aantal} ${naam}`);
  const samen = `${nameGetal(som)} ${som === 1 ? enkel : meer}`;
  const eerst = [...gekozen, groepwoord("groep.van", { wie: samen })].join(", ");
  const ernaast = ERNAAST.flatMap((stip) => {
    const eigen = tel((aantallen) => aantallen[stip]);
    const aantal = eigen.reduce((sum, each) => sum + each.aantal, 0);
    const naam = aantal === 1 ? STIPPEN[stip].enkel : STIPPEN[stip].meer;
    return aantal ? [`${naam}: ${eigen.map((each) => `${each.aantal} ${each.naam}`).join(", ")}`] : [];
  });
  return [...(som ? [eerst] : []), ...ernaast].join("; ");
}

/**
 * @param {Aantallen} aantallen Of who looked at one ingrediënt.
 * @param {Aantallen} allen
 * @returns {string} 'Vier van de vijf keken hiernaar.' Nothing when all did.
 */
export function describeAantal(aantallen, allen) {
  const [aantal, totaal] = [countGeteld(aantallen), countGeteld(allen)];
  if (listStippen(aantallen).length === 0) return groepwoord("groep.niemand_keek");
  if (aantal === totaal) return "";
  const wie = [nameGetal(totaal), nameGeteld(allen) === MENS ? "" : nameGeteld(allen).meer].filter(Boolean).join(" ");
  if (aantal === 0 && totaal === 1) return groepwoord("groep.geen_enkel", { wie: nameGeteld(allen).enkel });
  if (aantal === 0) return groepwoord("groep.geen_keek", { wie });
  const eerst = startWithCapital(nameGetal(aantal));
  return aantal === 1 ? groepwoord("groep.een_keek", { eerst, wie }) : groepwoord("groep.meer_keken", { eerst, wie });
}

/**
 * @param {Aantallen} aantallen
 * @returns {string} What a group is too small for, or nothing.
 */
export function describeKlein(aantallen) {
  const mensen = aantallen.collega + aantallen.docent + aantallen.client;
  if (aantallen.team > 0) return "";
  if (mensen === 1) return groepwoord("groep.alleen");
  if (mensen === 2) return groepwoord("groep.met_twee");
  const enige = listStippen(aantallen).filter((stip) => aantallen[stip] === 1);
  if (enige.length === 0) return "";
  const wie = joinNames(enige.map((stip) => STIPPEN[stip].enkel));
  return groepwoord("groep.als_enige", { wie });
}

/** @param {Stip} stip @returns {stip is "docent" | "client"} */
function isErnaast(stip) {
  return stip === "docent" || stip === "client";
}
