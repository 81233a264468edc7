// What a group agreed on, and how it went: it comes back the next time. No DOM.
import { GRENZEN } from "../dossier/dossier.js";

/**
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {"open" | "gedaan" | "nog-niet" | "losgelaten"} Stand
 * @typedef {Punt & {ronde: string, stand: Stand}} Afspraak With the id of the ronde in which it was made.
 */

/** How it went, in the words that readers choose from; what is open was not asked about yet. */
export const STANDEN = /** @type {Readonly<Record<Stand, string>>} */ (
  Object.freeze({ open: "open", gedaan: "gedaan", "nog-niet": "nog niet", losgelaten: "losgelaten" })
);

/**
 * @param {readonly Afspraak[]} afspraken
 * @returns {readonly Afspraak[]} The same, frozen.
 */
export function createAfspraken(afspraken) {
  return Object.freeze(afspraken.map((afspraak) => Object.freeze({ ...afspraak })));
}

/**
 * @param {readonly (Punt & Partial<Afspraak>)[]} punten
 * @param {readonly {id: string}[]} rondes
 * @returns {Afspraak[]} Those of no ronde that is known are of the last one; what was not asked about is open.
 */
export function completeAfspraken(punten, rondes) {
  const nu = rondes[rondes.length - 1].id;
  return punten.map((punt) => {
    const ronde = rondes.find(({ id }) => id === punt.ronde)?.id ?? nu;
    return { ...punt, ronde, stand: punt.stand ?? "open" };
  });
}

/**
 * @param {readonly Afspraak[]} afspraken
 * @param {readonly (Punt & Partial<Afspraak>)[]} andere
 * @param {readonly {id: string}[]} rondes
 * @returns {readonly Afspraak[]} The first with those that only the other holds, as far as there is room, and with how
 *   it went where only the other says. The same list when that is nothing.
 */
export function mergeAfspraken(afspraken, andere, rondes) {
  const gegaan = new Map(andere.map((afspraak) => [nameAfspraak(afspraak), afspraak.stand ?? "open"]));
  const bijgewerkt = afspraken.map((afspraak) => {
    const stand = gegaan.get(nameAfspraak(afspraak)) ?? "open";
    return afspraak.stand === "open" && stand !== "open" ? { ...afspraak, stand } : afspraak;
  });
  const erbij = completeAfspraken(listAnders(andere, afspraken), rondes);
  const plaats = afspraken.length < GRENZEN.afspraken;
  const anders = (erbij.length > 0 && plaats) || bijgewerkt.some((afspraak, nummer) => afspraak !== afspraken[nummer]);
  return anders ? [...bijgewerkt, ...erbij].slice(0, GRENZEN.afspraken) : afspraken;
}

/**
 * @template {Punt & Partial<Afspraak>} T
 * @param {readonly T[]} afspraken
 * @param {readonly Punt[]} bekend
 * @returns {T[]} Those that are not known, each once.
 */
export function listAnders(afspraken, bekend) {
  const gezegd = new Set(bekend.map(nameAfspraak));
  const anders = new Map(afspraken.map((afspraak) => [nameAfspraak(afspraak), afspraak]));
  return [...anders].flatMap(([naam, afspraak]) => (gezegd.has(naam) ? [] : [afspraak]));
}

/**
 * @param {readonly Afspraak[]} afspraken
 * @param {readonly Punt[]} neergelegd What was laid down by mistake.
 * @param {readonly Punt[]} voor What was there before that.
 * @returns {Afspraak[]}
 */
export function withoutAfspraken(afspraken, neergelegd, voor) {
  return listAnders(afspraken, listAnders(neergelegd, voor));
}

/**
 * @param {Groep} groep
 * @param {string} ronde The id of a ronde.
 * @returns {{nummer: number, afspraak: Afspraak}[]} What was agreed in a ronde before it and is not done with: asked
 *   first when the group comes back. Each with its place in the list.
 */
export function listVanToen({ rondes, afspraken }, ronde) {
  const voor = new Set(
    rondes
      .slice(
        0,
        rondes.findIndex(({ id }) => id === ronde),
      )
      .map(({ id }) => id),
  );
  return [...afspraken.entries()]
    .map(([nummer, afspraak]) => ({ nummer, afspraak }))
    .filter(({ afspraak }) => voor.has(afspraak.ronde) && ["open", "nog-niet"].includes(afspraak.stand));
}

/**
 * @param {Groep} groep
 * @param {string} ronde The id of a ronde.
 * @returns {{nummer: number, afspraak: Afspraak}[]} What is shown first when a group comes back: what is not done with,
 *   and all that was agreed the time before, so that what is answered stays in sight.
 */
export function listVorige(groep, ronde) {
  const toen = new Set(listVanToen(groep, ronde).map(({ nummer }) => nummer));
  const plaats = groep.rondes.findIndex(({ id }) => id === ronde);
  const eerder = groep.rondes.slice(0, Math.max(plaats, 0)).map(({ id }) => id);
  const gemaakt = eerder.findLast((id) => groep.afspraken.some((afspraak) => afspraak.ronde === id));
  return [...groep.afspraken.entries()]
    .map(([nummer, afspraak]) => ({ nummer, afspraak }))
    .filter(({ nummer, afspraak }) => toen.has(nummer) || (gemaakt !== undefined && afspraak.ronde === gemaakt));
}

/** @param {Punt} punt What it says; whose ronde it is and how it went make no other agreement of it. */
function nameAfspraak({ tekst, wie, wanneer, bij }) {
  return JSON.stringify([tekst, wie, wanneer, bij]);
}
