import { findPage } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";
import { nameVan } from "../../kern/sessie/sessie.js";
import { nameSessie } from "../../kern/sessie/sessie-kast.js";
import { describeVerslag } from "../../kern/sessie/verslag.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { createStukKnop, createWisKnop } from "./stuk.js";

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
  const kop = kijkwerkwoord("mijn-kijkwerk.lessen");
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
  const titel = nameVan(sessie, { casus: deel.nameCasus, werkvorm: deel.nameWerkvorm, les: deel.nameLes });
  const naam = sessie.werkvorm
    ? kijkwerkwoord("mijn-kijkwerk.werkvorm", { titel, dag })
    : kijkwerkwoord("mijn-kijkwerk.les", { titel, dag });
  const stuk = {
    plek: nameSessie(sessie.id),
    naam,
    weg: kijkwerkwoord("mijn-kijkwerk.les_weg", { naam }),
    terug: kijkwerkwoord("mijn-kijkwerk.les_terug"),
  };
  const { feiten, delen } = describeVerslag(sessie, [], titel);
  const href = findBlad(sessie, deel);
  const save = () => deel.save({ sessies: [sessie] }, sessie.casus ?? sessie.werkvorm ?? sessie.les ?? "verslag");
  return create(
    "li",
    {},
    href ? create("a", { href, text: titel }) : create("strong", { text: titel }),
    create("span", { class: "regels__uitleg", text: [...feiten, ...delen.map((each) => each.kop)].join(" · ") }),
    create(
      "p",
      { class: "knoppen kijkwerk__knoppen" },
      createStukKnop(kijkwerkwoord("mijn-kijkwerk.les_bewaar"), save, stuk),
      createWisKnop(stuk, deel),
    ),
  );
}

/**
 * @param {Sessie} sessie
 * @param {Deel} deel
 * @returns {string | null} Where it can be given again, if this site still has it.
 */
function findBlad({ werkvorm, les, casus }, deel) {
  if (werkvorm !== null) return deel.isWerkvormWeg(werkvorm) ? null : findPage(`werkvormen/${werkvorm}`);
  if (les === null) return null;
  if (casus === null) return deel.isLesWeg(les) ? null : findPage(`docent/lessen/${les}`);
  return deel.isCasusWeg(casus) ? null : findPage(`docent/lessen/${casus}/${les}`);
}
