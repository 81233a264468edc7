import { writeFragment } from "../../grond/adres/fragment.js";
import { create } from "../../grond/dom/dom.js";
import { createFeiten } from "../../grond/feiten-regel/feiten-regel.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";
import { createWisKnop } from "./stuk.js";

/**
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("./lijst.js").Deel} Deel
 */

/**
 * @param {readonly import("../../kern/groep/groep-kast.js").Bewaard[]} bewaard The groups of this browser.
 * @param {string} adres Of the page Samen kijken.
 * @param {Deel} deel
 * @returns {HTMLElement[]}
 */
export function createSamen(bewaard, adres, deel) {
  if (bewaard.length === 0) return [];
  const name = (/** @type {Groep} */ groep) =>
    groep.naam ||
    (bewaard.length === 1
      ? kijkwerkwoord("mijn-kijkwerk.je_groep")
      : kijkwerkwoord("mijn-kijkwerk.groep_van", { dag: describeDag(groep.rondes[0]) }));
  const regels = bewaard.map((each) => createGroepRegel(each, name(each.groep), { adres, deel }));
  const section = { class: "kijkwerk__groep", "aria-label": kijkwerkwoord("mijn-kijkwerk.samen") };
  return [
    create(
      "section",
      section,
      create("h2", { text: kijkwerkwoord("mijn-kijkwerk.samen") }),
      create("ul", { class: "regels" }, ...regels),
    ),
  ];
}

/**
 * @param {import("../../kern/groep/groep-kast.js").Bewaard} bewaard
 * @param {string} naam What it is called.
 * @param {{adres: string, deel: Deel}} pagina
 */
function createGroepRegel({ naam: plek, groep }, naam, { adres, deel }) {
  const stuk = {
    plek,
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.is_gewist", { naam: quoteNaam(naam) }),
    terug: kijkwerkwoord("mijn-kijkwerk.groep_terug"),
  };
  const href = adres + writeFragment({ waarden: { groep: groep.id } });
  const label = kijkwerkwoord("mijn-kijkwerk.verder_met_groep", { naam });
  const verder = create("a", {
    class: "knop knop--stil",
    href,
    text: kijkwerkwoord("mijn-kijkwerk.ga_verder"),
    "aria-label": label,
  });
  return create(
    "li",
    {},
    create("strong", { text: naam }),
    create(
      "span",
      { class: "regels__uitleg" },
      createFeiten([
        describeGroep(groep),
        kijkwerkwoord("mijn-kijkwerk.veranderd", { dag: describeDatum(groep.gewijzigd) }),
      ]),
    ),
    create("p", { class: "knoppen kijkwerk__knoppen" }, verder, createWisKnop(stuk, deel)),
  );
}
