// What was noted at a les or a werkvorm for nobody else: it is there, so this page says so, and lets it be wiped.
import { writeFragment } from "../../grond/adres/fragment.js";
import { create } from "../../grond/dom/dom.js";
import { writeAlsMoment } from "../../kern/dag/dag.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { opslag } from "../hier/opslag.js";
import { findBlad, nameTitel } from "./sessies.js";
import { createStukLink, createWisKnop } from "./stuk.js";
import { createTeruglezen } from "./teruglezen.js";

/**
 * @typedef {import("./lijst.js").Deel} Deel
 * @typedef {import("../../kern/sessie/voor-mij.js").Bewaard} Bewaard
 */

/** Before the name of a role, which is kept as a step is. */
const ROL = /^rol-/;

/**
 * @param {readonly Bewaard[]} bewaard
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section with a row for each les, and for each thing that a werkvorm was done with.
 */
export function createNotities(bewaard, deel) {
  if (bewaard.length === 0) return [];
  return [
    create(
      "section",
      { class: "kijkwerk__groep" },
      create("h2", { text: kijkwerkwoord("mijn-kijkwerk.voor_mij_kop") }),
      create("p", { text: kijkwerkwoord("mijn-kijkwerk.voor_mij_uitleg") }),
      create("ul", { class: "regels" }, ...bewaard.map((each) => createRegel(each, deel))),
    ),
  ];
}

/**
 * @param {Bewaard} bewaard
 * @param {Deel} deel
 */
function createRegel(bewaard, deel) {
  const { plek, van, notities } = bewaard;
  const titel = [nameTitel(van, deel), ...nameKeer(bewaard)].join(" · ");
  const naam = kijkwerkwoord("mijn-kijkwerk.voor_mij_naam", { titel });
  const stuk = {
    plek,
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.les_weg", { naam }),
    terug: kijkwerkwoord("mijn-kijkwerk.voor_mij_terug"),
  };
  const [vouw, druk] = createTeruglezen(listRegels(notities), stuk, {
    kop: kijkwerkwoord("mijn-kijkwerk.voor_mij_lees"),
    noem: () => `${kijkwerkwoord("mijn-kijkwerk.voor_mij_lees")}: ${naam}`,
  });
  const aantal = kijkwerkwoord("mijn-kijkwerk.voor_mij_aantal", { aantal: Object.keys(notities).length });
  const href = findPlek(bewaard, deel);
  return create(
    "li",
    {},
    create("strong", { text: titel }),
    create("span", { class: "regels__uitleg", text: [aantal, ...describeOud(bewaard)].join(" · ") }),
    vouw,
    create(
      "p",
      { class: "knoppen kijkwerk__knoppen" },
      ...(href ? [createStukLink(kijkwerkwoord("mijn-kijkwerk.ga_verder"), href, stuk)] : []),
      druk,
      createWisKnop(stuk, deel),
    ),
  );
}

/** @param {Bewaard} bewaard @returns {string[]} With which group it was, and on which day, as far as that is known. */
function nameKeer({ groep, dag }) {
  const wie = groep === null ? "" : nameGroep(groep);
  const wanneer = dag === null ? "" : describeDatum(writeAlsMoment(dag));
  // A group without a name is called by the day of its first ronde.
  return [wie, wie.includes(wanneer) ? "" : wanneer].filter(Boolean);
}

/** @param {string} id */
function nameGroep(id) {
  const groep = listGroepen(opslag).groepen.find((each) => each.groep.id === id)?.groep;
  if (!groep) return kijkwerkwoord("mijn-kijkwerk.voor_mij_groep_weg");
  return groep.naam || kijkwerkwoord("mijn-kijkwerk.groep_van", { dag: describeDag(groep.rondes[0]) });
}

/** @param {Bewaard} bewaard @returns {string[]} What is not known of it, where it was kept before. */
function describeOud({ van, groep, dag, isOud }) {
  if (isOud) return [kijkwerkwoord("mijn-kijkwerk.voor_mij_oud")];
  const weetNiet = van.werkvorm !== null && groep === null && dag === null;
  return weetNiet ? [kijkwerkwoord("mijn-kijkwerk.voor_mij_wie")] : [];
}

/** @param {Bewaard["notities"]} notities @returns {import("./teruglezen.js").Regel[]} Steps by their names for ever. */
function listRegels(notities) {
  return Object.entries(notities).map(([id, tekst]) => {
    const naam = startWithCapital(id.replace(ROL, "").replaceAll("-", " "));
    return [ROL.test(id) ? kijkwerkwoord("mijn-kijkwerk.voor_mij_rol", { rol: naam }) : naam, tekst];
  });
}

/**
 * @param {Bewaard} bewaard
 * @param {Deel} deel
 * @returns {string | null} The first step where it was written, in the window of who leads.
 */
function findPlek({ van, groep, isOud, notities }, deel) {
  const blad = isOud ? null : findBlad(van, deel);
  const stap = Object.keys(notities).find((id) => !ROL.test(id)) ?? "";
  const { casus, kijkraam } = van.werkvorm === null ? { casus: null, kijkraam: null } : van;
  return blad && blad + writeFragment({ anker: "leid", waarden: { casus, kijkraam, groep, stap } });
}
