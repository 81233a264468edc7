// Only for who received what one person filled in about their own help: nothing of it is folded, and no word is of a
// group.
import { findPage } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";
import { describeVanEen } from "../../kern/groep/een-mens-tekst.js";
import { nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { listKeuzes } from "../../kern/groepsbeeld/een-mens.js";
import { quoteNaam, startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/profiel/profiel.js").Ingredient} Ingredient
 */

/** @param {Beeld} beeld @returns {HTMLElement[]} Whose it is, and how one reads it. */
export function createVanEen(beeld) {
  return [
    create("p", { class: "samen__over" }, create("strong", { text: beeld.heel.titel })),
    create("p", { class: "samen__datum", text: [beeld.groep, nameRonde(beeld.ronde)].filter(Boolean).join(" · ") }),
    create("p", { class: "samen__telling", text: describeVanEen(beeld) }),
    create("p", { text: samenwoord("samen-kijken.een_lees") }),
  ];
}

/** @param {Beeld} beeld @returns {HTMLElement[]} By answer what was chosen, what was left open, and how one goes on. */
export function createKeuzes({ heel, leden }) {
  const { keuzes, open } = listKeuzes(heel, leden);
  const delen = keuzes.map(({ naam, ingredienten }) =>
    createDeel(samenwoord("samen-kijken.een_bij", { keuze: startWithCapital(naam) }), ingredienten),
  );
  const rest = open.length ? [createDeel(samenwoord("samen-kijken.een_open"), open)] : [];
  return [...delen, ...rest, createVerder(heel)];
}

/**
 * @param {string} kop
 * @param {readonly Ingredient[]} ingredienten
 */
function createDeel(kop, ingredienten) {
  const regels = ingredienten.map(({ titel, woorden }) =>
    create(
      "li",
      {},
      create("strong", { text: titel }),
      ...(woorden ? [create("span", { class: "regels__uitleg", text: quoteNaam(woorden) })] : []),
    ),
  );
  return create(
    "div",
    { class: "samen__deel" },
    create("h3", { text: `${kop} (${regels.length})` }),
    create("ul", { class: "regels" }, ...regels),
  );
}

/** @param {Beeld["heel"]} kijkraam */
function createVerder({ slug, titel }) {
  const kijken = create("a", { href: findPage(`kijkramen/${slug}`), text: titel });
  return create(
    "div",
    { class: "samen__deel" },
    create("h3", { text: samenwoord("samen-kijken.een_verder") }),
    create("p", { text: samenwoord("samen-kijken.een_praat") }),
    create("p", {}, `${samenwoord("samen-kijken.een_zelf")} `, kijken),
  );
}
