import { create, createButton } from "../../grond/dom/dom.js";

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
    const weg = createButton("Haal weg", () => drop(ander), {
      class: "knop-link",
      "aria-label": `Haal het tweede antwoord weg op: ${nameVraag(ander.vraag)}`,
    });
    return create("li", {}, create("em", { text: nameVraag(ander.vraag) }), create("p", { text: ander.tekst }), weg);
  });
  const vervallen = blad.vervallen.map(([id, tekst]) => create("li", {}, create("strong", { text: id }), `: ${tekst}`));
  return [
    ...createDeel(
      "Bij deze vragen staat nog een antwoord, uit een ander tabblad of uit een bestand. Neem over wat je wilt houden.",
      anders,
    ),
    ...createDeel("Vervallen: deze vragen staan er niet meer. Wat je erbij schreef, blijft bewaard.", vervallen),
  ];
}

/**
 * @param {string} uitleg
 * @param {HTMLLIElement[]} regels
 */
function createDeel(uitleg, regels) {
  return regels.length ? [create("p", { text: uitleg }), create("ul", {}, ...regels)] : [];
}
