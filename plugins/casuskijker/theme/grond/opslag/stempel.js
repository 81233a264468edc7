// A stamp at the front of every kept text: which version of it this is, and which one it came after. No DOM.
import { createId } from "./id.js";

const STEMPEL = /^\{"stand":"([0-9a-f]{16})","vorige":(?:"([0-9a-f]{16})"|null),/;

/** @typedef {{stand: string | null, vorige: string | null}} Stempel */

/**
 * @param {string} tekst A JSON object.
 * @param {string | null} vorige The text that it comes after, with its own stamp.
 * @returns {string} The same object with a stamp.
 */
export function stamp(tekst, vorige) {
  return `{"stand":"${createId()}","vorige":${JSON.stringify(readStempel(vorige).stand)},${tekst.slice(1)}`;
}

/**
 * @param {string | null} tekst
 * @returns {Stempel} Without a stamp both are null.
 */
export function readStempel(tekst) {
  const [, stand = null, vorige = null] = STEMPEL.exec(tekst ?? "") ?? [];
  return { stand, vorige };
}
