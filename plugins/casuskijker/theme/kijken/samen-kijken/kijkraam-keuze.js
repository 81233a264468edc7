import { countPunten } from "../../kern/alleen/gevraagd.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { samenwoord } from "../../woorden/samen.js";
import { createKiesveld } from "./kies.js";

/** @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam */

/**
 * Which kijkraam a group takes, each with how much it asks: who chooses one chooses an evening.
 *
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {Kijkraam | undefined} gekozen
 * @param {(slug: string) => void} choose
 */
export function createKijkraamKeuze(kijkramen, gekozen, choose) {
  const samen = [...kijkramen.values()]
    .filter(({ eigenschappen }) => eigenschappen.heeft_deelcode)
    .sort((een, ander) => (een.duur ?? 0) - (ander.duur ?? 0));
  const opties = samen.map((kijkraam) => {
    const { slug, titel } = kijkraam;
    return { slug, naam: `${titel}: ${describeGrootte(kijkraam)}` };
  });
  return createKiesveld(opties, gekozen?.slug ?? "", choose);
}

/** @param {Kijkraam} kijkraam @returns {string} '49 punten, ongeveer 60 minuten'. */
export function describeGrootte({ duur, invalshoeken, eigenschappen: { onderdeel } }) {
  const punten = withNoun(countPunten(invalshoeken), onderdeel.enkel, onderdeel.meer);
  return [punten, ...(duur ? [samenwoord("samen-kijken.ongeveer", { aantal: duur })] : [])].join(", ");
}
