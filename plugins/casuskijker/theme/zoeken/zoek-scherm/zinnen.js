/**
 * A number with the word that fits it.
 * @param {number} number
 * @param {string} one
 * @param {string} more
 */
export function withNoun(number, one, more) {
  return `${number.toLocaleString("nl-NL")} ${number === 1 ? one : more}`;
}

/** @param {string} text */
export function startWithCapital(text) {
  return text.slice(0, 1).toLocaleUpperCase("nl-NL") + text.slice(1);
}
