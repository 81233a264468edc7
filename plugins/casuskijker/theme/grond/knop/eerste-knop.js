/**
 * @param {HTMLButtonElement} eerste What one mostly wants.
 * @param {HTMLButtonElement[]} knoppen
 * @returns {HTMLButtonElement[]} That one first, and filled.
 */
export function putFirst(eerste, knoppen) {
  eerste.classList.remove("knop--stil");
  return [eerste, ...knoppen.filter((knop) => knop !== eerste)];
}
