import { createSvg } from "../../grond/dom/dom.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 * @typedef {import("../../kern/profiel/profiel.js").Deelprofiel} Deelprofiel
 */

const RUIT = 12;
const TUSSEN = 5;

/**
 * A bar of small panes, one for every ingrediënt: full, half, empty, with a question mark, or a dot where nobody
 * looked. It says no more than the numbers beside it, so it is left out for who listens.
 *
 * @param {Deelprofiel["aantallen"]} aantallen
 * @returns {SVGSVGElement}
 */
export function drawRuiten(aantallen) {
  const soorten = /** @type {Lijst[]} */ (Object.keys(aantallen));
  const ruiten = soorten.flatMap((soort) => Array.from({ length: aantallen[soort] }, () => soort));
  const breed = ruiten.length * (RUIT + TUSSEN);
  return createSvg(
    "svg",
    {
      class: "ruiten",
      viewBox: `0 0 ${breed} ${RUIT + 2}`,
      width: breed,
      height: RUIT + 2,
      "aria-hidden": "true",
      focusable: "false",
    },
    ...ruiten.flatMap((soort, plaats) => drawRuit(soort, plaats * (RUIT + TUSSEN) + 1)),
  );
}

/**
 * @param {Lijst} soort
 * @param {number} x
 * @returns {SVGElement[]}
 */
function drawRuit(soort, x) {
  const rand = createSvg("rect", { class: `ruit ruit--${soort}`, x, y: 1, width: RUIT, height: RUIT });
  const midden = { x: x + RUIT / 2, y: RUIT - 1 };
  switch (soort) {
    case "deels":
      return [rand, createSvg("rect", { class: "ruit__vol", x, y: 1, width: RUIT / 2, height: RUIT })];
    case "navragen":
      return [rand, createSvg("text", { class: "ruit__vraag", ...midden, text: "?" })];
    case "open":
      return [createSvg("circle", { class: "ruit__stip", cx: midden.x, cy: 1 + RUIT / 2, r: 1.5 })];
    default:
      return [rand];
  }
}
