import { createSvg } from "../../grond/dom/dom.js";

const BREED = 96;
/** What a column may grow to; in a large group the dots become small instead. */
const HOOG = 64;
const MATEN = [16, 12, 9, 7, 5, 4, 3, 2];
/** With more in a column the dots are one shape: thousands of elements would make the page slow. */
const VEEL = 60;

/**
 * @param {number} aantal
 * @param {number} meeste The most in one column of the picture.
 * @returns {SVGSVGElement} A dot for each, from the ground up, in the middle of its column.
 */
export function drawStippen(aantal, meeste) {
  const maat = MATEN.find((each) => Math.floor(BREED / each) * Math.floor(HOOG / each) >= meeste) ?? 2;
  const perRij = Math.floor(BREED / maat);
  const hoog = Math.max(1, Math.ceil(meeste / perRij)) * maat;
  const straal = maat * 0.4;
  const plekken = Array.from({ length: aantal }, (_, nummer) => {
    const rij = Math.floor(nummer / perRij);
    const inRij = Math.min(perRij, aantal - rij * perRij);
    return { cx: BREED / 2 + ((nummer % perRij) - (inRij - 1) / 2) * maat, cy: hoog - (rij + 0.5) * maat };
  });
  const stippen =
    meeste > VEEL
      ? [createSvg("path", { d: plekken.map(({ cx, cy }) => drawCirkel(cx, cy, straal)).join("") })]
      : plekken.map((plek) => createSvg("circle", { ...plek, r: straal }));
  const grond = createSvg("line", { class: "stippen__grond", x1: 2, x2: BREED - 2, y1: hoog + 2, y2: hoog + 2 });
  return createSvg(
    "svg",
    { class: "stippen", viewBox: `0 0 ${BREED} ${hoog + 3}`, focusable: "false" },
    ...stippen,
    grond,
  );
}

/**
 * @param {number} cx
 * @param {number} cy
 * @param {number} straal
 */
function drawCirkel(cx, cy, straal) {
  return `M${cx - straal} ${cy}a${straal} ${straal} 0 1 0 ${2 * straal} 0a${straal} ${straal} 0 1 0 ${-2 * straal} 0`;
}
