// Which question of a gesprek is shown alone, as the address of the page says it: a reload, a bookmark and who gets the
// link see the same one.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { VELDEN } from "../vul-balk/weergave.js";

const TOON = "toon";

/** @returns {HTMLElement | null} The question, or the theme, that the address asks for. */
export function findGevraagd() {
  const id = readFragment(location.hash).waarden.get(TOON) ?? "";
  const vraag = document.getElementById(id);
  if (vraag?.matches(VELDEN)) return vraag;
  // A theme is a part of the page, and its heading has the name.
  return document.querySelector(`section.invalshoek[aria-labelledby="${CSS.escape(id)}"]`);
}

/** @param {HTMLElement | null} nu What is shown alone; null where all is. */
export function writeGevraagd(nu) {
  const { anker, waarden } = readFragment(location.hash);
  if ((waarden.get(TOON) ?? "") === nameStuk(nu)) return;
  // A place on the page would lead away from what is shown.
  const adres = writeFragment({
    anker: nu ? "" : anker,
    waarden: { ...Object.fromEntries(waarden), [TOON]: nameStuk(nu) },
  });
  history.replaceState(history.state, "", location.pathname + location.search + adres);
}

/** @param {HTMLElement | null} stuk */
function nameStuk(stuk) {
  return stuk ? stuk.id || (stuk.getAttribute("aria-labelledby") ?? "") : "";
}
