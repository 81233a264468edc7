/** What waits for the word of the screen, on the sheet of a les: nobody is led past it. */
const WACHT = "vervolg-woord + *";
const OPEN_VERVOLG = ".vervolg__deel[open]";

/**
 * Who comes back to go on gets to the first question after the last one with an answer, or else to that one. Where a
 * page has more to answer, what nothing was written at leaves it to the rest.
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 */
export function goToOpen({ casus, antwoorden }) {
  if (location.hash !== "#verder" || Object.keys(antwoorden).length === 0) return;
  const ids = new Map(casus.vragen.map(({ id, plek }) => [plek, id]));
  // In the order of the page, which is not that of the list.
  const vragen = [...document.querySelectorAll("[id]")].filter(({ id }) => ids.has(id));
  const laatste = vragen.findLastIndex(({ id }) => (ids.get(id) ?? "") in antwoorden);
  const volgende = vragen.slice(laatste + 1).find((vraag) => isTeZien(vraag) || vraag.closest(WACHT));
  const vraag = volgende && isTeZien(volgende) ? volgende : vragen[laatste];
  if (vraag) arriveAt(vraag);
}

/** @param {Element} vraag Where it is not shown yet, the browser has nothing to go to until it is. */
function arriveAt(vraag) {
  location.replace(`#${vraag.id}`);
  if (vraag.checkVisibility()) return;
  const kijker = new ResizeObserver(() => {
    if (!vraag.checkVisibility()) return;
    kijker.disconnect();
    vraag.scrollIntoView();
  });
  kijker.observe(vraag);
}

/** @param {Element} vraag A turn that an answer opened is there before its word makes way. */
function isTeZien(vraag) {
  return vraag.checkVisibility() || vraag.closest(OPEN_VERVOLG) !== null;
}
