/** What waits for the word of the screen, on the sheet of a les: nobody is led past it. */
const WACHT = "vervolg-woord + *";
const OPEN_VERVOLG = ".vervolg__deel[open]";

/**
 * @param {readonly import("./reflectie-blad.js").Vraag[]} vragen
 * @returns {{id: string, vraag: HTMLElement}[]} Those that are on the page, in its order: a les asks them in its own.
 */
export function listOpVolgorde(vragen) {
  return vragen
    .flatMap(({ id, plek }) => {
      const vraag = document.getElementById(plek);
      return vraag ? [{ id, vraag }] : [];
    })
    .sort(({ vraag: een }, { vraag: ander }) =>
      een.compareDocumentPosition(ander) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
}

/**
 * Who comes back to go on gets to the first question after the last one with an answer, or else to that one. Where a
 * page has more to answer, what nothing was written at leaves it to the rest.
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 */
export function goToOpen(blad) {
  const doel = location.hash === "#verder" && findVerder(blad);
  if (doel) arriveAt(doel);
}

/**
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 * @returns {HTMLElement | undefined} Where one goes on; nothing before there is an answer.
 */
export function findVerder({ casus, antwoorden }) {
  const vragen = listOpVolgorde(casus.vragen);
  const laatste = vragen.findLastIndex(({ id }) => id in antwoorden);
  if (laatste < 0) return undefined;
  const volgende = vragen.slice(laatste + 1).find(({ vraag }) => isTeZien(vraag) || vraag.closest(WACHT));
  return (volgende && isTeZien(volgende.vraag) ? volgende : vragen[laatste]).vraag;
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
