// Which two members of a group are two people, as the reader said: so that it is not asked again. No DOM.
import { TWEE_MENSEN } from "../dossier/kast.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./dezelfden.js").Tweetal} Tweetal
 */

/**
 * @param {Opslag} opslag
 * @param {Tweetal} tweetal
 */
export function isTweeMensen(opslag, tweetal) {
  return readAll(opslag).includes(nameTweetal(tweetal));
}

/**
 * @param {Opslag} opslag
 * @param {Tweetal} tweetal
 * @returns {boolean} Whether the browser remembers it.
 */
export function keepTweeMensen(opslag, tweetal) {
  const tekst = JSON.stringify([...readAll(opslag), nameTweetal(tweetal)]);
  return opslag.write(TWEE_MENSEN, tekst, opslag.read(TWEE_MENSEN)) === "bewaard";
}

/** @param {Tweetal} tweetal */
function nameTweetal({ oud, nieuw }) {
  return [oud.kijkraam, ...[oud.kenmerk, nieuw.kenmerk].sort()].join(" ");
}

/**
 * @param {Opslag} opslag
 * @returns {unknown[]}
 */
function readAll(opslag) {
  try {
    const alle = JSON.parse(opslag.read(TWEE_MENSEN) ?? "[]");
    return Array.isArray(alle) ? alle : [];
  } catch {
    // Damaged: then it is asked once more.
    return [];
  }
}
