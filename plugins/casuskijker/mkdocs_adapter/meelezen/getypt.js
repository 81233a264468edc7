// What somebody typed in a field that keeps nothing by itself, such as that for searching.
import { forAWhile } from "./een-tijdje.js";
import { find, place } from "./vindplaats.js";

const CHOSEN = ["checkbox", "radio", "hidden", "file", "password", "button", "submit", "reset", "range", "color"];
const TYPED = `textarea, input${CHOSEN.map((type) => `:not([type="${type}"])`).join("")}`;
/** So many milliseconds a field that keeps what is in it may take to have it again. */
const OWN = 250;
/** So many times it is put in a field that a script fills: what still empties it then, means to. */
const TRIES = 3;

/** What a script fills is not here: it may fill it with something else by then. @type {WeakSet<EventTarget>} */
const touched = new WeakSet();

/** @typedef {{ place: import("./vindplaats.js").Place, value: string, times: number, since?: number }} Typed */

/** @returns {Typed[]} What is in the fields that somebody typed in. */
export function readTyped() {
  const fields = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(TYPED));
  const typed = [...fields].filter((field) => touched.has(field));
  return typed.map((field) => ({ place: place(field, TYPED), value: field.value, times: 0 }));
}

/**
 * Puts it in the same field, and tells whoever listens; where others stand around it now, nobody knows which it is.
 * @param {Typed} typed
 */
function put(typed) {
  const field = /** @type {HTMLInputElement | null | undefined} */ (find(typed.place, TYPED));
  if (!field || String(place(field, TYPED)) !== String(typed.place)) return;
  touched.add(field);
  if (field.value === typed.value || typed.times === TRIES) return;
  typed.since ??= performance.now();
  if (performance.now() - typed.since < OWN) return;
  typed.times += 1;
  const { selectionStart, selectionEnd } = field; // another value has the caret at its end
  field.value = typed.value;
  if (document.activeElement === field && selectionEnd !== null) field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Puts it back, until somebody types or chooses something: then it is theirs.
 * @param {Typed[]} all
 */
export const putTyped = (all) =>
  forAWhile(() => {
    all.forEach(put);
    return all.length === 0;
  }, ["input", "pointerdown"]);

addEventListener(
  "input",
  ({ isTrusted, target }) => {
    if (isTrusted && target) touched.add(target);
  },
  { capture: true },
);
