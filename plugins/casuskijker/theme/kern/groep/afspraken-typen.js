// Agreements as somebody types them, whatever other tabs do meanwhile. No DOM.
import { GRENZEN_GROEP, setAfspraken } from "./groep.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./afspraken.js").Afspraak} Afspraak
 */

/**
 * @param {Groep} groep
 * @param {readonly Afspraak[]} getypt What somebody typed in fields of this page.
 * @returns {Groep} In which these say so; one that another tab took away meanwhile is there again.
 */
export function writeAfspraken(groep, getypt) {
  const nieuw = new Map(getypt.map((afspraak) => [afspraak.id, afspraak]));
  const er = groep.afspraken.map((afspraak) => {
    const { tekst, wie, wanneer, waarom } = nieuw.get(afspraak.id) ?? afspraak;
    return { ...afspraak, tekst, wie, wanneer, ...(waarom === undefined ? {} : { waarom }) };
  });
  const weg = getypt.filter(({ id }) => !groep.afspraken.some((afspraak) => afspraak.id === id));
  return setAfspraken(groep, [...er, ...weg].slice(0, GRENZEN_GROEP.afspraken));
}
