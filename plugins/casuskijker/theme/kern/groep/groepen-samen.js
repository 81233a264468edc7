// Two groups in one: of two tabs, two devices, or one out of a file. Nothing that somebody laid down is lost. No DOM.
import { mergeAfspraken } from "./afspraken.js";
import { hasPunt } from "./agendapunten.js";
import { createRonde, findRondeNu, freezeGroep, GRENZEN_GROEP, isLegeGroep, sortRondes } from "./groep.js";
import { mergeLeden, nameLid } from "./leden.js";
import { mergeWeg, noteVervangen } from "./weg.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./groep.js").Ronde} Ronde
 * @typedef {import("./groep.js").Agendapunt} Agendapunt
 */

/**
 * @param {Groep} groep
 * @param {Groep} ander The same in another tab or on another device, or a group that belongs to it.
 * @param {Date} [nu]
 * @returns {Groep} The first with what only the other holds, in its ronde of now, whatever the day of the other; itself
 *   when that is nothing. Where nothing was done yet, the rondes of the other come as they are.
 */
export function mergeGroepen(groep, ander, nu = new Date()) {
  return mergePerRonde(groep, isLegeGroep(groep) ? ander : foldInto(ander, groep), nu);
}

/**
 * @param {Groep} groep
 * @param {Groep} ander
 * @returns {boolean} Whether all of the other is in the first. Who is in it may still have chosen something else in
 *   another ronde: of that the first must have the ronde.
 */
export function holdsGroep(groep, ander) {
  const perRonde = ander.rondes.length === 1 || mergePerRonde(groep, ander) === groep;
  return perRonde && mergeGroepen(groep, ander) === groep;
}

/**
 * @param {Groep} groep
 * @param {Groep} ander
 * @param {Date} [nu]
 * @returns {Groep} The first with what only the other holds, ronde by ronde; itself when that is nothing.
 */
export function mergePerRonde(groep, ander, nu = new Date()) {
  const rondes = joinRondes(groep, ander);
  const afspraken = mergeAfspraken(groep.afspraken, ander.afspraken, rondes);
  const naam = groep.naam || ander.naam;
  if (rondes === groep.rondes && afspraken === groep.afspraken && naam === groep.naam) return groep;
  return freezeGroep({ ...groep, naam, rondes, afspraken, gewijzigd: nu.toISOString() });
}

/**
 * @param {Groep} ander
 * @param {Groep} groep
 * @returns {Groep} The other as if all of it were of the ronde of now of the first, without whom the first knows from
 *   an earlier one.
 */
function foldInto(ander, groep) {
  const { id, datum, leden: hier } = findRondeNu(groep);
  const nu = new Set(hier.map(nameLid));
  const eerder = new Set(groep.leden.map(nameLid).filter((naam) => !nu.has(naam)));
  const leden = ander.leden.filter((lid) => !eerder.has(nameLid(lid)));
  const agenda = foldPunten(ander.rondes.map((ronde) => ronde.agenda));
  const besproken = foldPunten(ander.rondes.map((ronde) => ronde.besproken));
  const weg = ander.rondes.map((ronde) => ronde.weg ?? []).reduce(mergeWeg, []);
  const { naam = "", waarover } = ander.rondes.find((ronde) => ronde.id === id) ?? {};
  return freezeGroep({ ...ander, rondes: [createRonde({ id, datum, naam, waarover, leden, agenda, besproken, weg })] });
}

/** @param {readonly (readonly Agendapunt[])[]} lijsten */
function foldPunten(lijsten) {
  return lijsten.reduce(mergePunten, []);
}

/**
 * @param {Groep} groep
 * @param {Groep} ander
 * @returns {readonly Ronde[]}
 */
function joinRondes(groep, ander) {
  const bekend = new Set(groep.rondes.map(({ id }) => id));
  const nieuw = ander.rondes.filter(({ id, leden }) => !bekend.has(id) && leden.length > 0);
  const daar = new Map(ander.rondes.map((ronde) => [ronde.id, ronde]));
  const samen = groep.rondes.map((ronde) => mergeRondes(ronde, daar.get(ronde.id)));
  // Where nothing was done yet, the rondes of the other come in its place.
  const eigen = nieuw.length > 0 && isLegeGroep(groep) ? samen.filter(({ leden }) => leden.length > 0) : samen;
  const anders = nieuw.length > 0 || samen.some((ronde, plaats) => ronde !== groep.rondes[plaats]);
  return anders ? sortRondes([...eigen, ...nieuw].slice(0, GRENZEN_GROEP.rondes)) : groep.rondes;
}

/**
 * @param {Ronde} ronde
 * @param {Ronde | undefined} ander
 * @returns {Ronde}
 */
function mergeRondes(ronde, ander) {
  if (!ander) return ronde;
  const leden = mergeLeden(ronde.leden, ander.leden, GRENZEN_GROEP.leden);
  const agenda = mergePunten(ronde.agenda, ander.agenda);
  const besproken = mergePunten(ronde.besproken, ander.besproken);
  const naam = ronde.naam || ander.naam;
  const waarover = ronde.waarover || ander.waarover;
  const [, laatst] = [ronde.laatst ?? "", ander.laatst ?? ""].sort();
  const weg = noteVervangen(mergeWeg(ronde.weg ?? [], ander.weg ?? []), ronde.leden, leden);
  const zelfde = leden === ronde.leden && agenda === ronde.agenda && besproken === ronde.besproken;
  const heetZo = naam === ronde.naam && waarover === ronde.waarover;
  const isBekend = laatst === (ronde.laatst ?? "") && weg.length === (ronde.weg ?? []).length;
  if (zelfde && heetZo && isBekend) return ronde;
  return { ...ronde, naam, waarover, leden, agenda, besproken, weg, ...(laatst ? { laatst } : {}) };
}

/**
 * @param {readonly Agendapunt[]} punten
 * @param {readonly Agendapunt[]} andere
 */
function mergePunten(punten, andere) {
  const erbij = andere.filter((punt) => !hasPunt(punten, punt));
  return erbij.length && punten.length < GRENZEN_GROEP.agenda
    ? [...punten, ...erbij].slice(0, GRENZEN_GROEP.agenda)
    : punten;
}
