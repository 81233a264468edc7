// Where somebody reads: what was in view stays where it was in the window, whatever came or went above it.
import { forAWhile } from "./een-tijdje.js";
import { find, place } from "./vindplaats.js";

const TEXTS = "main article :is(h1, h2, h3, h4, p, li, dt, dd, pre, tr, summary, figcaption, legend)";
/** What can have the caret. */
const FIELDS = "input, textarea";
/** So much of a text says which it is. */
const ENOUGH = 300;
/** So many of what is in view are remembered: one of them may be what changes. */
const MANY = 20;

/** @param {Element} element */
const topOf = (element) => element.getBoundingClientRect().top;

/** @param {Element} element */
const isInView = (element) => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
};

/**
 * @param {Element | null} element
 * @returns {boolean} Whether it stands still while the page moves.
 */
const isStuck = (element) =>
  element !== null && (/sticky|fixed/.test(getComputedStyle(element).position) || isStuck(element.parentElement));

/** @param {Element} element */
const nameOf = (element) => `${element.tagName} ${element.textContent?.trim().slice(0, ENOUGH)}`;

/** @typedef {{ name: string, index: number, top: number }} Text Which of those that say the same, and where it was. */
/** @typedef {{ field?: { place: import("./vindplaats.js").Place, top: number }, texts: Text[], top: number }} Seen */

/** @returns {Seen} What is in view, with who writes in a field first of all. */
export function readSeen() {
  const focus = document.activeElement ?? document.body;
  const isWriting = focus.matches(FIELDS) && isInView(focus) && !isStuck(focus);
  return {
    field: isWriting ? { place: place(focus, FIELDS), top: topOf(focus) } : undefined,
    texts: scrollY > 0 ? readTexts() : [],
    top: scrollY,
  };
}

/** @returns {Text[]} */
function readTexts() {
  /** @type {Map<string, number>} */
  const times = new Map();
  /** @type {Text[]} */
  const texts = [];
  for (const element of document.querySelectorAll(TEXTS)) {
    const name = nameOf(element);
    const index = times.get(name) ?? 0;
    times.set(name, index + 1);
    if (isInView(element) && !isStuck(element)) texts.push({ name, index, top: topOf(element) });
    if (texts.length === MANY) break;
  }
  return texts;
}

/** @typedef {{ element: Element, top: number }} Anker Something on the page, and where in the window it belongs. */

/**
 * @param {Seen} seen
 * @param {Anker} [now] What held the page so far.
 * @returns {Anker | undefined} What holds it: the field that is written in, or the first text that is there still.
 */
function choose({ field, texts }, now) {
  const element = field && find(field.place, FIELDS);
  if (element?.checkVisibility()) return { element, top: field?.top ?? 0 };
  if (now?.element.isConnected && now.element.checkVisibility()) return now;
  if (texts.length === 0) return undefined;
  const visible = [...document.querySelectorAll(TEXTS)].filter((each) => each.checkVisibility());
  const named = Map.groupBy(visible, nameOf);
  const found = texts.map(({ name, index, top }) => ({ element: named.get(name)?.[index], top }));
  return /** @type {Anker | undefined} */ (found.find((each) => each.element));
}

/**
 * Goes as far down as before, where nothing of what was in view is there any more; until all is there, nobody knows.
 * @param {Seen} seen
 */
function giveUp({ top }) {
  const isThere = document.readyState === "complete";
  if (isThere) scrollTo({ top, behavior: "instant" });
  return isThere;
}

/**
 * Has it there, until all that comes late has come.
 * @param {Seen} seen
 */
export async function holdSeen(seen) {
  /** @type {Anker | undefined} */
  let anker;
  await forAWhile(() => {
    anker = choose(seen, anker);
    if (!anker) return giveUp(seen);
    const moved = topOf(anker.element) - anker.top;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    return false;
  });
}
