// Makes elements; texts go in as text, never as markup.

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | boolean>} [attributes] `true` sets an attribute without a value, `false` leaves it out.
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/**
 * @param {string} text
 * @param {string} className
 * @param {Record<string, string | boolean>} [attributes]
 */
export function makeButton(text, className, attributes = {}) {
  return make("button", { type: "button", class: className, ...attributes }, text);
}

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
