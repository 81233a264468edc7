// One at a time, on a phone: what comes next comes by itself once something was chosen, and not under the hands of
// who walks through the positions with the keyboard.

/** How long one sees what one chose. */
export const EVEN = 350;
/** So long after it went on, a tap on 'Volgende' was meant for what one chose: it would skip a point unseen. */
export const ERNA = 1000;

/**
 * @param {EventTarget} article
 * @param {{go: (veld: Element) => void, signal: AbortSignal}} wens Hears where something was chosen, a moment later and
 *   unless the reader does something else first.
 */
export function expectKeuze(article, { go, signal }) {
  let metVinger = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let klok;
  const wacht = () => clearTimeout(klok);
  const point = (/** @type {Event} */ { target }) => {
    metVinger = true;
    if (!isKeuze(target)) wacht();
  };
  const type = () => {
    metVinger = false;
    wacht();
  };
  const choose = (/** @type {Event} */ { target }) => {
    wacht();
    const veld = /** @type {Element} */ (target).closest(".ingredient");
    if (metVinger && veld && isKeuze(target)) klok = setTimeout(() => go(veld), EVEN);
  };
  article.addEventListener("pointerdown", point, { signal });
  article.addEventListener("keydown", type, { signal });
  article.addEventListener("change", choose, { signal });
  signal.addEventListener("abort", wacht);
}

/** @param {EventTarget | null} target */
function isKeuze(target) {
  return /** @type {Element} */ (target).closest(".positie") !== null;
}
