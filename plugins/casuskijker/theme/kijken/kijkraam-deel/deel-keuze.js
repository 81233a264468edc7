import { create } from "../../grond/dom/dom.js";

/** @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam */

/**
 * The invalshoeken of a kijkraam, to say which of them one looks at.
 *
 * @param {Kijkraam} kijkraam
 * @param {{kop: string, gekozen: readonly string[], changed?: () => void}} wens What is asked, and the ids of those
 *   that are chosen to begin with.
 */
export function createDeelKeuze({ invalshoeken }, { kop, gekozen, changed }) {
  const vinken = invalshoeken.map(({ id }) =>
    create("input", { type: "checkbox", value: id, checked: gekozen.includes(id), autocomplete: "off" }),
  );
  const labels = invalshoeken.map(({ titel, ingredienten, vragen }, plaats) => {
    const aantal = create("span", { class: "deel-keuze__aantal", text: ` (${ingredienten.length + vragen.length})` });
    return create("label", { class: "vink" }, vinken[plaats], create("span", { text: titel }, aantal));
  });
  const element = create("fieldset", { class: "deel-keuze" }, create("legend", { text: kop }), ...labels);
  if (changed) element.addEventListener("change", changed);
  return {
    element,
    /** @returns {string[]} The ids of those that are chosen now. */
    get gekozen() {
      return vinken.flatMap(({ checked, value }) => (checked ? [value] : []));
    },
    /** @returns {boolean} Whether that is a part: neither nothing nor all of it. */
    get isDeel() {
      return vinken.some(({ checked }) => checked) && !vinken.every(({ checked }) => checked);
    },
  };
}
