import { create } from "../../grond/dom/dom.js";
import { nameDeel } from "../../kern/groepsbeeld/groepsbeeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { createRegelsOpPapier, createSpreiding, findMeeste } from "./spreiding.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Groepsbeeld} Groepsbeeld
 */

const UITLEG = /** @type {Readonly<Record<Exclude<keyof Groepsbeeld, "weinig">, string>>} */ ({
  anders: samenwoord("samen-kijken.duiding_anders"),
  eens: samenwoord("samen-kijken.duiding_eens"),
  niemand: samenwoord("samen-kijken.duiding_niemand"),
});

/**
 * One part of the picture: what the group saw differently, the same, hardly or not at all.
 *
 * @param {keyof Groepsbeeld} soort
 * @param {Groepsbeeld} groepsbeeld
 * @param {Beeld} beeld
 * @param {(ingredient: string) => HTMLInputElement} createVink What puts an ingrediënt on the agenda.
 */
export function createDeel(soort, groepsbeeld, beeld, createVink) {
  const meeste = findMeeste(Object.values(groepsbeeld).flat());
  const regels = groepsbeeld[soort].map((spreiding) =>
    createSpreiding(spreiding, beeld, { meeste, vink: createVink(spreiding.ingredient.id) }),
  );
  const titel = `${nameDeel(soort, beeld.aantallen)} (${regels.length})`;
  const lijst = create("ol", { class: "spreidingen" }, ...regels);
  if (soort !== "weinig")
    return create(
      "div",
      { class: "samen__deel" },
      create("h3", { text: titel }),
      create("p", { text: UITLEG[soort] }),
      lijst,
    );
  const vouw = create("details", { class: "samen__vouw" }, create("summary", {}, create("h3", { text: titel })), lijst);
  return create("div", { class: "samen__deel" }, vouw, createRegelsOpPapier(groepsbeeld[soort], beeld));
}
