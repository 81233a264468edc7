import { create } from "../../grond/dom/dom.js";
import { nameReflectie } from "../../kern/dossier/kast.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { createStukKnop, createWisKnop } from "./stuk.js";
import { createTeruglezen, listReflectie } from "./teruglezen.js";

/**
 * @typedef {import("./lijst.js").Deel} Deel
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 */

const WEG = "casus die niet meer op deze site staat";

/**
 * @param {Readonly<Record<string, Reflectie>>} reflecties By the slug of the casus.
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section with a row for each casus.
 */
export function createReflecties(reflecties, deel) {
  const regels = Object.entries(reflecties).map(([casus, reflectie]) => createRegel(casus, reflectie, deel));
  return regels.length
    ? [
        create(
          "section",
          { class: "kijkwerk__groep" },
          create("h2", { text: "Antwoorden bij casussen" }),
          create("ul", { class: "regels" }, ...regels),
        ),
      ]
    : [];
}

/**
 * @param {string} casus
 * @param {Reflectie} reflectie
 * @param {Deel} deel
 */
function createRegel(casus, reflectie, deel) {
  const weg = deel.isCasusWeg(casus);
  const titel = deel.nameCasus(casus);
  const over = weg ? `een ${WEG} (${casus})` : `de casus ‘${titel}’`;
  const stuk = {
    plek: nameReflectie(casus),
    naam: `antwoorden bij ${over}`,
    weg: `Je antwoorden bij ${over} zijn gewist.`,
    terug: `Je antwoorden bij ${over} zijn terug.`,
  };
  const [vouw, ...knoppen] = weg ? createTeruglezen(listReflectie(reflectie), stuk) : [""];
  const save = () => deel.save({ reflecties: { [casus]: reflectie } }, casus);
  return create(
    "li",
    {},
    weg
      ? create("strong", { text: `Een ${WEG} (${casus})` })
      : create("a", { href: deel.adressen.casus.replace("{casus}", casus), text: titel }),
    create("span", {
      class: "regels__uitleg",
      text: withNoun(Object.keys(reflectie).length, "antwoord", "antwoorden"),
    }),
    vouw,
    create(
      "p",
      { class: "knoppen kijkwerk__knoppen" },
      ...knoppen,
      createStukKnop("Bewaar", save, stuk),
      createWisKnop(stuk, deel),
    ),
  );
}
