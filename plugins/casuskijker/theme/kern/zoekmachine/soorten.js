/** What readers call a casus: a praktijkvoorbeeld and a vignet are told as one too. */
const CASUSSEN = ["casus", "praktijkvoorbeeld", "vignet"];

/** The pages about writing for the site: they come when they are asked for. */
export const AUTEURS = "voor auteurs";

/** The pages that bundle texts: who asks for a word wants a text about it before a list. */
export const BUNDELS = ["onderwerp", "leerroute"];
export const BEHIND = 0.8;

/**
 * How a kind of page is called by who looks for it, one or many, and the kinds that are meant.
 * @type {Map<string, string[]>}
 */
export const SOORTEN = new Map([
  ["casus", CASUSSEN],
  ["casussen", CASUSSEN],
  ["praktijkvoorbeeld", ["praktijkvoorbeeld"]],
  ["praktijkvoorbeelden", ["praktijkvoorbeeld"]],
  ["vignet", ["vignet"]],
  ["vignetten", ["vignet"]],
  ["kijkraam", ["kijkraam"]],
  ["kijkramen", ["kijkraam"]],
  ["leerroute", ["leerroute"]],
  ["leerroutes", ["leerroute"]],
  ["werkvorm", ["werkvorm"]],
  ["werkvormen", ["werkvorm"]],
  ["begrip", ["begrip"]],
  ["begrippen", ["begrip"]],
  ["onderwerp", ["onderwerp"]],
  ["onderwerpen", ["onderwerp"]],
  ["spanningsveld", ["spanningsveld"]],
  ["spanningsvelden", ["spanningsveld"]],
  ["invulblad", ["invulblad"]],
  ["invulbladen", ["invulblad"]],
  ["tweeluik", ["tweeluik"]],
  ["tweeluiken", ["tweeluik"]],
  ["meewerken", [AUTEURS]],
  ["auteur", [AUTEURS]],
  ["auteurs", [AUTEURS]],
  ["foutmelding", [AUTEURS]],
  ["foutmeldingen", [AUTEURS]],
]);
