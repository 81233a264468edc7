import { createSvg } from "../../grond/dom/dom.js";
import { listStippen } from "../../kern/groep/wie-zinnen.js";

/**
 * @typedef {import("../../kern/groep/beelden.js").Stip} Stip
 * @typedef {{cx: number, cy: number}} Plek
 */

const BREED = 96;
/** What a column may grow to; in a large group the dots become small instead. */
const HOOG = 64;
const MATEN = [16, 12, 9, 7, 5, 4, 3, 2];
/** With more in a column the dots are one shape: thousands of elements would make the page slow. */
const VEEL = 60;

/** Each shape as wide as its dot: who looks with other eyes is seen without colour too. */
export const VORMEN = /** @type {Readonly<Record<Stip, (plek: Plek, straal: number) => string>>} */ ({
  collega: ({ cx, cy }, r) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  team: ({ cx, cy }, r) => `M${cx - r} ${cy - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  docent: ({ cx, cy }, r) => `M${cx} ${cy - r}l${r} ${2 * r}h${-2 * r}z`,
  client: ({ cx, cy }, r) =>
    `M${cx} ${cy - r * 1.2}l${r * 1.2} ${r * 1.2}l${-r * 1.2} ${r * 1.2}l${-r * 1.2} ${-r * 1.2}z`,
});

/**
 * @param {import("../../kern/groep/wie-zinnen.js").Aantallen} aantallen
 * @param {number} meeste The most in one column of the picture.
 * @returns {SVGSVGElement} A dot for each, from the ground up, in the middle of its column.
 */
export function drawStippen(aantallen, meeste) {
  const stippen = listStippen(aantallen).flatMap((stip) => Array.from({ length: aantallen[stip] }, () => stip));
  const maat = MATEN.find((each) => Math.floor(BREED / each) * Math.floor(HOOG / each) >= meeste) ?? 2;
  const perRij = Math.floor(BREED / maat);
  const hoog = Math.max(1, Math.ceil(meeste / perRij)) * maat;
  const straal = maat * 0.4;
  const vormen = stippen.map((stip, nummer) => {
    const rij = Math.floor(nummer / perRij);
    const inRij = Math.min(perRij, stippen.length - rij * perRij);
    const plek = { cx: BREED / 2 + ((nummer % perRij) - (inRij - 1) / 2) * maat, cy: hoog - (rij + 0.5) * maat };
    return VORMEN[stip](plek, straal);
  });
  const getekend = meeste > VEEL ? [vormen.join("")] : vormen;
  const grond = createSvg("line", { class: "stippen__grond", x1: 2, x2: BREED - 2, y1: hoog + 2, y2: hoog + 2 });
  return createSvg(
    "svg",
    { class: "stippen", viewBox: `0 0 ${BREED} ${hoog + 3}`, focusable: "false" },
    ...getekend.map((d) => createSvg("path", { class: "stippen__stip", d })),
    grond,
  );
}
