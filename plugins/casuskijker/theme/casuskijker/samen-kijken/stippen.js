import { createSvg } from "../dom/dom.js";

const BREED = 96;
/** What a column may grow to; in a large group the dots become small instead. */
const HOOG = 64;
const MATEN = [16, 12, 9, 7, 5, 4, 3, 2];

/**
 * @param {number} aantal
 * @param {number} meeste The most in one column of the picture.
 * @returns {SVGSVGElement} A dot for each, from the ground up, in the middle of its column.
 */
export function drawStippen(aantal, meeste) {
  const maat = MATEN.find((each) => Math.floor(BREED / each) * Math.floor(HOOG / each) >= meeste) ?? 2;
  const perRij = Math.floor(BREED / maat);
  const hoog = Math.max(1, Math.ceil(meeste / perRij)) * maat;
  const stippen = Array.from({ length: aantal }, (_, nummer) => {
    const rij = Math.floor(nummer / perRij);
    const inRij = Math.min(perRij, aantal - rij * perRij);
    const cx = BREED / 2 + ((nummer % perRij) - (inRij - 1) / 2) * maat;
    return createSvg("circle", { cx, cy: hoog - (rij + 0.5) * maat, r: maat * 0.4 });
  });
  const grond = createSvg("line", { class: "stippen__grond", x1: 2, x2: BREED - 2, y1: hoog + 2, y2: hoog + 2 });
  return createSvg("svg", { class: "stippen", viewBox: `0 0 ${BREED} ${hoog + 3}`, focusable: "false" }, ...stippen, grond);
}
