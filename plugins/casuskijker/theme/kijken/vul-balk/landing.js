/** What stands above the first thing to fill in, from far to near: the heading, how to answer, what it belongs to. */
const ERBOVEN = ["h2:has(+ .kijkraam-uitleg)", ".kijkraam-uitleg__schaal", "h3:has(+ .invalshoek)"];

/**
 * Brings something to fill in into view: its words and what one presses, and above them as much of what explains it as
 * fits.
 *
 * @param {HTMLElement} veld
 */
export function land(veld) {
  const article = /** @type {Element} */ (veld.closest("article"));
  const onder = (veld.querySelector(".ingredient__posities") ?? veld).getBoundingClientRect().bottom;
  const past = (/** @type {Element} */ stuk) => onder - stuk.getBoundingClientRect().top <= measureVrij();
  const erboven = ERBOVEN.flatMap((wat) => findLaatste(article, { wat, voor: veld }));
  (erboven.find(past) ?? veld).scrollIntoView();
}

/**
 * @param {Element} article
 * @param {{wat: string, voor: Element}} wens
 * @returns {Element[]} The last of its kind that stands before something, if there is one on the screen.
 */
function findLaatste(article, { wat, voor }) {
  const eerder = [...article.querySelectorAll(wat)].filter(
    (stuk) => stuk.checkVisibility() && stuk.compareDocumentPosition(voor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return eerder.slice(-1);
}

/** How much of the screen is free between what sticks to its top and to its foot. */
function measureVrij() {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return innerHeight - (Number.parseFloat(scrollPaddingTop) || 0) - (Number.parseFloat(scrollPaddingBottom) || 0);
}
