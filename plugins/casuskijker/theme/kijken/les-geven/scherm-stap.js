// Which of the steps on the screen of a room is shown, and which of what it shows.

const NU = "scherm__stap--nu";

/**
 * @param {Element} article
 * @returns {HTMLElement | null}
 */
export function findNu(article) {
  return article.querySelector(`.${NU}`);
}

/**
 * @param {Element} article
 * @param {import("../../kern/sessie/sessie.js").Stap} stap
 * @param {number} beeld Which one is shown; below zero all.
 */
export function showStap(article, stap, beeld) {
  for (const regel of /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll(".scherm__stap"))) {
    const isNu = regel.dataset.stap === stap.id;
    regel.classList.toggle(NU, isNu);
    if (isNu) showBeeld(regel, beeld, stap.soort);
  }
}

/**
 * @param {HTMLElement} regel
 * @param {number} beeld
 * @param {string} soort
 */
function showBeeld(regel, beeld, soort) {
  const beelden = regel.querySelectorAll(".scherm__beeld");
  for (const [plek, each] of beelden.entries()) each.classList.toggle("scherm__beeld--nu", plek === beeld);
  regel.classList.toggle("scherm__stap--begin", beeld === 0);
  // The cover before a turn tells nothing of it.
  for (const dicht of listDicht(regel)) if (beeld >= 0) dicht.open = beeld > 0 || soort !== "vervolg";
}

/** @param {Element} article */
export function closeAlle(article) {
  for (const dicht of listDicht(article)) dicht.open = false;
}

/**
 * @param {Element} vlak
 * @returns {NodeListOf<HTMLDetailsElement>} What tells how a story goes on, and is closed on the page.
 */
function listDicht(vlak) {
  return vlak.querySelectorAll("details.scherm__dicht");
}
