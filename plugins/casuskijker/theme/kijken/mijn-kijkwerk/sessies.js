import { writeFragment } from "../../grond/adres/fragment.js";
import { findPage } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";
import { completeToen } from "../../kern/sessie/groep-toen.js";
import { nameVan } from "../../kern/sessie/sessie.js";
import { nameSessie } from "../../kern/sessie/sessie-kast.js";
import { describeOmvang, describeVerslag } from "../../kern/sessie/verslag.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { describeVanGroep, findGroepVan } from "../les-geven/groep-verslag.js";
import { createStukKnop, createStukLink, createWisKnop } from "./stuk.js";
import { createTeruglezen } from "./teruglezen.js";

/**
 * @typedef {import("./lijst.js").Deel} Deel
 * @typedef {import("../../kern/sessie/sessie.js").Sessie} Sessie
 */

/**
 * @param {readonly Sessie[]} sessies
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section with a row for each les that was given, and each werkvorm that was done.
 */
export function createSessies(sessies, deel) {
  if (sessies.length === 0) return [];
  const kop = nameSoort(sessies);
  return [
    create(
      "section",
      { class: "kijkwerk__groep" },
      create("h2", { text: kop }),
      create("ul", { class: "regels" }, ...sessies.map((sessie) => createRegel(sessie, deel))),
    ),
  ];
}

/**
 * @param {Sessie} sessie
 * @param {Deel} deel
 */
function createRegel(sessie, deel) {
  const dag = describeDatum(sessie.gemaakt);
  const titel = nameTitel(sessie, deel);
  const naam = sessie.werkvorm
    ? kijkwerkwoord("mijn-kijkwerk.werkvorm", { titel, dag })
    : kijkwerkwoord("mijn-kijkwerk.les", { titel, dag });
  const stuk = {
    plek: nameSessie(sessie.id),
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.les_weg", { naam }),
    terug: kijkwerkwoord("mijn-kijkwerk.les_terug"),
  };
  const href = findVerslag(sessie, deel);
  const vanGroep = describeVanGroep(sessie, deel.kijkramen) ?? undefined;
  const [vouw, ...knoppen] = href ? [""] : createTeruglezen(listVerslag(sessie, titel, vanGroep), stuk);
  const lees = kijkwerkwoord("mijn-kijkwerk.lees_verslag");
  const save = () =>
    deel.save(
      { sessies: [completeToen(sessie, findGroepVan(sessie))] },
      sessie.casus ?? sessie.werkvorm ?? sessie.les ?? "verslag",
    );
  return create(
    "li",
    {},
    create("strong", { text: titel }),
    create("span", { class: "regels__uitleg", text: describeOmvang(sessie, vanGroep).join(" · ") }),
    vouw,
    create(
      "p",
      { class: "knoppen kijkwerk__knoppen" },
      ...(href ? [createStukLink(lees, href, stuk)] : knoppen),
      createStukKnop(kijkwerkwoord("mijn-kijkwerk.les_bewaar"), save, stuk),
      createWisKnop(stuk, deel),
    ),
  );
}

/**
 * @param {import("../../kern/sessie/sessie.js").Van} van
 * @param {Deel} deel
 */
export function nameTitel(van, deel) {
  return nameVan(van, {
    casus: deel.nameCasus,
    les: deel.nameLes,
    werkvorm: deel.nameWerkvorm,
    kijkraam: (slug) => deel.kijkramen.get(slug)?.titel ?? slug,
  });
}

/** @param {readonly Sessie[]} sessies @returns {string} What stands above them, by what they are. */
function nameSoort(sessies) {
  const werkvormen = sessies.filter(({ werkvorm }) => werkvorm !== null).length;
  if (werkvormen === 0) return kijkwerkwoord("mijn-kijkwerk.lessen");
  return kijkwerkwoord(werkvormen === sessies.length ? "mijn-kijkwerk.werkvormen" : "mijn-kijkwerk.lessen_werkvormen");
}

/**
 * @param {Sessie} sessie
 * @param {Deel} deel
 * @returns {string | null} Where its report is read, if this site still has what it is a report of.
 */
function findVerslag(sessie, deel) {
  const blad = findBlad(sessie, deel);
  return blad && blad + writeFragment({ anker: "verslag", waarden: { sessie: sessie.id } });
}

/**
 * @param {import("../../kern/sessie/sessie.js").Van} van
 * @param {Deel} deel
 * @returns {string | null} Its page, if this site still has it.
 */
export function findBlad({ werkvorm, les, casus }, deel) {
  if (werkvorm !== null) return deel.isWerkvormWeg(werkvorm) ? null : findPage(`werkvormen/${werkvorm}`);
  if (les === null) return null;
  if (casus === null) return deel.isLesWeg(les) ? null : findPage(`docent/lessen/${les}`);
  return deel.isCasusWeg(casus) ? null : findPage(`docent/lessen/${casus}/${les}`);
}

/**
 * @param {Sessie} sessie
 * @param {string} titel
 * @param {import("../../kern/sessie/verslag.js").VanGroep} [vanGroep]
 * @returns {import("./teruglezen.js").Regel[]} What it says, where its steps are not known any more.
 */
function listVerslag(sessie, titel, vanGroep) {
  return describeVerslag(sessie, [], titel, vanGroep).delen.map(({ kop, regels }) => [kop, regels.join("\n")]);
}
