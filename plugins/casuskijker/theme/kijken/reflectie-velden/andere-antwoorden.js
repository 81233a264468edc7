import { create, createButton } from "../../grond/dom/dom.js";
import { reflectiewoord } from "../../woorden/reflectie.js";

/**
 * @typedef {import("./reflectie-blad.js").ReflectieBlad} ReflectieBlad
 * @typedef {import("./reflectie-blad.js").Ander} Ander
 * @typedef {import("./elders.js").Elders} Elders
 */

/**
 * @param {ReflectieBlad} blad
 * @param {{nameVraag: (id: string) => string, drop: (ander: Ander) => void, elders: readonly Elders[]}} wens The text
 *   of a question of this casus; what takes one of two answers away; and what was written where this page has no field.
 * @returns {Node[]} What is kept besides one answer per question of this page: what was written elsewhere, a second
 *   one, and answers to questions that are gone.
 */
export function createAndereAntwoorden(blad, { nameVraag, drop, elders }) {
  const anders = blad.anders.map((ander) => {
    const weg = createButton(reflectiewoord("reflectie-velden.haal_weg"), () => drop(ander), {
      class: "knop-link",
      "aria-label": reflectiewoord("reflectie-velden.haal_tweede_weg", { vraag: nameVraag(ander.vraag) }),
    });
    return create("li", {}, create("em", { text: nameVraag(ander.vraag) }), create("p", { text: ander.tekst }), weg);
  });
  const vervallen = blad.vervallen.map(([id, tekst]) => create("li", {}, create("strong", { text: id }), `: ${tekst}`));
  return [
    ...createDeel(reflectiewoord("reflectie-velden.elders_uitleg"), elders.map(createElders)),
    ...createDeel(reflectiewoord("reflectie-velden.nog_een_uitleg"), anders),
    ...createDeel(reflectiewoord("reflectie-velden.vervallen_uitleg"), vervallen),
  ];
}

/** @param {Elders} elders */
function createElders({ vraag, antwoord, bladen }) {
  const links = bladen.map(({ titel, url }) =>
    create("a", {
      class: "knop knop--stil",
      href: url,
      text: reflectiewoord("reflectie-velden.elders_verder", { blad: titel }),
    }),
  );
  return create(
    "li",
    {},
    create("em", { text: vraag }),
    create("p", { text: antwoord }),
    create("p", { class: "knoppen" }, ...links),
  );
}

/**
 * @param {string} uitleg
 * @param {HTMLLIElement[]} regels
 */
function createDeel(uitleg, regels) {
  return regels.length ? [create("p", { text: uitleg }), create("ul", {}, ...regels)] : [];
}
