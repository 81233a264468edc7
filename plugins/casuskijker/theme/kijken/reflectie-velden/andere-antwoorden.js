import { create, createButton } from "../../grond/dom/dom.js";
import { reflectiewoord } from "../../woorden/reflectie.js";

/**
 * @typedef {import("./reflectie-blad.js").ReflectieBlad} ReflectieBlad
 * @typedef {import("./reflectie-blad.js").Ander} Ander
 */

/**
 * @param {ReflectieBlad} blad
 * @param {(id: string) => string} nameVraag The text of a question of this casus.
 * @param {(ander: Ander) => void} drop Takes one of two answers away.
 * @returns {Node[]} What is kept besides one answer per question: a second one, and answers to questions that are gone.
 */
export function createAndereAntwoorden(blad, nameVraag, drop) {
  const anders = blad.anders.map((ander) => {
    const weg = createButton(reflectiewoord("reflectie-velden.haal_weg"), () => drop(ander), {
      class: "knop-link",
      "aria-label": reflectiewoord("reflectie-velden.haal_tweede_weg", { vraag: nameVraag(ander.vraag) }),
    });
    return create("li", {}, create("em", { text: nameVraag(ander.vraag) }), create("p", { text: ander.tekst }), weg);
  });
  const vervallen = blad.vervallen.map(([id, tekst]) => create("li", {}, create("strong", { text: id }), `: ${tekst}`));
  return [
    ...createDeel(reflectiewoord("reflectie-velden.nog_een_uitleg"), anders),
    ...createDeel(reflectiewoord("reflectie-velden.vervallen_uitleg"), vervallen),
  ];
}

/**
 * @param {string} uitleg
 * @param {HTMLLIElement[]} regels
 */
function createDeel(uitleg, regels) {
  return regels.length ? [create("p", { text: uitleg }), create("ul", {}, ...regels)] : [];
}
