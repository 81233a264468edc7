import { create } from "../../grond/dom/dom.js";
import { AANGEBODEN } from "../../kern/groep/aanbod.js";
import { isBij, listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { hasPunt } from "../../kern/groep/agendapunten.js";
import { createPunt, listPunten } from "../../kern/groep/bespreekpunten.js";
import { findRondeNu } from "../../kern/groep/groep.js";
import { describeAnderBeeld, describeWaar, findOver } from "../../kern/groep/over-zinnen.js";
import { nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { describeMensen, describeVormen } from "../../kern/groep/stippen-zinnen.js";
import { listLangs, listOpgeschreven } from "../../kern/sessie/groep-toen.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import { createSpreiding, findMeeste } from "../samen-kijken/spreiding.js";
import { findVergelijking } from "../toen-en-nu/vergelijking.js";
import { createBladDeel, createVrij } from "./blad-delen.js";
import { createAfgesproken, createLijnen, createToen } from "./blad-regels.js";
import { createTerugBlad } from "./blad-terug.js";
import { createToenEnNu } from "./blad-toen.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groep/groep.js").Ronde} Ronde
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 *
 * @typedef {object} Inhoud
 * @property {readonly Afspraak[]} eigen Of the ronde that is looked at.
 * @property {readonly Afspraak[]} toen Of before.
 * @property {import("../toen-en-nu/vergelijking.js").Vergelijking | null} vergelijking
 * @property {ReadonlyMap<string, readonly string[]>} opgeschreven What was written down in a werkvorm, by point.
 * @property {ReadonlySet<string>} langs Which points came by in one.
 * @property {boolean} isNu Whether it is of the last ronde: of one before it nothing is to be talked about any more.
 * @property {(afspraak: Afspraak) => string} describeElders What another picture is called that one is about.
 * @property {(afspraak: Afspraak) => string} describeWaar That, and the point.
 */

/**
 * So many lines are there to write on under a point of which nothing was agreed on yet, by how much stands above them:
 * all of it is to be one sheet.
 */
const LIJNEN = [3, 2, 1, 0];

const KOPPEN = [
  beeldwoord("groep-blad.is_besproken"),
  beeldwoord("groep-blad.langs"),
  beeldwoord("groep-blad.niet_aangevinkt"),
  beeldwoord("groep-blad.besproken"),
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
   * @param {import("./blad-terug.js").Namen & {gekozen: {toen: string}, ronde: () => Ronde}} wens What another picture
   *   is called, which ronde of before stands beside this one, and which is looked at.
   */
  constructor(tafel, getBeeld, wens) {
    this.#tafel = tafel;
    this.#getBeeld = getBeeld;
    this.#wens = wens;
  }

  show() {
    const beeld = this.#getBeeld();
    const { groep } = this.#tafel;
    const { noem, gekozen, ronde } = this.#wens;
    this.element.classList.toggle("groep-blad--alleen", !beeld);
    if (!beeld) return this.element.replaceChildren(...createTerugBlad(groep, ronde(), this.#wens));
    this.element.replaceChildren(
      ...createBlad(beeld, {
        opgeschreven: listOpgeschreven(opslag, groep, beeld.ronde.id),
        langs: listLangs(opslag, groep, beeld.ronde.id),
        isNu: findRondeNu(groep).id === beeld.ronde.id,
        eigen: groep.afspraken.filter(({ ronde }) => ronde === beeld.ronde.id),
        toen: listVorige(groep, beeld.ronde.id),
        vergelijking: findVergelijking(beeld, groep, gekozen.toen),
        describeElders: (each) => describeAnderBeeld(each, findOver(beeld), noem),
        describeWaar: (each) => describeWaar(each, beeld, noem),
      }),
    );
  }
}

/**
 * @param {Beeld} beeld
 * @param {Inhoud} inhoud
 * @returns {HTMLElement[]} What was agreed on first, with the point it belongs to; where nothing was, room for it last.
 */
function createBlad(beeld, inhoud) {
  const { eigen, toen, vergelijking, opgeschreven, describeElders, describeWaar } = inhoud;
  const afgesproken = eigen.filter(describePunt);
  const punten = listPunten(beeld, AANGEBODEN);
  const delen = [afgesproken.length > 0, toen.length > 0, vergelijking !== null];
  const lijnen = LIJNEN[delen.filter(Boolean).length];
  return [
    createKop(beeld),
    ...(afgesproken.length ? createVrij("groep-blad.afgesproken", createAfgesproken(afgesproken, describeWaar)) : []),
    ...(toen.length ? [createBladDeel(samenwoord("samen-kijken.toen_kop"), createToen(toen, describeElders))] : []),
    ...(vergelijking ? [createToenEnNu(vergelijking, beeld)] : []),
    ...listPuntdelen(punten, beeld, inhoud).map(({ kop, eigen }) =>
      createBladDeel(kop, createPunten(eigen, beeld, { afgesproken, lijnen, opgeschreven })),
    ),
    ...(afgesproken.length ? [] : createVrij(punten.length ? "groep-blad.los" : "groep-blad.afspraken")),
  ];
}

/**
 * @param {readonly Spreiding[]} punten
 * @param {Beeld} beeld
 * @param {Inhoud} inhoud
 * @returns {{kop: string, eigen: Spreiding[]}[]} What was talked about, what only came by, and what is to be;
 *   nothing of any where that is none.
 */
function listPuntdelen(punten, beeld, { eigen, opgeschreven, langs, isNu }) {
  /** @param {Spreiding} spreiding */
  const nameKop = (spreiding) => {
    const punt = createPunt(beeld, spreiding);
    const isAfgesproken = eigen.some((each) => describePunt(each) && isBij(each, punt));
    if (hasPunt(beeld.ronde.besproken, punt) || isAfgesproken || opgeschreven.has(punt.bij)) return KOPPEN[0];
    if (langs.has(punt.bij)) return KOPPEN[1];
    return isNu ? KOPPEN[3] : KOPPEN[2];
  };
  return KOPPEN.map((kop) => ({ kop, eigen: punten.filter((each) => nameKop(each) === kop) })).filter(
    (deel) => deel.eigen.length > 0,
  );
}

/**
 * @param {readonly Spreiding[]} punten
 * @param {Beeld} beeld
 * @param {{afgesproken: readonly Afspraak[], lijnen: number} & Pick<Inhoud, "opgeschreven">} wens
 */
function createPunten(punten, beeld, { afgesproken, lijnen, opgeschreven }) {
  const meeste = findMeeste(punten);
  const regels = punten.map((spreiding) => {
    const regel = createSpreiding(spreiding, beeld, { meeste });
    const punt = { ...findOver(beeld), bij: spreiding.ingredient.id };
    const geschreven = (opgeschreven.get(punt.bij) ?? []).join(" · ");
    if (geschreven)
      regel.append(
        create("p", {
          class: "groep-blad__opgeschreven",
          text: beeldwoord("groep-blad.opgeschreven", { tekst: geschreven }),
        }),
      );
    if (lijnen && !afgesproken.some((each) => isBij(each, punt))) regel.append(createLijnen(lijnen));
    return regel;
  });
  return create("ol", { class: "spreidingen" }, ...regels);
}

/** @param {Beeld} beeld */
function createKop({ kijkraam, over, ronde, groep, aantallen }) {
  return create(
    "div",
    { class: "groep-blad__kop" },
    create("h2", { text: groep || beeldwoord("groep-blad.kop") }),
    create("p", { class: "groep-blad__dag", text: nameRonde(ronde) }),
    create("p", {}, create("strong", { text: kijkraam.titel }), `, ${over.zin}`),
    create("p", { text: `${describeMensen(aantallen)} ${describeVormen(aantallen)}` }),
    create("p", { class: "groep-blad__lijn", text: beeldwoord("groep-blad.erbij") }),
  );
}
