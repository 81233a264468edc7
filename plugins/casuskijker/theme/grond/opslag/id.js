/** @returns {string} An id that nothing else has; crypto.randomUUID is not there on a site without https. */
export function createId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
