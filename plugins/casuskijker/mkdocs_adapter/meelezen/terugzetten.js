// Where who reads a page was: which folds were open, what was in view and in fields, and where the caret was.
import { forAWhile } from "./een-tijdje.js";
import { putTyped, readTyped } from "./getypt.js";
import { holdSeen, readSeen } from "./leesplek.js";
import { find, place } from "./vindplaats.js";

const KEPT = "casuskijker-herladen";
const FIELDS = "input, textarea, select, button, a[href], summary, [tabindex]";

/** @param {Element | null} element */
const caretOf = (element) =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? { begin: element.selectionStart, end: element.selectionEnd, top: element.scrollTop }
    : undefined;

/**
 * Remembers it, until the page is loaded again.
 * @param {string} [path] Where its text is by then.
 * @param {[string, string]} [told] What is said there.
 */
export function remember(path = location.pathname, told = undefined) {
  const focus = document.activeElement;
  const state = {
    path,
    said: told,
    folds: [...document.querySelectorAll("details")].map((each) => [place(each, "details"), each.open]),
    focus: focus?.matches(FIELDS) ? place(focus, FIELDS) : undefined,
    caret: caretOf(focus),
    typed: readTyped(),
    seen: readSeen(),
  };
  sessionStorage.setItem(KEPT, JSON.stringify(state));
}

/**
 * Puts the focus back, unless somebody chose another place meanwhile; false as long as it cannot.
 * @param {import("./vindplaats.js").Place} wanted
 * @param {ReturnType<typeof caretOf>} caret
 */
function putFocus(wanted, caret) {
  if (document.activeElement !== document.body) return true;
  const field = find(wanted, FIELDS);
  const isFilled = !caret?.end || /** @type {HTMLInputElement} */ (field)?.value.length >= caret.end;
  if (!field || !isFilled) return false;
  field.focus({ preventScroll: true });
  if (caret && caret.begin !== null) {
    /** @type {HTMLTextAreaElement} */ (field).setSelectionRange(caret.begin, caret.end);
    field.scrollTop = caret.top;
  }
  return document.activeElement === field;
}

/** Leaves who reads the page where they were. */
export function putBack() {
  if (!kept) return;
  for (const [fold, open] of kept.folds) {
    const details = find(fold, "details");
    if (details instanceof HTMLDetailsElement) details.open = open;
  }
  putTyped(kept.typed);
  forAWhile(() => !kept.focus || putFocus(kept.focus, kept.caret), []);
}

/** What was remembered for this page, once. */
function take() {
  const found = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  sessionStorage.removeItem(KEPT);
  return found?.path === location.pathname ? found : null;
}

const kept = take();
/** What a page says of itself that came by itself. @type {[string, string] | undefined} */
export const said = kept?.said;
if (kept) holdSeen(kept.seen);
