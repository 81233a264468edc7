import { create } from "../../grond/dom/dom.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {{value: string, naam: string, aantal: number}} Optie What one can choose: its ids, as an address has them.
 */

/**
 * The invalshoeken of a kijkraam, to say which of them one looks at.
 *
 * @param {Kijkraam} kijkraam
 * @param {{kop: string, gekozen: readonly string[], vooraf?: readonly Optie[], changed?: () => void}} wens What is
 *   asked, those that are chosen to begin with, and what one can choose besides them.
 */
export function createDeelKeuze({ invalshoeken }, { kop, gekozen, vooraf = [], changed }) {
  const opties = [
    ...vooraf,
    ...invalshoeken.map(({ id, titel, ingredienten, vragen }) => ({
      value: id,
      naam: titel,
      aantal: ingredienten.length + vragen.length,
    })),
  ];
  const vinken = opties.map(({ value }) =>
    create("input", { type: "checkbox", value, checked: gekozen.includes(value), autocomplete: "off" }),
  );
  const labels = opties.map(({ naam, aantal }, plaats) => {
    const text = create("span", { class: "deel-keuze__aantal", text: ` (${aantal})` });
    return create("label", { class: "vink" }, vinken[plaats], create("span", { text: naam }, text));
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
