import { zoekwoord } from "../../woorden/zoeken.js";
import WAARDEN from "./waarden.json" with { type: "json" };

/** What readers call a casus: a praktijkvoorbeeld and a vignet are told as one too. */
const CASUSSEN = ["casus", "praktijkvoorbeeld", "vignet"];

/** The pages about writing for the site: they come when they are asked for. */
export const AUTEURS = WAARDEN.auteurs;

/** The pages that bundle texts: who asks for a word wants a text about it before a list. */
export const BUNDELS = ["onderwerp", "leerroute"];
export const BEHIND = 0.8;

/**
 * How a kind of page is called by who looks for it, one or many, and the kinds that are meant.
 * @type {Map<string, string[]>}
 */
export const SOORTEN = new Map(
  /** @type {[string, string[]][]} */ ([
    [zoekwoord("zoekmachine.typ_casus"), CASUSSEN],
    [zoekwoord("zoekmachine.typ_praktijkvoorbeeld"), ["praktijkvoorbeeld"]],
    [zoekwoord("zoekmachine.typ_vignet"), ["vignet"]],
    [zoekwoord("zoekmachine.typ_kijkraam"), ["kijkraam"]],
    [zoekwoord("zoekmachine.typ_leerroute"), ["leerroute"]],
    [zoekwoord("zoekmachine.typ_werkvorm"), ["werkvorm"]],
    [zoekwoord("zoekmachine.typ_begrip"), ["begrip"]],
    [zoekwoord("zoekmachine.typ_onderwerp"), ["onderwerp"]],
    [zoekwoord("zoekmachine.typ_spanningsveld"), ["spanningsveld"]],
    [zoekwoord("zoekmachine.typ_invulblad"), ["invulblad"]],
    [zoekwoord("zoekmachine.typ_tweeluik"), ["tweeluik"]],
    [zoekwoord("zoekmachine.typ_auteurs"), [AUTEURS]],
  ]).flatMap(([woorden, soorten]) => woorden.split("|").map((woord) => /** @type {const} */ ([woord, soorten]))),
);
