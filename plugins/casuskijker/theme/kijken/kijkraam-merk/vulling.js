import { createSvg } from "../../grond/dom/dom.js";
import { kijkwoord } from "../../woorden/kijken.js";

/**
 * Fills the panes of a mark, each from below and as far as its invalshoek is done.
 *
 * @param {Element} merk
 * @param {import("../../kern/profiel/voortgang.js").Voortgang[]} delen As many as it has panes.
 * @param {import("../../kern/profiel/voortgang.js").Voortgang[]} [geteld] Those that one looks at, which are said.
 */
export function vulMerk(merk, delen, geteld = delen) {
  const ruiten = [...merk.querySelectorAll(".merk__ruit")];
  const gevuld = ruiten.map((ruit, plaats) => createGezien(ruit, delen[plaats]));
  merk.querySelector(".merk__gezien")?.replaceChildren(...gevuld);
  const tel = (/** @type {"gedaan" | "totaal"} */ wat) => geteld.reduce((som, deel) => som + deel[wat], 0);
  // A drawing in which nothing is filled tells nothing that the words beside it do not.
  merk.setAttribute("aria-hidden", String(tel("gedaan") === 0));
  merk.setAttribute("role", "img");
  merk.setAttribute(
    "aria-label",
    kijkwoord("kijkraam-merk.voortgang", { gedaan: tel("gedaan"), totaal: tel("totaal") }),
  );
}

/** @param {Element} merk Tells nothing any more: what filled it is gone. */
export function leegMerk(merk) {
  merk.querySelector(".merk__gezien")?.replaceChildren();
  merk.setAttribute("aria-hidden", "true");
}

/**
 * @param {Element} ruit
 * @param {import("../../kern/profiel/voortgang.js").Voortgang} deel
 */
function createGezien(ruit, { gedaan, totaal }) {
  const [x, y, width, hoog] = ["x", "y", "width", "height"].map((naam) => Number(ruit.getAttribute(naam)));
  const height = (hoog * gedaan) / totaal;
  return createSvg("rect", { x, y: y + hoog - height, width, height });
}
