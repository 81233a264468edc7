// How readers are told what the index calls by a name that never changes: a kind of page, a value of a facet, a place.
import { zoekwoord } from "../../woorden/zoeken.js";
import { joinNames } from "../zinsdelen/zinsdelen.js";
import WAARDEN from "./waarden.json" with { type: "json" };

/** One number or more, as domain/zinsdelen.py joins them. */
const GETALLEN = /\d+(?:(?:, | en )\d+)*/;
const VRAAG_BIJ = /^(.+), vraag (\d+)$/s;

/** With '#' where it has numbers. */
const NAMEN = new Map(
  /** @type {[string, (getallen: string) => string][]} */ ([
    ["casus", () => zoekwoord("zoekmachine.soort_casus")],
    ["praktijkvoorbeeld", () => zoekwoord("zoekmachine.soort_praktijkvoorbeeld")],
    ["vignet", () => zoekwoord("zoekmachine.soort_vignet")],
    ["kijkraam", () => zoekwoord("zoekmachine.soort_kijkraam")],
    ["leerroute", () => zoekwoord("zoekmachine.soort_leerroute")],
    ["werkvorm", () => zoekwoord("zoekmachine.soort_werkvorm")],
    ["begrip", () => zoekwoord("zoekmachine.soort_begrip")],
    ["onderwerp", () => zoekwoord("zoekmachine.soort_onderwerp")],
    ["spanningsveld", () => zoekwoord("zoekmachine.soort_spanningsveld")],
    ["tweeluik", () => zoekwoord("zoekmachine.soort_tweeluik")],
    ["invulblad", () => zoekwoord("zoekmachine.soort_invulblad")],
    ["pagina", () => zoekwoord("zoekmachine.soort_pagina")],
    [WAARDEN.auteurs, () => zoekwoord("zoekmachine.soort_auteurs")],
    ["doener", () => zoekwoord("zoekmachine.doener")],
    ["beschouwer", () => zoekwoord("zoekmachine.beschouwer")],
    ["denker", () => zoekwoord("zoekmachine.denker")],
    ["beslisser", () => zoekwoord("zoekmachine.beslisser")],
    [WAARDEN.opzet, () => zoekwoord("zoekmachine.korte_opzet")],
    [WAARDEN.hoogstens, (minuten) => zoekwoord("zoekmachine.hoogstens", { minuten })],
    [WAARDEN.langer, (minuten) => zoekwoord("zoekmachine.langer", { minuten })],
    [WAARDEN.les, (minuten) => zoekwoord("zoekmachine.les_van", { minuten })],
    [WAARDEN.lesMin, (minuten) => zoekwoord("zoekmachine.les_min", { minuten })],
    [WAARDEN.lezen, (minuten) => zoekwoord("zoekmachine.lezen", { minuten })],
    [WAARDEN.bespreken, (minuten) => zoekwoord("zoekmachine.lezen_en_bespreken", { minuten })],
    [WAARDEN.vraag, (nummer) => zoekwoord("zoekmachine.vraag", { nummer })],
    [WAARDEN.verdiepingsvraag, (nummer) => zoekwoord("zoekmachine.verdiepingsvraag", { nummer })],
    [WAARDEN.letOp, () => zoekwoord("zoekmachine.let_op")],
  ]),
);

/**
 * @param {string} waarde As the index has it: 'hoogstens 45 minuten', 'les van 45 en 90 min', or the name of an actor.
 * @returns {string} What a reader is told; what the index does not say itself is told as it is.
 */
export function nameWaarde(waarde) {
  const [getallen = ""] = GETALLEN.exec(waarde) ?? [];
  const zeg = NAMEN.get(waarde.replace(GETALLEN, "#"));
  if (zeg) return zeg(joinNames(getallen.match(/\d+/g) ?? []));
  const [, deel, nummer] = VRAAG_BIJ.exec(waarde) ?? [];
  return deel ? zoekwoord("zoekmachine.vraag_bij", { deel, nummer }) : waarde;
}
