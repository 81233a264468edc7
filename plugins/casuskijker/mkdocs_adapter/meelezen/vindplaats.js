// How something on a page is found again when the page was loaded once more: by what it is, not by where it stood.

/** @param {Element} element What it stands in that has a name. */
const around = (element) => element.parentElement?.closest("[id]") ?? document.body;

/** @param {Element} element What a fold or a field says of itself. */
const says = (element) =>
  element instanceof HTMLDetailsElement
    ? (element.querySelector("summary")?.textContent?.trim() ?? "")
    : (element.getAttribute("aria-label") ?? nameOf(/** @type {HTMLInputElement} */ (element).labels?.[0]));

/** @param {Node | undefined} label The first words of a label: what comes after may say how it is now. */
const nameOf = (label) => [...(label?.childNodes ?? [])].map((each) => each.textContent?.trim()).find(Boolean) ?? "";

/**
 * @param {Element} container
 * @param {string} kind
 * @param {string} said
 * @returns {HTMLElement[]} All of a kind that stand in the same and say the same, in their order.
 */
const listAlike = (container, kind, said) =>
  [.../** @type {NodeListOf<HTMLElement>} */ (container.querySelectorAll(kind))].filter(
    (each) => around(each) === container && says(each) === said,
  );

/** @typedef {[id: string, said: string, index: number, of: number]} Place */

/**
 * @param {Element} element
 * @param {string} kind
 * @returns {Place} Its own name, or what it stands in, what it says and which it is of so many that are alike.
 */
export function place(element, kind) {
  if (element.id) return [element.id, "", -1, 1];
  const [container, said] = [around(element), says(element)];
  const alike = listAlike(container, kind, said);
  return [container.id, said, alike.indexOf(/** @type {HTMLElement} */ (element)), alike.length];
}

/**
 * @param {Place} place
 * @param {string} kind
 * @returns {HTMLElement | null | undefined}
 */
export function find([id, said, index], kind) {
  const named = id ? document.getElementById(id) : document.body;
  return index < 0 ? named : named && listAlike(named, kind, said)[index];
}
