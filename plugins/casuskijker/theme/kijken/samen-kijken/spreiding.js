import { create } from "../../grond/dom/dom.js";
import {
  countPlek,
  describeClient,
  describeGekeken,
  describeGemiddelde,
  describeSpreiding,
  nameLeden,
} from "../../kern/groep/groep-zinnen.js";
import { nameGetallen } from "../../kern/groep/stippen-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { drawStippen } from "./stippen.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

/**
 * @param {Spreiding} spreiding
 * @param {Beeld} beeld
 * @param {{meeste: number, vink?: HTMLInputElement | null}} wens Members in one place, anywhere in the picture: every
 *   dot is of the same size. And what puts it on the agenda.
 * @returns {HTMLLIElement} One ingrediënt: its words, a dot for each who looked, and for who listens a sentence.
 */
export function createSpreiding(spreiding, beeld, { meeste, vink = null }) {
  const { ingredient } = spreiding;
  const { kijkraam, leden, namen } = beeld;
  const telling = describeSpreiding(spreiding, leden);
  const client = describeClient(spreiding, leden);
  const gezegd = client.isGezegd ? " spreiding__client--gezegd" : "";
  const zinnen = [describeGekeken(spreiding, leden), describeGemiddelde(kijkraam, spreiding, leden)]
    .filter(Boolean)
    .join(" ");
  const woorden = create(
    "div",
    { class: "spreiding__woorden" },
    create("h4", { class: "spreiding__titel", text: ingredient.titel }),
    ...(ingredient.woorden ? [create("p", { class: "spreiding__tekst", text: ingredient.woorden })] : []),
    ...(telling ? [create("p", { class: "voorlezen spreiding__telling", text: telling })] : []),
    ...(zinnen ? [create("p", { class: "spreiding__aantal", text: zinnen })] : []),
    ...(client.zin ? [create("p", { class: `spreiding__client${gezegd}`, text: client.zin })] : []),
    ...(namen ? [createNamen(spreiding, beeld)] : []),
    ...(vink ? [createVinkRegel(vink, ingredient.titel)] : []),
  );
  return create("li", { class: "spreiding" }, woorden, createStippen(spreiding, beeld, meeste));
}

/**
 * @param {HTMLInputElement} vink
 * @param {string} titel
 */
function createVinkRegel(vink, titel) {
  vink.setAttribute("aria-label", samenwoord("groep-agenda.bespreken_over", { titel }));
  return create("label", { class: "vink spreiding__vink" }, vink, samenwoord("groep-agenda.bespreken"));
}

/**
 * @param {readonly Spreiding[]} spreidingen
 * @returns {number} The most in one place.
 */
export function findMeeste(spreidingen) {
  return Math.max(0, ...spreidingen.flatMap(({ plekken }) => plekken.map(({ wie }) => wie.length)));
}

/**
 * What a fold holds stays in it on paper, and rows in full would take pages to say little.
 *
 * @param {readonly Spreiding[]} spreidingen To which at most one member looked.
 * @param {Beeld} beeld
 * @returns {HTMLParagraphElement} The same in a few lines, for paper.
 */
export function createRegelsOpPapier(spreidingen, { leden, namen }) {
  const regels = spreidingen.map(({ ingredient, plekken }) => {
    const gekozen = plekken
      .filter(({ wie }) => wie.length > 0)
      .map(({ positie, wie }) => (namen ? `${positie.naam}: ${nameLeden(wie, leden)}` : positie.naam));
    return [ingredient.titel, ...gekozen.map((keuze) => `(${keuze})`)].join(" ");
  });
  return create("p", { class: "papier samen__weinig", text: `${regels.join("; ")}.` });
}

/**
 * The plot says no more than the sentence that is read aloud, so it is left out for who listens.
 *
 * @param {Spreiding} spreiding
 * @param {Pick<Beeld, "leden">} beeld
 * @param {number} meeste
 */
function createStippen({ plekken }, { leden }, meeste) {
  const kolommen = plekken.map(({ positie, wie }) =>
    create(
      "div",
      { class: "spreiding__kolom" },
      drawStippen(countPlek(wie, leden), meeste),
      create("span", { class: "spreiding__getal", text: nameGetallen(countPlek(wie, leden)) }),
      create("span", { class: "spreiding__positie", text: positie.naam }),
    ),
  );
  return create("div", { class: "spreiding__stippen", "aria-hidden": "true" }, ...kolommen);
}

/**
 * @param {Spreiding} spreiding
 * @param {Beeld} beeld
 */
function createNamen({ plekken }, { leden }) {
  const regels = plekken
    .filter(({ wie }) => wie.length > 0)
    .map(({ positie, wie }) => create("li", { text: `${positie.naam}: ${nameLeden(wie, leden)}` }));
  return create("ul", { class: "spreiding__namen" }, ...regels);
}
