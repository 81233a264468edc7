import { create } from "../../grond/dom/dom.js";
import { ANKER } from "../../kern/dossier/inlevering-nemen.js";
import { nameInlevering } from "../../kern/dossier/inleveringen.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { findStam } from "../../kern/dossier/samenvoegen.js";
import { describeTijd } from "../../kern/werkblad/dossier-zinnen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { nameOver } from "./reflecties.js";
import { createHernoemKnop, createStukKnop, createWisKnop } from "./stuk.js";
import { createTeruglezen } from "./teruglezen.js";
import { fetchVragen, nameVraag } from "./vraag-namen.js";

/**
 * @typedef {import("./lijst.js").Deel} Deel
 * @typedef {import("../../kern/dossier/inleveringen.js").Inlevering} Inlevering
 * @typedef {Readonly<Record<string, import("../../kern/dossier/lezen.js").Reflectie>>} Eigen What the reader wrote.
 */

/**
 * @param {readonly Inlevering[]} inleveringen
 * @param {Eigen} eigen
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section with a row for each, apart from what the reader wrote.
 */
export function createInleveringen(inleveringen, eigen, deel) {
  if (inleveringen.length === 0) return [];
  void fetchVragen(inleveringen.map(({ plek }) => plek)).then((nieuw) => nieuw && deel.changed());
  return [
    create(
      "section",
      { class: "kijkwerk__groep", id: ANKER },
      create("h2", { text: kijkwerkwoord("mijn-kijkwerk.inlevering_kop") }),
      create("p", { text: kijkwerkwoord("mijn-kijkwerk.inlevering_uitleg") }),
      create(
        "ul",
        { class: "regels" },
        ...inleveringen.map((each) => createRegel(each, { alle: inleveringen, eigen: eigen[each.plek] ?? {} }, deel)),
      ),
    ),
  ];
}

/**
 * @param {Inlevering} inlevering
 * @param {{alle: readonly Inlevering[], eigen: Eigen[string]}} naast What else came, and what the reader wrote there.
 * @param {Deel} deel
 */
function createRegel(inlevering, { alle, eigen }, deel) {
  const { id, plek, gekomen, antwoorden } = inlevering;
  const van = inlevering.naam || kijkwerkwoord("mijn-kijkwerk.inlevering_zonder_naam");
  const over = nameOver(plek, deel);
  const naam = kijkwerkwoord("mijn-kijkwerk.inlevering_van", { naam: van, over });
  const stuk = {
    plek: nameInlevering(id),
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.inlevering_gewist", { naam }),
    terug: kijkwerkwoord("mijn-kijkwerk.inlevering_terug"),
  };
  const [vouw, druk] = createTeruglezen(listRegels(inlevering, eigen), stuk, {
    kop: kijkwerkwoord("mijn-kijkwerk.inlevering_lees"),
    noem: () => `${kijkwerkwoord("mijn-kijkwerk.inlevering_lees")}: ${naam}`,
    gaatTerug: true,
  });
  const save = () => deel.save({ inleveringen: [inlevering] }, readPlek(plek).id);
  const aantal = kijkwerkwoord("mijn-kijkwerk.antwoorden", { aantal: Object.keys(antwoorden).length });
  const feiten = [aantal, kijkwerkwoord("mijn-kijkwerk.inlevering_gekomen", { dag: describeTijd(gekomen) })];
  return create(
    "li",
    {},
    create("strong", { text: naam }),
    create("span", { class: "regels__uitleg", text: [...feiten, ...describeKeer(inlevering, alle)].join(" · ") }),
    vouw,
    create(
      "p",
      { class: "knoppen kijkwerk__knoppen" },
      druk,
      createHernoemKnop(inlevering, stuk, deel),
      createStukKnop(kijkwerkwoord("mijn-kijkwerk.les_bewaar"), save, stuk),
      createWisKnop(stuk, deel),
    ),
  );
}

/**
 * @param {Inlevering} inlevering
 * @param {readonly Inlevering[]} alle
 * @returns {string[]} Of somebody who handed in more than once about the same, whether this came last. Two without a
 *   name need not be of one person.
 */
function describeKeer({ id, naam, plek }, alle) {
  const eigen = naam ? alle.filter((each) => each.naam === naam && each.plek === plek) : [];
  if (eigen.length < 2) return [];
  const isLaatst = eigen[0].id === id;
  return [kijkwerkwoord(isLaatst ? "mijn-kijkwerk.inlevering_laatst" : "mijn-kijkwerk.inlevering_eerder")];
}

/**
 * @param {Inlevering} inlevering
 * @param {Eigen[string]} eigen
 * @returns {import("./teruglezen.js").Regel[]} Each answer under what was asked, and what the reader wrote there, which
 *   is not printed: a sheet with answers goes back to who wrote them.
 */
function listRegels({ plek, antwoorden }, eigen) {
  return Object.entries(antwoorden).flatMap(([id, tekst]) => [
    /** @type {[string, string]} */ ([nameVraag(plek, findStam(id)), tekst]),
    .../** @type {import("./teruglezen.js").Regel[]} */ (
      eigen[id] ? [[kijkwerkwoord("mijn-kijkwerk.inlevering_jij"), eigen[id], "kijkwerk__eigen"]] : []
    ),
  ]);
}
