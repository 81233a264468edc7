// Signs that stand for a text: to find a slip of the hand, or to say briefly of what something is. They keep no secret.
// No DOM.

/** The digits and small letters that 32 bits take. */
const LENGTE_HASH = 7;
const LENGTE_AFDRUK = 5;
const GRONDTAL = 36;

/** @param {string} tekst @returns {string} Seven signs: another one for every text that differs in one sign. */
export function createControle(tekst) {
  return hash(tekst).toString(GRONDTAL).padStart(LENGTE_HASH, "0");
}

/**
 * @param {string} tekst
 * @returns {string} Five signs. domain/afdruk.py makes the same of a casus, and holds that no two on a site are equal.
 */
export function createAfdruk(tekst) {
  return createControle(tekst).slice(-LENGTE_AFDRUK);
}

/**
 * @param {string} tekst
 * @returns {number} FNV-1a, 32 bits (RFC 9923).
 */
function hash(tekst) {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(tekst)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
