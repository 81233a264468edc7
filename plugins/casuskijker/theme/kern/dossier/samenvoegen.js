// Two versions of the answers to one casus in one: nothing that somebody wrote is lost. No DOM.
import { GRENZEN } from "./dossier.js";

/** @typedef {import("./lezen.js").Reflectie} Reflectie */

/** An answer beside another one to the same question is kept under the id of the question with this behind it. */
const KOPIE = /^(.+)-kopie(-\d+)?$/;
/** So that an id with all that behind it is still one. */
const MAX_STAM = 180;

/**
 * @param {Reflectie} eerst What keeps its place.
 * @param {Reflectie} erbij What is put beside it where it is something else.
 * @returns {Reflectie | null} Null when there is no room for all of it.
 */
export function mergeReflecties(eerst, erbij) {
  const samen = Object.assign(Object.create(null), eerst);
  for (const [id, tekst] of Object.entries(erbij)) {
    const stam = findStam(id).slice(0, MAX_STAM);
    const zelfde = Object.keys(samen).filter((ander) => findStam(ander) === findStam(id));
    if (!zelfde.some((ander) => samen[ander] === tekst)) samen[chooseId(samen, id, stam)] = tekst;
  }
  return Object.keys(samen).length > GRENZEN.antwoorden ? null : Object.freeze(samen);
}

/**
 * @param {string} id
 * @returns {string} The id of the question that it is an answer to, also of an answer that stands beside another.
 */
export function findStam(id) {
  return KOPIE.exec(id)?.[1] ?? id;
}

/**
 * @param {Reflectie} bezet
 * @param {string} id
 * @param {string} stam
 */
function chooseId(bezet, id, stam) {
  if (!(id in bezet)) return id;
  // Cut off behind a hyphen it would end in two, and be no id any more.
  const begin = stam.replace(/-+$/, "");
  let vrij = `${begin}-kopie`;
  for (let nummer = 2; vrij in bezet; nummer++) vrij = `${begin}-kopie-${nummer}`;
  return vrij;
}

/**
 * @param {Reflectie} reflectie
 * @param {readonly {id: string, vervangt: readonly string[]}[]} vragen
 * @returns {Reflectie} With the answers under the ids that the questions have now.
 */
export function renewIds(reflectie, vragen) {
  const antwoorden = Object.assign(Object.create(null), reflectie);
  for (const { id, vervangt } of vragen) {
    const oud = vervangt.find((vorige) => vorige in antwoorden);
    if (oud === undefined || id in antwoorden) continue;
    antwoorden[id] = antwoorden[oud];
    delete antwoorden[oud];
  }
  return Object.freeze(antwoorden);
}
