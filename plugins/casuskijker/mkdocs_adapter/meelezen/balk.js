// What only who writes must know: the server puts it on a page, and here it changes while the page stays.

const FOLDS = "details";

/** @returns {HTMLElement} Where it stands: where the server puts it. */
function findBar() {
  const there = /** @type {HTMLElement | null} */ (document.querySelector(".meelezen"));
  if (there) return there;
  const aside = document.createElement("aside");
  aside.className = "meelezen";
  aside.lang = "nl";
  aside.setAttribute("aria-label", "Voor wie schrijft");
  (document.querySelector(".aankondiging") ?? document.body).prepend(aside);
  return aside;
}

/** @param {HTMLElement} bar */
const leaveNoneEmpty = (bar) => bar.childElementCount === 0 && bar.remove();

/** @param {Element} fold */
const nameOf = (fold) => fold.querySelector("summary")?.textContent ?? "";

/**
 * Shows what the server says now; what somebody folded, stays as it is for as long as its first line is the same.
 * @param {string} html
 */
export function showNews(html) {
  const bar = findBar();
  const was = new Map([...bar.querySelectorAll(FOLDS)].map((fold) => [nameOf(fold), fold.open]));
  const now = new DOMParser().parseFromString(html, "text/html").querySelector(".meelezen");
  for (const fold of now?.querySelectorAll(FOLDS) ?? []) fold.open = was.get(nameOf(fold)) ?? fold.open;
  bar.setAttribute("aria-live", "polite");
  bar.replaceChildren(...(now?.childNodes ?? []));
  leaveNoneEmpty(bar);
}

/**
 * @param {string} head
 * @param {string} rest
 * @returns {HTMLElement} A line that a page says by itself, which comes before all else.
 */
export function sayLine(head, rest) {
  const [line, strong] = [document.createElement("p"), document.createElement("strong")];
  line.className = "meelezen__weg";
  line.setAttribute("role", "alert");
  strong.textContent = head;
  line.append(strong, ` ${rest}`);
  findBar().prepend(line);
  return line;
}

/** @param {HTMLElement} line */
export function takeAway(line) {
  line.remove();
  leaveNoneEmpty(findBar());
}
