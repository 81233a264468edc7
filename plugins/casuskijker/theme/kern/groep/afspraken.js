// What a group agreed on, and how it went: it comes back the next time. No DOM.

import { groepwoord } from "../../woorden/groep.js";
import { createControle } from "../deelcode/afdruk.js";
import { GRENZEN } from "../dossier/dossier.js";

/**
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {"open" | "gedaan" | "nog-niet" | "losgelaten"} Stand
 * @typedef {{kijkraam: string, casus: string | null}} OverWat Which picture was looked at when it was made.
 * @typedef {Punt & {id: string, ronde: string, stand: Stand, over: OverWat | null, waarom?: string}} Afspraak With the
 *   id of the ronde in which it was made, and why it was not done yet where somebody said so. It stays the same one
 *   however often its text changes; of one of before it is not known over what it was.
 */

/** How it went, in the words that readers choose from; what is open was not asked about yet. */
export const STANDEN = /** @type {Readonly<Record<Stand, string>>} */ (
  Object.freeze({
    open: groepwoord("groep.open"),
    gedaan: groepwoord("groep.gedaan"),
    "nog-niet": groepwoord("groep.nog_niet"),
    losgelaten: groepwoord("groep.losgelaten"),
  })
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
  return nameAfspraken(punten).map((punt) => {
    const ronde = rondes.find(({ id }) => id === punt.ronde)?.id ?? nu;
    return { ...punt, ronde, stand: punt.stand ?? "open", over: punt.over ?? null };
  });
}

/**
 * @template {Punt & Partial<Afspraak>} T
 * @param {readonly T[]} punten
 * @returns {(T & {id: string})[]} Each with an id of its own; one of before gets one that every page makes of it.
 */
export function nameAfspraken(punten) {
  const alle = new Set(punten.flatMap(({ id }) => id ?? []));
  const gegeven = new Set();
  return punten.map((punt) => {
    const id = punt.id === undefined || gegeven.has(punt.id) ? chooseId(punt, alle) : punt.id;
    gegeven.add(id);
    return { ...punt, id };
  });
}

/**
 * @param {Punt} punt
 * @param {Set<string>} bezet Ids that are taken; the one that is chosen is added.
 * @returns {string}
 */
function chooseId(punt, bezet) {
  const naam = createControle(nameAfspraak(punt));
  let id = naam;
  for (let nummer = 2; bezet.has(id); nummer++) id = `${naam}-${nummer}`;
  bezet.add(id);
  return id;
}

/**
 * @param {readonly Afspraak[]} afspraken
 * @param {readonly (Punt & Partial<Afspraak>)[]} andere
 * @param {readonly {id: string}[]} rondes
 * @returns {readonly Afspraak[]} The first with those that only the other holds, as far as there is room, with how it
 *   went where only the other says, and with what was typed on in the other. The same list when that is nothing.
 */
export function mergeAfspraken(afspraken, andere, rondes) {
  const perId = new Map(andere.map((afspraak) => [afspraak.id, afspraak]));
  const perNaam = new Map(andere.map((afspraak) => [nameAfspraak(afspraak), afspraak]));
  const bijgewerkt = afspraken.map((afspraak) =>
    update(afspraak, perId.get(afspraak.id) ?? perNaam.get(nameAfspraak(afspraak))),
  );
  const erbij = listAnders(andere, bijgewerkt);
  const plaats = afspraken.length < GRENZEN.afspraken;
  const anders = (erbij.length > 0 && plaats) || bijgewerkt.some((afspraak, nummer) => afspraak !== afspraken[nummer]);
  // What both changed in their own way is two, so that neither is lost: the second gets an id of its own.
  return anders ? completeAfspraken([...bijgewerkt, ...erbij], rondes).slice(0, GRENZEN.afspraken) : afspraken;
}

/**
 * @param {Afspraak} hier
 * @param {(Punt & Partial<Afspraak>) | undefined} daar The same one.
 * @returns {Afspraak}
 */
function update(hier, daar) {
  if (!daar) return hier;
  const stand = hier.stand === "open" ? (daar.stand ?? "open") : hier.stand;
  const tekst = isVerder(hier, daar) ? { tekst: daar.tekst, wie: daar.wie, wanneer: daar.wanneer } : {};
  const waarom = isLanger(hier.waarom, daar.waarom) ? { waarom: daar.waarom } : {};
  const anders = stand !== hier.stand || "tekst" in tekst || "waarom" in waarom;
  return anders ? { ...hier, ...tekst, ...waarom, stand } : hier;
}

/** @param {string | undefined} hier @param {string} [daar] Whether the second is the first with more behind it. */
function isLanger(hier = "", daar = "") {
  return daar.length > hier.length && daar.startsWith(hier);
}

/** @param {Punt} hier @param {Punt} daar Whether the second is the first with more typed behind it. */
function isVerder(hier, daar) {
  const velden = /** @type {const} */ (["tekst", "wie", "wanneer"]);
  return (
    hier.bij === daar.bij &&
    velden.every((veld) => daar[veld].startsWith(hier[veld])) &&
    velden.some((veld) => daar[veld] !== hier[veld])
  );
}

/**
 * @template {Punt & Partial<Afspraak>} T
 * @param {readonly T[]} afspraken
 * @param {readonly (Punt & Partial<Afspraak>)[]} bekend
 * @returns {T[]} Those that are not known, each once.
 */
export function listAnders(afspraken, bekend) {
  const gezegd = new Set(bekend.map(nameAfspraak));
  const bij = new Map(bekend.map((afspraak) => [afspraak.id, afspraak]));
  const isBekend = (/** @type {T} */ afspraak) => {
    const hier = afspraak.id === undefined ? undefined : bij.get(afspraak.id);
    return hier !== undefined && isVerder(afspraak, hier);
  };
  const anders = new Map(afspraken.map((afspraak) => [nameAfspraak(afspraak), afspraak]));
  return [...anders].flatMap(([naam, afspraak]) => (gezegd.has(naam) || isBekend(afspraak) ? [] : [afspraak]));
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

/** @param {Punt} punt What it says; whose ronde it is, its id, how it went and why make no other agreement of it. */
function nameAfspraak({ tekst, wie, wanneer, bij }) {
  return JSON.stringify([tekst, wie, wanneer, bij]);
}
