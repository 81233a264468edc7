import { create } from "../../grond/dom/dom.js";
import { nameReflectie } from "../../kern/dossier/kast.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { createStukKnop, createWisKnop } from "./stuk.js";
import { createTeruglezen, listReflectie } from "./teruglezen.js";

/**
 * @typedef {import("./lijst.js").Deel} Deel
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 */

/** What answers can hang on: above its rows, where it is gone, and what a sentence calls it. */
const SOORTEN = /** @type {const} */ ({
  casus: { kop: "Antwoorden bij casussen", weg: "casus die niet meer op deze site staat", noem: "de casus " },
  tweeluik: {
    kop: "Antwoorden bij twee verhalen naast elkaar",
    weg: "tweeluik dat niet meer op deze site staat",
    noem: "",
  },
  blad: { kop: "Invulbladen", weg: "invulblad dat niet meer op deze site staat", noem: "het blad " },
});

/** What is counted of it, one and more. */
const TELT = /** @type {Record<import("../../kern/dossier/plekken.js").PlekSoort, [string, string]>} */ ({
  casus: ["antwoord", "antwoorden"],
  tweeluik: ["antwoord", "antwoorden"],
  blad: ["ingevuld vak", "ingevulde vakken"],
});

/**
 * @param {Readonly<Record<string, Reflectie>>} reflecties By what they hang on.
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section for each kind of that, with a row for each one.
 */
export function createReflecties(reflecties, deel) {
  const perSoort = Map.groupBy(Object.keys(reflecties), (plek) => readPlek(plek).soort);
  return [...perSoort].map(([soort, plekken]) =>
    create(
      "section",
      { class: "kijkwerk__groep" },
      create("h2", { text: SOORTEN[soort].kop }),
      create("ul", { class: "regels" }, ...plekken.map((plek) => createRegel(plek, reflecties[plek], deel))),
    ),
  );
}

/**
 * @param {string} plek
 * @param {Reflectie} reflectie
 * @param {Deel} deel
 */
function createRegel(plek, reflectie, deel) {
  const { soort, id } = readPlek(plek);
  const { weg: isWeg, noem } = SOORTEN[soort];
  const weg = deel.isCasusWeg(plek);
  const titel = deel.nameCasus(plek);
  const over = weg ? `een ${isWeg} (${id})` : `${noem}‘${titel}’`;
  const stuk = {
    plek: nameReflectie(plek),
    naam: `antwoorden bij ${over}`,
    weg: `Je antwoorden bij ${over} zijn gewist.`,
    terug: `Je antwoorden bij ${over} zijn terug.`,
  };
  const [vouw, ...knoppen] = weg ? createTeruglezen(listReflectie(reflectie), stuk) : [""];
  const save = () => deel.save({ reflecties: { [plek]: reflectie } }, id);
  return create(
    "li",
    {},
    weg
      ? create("strong", { text: `Een ${isWeg} (${id})` })
      : create("a", { href: deel.adressen[soort].replace(`{${soort}}`, id), text: titel }),
    create("span", {
      class: "regels__uitleg",
      text: withNoun(Object.keys(reflectie).length, ...TELT[soort]),
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
