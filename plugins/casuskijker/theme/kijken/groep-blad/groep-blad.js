import { create } from "../../grond/dom/dom.js";
import { AANGEBODEN } from "../../kern/groep/aanbod.js";
import { STANDEN } from "../../kern/groep/afspraken.js";
import { isBij, listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { listPunten } from "../../kern/groep/bespreekpunten.js";
import { describeAnderBeeld } from "../../kern/groep/over-zinnen.js";
import { nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { describeMensen, describeVormen } from "../../kern/groep/stippen-zinnen.js";
import { describeGegaan } from "../../kern/groep/vorige-zinnen.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { createSpreiding, findMeeste } from "../samen-kijken/spreiding.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

/**
 * What a group takes along on one sheet of paper: what it talked about, with its dots, and what it agreed on. The whole
 * picture comes on the sheets behind it.
 */
export class GroepBlad {
  #tafel;
  #getBeeld;
  #noem;
  element = create("div", { class: "groep-blad papier" });

  /**
   * @param {import("../../kern/groep/tafel.js").Tafel} tafel
   * @param {() => Beeld | null} getBeeld What is looked at.
   * @param {import("../samen-kijken/groep-afspraken.js").Noem} noem What another picture is called.
   */
  constructor(tafel, getBeeld, noem) {
    this.#tafel = tafel;
    this.#getBeeld = getBeeld;
    this.#noem = noem;
  }

  show() {
    const beeld = this.#getBeeld();
    const { groep } = this.#tafel;
    if (!beeld) return this.element.replaceChildren();
    const eigen = groep.afspraken.filter(({ ronde }) => ronde === beeld.ronde.id);
    const toen = listVorige(groep, beeld.ronde.id);
    this.element.replaceChildren(
      ...createBlad(beeld, { eigen, toen, describe: (each) => this.#describe(each, beeld) }),
    );
  }

  /**
   * @param {Afspraak} afspraak
   * @param {Beeld} beeld
   * @returns {string} What it says; of another picture, with what that is about.
   */
  #describe(afspraak, beeld) {
    const zin = describePunt(afspraak);
    const elders = describeAnderBeeld(afspraak, nameOver(beeld), this.#noem);
    return zin && elders ? `${elders}: ${zin}` : zin;
  }
}

/** @param {Beeld} beeld */
function nameOver({ heel, casus }) {
  return { kijkraam: heel.slug, casus };
}

/**
 * @param {Beeld} beeld
 * @param {{eigen: readonly Afspraak[], toen: readonly Afspraak[], describe: (afspraak: Afspraak) => string}} afspraken
 *   Of the ronde that is looked at, and of before; and what each says.
 * @returns {HTMLElement[]}
 */
function createBlad(beeld, { eigen: afspraken, toen, describe }) {
  const punten = listPunten(beeld, AANGEBODEN);
  const meeste = findMeeste(punten);
  const van = (/** @type {Spreiding} */ { ingredient }) =>
    afspraken.filter((afspraak) => isBij(afspraak, { ...nameOver(beeld), bij: ingredient.id }));
  const bij = new Set(punten.flatMap(van));
  const los = afspraken.filter((afspraak) => !bij.has(afspraak));
  const regels = punten.map((spreiding) => {
    const regel = createSpreiding(spreiding, beeld, { meeste });
    regel.append(createRegels(van(spreiding).map(describe), 1));
    return regel;
  });
  return [
    createKop(beeld),
    ...(toen.length ? [createDeel(samenwoord("samen-kijken.toen_kop"), createToen(toen, describe))] : []),
    ...(regels.length
      ? [createDeel(samenwoord("groep-blad.besproken"), create("ol", { class: "spreidingen" }, ...regels))]
      : []),
    ...createLos(los.map(describe).filter(Boolean), { isBijPunt: bij.size > 0, isMetPunten: punten.length > 0 }),
  ];
}

/**
 * @param {readonly string[]} afspraken What is agreed on about none of the points.
 * @param {{isBijPunt: boolean, isMetPunten: boolean}} blad Whether agreements, and whether points, stand above it.
 * @returns {HTMLElement[]} Nothing to write on where the agreements stand under their points already.
 */
function createLos(afspraken, { isBijPunt, isMetPunten }) {
  if (afspraken.length === 0 && isBijPunt) return [];
  return [createDeel(samenwoord("groep-blad.afspraken"), createRegels(afspraken, isMetPunten ? 1 : 3))];
}

/** @param {Beeld} beeld */
function createKop({ kijkraam, over, ronde, groep, aantallen }) {
  return create(
    "div",
    { class: "groep-blad__kop" },
    create("h2", { text: groep || samenwoord("groep-blad.kop") }),
    create("p", {}, create("strong", { text: kijkraam.titel }), `, ${over.zin}`),
    create("p", { text: nameRonde(ronde) }),
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

/**
 * @param {readonly string[]} afspraken What they say.
 * @param {number} leeg How many lines to write on where nothing was agreed yet.
 */
function createRegels(afspraken, leeg) {
  const gevuld = afspraken.filter(Boolean);
  const lijnen = gevuld.length ? [] : Array.from({ length: leeg }, () => create("li", { class: "groep-blad__lijn" }));
  return create(
    "ul",
    { class: "groep-blad__afspraken", "aria-label": samenwoord("groep-blad.afspraken") },
    ...gevuld.map((text) => create("li", { text })),
    ...lijnen,
  );
}

/**
 * @param {readonly Afspraak[]} toen
 * @param {(afspraak: Afspraak) => string} describe
 */
function createToen(toen, describe) {
  const regels = toen.map((afspraak) => create("li", { text: `${describe(afspraak)} ${describeStand(afspraak)}` }));
  return create("ul", { class: "groep-blad__afspraken" }, ...regels);
}

/** @param {Afspraak} afspraak How it went; what was not asked yet is to be ticked with a pen. */
function describeStand(afspraak) {
  const gegaan = describeGegaan(afspraak);
  if (gegaan) return `(${gegaan})`;
  const { open: _, ...rest } = STANDEN;
  return Object.values(rest)
    .map((naam) => `☐ ${naam}`)
    .join("  ");
}
