// Where who reads a page was: which folds were open, which field had the focus, and where in it the caret was.

/** So many milliseconds a page may take to make what was there. */
const COMES = 3000;
const KEPT = "casuskijker-herladen";
const FIELDS = "input, textarea, select, button, a[href], summary, [tabindex]";

/** @param {Element} element What it stands in that has a name. */
const around = (element) => element.parentElement?.closest("[id]") ?? document.body;

/**
 * @param {Element} container
 * @param {string} kind
 * @param {string} said
 * @returns {HTMLElement[]} All of a kind that stand in the same and say the same, in their order.
 */
const listAlike = (container, kind, said) =>
  [.../** @type {NodeListOf<HTMLElement>} */ (container.querySelectorAll(kind))].filter(
    (each) => around(each) === container && heading(each) === said,
  );

/** @param {Element} element */
const heading = (element) =>
  element instanceof HTMLDetailsElement ? (element.querySelector("summary")?.textContent?.trim() ?? "") : "";

/**
 * @param {Element} element
 * @param {string} kind
 * @returns {[string, string, number]} How it is found again: by its own name, or what it stands in, says and its place.
 */
function place(element, kind) {
  if (element.id) return [element.id, "", -1];
  const [container, said] = [around(element), heading(element)];
  return [container.id, said, listAlike(container, kind, said).indexOf(/** @type {HTMLElement} */ (element))];
}

/**
 * @param {ReturnType<typeof place>} place
 * @param {string} kind
 * @returns {HTMLElement | null | undefined}
 */
function find([id, said, index], kind) {
  const named = id ? document.getElementById(id) : document.body;
  return index < 0 ? named : named && listAlike(named, kind, said)[index];
}

/** @param {Element | null} element */
const caretOf = (element) =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? { begin: element.selectionStart, end: element.selectionEnd, top: element.scrollTop }
    : undefined;

/** Remembers it, until the page is loaded again. */
export function remember() {
  const focus = document.activeElement;
  const state = {
    path: location.pathname,
    folds: [...document.querySelectorAll("details")].map((each) => [place(each, "details"), each.open]),
    focus: focus?.matches(FIELDS) ? place(focus, FIELDS) : undefined,
    caret: caretOf(focus),
    top: scrollY,
  };
  sessionStorage.setItem(KEPT, JSON.stringify(state));
}

/**
 * Puts the focus back, unless somebody chose another place meanwhile; false as long as it cannot.
 * @param {ReturnType<typeof place>} wanted
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
export async function putBack() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  sessionStorage.removeItem(KEPT);
  if (kept?.path !== location.pathname) return;
  for (const [fold, open] of kept.folds) {
    const details = find(fold, "details");
    if (details instanceof HTMLDetailsElement) details.open = open;
  }
  scrollTo({ top: kept.top, behavior: "instant" });
  const end = performance.now() + COMES;
  while (kept.focus && !putFocus(kept.focus, kept.caret) && performance.now() < end)
    await new Promise(requestAnimationFrame);
}
