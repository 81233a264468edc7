// What a group prints that is back and did not look again yet: what it agreed on, how that went, and room for more.
import { create } from "../../grond/dom/dom.js";
import { listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { describeAnderBeeld } from "../../kern/groep/over-zinnen.js";
import { nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { createBladDeel, createVrij } from "./blad-delen.js";
import { createAfgesproken, createToen } from "./blad-regels.js";

/**
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {{noem: import("../samen-kijken/groep-afspraken.js").Noem,
 *   find: (slug: string) => import("../../kern/profiel/profiel.js").Kijkraam | undefined}} Namen
 */

/**
 * @param {Groep} groep
 * @param {import("../../kern/groep/groep.js").Ronde} ronde In which nobody looked.
 * @param {Namen} namen
 * @returns {HTMLElement[]} Nothing where nothing was agreed.
 */
export function createTerugBlad(groep, ronde, namen) {
  const eigen = groep.afspraken.filter((each) => each.ronde === ronde.id && describePunt(each));
  const toen = listVorige(groep, ronde.id);
  if (eigen.length + toen.length === 0) return [];
  const describe = (/** @type {Afspraak} */ each) => describeBij(each, namen);
  const tabel = eigen.length ? createAfgesproken(eigen, describe) : undefined;
  return [
    create(
      "div",
      { class: "groep-blad__kop" },
      create("h2", { text: groep.naam || beeldwoord("groep-blad.kop") }),
      create("p", { class: "groep-blad__dag", text: nameRonde(ronde) }),
      create("p", { class: "groep-blad__lijn", text: beeldwoord("groep-blad.erbij") }),
    ),
    ...(toen.length ? [createBladDeel(samenwoord("samen-kijken.toen_kop"), createToen(toen, describe))] : []),
    ...createVrij(tabel ? "groep-blad.afgesproken" : "groep-blad.afspraken", tabel),
  ];
}

/**
 * @param {Afspraak} afspraak
 * @param {Namen} namen
 * @returns {string} Through which kijkraam, and at which point.
 */
function describeBij(afspraak, { noem, find }) {
  const punten = find(afspraak.over?.kijkraam ?? "")?.invalshoeken.flatMap(({ ingredienten }) => ingredienten) ?? [];
  const titel = punten.find(({ id, vervangt }) => afspraak.bij === id || vervangt.includes(afspraak.bij ?? ""))?.titel;
  return [describeAnderBeeld(afspraak, null, noem), titel].filter(Boolean).join(", ");
}
