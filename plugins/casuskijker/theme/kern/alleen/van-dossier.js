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
  return deel && listBeantwoord(kijkraam, dossier).every((id) => deel.invalshoeken.includes(id)) ? deel : null;
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
 * @returns {Dossier} With what was asked in it, now and before: who goes on with the whole, or outside of the part, has
 *   filled in the whole.
 */
export function noteGevraagd(kijkraam, deel, dossier) {
  const delen = [deel, takeAlleen(kijkraam, dossier)].flatMap((each) => each?.invalshoeken ?? []);
  const alleen = listBeantwoord(kijkraam, dossier).every((id) => delen.includes(id)) ? writeAlleen(delen) : null;
  return setAlleen(dossier, takeDeel(kijkraam, alleen)?.invalshoeken ?? null);
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
 * @returns {string[]} The ids of the invalshoeken in which anything was answered.
 */
function listBeantwoord({ invalshoeken }, { antwoorden }) {
  return invalshoeken
    .filter(({ ingredienten, vragen }) => [...ingredienten, ...vragen].some(({ id }) => id in antwoorden))
    .map(({ id }) => id);
}
