import { create } from "../../grond/dom/dom.js";
import { nameReflectie } from "../../kern/dossier/kast.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { createStukKnop, createStukLink, createWisKnop } from "./stuk.js";

/**
 * @typedef {import("./lijst.js").Deel} Deel
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 */

/** What answers can hang on: above its rows, what a sentence calls it, also where it is gone, and what is counted. */
const SOORTEN = {
  casus: {
    kop: kijkwerkwoord("mijn-kijkwerk.casus_kop"),
    noem: (/** @type {string} */ titel) => kijkwerkwoord("mijn-kijkwerk.casus_naam", { titel }),
    noemWeg: (/** @type {string} */ id) => kijkwerkwoord("mijn-kijkwerk.casus_weg", { id }),
    tel: (/** @type {number} */ aantal) => kijkwerkwoord("mijn-kijkwerk.antwoorden", { aantal }),
  },
  tweeluik: {
    kop: kijkwerkwoord("mijn-kijkwerk.tweeluik_kop"),
    noem: (/** @type {string} */ titel) => kijkwerkwoord("mijn-kijkwerk.tweeluik_naam", { titel }),
    noemWeg: (/** @type {string} */ id) => kijkwerkwoord("mijn-kijkwerk.tweeluik_weg", { id }),
    tel: (/** @type {number} */ aantal) => kijkwerkwoord("mijn-kijkwerk.antwoorden", { aantal }),
  },
  blad: {
    kop: kijkwerkwoord("mijn-kijkwerk.blad_kop"),
    noem: (/** @type {string} */ titel) => kijkwerkwoord("mijn-kijkwerk.blad_naam", { titel }),
    noemWeg: (/** @type {string} */ id) => kijkwerkwoord("mijn-kijkwerk.blad_weg", { id }),
    tel: (/** @type {number} */ aantal) => kijkwerkwoord("mijn-kijkwerk.vakken", { aantal }),
  },
  kaarten: {
    kop: kijkwerkwoord("mijn-kijkwerk.kaarten_kop"),
    noem: (/** @type {string} */ titel) => kijkwerkwoord("mijn-kijkwerk.kaarten_naam", { titel }),
    noemWeg: (/** @type {string} */ id) => kijkwerkwoord("mijn-kijkwerk.kaarten_weg", { id }),
    tel: (/** @type {number} */ aantal) => kijkwerkwoord("mijn-kijkwerk.kaarten", { aantal }),
  },
  leerroute: {
    kop: kijkwerkwoord("mijn-kijkwerk.leerroute_kop"),
    noem: (/** @type {string} */ titel) => kijkwerkwoord("mijn-kijkwerk.leerroute_naam", { titel }),
    noemWeg: (/** @type {string} */ id) => kijkwerkwoord("mijn-kijkwerk.leerroute_weg", { id }),
    tel: (/** @type {number} */ aantal) => kijkwerkwoord("mijn-kijkwerk.antwoorden", { aantal }),
  },
};

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
  const weg = deel.isCasusWeg(plek);
  const over = nameOver(plek, deel);
  const stuk = {
    plek: nameReflectie(plek),
    naam: kijkwerkwoord("mijn-kijkwerk.antwoorden_bij", { over }),
    weg: kijkwerkwoord("mijn-kijkwerk.antwoorden_gewist", { over }),
    terug: kijkwerkwoord("mijn-kijkwerk.antwoorden_terug", { over }),
  };
  const pagina = deel.findLesblad(plek, reflectie) ?? deel.adressen[soort].replace(`{${soort}}`, id);
  // To the question after the last answer; on cards one sees at once where one was.
  const href = soort === "kaarten" ? pagina : `${pagina}#verder`;
  const [vouw = "", ...knoppen] = weg
    ? deel.makeZelden((zelden) => zelden.createTeruglezen(zelden.listReflectie(reflectie), stuk))
    : ["", createStukLink(kijkwerkwoord("mijn-kijkwerk.ga_verder"), href, { ...stuk, naam: over })];
  const save = () => deel.save({ reflecties: { [plek]: reflectie } }, id);
  return create(
    "li",
    {},
    create("strong", { text: weg ? startWithCapital(over) : deel.nameCasus(plek) }),
    create("span", {
      class: "regels__uitleg",
      text: SOORTEN[soort].tel(Object.keys(reflectie).length),
    }),
    vouw,
    create(
      "p",
      { class: "knoppen kijkwerk__knoppen" },
      ...knoppen,
      createStukKnop(kijkwerkwoord("mijn-kijkwerk.les_bewaar"), save, stuk),
      createWisKnop(stuk, deel),
    ),
  );
}

/**
 * @param {string} plek
 * @param {Deel} deel
 * @returns {string} What a sentence calls what answers hang on.
 */
export function nameOver(plek, deel) {
  const { soort, id } = readPlek(plek);
  return deel.isCasusWeg(plek) ? SOORTEN[soort].noemWeg(id) : SOORTEN[soort].noem(deel.nameCasus(plek));
}
