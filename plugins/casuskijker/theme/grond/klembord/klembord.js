/**
 * @param {string} tekst
 * @returns {Promise<boolean>} Whether it lies on the clipboard now.
 */
export async function putOnKlembord(tekst) {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    // No https, or no permission: who asked says how to do it by hand.
    return false;
  }
}
