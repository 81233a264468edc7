// From what stands behind the '#' to a step of a leerroute. No DOM here.

/** @typedef {{leerroute: string, stap: number, stappen: number}} Weg The step that led here, from 1, of how many. */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NUMMER = /^[1-9]\d?$/;

/**
 * @param {URLSearchParams} waarden
 * @returns {Weg | null} Nothing where there is none, or where it is not one that a page of ours writes.
 */
export function readWeg(waarden) {
  const [leerroute, ...nummers] = ["leerroute", "stap", "stappen"].map((naam) => waarden.get(naam) ?? "");
  if (!ID.test(leerroute) || !nummers.every((each) => NUMMER.test(each))) return null;
  const [stap, stappen] = nummers.map(Number);
  return stap <= stappen ? { leerroute, stap, stappen } : null;
}
