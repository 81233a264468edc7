import { create } from "../../grond/dom/dom.js";
import { AANGEBODEN } from "../../kern/groep/aanbod.js";
import { isBij, listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { listPunten } from "../../kern/groep/bespreekpunten.js";
import { describeAnderBeeld } from "../../kern/groep/over-zinnen.js";
import { nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { describeMensen, describeVormen } from "../../kern/groep/stippen-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { createSpreiding, findMeeste } from "../samen-kijken/spreiding.js";
import { findVergelijking } from "../toen-en-nu/vergelijking.js";
import { createRegels, createToen } from "./blad-regels.js";
import { createToenEnNu } from "./blad-toen.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 *
 * @typedef {object} Inhoud
 * @property {readonly Afspraak[]} eigen Of the ronde that is looked at.
 * @property {readonly Afspraak[]} toen Of before.
 * @property {import("../toen-en-nu/vergelijking.js").Vergelijking | null} vergelijking
 * @property {(afspraak: Afspraak) => string} describeElders What another picture is called that one is about.
 */

/**
 * So many lines are there to write on under a point, and for the rest, by how much stands above them: all of it is to
 * be one sheet. What is filled in takes the place of some.
 */
const LEEG = [
  { punt: 3, los: 5 },
  { punt: 2, los: 3 },
  { punt: 2, los: 1 },
];

/**
 * What a group takes along on one sheet of paper: what it talked about, with its dots, and what it agreed on. The whole
 * picture comes on the sheets behind it.
 */
export class GroepBlad {
  #tafel;
  #getBeeld;
  #wens;
  element = create("div", { class: "groep-blad papier" });

  /**
   * @param {import("../../kern/groep/tafel.js").Tafel} tafel
   * @param {() => Beeld | null} getBeeld What is looked at.
   * @param {{noem: import("../samen-kijken/groep-afspraken.js").Noem, gekozen: {toen: string}}} wens What another
   *   picture is called, and which ronde of before stands beside this one.
   */
  constructor(tafel, getBeeld, wens) {
    this.#tafel = tafel;
    this.#getBeeld = getBeeld;
    this.#wens = wens;
  }

  show() {
    const beeld = this.#getBeeld();
    const { groep } = this.#tafel;
    if (!beeld) return this.element.replaceChildren();
    const { noem, gekozen } = this.#wens;
    this.element.replaceChildren(
      ...createBlad(beeld, {
        eigen: groep.afspraken.filter(({ ronde }) => ronde === beeld.ronde.id),
        toen: listVorige(groep, beeld.ronde.id),
        vergelijking: findVergelijking(beeld, groep, gekozen.toen),
        describeElders: (each) => describeAnderBeeld(each, nameOver(beeld), noem),
      }),
    );
  }
}

/** @param {Beeld} beeld */
function nameOver({ heel, casus }) {
  return { kijkraam: heel.slug, casus };
}

/**
 * @param {Beeld} beeld
 * @param {Inhoud} inhoud
 * @returns {HTMLElement[]}
 */
function createBlad(beeld, { eigen, toen, vergelijking, describeElders }) {
  const punten = listPunten(beeld, AANGEBODEN);
  const leeg = LEEG[[toen.length > 0, vergelijking !== null].filter(Boolean).length];
  const meeste = findMeeste(punten);
  const van = (/** @type {Spreiding} */ { ingredient }) =>
    eigen.filter((afspraak) => isBij(afspraak, { ...nameOver(beeld), bij: ingredient.id }));
  const bij = new Set(punten.flatMap(van));
  const los = eigen.filter((afspraak) => !bij.has(afspraak));
  const regels = punten.map((spreiding) => {
    const regel = createSpreiding(spreiding, beeld, { meeste });
    regel.append(createRegels(van(spreiding), { leeg: leeg.punt, describeElders }));
    return regel;
  });
  const kop = punten.length ? samenwoord("groep-blad.los") : samenwoord("groep-blad.afspraken");
  return [
    createKop(beeld),
    ...(toen.length ? [createDeel(samenwoord("samen-kijken.toen_kop"), createToen(toen, describeElders))] : []),
    ...(vergelijking ? [createToenEnNu(vergelijking)] : []),
    ...(regels.length
      ? [createDeel(samenwoord("groep-blad.besproken"), create("ol", { class: "spreidingen" }, ...regels))]
      : []),
    createDeel(kop, createRegels(los, { leeg: leeg.los, describeElders })),
  ];
}

/** @param {Beeld} beeld */
function createKop({ kijkraam, over, ronde, groep, aantallen }) {
  return create(
    "div",
    { class: "groep-blad__kop" },
    create("h2", { text: groep || samenwoord("groep-blad.kop") }),
    create("p", { class: "groep-blad__dag", text: nameRonde(ronde) }),
    create("p", {}, create("strong", { text: kijkraam.titel }), `, ${over.zin}`),
    create("p", { text: `${describeMensen(aantallen)} ${describeVormen(aantallen)}` }),
    create("p", { class: "groep-blad__lijn", text: samenwoord("groep-blad.erbij") }),
  );
}

/**
 * @param {string} titel
 * @param {HTMLElement} inhoud
 */
function createDeel(titel, inhoud) {
  return create("div", { class: "groep-blad__deel" }, create("h3", { text: titel }), inhoud);
}
