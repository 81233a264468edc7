import { create, createSvg } from "../../grond/dom/dom.js";
import { listStippen } from "../../kern/groep/wie-zinnen.js";
import { VORMEN } from "../samen-kijken/stippen.js";

/** @typedef {import("../../kern/groep/wie-zinnen.js").Aantallen} Aantallen */

/** They stand in fives, so that they are counted at a glance, and a row that is full goes on below between two. */
const VIJF = 5;
const MAAT = 16;
/** With more in one place the figure beside them says it better. */
export const TE_TELLEN = 30;

/**
 * @param {Aantallen} aantallen In one place.
 * @returns {HTMLSpanElement} A mark for each, as high as a letter.
 */
export function drawTekens(aantallen) {
  const stippen = listStippen(aantallen).flatMap((stip) => Array.from({ length: aantallen[stip] }, () => stip));
  const groepen = Array.from({ length: Math.ceil(stippen.length / VIJF) }, (_, nummer) =>
    drawGroep(stippen.slice(nummer * VIJF, (nummer + 1) * VIJF)),
  );
  return create("span", { class: "toen-en-nu__tekens", "aria-hidden": "true" }, ...groepen);
}

/** @param {readonly import("../../kern/groep/beelden.js").Stip[]} stippen */
function drawGroep(stippen) {
  const vormen = stippen.map((stip, nummer) =>
    createSvg("path", { d: VORMEN[stip]({ cx: (nummer + 0.5) * MAAT, cy: MAAT / 2 }, MAAT * 0.38) }),
  );
  const viewBox = `0 0 ${stippen.length * MAAT} ${MAAT}`;
  return createSvg("svg", { class: "toen-en-nu__vijf", viewBox, focusable: "false" }, ...vormen);
}
