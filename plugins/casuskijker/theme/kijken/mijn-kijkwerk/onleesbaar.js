import { create } from "../../grond/dom/dom.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { saveTekst } from "../invoer/opslaan.js";
import { createStukKnop, createWisKnop } from "./stuk.js";

/**
 * @typedef {import("../../kern/dossier/kast.js").Onleesbaar} Onleesbaar
 * @typedef {import("./lijst.js").Deel} Deel
 */

const UITLEG =
  "We laten dit staan zoals het is. Je kunt de ruwe tekst bewaren, en wissen wat je niet meer wilt hebben.";

const NU_BEKEND =
  "Dit bewaarde een nieuwere versie van deze site. Deze pagina kent het nu ook, maar op zijn plaats staat al iets " +
  "anders. Er verandert niets tot je kiest.";

const VAN_LATER =
  "Dit bewaarde een nieuwere versie van deze site. Hier is het niet te tonen. Het blijft staan, en het gaat mee " +
  "in je bestand.";

/**
 * @param {readonly Onleesbaar[]} onleesbaar
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section with a row for each thing that cannot be read.
 */
export function createOnleesbaar(onleesbaar, deel) {
  const regels = onleesbaar.map((stuk) => createRegel(stuk, deel));
  return createDeel("Niet te lezen", UITLEG, regels);
}

/**
 * @param {readonly import("../../kern/dossier/onbekend.js").Bewaard[]} onbekend
 * @param {Deel} deel
 * @param {(plek: string) => (() => void) | null} findKeuze Lets the reader choose, of what this page knows by now.
 * @returns {HTMLElement[]} A section with a row for each thing that a later version knows, and one for what is known.
 */
export function createOnbekend(onbekend, deel, findKeuze) {
  const later = onbekend.filter(({ plek }) => !findKeuze(plek));
  const nu = onbekend.filter(({ plek }) => findKeuze(plek));
  const createOne = (/** @type {(typeof onbekend)[number]} */ stuk) =>
    createOnderdeel(stuk, deel, findKeuze(stuk.plek));
  return [
    ...createDeel("Nog te kiezen", NU_BEKEND, nu.map(createOne)),
    ...createDeel("Van een nieuwere versie", VAN_LATER, later.map(createOne)),
  ];
}

/**
 * @param {import("../../kern/dossier/onbekend.js").Bewaard} bewaard
 * @param {Deel} deel
 * @param {(() => void) | null} kies
 */
function createOnderdeel({ plek, soort, tekst }, deel, kies) {
  const naam = `Een deel: ‘${soort}’`;
  const stuk = { plek, naam, weg: `${naam}: gewist.`, terug: `${naam}: terug, zoals het was.` };
  const knoppen = createKnoppen(tekst, stuk, deel);
  if (kies) knoppen.prepend(createStukKnop("Kies wat je ermee doet", kies, stuk));
  return create("li", {}, create("strong", { text: naam }), knoppen);
}

/**
 * @param {string} titel
 * @param {string} uitleg
 * @param {readonly HTMLLIElement[]} regels
 * @returns {HTMLElement[]}
 */
function createDeel(titel, uitleg, regels) {
  return regels.length
    ? [
        create(
          "section",
          { class: "kijkwerk__groep" },
          create("h2", { text: titel }),
          create("p", { text: uitleg }),
          create("ul", { class: "regels" }, ...regels),
        ),
      ]
    : [];
}

/**
 * @param {string} tekst
 * @param {import("./stuk.js").Stuk} stuk
 * @param {Deel} deel
 */
function createKnoppen(tekst, stuk, deel) {
  return create(
    "p",
    { class: "knoppen kijkwerk__knoppen" },
    createStukKnop("Bewaar de ruwe tekst", () => saveTekst(tekst, "niet-te-lezen", deel.say), stuk),
    createWisKnop(stuk, deel),
  );
}

/**
 * @param {Onleesbaar} onleesbaar
 * @param {Deel} deel
 */
function createRegel({ naam: plek, tekst, fout }, deel) {
  const naam = nameStuk(plek, deel);
  const stuk = { plek, naam, weg: `${naam}: gewist.`, terug: `${naam}: terug, zoals het was.` };
  return create(
    "li",
    {},
    create("strong", { text: naam }),
    create("span", { class: "regels__uitleg", text: fout.message }),
    createKnoppen(tekst, stuk, deel),
  );
}

/**
 * @param {string} plek The name under which it is kept: of what it is, that is all that can be read.
 * @param {Deel} deel
 */
function nameStuk(plek, deel) {
  const [soort, eigen = ""] = plek.split(":");
  if (soort === "dossier") return `Een dossier (${eigen})`;
  if (soort === "reflectie") return `Antwoorden bij de casus ‘${deel.nameCasus(eigen)}’`;
  if (soort === "tweeluik" || soort === "blad" || soort === "kaarten") {
    const titel = deel.nameCasus(plek);
    return kijkwerkwoord("mijn-kijkwerk.antwoorden_kapot", { titel });
  }
  if (soort === "sessie") return kijkwerkwoord("mijn-kijkwerk.les_kapot");
  return soort === "groep" ? "Een groep van Samen kijken" : `Iets van een nieuwere versie (${plek})`;
}
