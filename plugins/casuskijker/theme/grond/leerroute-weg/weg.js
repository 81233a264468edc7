// From what stands behind the '#' to a step of a leerroute, or of a les. No DOM here.

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

/**
 * @param {URLSearchParams} waarden
 * @returns {{pad: string, stap: string} | null} The sheet of a les, and the step that led here.
 */
export function readLes(waarden) {
  const pad = waarden.get("les") ?? "";
  const stap = waarden.get("lesstap") ?? "";
  const namen = pad.split("/");
  return namen.length <= 2 && [...namen, stap].every((naam) => ID.test(naam)) ? { pad, stap } : null;
}
