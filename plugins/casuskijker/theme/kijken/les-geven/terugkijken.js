// What was kept of a les or a werkvorm, read again: its report, in the place of the page.
import { findPage } from "../../grond/basis/site.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { findSessie } from "../../kern/sessie/sessie-kast.js";
import { leidwoord } from "../../woorden/leiden.js";
import { Loop } from "./loop.js";
import { VerslagBeeld } from "./verslag-beeld.js";

/** While the page is hidden behind it. */
const TERUG = ["leiden", "leiden--terug"];

/**
 * @param {HTMLElement} element Knows what it is a report of.
 * @param {{id: string, signal: AbortSignal, leave: () => void}} wens Which one; at the end of the signal the page is as
 *   it was.
 */
export function openTerugkijken(element, { id, signal, leave }) {
  const article = /** @type {HTMLElement} */ (element.closest("article"));
  const toen = findSessie(opslag, id);
  const kop = create("h2", { class: "terugkijken__kop", text: leidwoord("les-geven.verslag_kop"), tabindex: -1 });
  const terug = createButton(
    leidwoord(element.dataset.werkvorm === undefined ? "les-geven.terug" : "les-geven.terug_werkvorm"),
    leave,
  );
  const paneel = create(
    "div",
    { class: "leiden__paneel leiden__verslag op-papier" },
    kop,
    toen ? new VerslagBeeld(new Loop(element, { toen, signal }), { signal, isVoorbij: true }).element : createWeg(),
    create("p", { class: "knoppen" }, terug),
  );
  article.append(paneel);
  article.classList.add(...TERUG);
  signal.addEventListener("abort", () => {
    paneel.remove();
    article.classList.remove(...TERUG);
  });
  scrollTo(0, 0);
  kop.focus({ preventScroll: true });
}

/** @returns {HTMLElement} Where a report was wiped, or is in another browser. */
function createWeg() {
  const link = create("a", { href: findPage("mijn-kijkwerk"), text: leidwoord("les-geven.verslag_kijkwerk") });
  return create("p", {}, `${leidwoord("les-geven.verslag_weg")} `, link, ".");
}
