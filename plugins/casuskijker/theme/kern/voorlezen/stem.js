import { TAAL } from "../../woorden/woorden.js";

/** A voice of the language of the site, whatever country it is from. */
const VAN_HIER = new RegExp(`^${TAAL.slice(0, 2)}(?![a-z])`, "i");

/**
 * @template {{lang: string, localService: boolean, default: boolean}} S
 * @param {readonly S[]} stemmen What the browser has.
 * @returns {S | undefined} A voice of this machine in the language of the site: to others the browser would send the
 *   text.
 */
export function findStem(stemmen) {
  const verstaanbaar = stemmen.filter(({ lang, localService }) => localService && VAN_HIER.test(lang));
  return verstaanbaar.find((stem) => stem.default) ?? verstaanbaar[0];
}
