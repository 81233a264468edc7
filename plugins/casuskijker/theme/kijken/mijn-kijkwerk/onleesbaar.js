import { create } from "../../grond/dom/dom.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { saveTekst } from "../invoer/opslaan.js";
import { createStukKnop, createWisKnop } from "./stuk.js";

/**
 * @typedef {import("../../kern/dossier/kast.js").Onleesbaar} Onleesbaar
 * @typedef {import("./lijst.js").Deel} Deel
 */

const UITLEG = kijkwerkwoord("mijn-kijkwerk.onleesbaar_uitleg");

const NU_BEKEND = kijkwerkwoord("mijn-kijkwerk.nog_te_kiezen_uitleg");

const VAN_LATER = kijkwerkwoord("mijn-kijkwerk.van_later_uitleg");

/**
 * @param {readonly Onleesbaar[]} onleesbaar
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section with a row for each thing that cannot be read.
 */
export function createOnleesbaar(onleesbaar, deel) {
  const regels = onleesbaar.map((stuk) => createRegel(stuk, deel));
  return createDeel(kijkwerkwoord("mijn-kijkwerk.onleesbaar"), UITLEG, regels);
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
    ...createDeel(kijkwerkwoord("mijn-kijkwerk.nog_te_kiezen"), NU_BEKEND, nu.map(createOne)),
    ...createDeel(kijkwerkwoord("mijn-kijkwerk.van_later"), VAN_LATER, later.map(createOne)),
  ];
}

/**
 * @param {import("../../kern/dossier/onbekend.js").Bewaard} bewaard
 * @param {Deel} deel
 * @param {(() => void) | null} kies
 */
function createOnderdeel({ plek, soort, tekst }, deel, kies) {
  const naam = kijkwerkwoord("mijn-kijkwerk.een_deel", { soort });
  const stuk = {
    plek,
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.stuk_gewist", { naam }),
    terug: kijkwerkwoord("mijn-kijkwerk.stuk_terug", { naam }),
  };
  const knoppen = createKnoppen(tekst, stuk, deel);
  if (kies) knoppen.prepend(createStukKnop(kijkwerkwoord("mijn-kijkwerk.kies_wat"), kies, stuk));
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
    createStukKnop(kijkwerkwoord("mijn-kijkwerk.bewaar_ruw"), () => saveTekst(tekst, "niet-te-lezen", deel.say), stuk),
    createWisKnop(stuk, deel),
  );
}

/**
 * @param {Onleesbaar} onleesbaar
 * @param {Deel} deel
 */
function createRegel({ naam: plek, tekst, fout }, deel) {
  const naam = nameStuk(plek, deel);
  const stuk = {
    plek,
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.stuk_gewist", { naam }),
    terug: kijkwerkwoord("mijn-kijkwerk.stuk_terug", { naam }),
  };
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
  if (soort === "dossier") return kijkwerkwoord("mijn-kijkwerk.een_dossier", { eigen });
  if (soort === "reflectie")
    return kijkwerkwoord("mijn-kijkwerk.antwoorden_casus_kapot", { titel: deel.nameCasus(eigen) });
  if (readPlek(plek).soort !== "casus") {
    const titel = deel.nameCasus(plek);
    return kijkwerkwoord("mijn-kijkwerk.antwoorden_kapot", { titel });
  }
  if (soort === "inlevering") return kijkwerkwoord("mijn-kijkwerk.inlevering_kapot");
  if (soort === "voor-mij") return kijkwerkwoord("mijn-kijkwerk.voor_mij_kapot");
  if (soort === "sessie") return kijkwerkwoord("mijn-kijkwerk.les_kapot");
  return soort === "groep"
    ? kijkwerkwoord("mijn-kijkwerk.een_groep")
    : kijkwerkwoord("mijn-kijkwerk.iets_van_later", { plek });
}
