/** How a kind of page is called by who looks for it, one or many, and the kind. */
export const SOORTEN = new Map([
  ["casus", "casus"],
  ["casussen", "casus"],
  ["praktijkvoorbeeld", "praktijkvoorbeeld"],
  ["praktijkvoorbeelden", "praktijkvoorbeeld"],
  ["vignet", "vignet"],
  ["vignetten", "vignet"],
  ["kijkraam", "kijkraam"],
  ["kijkramen", "kijkraam"],
  ["leerroute", "leerroute"],
  ["leerroutes", "leerroute"],
  ["begrip", "begrip"],
  ["begrippen", "begrip"],
  ["spanningsveld", "spanningsveld"],
  ["spanningsvelden", "spanningsveld"],
]);
