import { writeFragment } from "../../grond/adres/fragment.js";
import { create } from "../../grond/dom/dom.js";
import { createFeiten } from "../../grond/feiten-regel/feiten-regel.js";
import { ALLEEN, writeDeel } from "../../kern/alleen/alleen.js";
import { findDeelVan } from "../../kern/alleen/van-dossier.js";
import { copyDossier, ROLLEN } from "../../kern/dossier/dossier.js";
import { keepDossier, nameDossier } from "../../kern/dossier/kast.js";
import { isLangGeleden } from "../../kern/dossier/moment.js";
import { describeDatum, describeTijd, nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { findStand } from "../../kern/werkblad/eerder.js";
import { joinNames, quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { opslag } from "../hier/opslag.js";
import { createHernoemKnop, createStukKnop, createStukLink, createWisKnop } from "./stuk.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/inleveringen.js").Inlevering} Inlevering
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Deel What the rows of the page share.
 * @property {ReadonlyMap<string, Kijkraam>} kijkramen
 * @property {(plek: string) => string} nameCasus The title of a casus, or of what else answers hang on.
 * @property {(plek: string) => boolean} isCasusWeg Whether this site has it no more.
 * @property {(plek: string, reflectie: import("../../kern/dossier/lezen.js").Reflectie) => string | null} findLesblad
 *   The page of a les where it was written, where a casus has no field for all of it.
 * @property {(slug: string) => string} nameWerkvorm
 * @property {(slug: string) => boolean} isWerkvormWeg
 * @property {(slug: string) => string} nameLes Of a les along several verhalen.
 * @property {(slug: string) => boolean} isLesWeg
 * @property {Readonly<Record<"kijkraam" | import("../../kern/dossier/plekken.js").PlekSoort, string>>} adressen
 *   Patterns of the pages.
 * @property {() => void} changed
 * @property {(...wat: (Node | string)[]) => void} say
 * @property {(inhoud: Partial<import("../../kern/dossier/bestand.js").Bestand>, naam: string) => void} save
 * @property {(wat: Dossier | Inlevering, naam: string, done: (gelukt: boolean) => void) => void} rename
 * @property {(daad: import("../../grond/opslag/ongedaan.js").Daad | null) => void} offered Hears what can be undone
 *   in what is said.
 * @property {(knop: string) => void} focus Puts the reader on a button of the list.
 * @property {(make: (zelden: typeof import("./zelden.js")) => HTMLElement[]) => HTMLElement[]} makeZelden What few
 *   need: nothing until the script for it is there, and then the list is drawn anew.
 * @property {(plek: string) => string} keepVan Keeps what a report says of what is to be wiped, and says so.
 */

/**
 * @param {readonly Dossier[]} dossiers
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section for each kijkraam.
 */
export function createGroepen(dossiers, deel) {
  const perKijkraam = Map.groupBy(dossiers, ({ kijkraam }) => kijkraam);
  return [...perKijkraam].map(([slug, eigen]) => {
    const titel = deel.kijkramen.get(slug)?.titel ?? slug;
    const vervallen = isKijkraamWeg(slug, deel);
    return create(
      "section",
      { class: "kijkwerk__groep", "aria-label": titel },
      create("h2", { text: vervallen ? kijkwerkwoord("mijn-kijkwerk.vervallen", { titel }) : titel }),
      ...(vervallen ? [create("p", { text: kijkwerkwoord("mijn-kijkwerk.kijkraam_weg") })] : []),
      create("ul", { class: "regels" }, ...eigen.map((dossier) => createRegel(dossier, deel))),
    );
  });
}

/**
 * @param {string} slug
 * @param {Deel} deel
 */
function isKijkraamWeg(slug, { kijkramen }) {
  return kijkramen.size > 0 && !kijkramen.has(slug);
}

/**
 * @param {Dossier} dossier
 * @param {Deel} deel
 */
function createRegel(dossier, deel) {
  const naam = nameDossierFor(dossier, deel.nameCasus(dossier.casus ?? ""));
  const stuk = {
    plek: nameDossier(dossier.id),
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.is_gewist", { naam: quoteNaam(naam) }),
    terug: kijkwerkwoord("mijn-kijkwerk.dossier_terug"),
  };
  const uitleg = create("span", { class: "regels__uitleg" }, createFeiten(listFeiten(dossier, deel)));
  const weg = isKijkraamWeg(dossier.kijkraam, deel);
  const [vouw = "", ...verder] = weg
    ? deel.makeZelden((zelden) => zelden.createTeruglezen(zelden.listAntwoorden(dossier), stuk))
    : ["", ...createLinks(dossier, stuk, deel)];
  const knoppen = create("p", { class: "knoppen kijkwerk__knoppen" }, ...verder, ...createKnoppen(dossier, stuk, deel));
  return create("li", {}, create("strong", { text: naam }), uitleg, vouw, knoppen);
}

/**
 * @param {Dossier} dossier
 * @param {Deel} deel
 */
function listFeiten(dossier, { kijkramen, isCasusWeg }) {
  const { rol, casus, gemaakt, gewijzigd, antwoorden } = dossier;
  const kijkraam = kijkramen.get(dossier.kijkraam);
  const gekeken = kijkraam && findStand(kijkraam, dossier);
  // What nothing is placed in has nothing that was looked at.
  const stand = gekeken?.totaal
    ? kijkwerkwoord("mijn-kijkwerk.bekeken", { bekeken: gekeken.bekeken, totaal: gekeken.totaal })
    : kijkwerkwoord("mijn-kijkwerk.antwoorden", { aantal: Object.keys(antwoorden).length });
  const over = casus && isCasusWeg(casus) ? [kijkwerkwoord("mijn-kijkwerk.over_casus_weg", { casus })] : [];
  return [
    stand,
    ...(gekeken?.deel ? [describeDeel(gekeken.deel)] : []),
    ROLLEN[rol],
    ...over,
    kijkwerkwoord("mijn-kijkwerk.begonnen", { begin: describeDatum(gemaakt), laatst: describeTijd(gewijzigd) }),
  ];
}

/** @param {import("../../kern/alleen/alleen.js").Deel} deel */
function describeDeel({ titels }) {
  return kijkwerkwoord("mijn-kijkwerk.alleen", { delen: joinNames(titels.map(quoteNaam)) });
}

/**
 * @param {Dossier} dossier
 * @param {{plek: string, naam: string}} stuk
 * @param {Deel} deel
 */
function createLinks(dossier, stuk, deel) {
  const { id, casus, kijkraam: slug, gewijzigd } = dossier;
  const kijkraam = deel.kijkramen.get(slug);
  // Where one fills in, past what is explained first.
  const anker = kijkraam?.eigenschappen.anker;
  const alleen = kijkraam ? writeDeel(findDeelVan(kijkraam, dossier)) : null;
  const begin = deel.adressen.kijkraam.replace("{kijkraam}", slug);
  const link = (/** @type {string} */ text, /** @type {Record<string, string>} */ erbij) =>
    createStukLink(
      text,
      begin + writeFragment({ anker, waarden: { dossier: id, casus, [ALLEEN]: alleen, ...erbij } }),
      stuk,
    );
  // What was written long ago is not to be written over without a thought.
  const opnieuw = isLangGeleden(gewijzigd)
    ? [link(kijkwerkwoord("mijn-kijkwerk.kijk_opnieuw"), { opnieuw: "ja" })]
    : [];
  return [...opnieuw, link(kijkwerkwoord("mijn-kijkwerk.ga_verder"), {})];
}

/**
 * @param {Dossier} dossier
 * @param {import("./stuk.js").Stuk} stuk
 * @param {Deel} deel
 */
function createKnoppen(dossier, stuk, deel) {
  return [
    createHernoemKnop(dossier, stuk, deel),
    createStukKnop(kijkwerkwoord("mijn-kijkwerk.kopieer"), () => copy(dossier, stuk, deel), stuk),
    createStukKnop(
      kijkwerkwoord("mijn-kijkwerk.les_bewaar"),
      () => deel.save({ dossiers: [dossier] }, dossier.kijkraam),
      stuk,
    ),
    createWisKnop(stuk, deel),
  ];
}

/**
 * @param {Dossier} dossier
 * @param {import("./stuk.js").Stuk} stuk
 * @param {Deel} deel
 */
function copy(dossier, { naam }, deel) {
  const gelukt =
    keepDossier(opslag, copyDossier(dossier, kijkwerkwoord("mijn-kijkwerk.kopie_naam", { naam }))) === "bewaard";
  deel.changed();
  deel.say(gelukt ? kijkwerkwoord("mijn-kijkwerk.kopie_gemaakt") : kijkwerkwoord("mijn-kijkwerk.kopie_past_niet"));
}
