// What a reader answered where this page has no field: an opdracht stands on the pages of some lessen only.

/**
 * @typedef {{vraag: string, antwoord: string, bladen: readonly {titel: string, url: string}[]}} Elders What was asked,
 *   what came of it, and the pages that ask it.
 */

/**
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 * @returns {Elders[]}
 */
export function listVanElders({ casus, antwoorden }) {
  return casus.vragen.flatMap(({ id, plek, elders }) =>
    elders && antwoorden[id] && !document.getElementById(plek)
      ? [{ vraag: elders.tekst, antwoord: antwoorden[id], bladen: elders.bladen }]
      : [],
  );
}
