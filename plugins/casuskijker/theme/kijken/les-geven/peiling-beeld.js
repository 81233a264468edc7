import { create } from "../../grond/dom/dom.js";
import { computeBalken } from "../../kern/sessie/peiling.js";
import { leidwoord } from "../../woorden/leiden.js";

/**
 * @param {readonly import("../../kern/sessie/peiling.js").Antwoord[]} antwoorden
 * @returns {HTMLElement[]} Bars with their numbers; where it was asked twice, both beside each other.
 */
export function createBalken(antwoorden) {
  const { eerst, later } = computeBalken(antwoorden);
  if (!later) return [createLijst(eerst)];
  return [
    create(
      "div",
      { class: "peiling__keer" },
      create("h3", { text: leidwoord("les-geven.peiling_eerst") }),
      createLijst(eerst),
    ),
    create(
      "div",
      { class: "peiling__keer" },
      create("h3", { text: leidwoord("les-geven.peiling_later") }),
      createLijst(later),
    ),
  ];
}

/**
 * @param {readonly import("../../kern/sessie/peiling.js").Balk[]} balken
 * @returns {HTMLElement} All that one can choose; where no hand went up, or none was counted yet, no nought.
 */
function createLijst(balken) {
  const regels = balken.map(({ tekst, aantal, deel }) => {
    const balk = create("span", { class: "peiling__balk", "aria-hidden": "true" });
    balk.style.inlineSize = `${deel}%`;
    return create(
      "li",
      {},
      create("span", { class: "peiling__tekst", text: tekst }),
      create("span", {}, balk),
      create("strong", { class: "peiling__aantal", text: aantal ? String(aantal) : "" }),
    );
  });
  return create("ul", { class: "peiling" }, ...regels);
}
