// What the picture of a group says in words, and never as one figure over all. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { samenwoord } from "../../woorden/samen.js";
import { TAAL } from "../../woorden/woorden.js";
import { countPunten } from "../alleen/gevraagd.js";
import { joinNames, withNoun } from "../zinsdelen/zinsdelen.js";
import { chooseStip, countStippen, isGeteld } from "./beelden.js";
import { describeAantal, describePlekken } from "./stippen-zinnen.js";
import { countGeteld, listStippen, STIPPEN } from "./wie-zinnen.js";

/**
 * @typedef {import("../groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 */

const GETAL = new Intl.NumberFormat(TAAL, { maximumFractionDigits: 1 });

/**
 * @param {Spreiding} spreiding
 * @param {readonly Inbreng[]} leden Of the picture.
 * @returns {string} '3 herkenbaar, 1 soms, van vier mensen', and beside them who looks with other eyes.
 */
export function describeSpreiding({ plekken }, leden) {
  const geteld = plekken.map(({ positie, wie }) => ({ naam: positie.naam, aantallen: countPlek(wie, leden) }));
  return describePlekken(geteld, countStippen(leden));
}

/**
 * @param {Spreiding} spreiding
 * @param {readonly Inbreng[]} leden
 * @returns {string} How many of the group looked: 'Vier van de vijf keken hiernaar.' Nothing when all did.
 */
export function describeGekeken({ plekken }, leden) {
  const wie = plekken.flatMap((plek) => plek.wie);
  return describeAantal(countPlek(wie, leden), countStippen(leden));
}

/**
 * @param {Spreiding} spreiding
 * @param {readonly Inbreng[]} leden
 * @returns {{zin: string, isGezegd: boolean}} Of what only a cliënt can say: what a cliënt said, or else that it is to
 *   be asked; of a casus, what was asked about the cliënt in it. Nothing of all else.
 */
export function describeClient({ ingredient, plekken }, leden) {
  if (!ingredient.alleen_client) return { zin: "", isGezegd: false };
  const gezegd = plekken
    .map(({ positie, wie }) => ({ naam: positie.naam, aantal: countPlek(wie, leden).client }))
    .filter(({ aantal }) => aantal > 0);
  if (gezegd.length === 0) {
    const isVerhaal = leden.some(({ casus }) => casus !== null);
    return { zin: isVerhaal ? groepwoord("groep.client_in_verhaal") : groepwoord("groep.vraag_na"), isGezegd: false };
  }
  const aantal = gezegd.reduce((sum, each) => sum + each.aantal, 0);
  const wat = joinNames(gezegd.map((each) => (aantal === 1 ? each.naam : `${each.aantal} ${each.naam}`)));
  const zin = aantal === 1 ? groepwoord("groep.client_zegt", { wat }) : groepwoord("groep.clienten_zeggen", { wat });
  return { zin, isGezegd: true };
}

/**
 * @param {readonly number[]} wie Places in the list of leden.
 * @param {readonly Inbreng[]} leden
 */
export function countPlek(wie, leden) {
  return countStippen(wie.map((plaats) => leden[plaats]));
}

/**
 * @param {Pick<import("../alleen/gevraagd.js").Gevraagd, "rest" | "isBekend">} gevraagd
 * @param {Kijkraam} kijkraam
 * @returns {string} In one line, so that nobody takes them for what was forgotten. Nothing where there are none.
 */
export function describeNietGevraagd({ rest, isBekend }, { eigenschappen: { onderdeel } }) {
  if (rest.length === 0) return "";
  const namen = joinNames(rest.map(({ titel }) => `‘${titel}’`));
  const punten = withNoun(countPunten(rest), onderdeel.enkel, onderdeel.meer);
  return isBekend
    ? groepwoord("groep.niemand_bekeken", { namen, punten })
    : groepwoord("groep.niet_gevraagd", { namen, punten });
}

/**
 * @param {readonly Inbreng[]} leden
 * @returns {string} Whom the names of the others give away, or nothing: of one person without a name it is clear who it
 *   is, and two know it of each other.
 */
export function describeZonderNaam(leden) {
  const zonder = leden.filter(({ naam }) => !naam).length;
  if (zonder === leden.length || zonder === 0 || zonder > 2) return "";
  return zonder === 1 ? groepwoord("groep.een_zonder_naam") : groepwoord("groep.twee_zonder_naam");
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Spreiding} spreiding
 * @param {readonly Inbreng[]} leden
 * @returns {string} A mean of who counts, with its n, only on a schaal that asks for it.
 */
export function describeGemiddelde(kijkraam, { plekken }, leden) {
  const waarden = plekken.flatMap(({ positie: { waarde }, wie }) =>
    waarde == null ? [] : wie.filter((plaats) => isGeteld(leden[plaats])).map(() => waarde),
  );
  if (!kijkraam.schaal?.gemiddelde || waarden.length === 0) return "";
  const som = waarden.reduce((sum, waarde) => sum + waarde, 0);
  const waarde = GETAL.format(som / waarden.length);
  return groepwoord("groep.gemiddeld", { waarde, aantal: waarden.length });
}

/**
 * @param {readonly number[]} wie Places in the list of leden.
 * @param {readonly Inbreng[]} leden
 * @returns {string} 'Anna, Bert (cliënt) en 2 zonder naam'.
 */
export function nameLeden(wie, leden) {
  const allen = wie.map((plaats) => leden[plaats]);
  const namen = allen
    .filter(({ naam }) => naam)
    .map((lid) => (isGeteld(lid) ? lid.naam : `${lid.naam} (${STIPPEN[chooseStip(lid.rol)].enkel})`))
    .sort((een, ander) => een.localeCompare(ander, TAAL));
  const zonder = countStippen(allen.filter(({ naam }) => !naam));
  const geteld = countGeteld(zonder);
  const ernaast = listStippen({ ...zonder, collega: 0, team: 0 }).map((stip) => {
    const wie = withNoun(zonder[stip], STIPPEN[stip].enkel, STIPPEN[stip].meer);
    return groepwoord("groep.wie_zonder_naam", { wie });
  });
  return joinNames([...namen, ...(geteld ? [groepwoord("groep.wie_zonder_naam", { wie: geteld })] : []), ...ernaast]);
}

/**
 * @param {Inbreng} inbreng
 * @param {Kijkraam} kijkraam
 * @param {{namen?: boolean, deel?: import("../alleen/alleen.js").Deel | null}} [wens] Whether a name may be on the
 *   screen, and which part was asked, where that is known.
 * @returns {string} How much somebody looked at, and what is known of who it was.
 */
export function describeInbreng({ posities, naam, rol }, kijkraam, { namen = true, deel = null } = {}) {
  const bekeken = describeBekeken(Object.keys(posities), kijkraam, deel);
  const stip = chooseStip(rol);
  const als = stip === "collega" ? [] : [groepwoord("groep.als", { wie: STIPPEN[stip].enkel })];
  const metNaam = naam ? groepwoord("groep.met_de_naam", { naam }) : groepwoord("groep.zonder_naam");
  // Who gave none is not to be known by it where the others have none either.
  return `${kijkraam.titel}: ${[bekeken, ...als, ...(namen ? [metNaam] : [])].join(", ")}`;
}

/**
 * @param {readonly string[]} gekozen The ids of what somebody chose something of.
 * @param {Kijkraam} kijkraam
 * @param {import("../alleen/alleen.js").Deel | null} deel
 * @returns {string} How much that is, and of how much where that was asked here: a code does not say what was, and who
 *   fills in reads another number than one would make of it.
 */
function describeBekeken(gekozen, { eigenschappen: { onderdeel } }, deel) {
  const aantal = gekozen.length;
  if (deel && gekozen.every((id) => deel.onderdelen.has(id))) {
    const totaal = countPunten(deel.kijkraam.invalshoeken);
    return samenwoord("samen-kijken.bekeken_gevraagd", { aantal, totaal, punten: onderdeel.meer });
  }
  const punten = withNoun(aantal, onderdeel.enkel, onderdeel.meer);
  return samenwoord("samen-kijken.bekeken", { punten });
}
