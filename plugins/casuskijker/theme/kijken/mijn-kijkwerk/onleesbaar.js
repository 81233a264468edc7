import { create } from "../../grond/dom/dom.js";
import { saveTekst } from "../invoer/bestanden.js";
import { createStukKnop, createWisKnop } from "./stuk.js";

/**
 * @typedef {import("../../kern/dossier/kast.js").Onleesbaar} Onleesbaar
 * @typedef {import("./lijst.js").Deel} Deel
 */

const UITLEG =
  "We laten dit staan zoals het is. Je kunt de ruwe tekst bewaren, en wissen wat je niet meer wilt hebben.";

/**
 * @param {readonly Onleesbaar[]} onleesbaar
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section with a row for each thing that cannot be read.
 */
export function createOnleesbaar(onleesbaar, deel) {
  const regels = onleesbaar.map((stuk) => createRegel(stuk, deel));
  return regels.length
    ? [
        create(
          "section",
          { class: "kijkwerk__groep" },
          create("h2", { text: "Niet te lezen" }),
          create("p", { text: UITLEG }),
          create("ul", { class: "regels" }, ...regels),
        ),
      ]
    : [];
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
    create(
      "p",
      { class: "knoppen kijkwerk__knoppen" },
      createStukKnop("Bewaar de ruwe tekst", () => void saveTekst(tekst, "niet-te-lezen"), stuk),
      createWisKnop(stuk, deel),
    ),
  );
}

/**
 * @param {string} plek The name under which it is kept: of what it is, that is all that can be read.
 * @param {Deel} deel
 */
function nameStuk(plek, deel) {
  const [soort, eigen = ""] = plek.split(":");
  if (soort === "dossier") return `Een dossier (${eigen})`;
  return soort === "reflectie" ? `Antwoorden bij de casus ‘${deel.nameCasus(eigen)}’` : "De groep van Samen kijken";
}
