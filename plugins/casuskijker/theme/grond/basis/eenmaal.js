/**
 * Asks for something once, however many ask for it; what could not be reached is asked for anew.
 *
 * @template T
 * @param {Map<string, Promise<T>>} opgehaald What was asked for before.
 * @param {string} sleutel
 * @param {() => Promise<T>} load Gives null when it cannot be reached.
 * @returns {Promise<T>}
 */
export async function fetchOnce(opgehaald, sleutel, load) {
  const bezig = opgehaald.get(sleutel) ?? load();
  opgehaald.set(sleutel, bezig);
  const gevonden = await bezig;
  if (!gevonden) opgehaald.delete(sleutel);
  return gevonden;
}
