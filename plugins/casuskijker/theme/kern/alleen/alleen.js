// A part of a kijkraam: only these invalshoeken, as an address asks for it (`#alleen=kijken,handelen`). No DOM.

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Deel
 * @property {Kijkraam} kijkraam With these invalshoeken alone, in their own order: what counts, sums up or prints it
 *   does so of the part. A share code is made with the whole one: it says nothing of the rest, and a group reads it.
 * @property {string[]} invalshoeken Their ids of today.
 * @property {ReadonlySet<string>} onderdelen The ids of the ingrediënten, or of the vragen, in it.
 * @property {string[]} onbekend What was asked for and is not there: to be said, since then something is missing.
 */

/** The name under which it stands in an address. */
export const ALLEEN = "alleen";
const TUSSEN = ",";
/** Longer than any list of invalshoeken. */
const MEESTE = 4000;

/**
 * @param {Kijkraam} kijkraam
 * @param {string | null} tekst What an address asks for.
 * @returns {Deel | null} Null for the whole: nothing was asked for, nothing of it is known, or it is all of it.
 */
export function takeDeel(kijkraam, tekst) {
  const gevraagd = new Set(
    (tekst ?? "")
      .slice(0, MEESTE)
      .split(TUSSEN)
      .map((id) => id.trim())
      .filter(Boolean),
  );
  const invalshoeken = kijkraam.invalshoeken.filter(({ id, vervangt }) =>
    [id, ...vervangt].some((naam) => gevraagd.has(naam)),
  );
  if (invalshoeken.length === 0 || invalshoeken.length === kijkraam.invalshoeken.length) return null;
  const bekend = new Set(kijkraam.invalshoeken.flatMap(({ id, vervangt }) => [id, ...vervangt]));
  return {
    kijkraam: { ...kijkraam, invalshoeken },
    invalshoeken: invalshoeken.map(({ id }) => id),
    onderdelen: new Set(
      invalshoeken.flatMap(({ ingredienten, vragen }) => [...ingredienten, ...vragen]).map(({ id }) => id),
    ),
    onbekend: [...gevraagd].filter((id) => !bekend.has(id)),
  };
}

/**
 * @param {Iterable<string>} invalshoeken Their ids.
 * @returns {string} As it stands in an address.
 */
export function writeAlleen(invalshoeken) {
  return [...invalshoeken].join(TUSSEN);
}
