// Elements with their attributes, text and children in one line. Text is always text: nothing here reads HTML.

const SVG = "http://www.w3.org/2000/svg";

/**
 * @typedef {Record<string, string | number | boolean | null | undefined>} Attributes `text` is the text of the element.
 */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes] One that is false, null or undefined is left out.
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function create(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/**
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...Node} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function createSvg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/**
 * @param {string} text
 * @param {(event: MouseEvent) => void} act
 * @param {Attributes} [attributes]
 * @returns {HTMLButtonElement}
 */
export function createButton(text, act, attributes = {}) {
  const button = create("button", { type: "button", class: "knop knop--stil", text, ...attributes });
  button.addEventListener("click", act);
  return button;
}

/**
 * @param {string} label
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} field
 * @returns {HTMLLabelElement} The field with its words above it.
 */
export function createField(label, field) {
  return create("label", { class: "veld" }, create("span", { class: "veld__naam", text: label }), field);
}

/**
 * Gives an element another text, but only when it is another: a status line speaks at every change.
 *
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * @template {Element} E
 * @param {E} element
 * @param {Attributes} attributes
 * @param {(Node | string)[]} children
 * @returns {E}
 */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === "text") element.textContent = String(value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * A page may lie in a tab for weeks, and the clock moves on: what it says of a day, and what it asks because of one, is
 * looked at again when it comes before the reader's eyes.
 *
 * @param {() => void} act Done when the page is seen again: woken, brought to the front or come back to.
 * @param {AbortSignal} signal
 */
export function whenSeen(act, signal) {
  const look = () => document.visibilityState === "visible" && act();
  for (const soort of ["visibilitychange", "pageshow"]) addEventListener(soort, look, { signal });
}
