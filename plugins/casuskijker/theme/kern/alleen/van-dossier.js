// Of which part of a kijkraam a dossier is: what was asked when it was filled in. No DOM.
import { setAlleen } from "../dossier/dossier.js";
import { takeDeel, takeInBeeld, writeAlleen } from "./alleen.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./alleen.js").Deel} Deel
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier Up to date with the kijkraam.
 * @returns {Deel | null} Null for the whole: also where more was answered than was asked.
 */
export function findDeelVan(kijkraam, dossier) {
  const deel = takeAlleen(kijkraam, dossier);
  return deel && isErbinnen(kijkraam, dossier, deel) ? deel : null;
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier Up to date with the kijkraam.
 * @returns {ReturnType<typeof takeInBeeld> & {deel: Deel | null}} What of it counts, and which part that is.
 */
export function takeGekeken(kijkraam, dossier) {
  const deel = findDeelVan(kijkraam, dossier);
  return { ...takeInBeeld({ kijkraam, deel, dossier }), deel };
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Deel | null} deel What is looked at now.
 * @param {Dossier} dossier In which something was answered just now.
 * @returns {Dossier} With what was asked in it, now and before: who answers more of an invalshoek than the points that
 *   were asked of it has looked at all of it; who goes on with the whole, or outside of the part, has filled in the
 *   whole.
 */
export function noteGevraagd(kijkraam, deel, dossier) {
  const delen = [deel, takeAlleen(kijkraam, dossier)].filter((each) => each !== null);
  const alleen = [delen.flatMap(({ namen }) => namen), delen.flatMap(({ invalshoeken }) => invalshoeken)]
    .map((namen) => takeDeel(kijkraam, writeAlleen(namen)))
    .find((each) => each && isErbinnen(kijkraam, dossier, each));
  return setAlleen(dossier, alleen?.namen ?? null);
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 */
function takeAlleen(kijkraam, { alleen = [] }) {
  return takeDeel(kijkraam, writeAlleen(alleen));
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {Deel} deel
 * @returns {boolean} Whether nothing was answered but what is in the part.
 */
function isErbinnen({ invalshoeken }, { antwoorden }, { onderdelen }) {
  const alle = invalshoeken.flatMap(({ ingredienten, vragen }) => [...ingredienten, ...vragen]);
  return alle.every(({ id }) => onderdelen.has(id) || !(id in antwoorden));
}
