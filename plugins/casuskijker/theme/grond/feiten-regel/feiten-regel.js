import { create } from "../dom/dom.js";

/**
 * @param {readonly string[]} feiten
 * @returns {HTMLSpanElement} Facts on a line with dots between them, as feiten-regel.html makes them.
 */
export function createFeiten(feiten) {
  return create("span", { class: "feiten" }, ...feiten.flatMap(createFeit));
}

/**
 * @param {string} feit
 * @param {number} plaats
 */
function createFeit(feit, plaats) {
  if (plaats === 0) return [create("span", { class: "feit", text: feit })];
  return [" ", create("span", { class: "feit" }, create("span", { class: "feit__punt", text: "·" }), ` ${feit}`)];
}
