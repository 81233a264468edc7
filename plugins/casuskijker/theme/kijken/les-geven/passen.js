/** The sizes of letters, from large to small, as the stylesheet has them. */
const MATEN = 8;

/**
 * Gives what is shown the largest letters with which all of it fits; with the smallest it can be scrolled.
 *
 * @param {HTMLElement} vlak
 */
export function fitTekst(vlak) {
  for (let maat = 1; maat <= MATEN; maat++) {
    vlak.dataset.maat = String(maat);
    if (vlak.scrollHeight <= vlak.clientHeight && vlak.scrollWidth <= vlak.clientWidth) return;
  }
}
