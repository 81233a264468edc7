// What a room sees of its own group in a step: its picture, what it chose, one point, or what was agreed before.
import { create } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { isBij, listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { createPunt } from "../../kern/groep/bespreekpunten.js";
import { findRondeNu } from "../../kern/groep/groep.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { countPlek, describeClient, describeGekeken, describeSpreiding } from "../../kern/groep/groep-zinnen.js";
import { describeMensen, nameGetallen } from "../../kern/groep/stippen-zinnen.js";
import { listToen } from "../../kern/groep/vorige-zinnen.js";
import { computeGroepsbeeld } from "../../kern/groepsbeeld/groepsbeeld.js";
import { findGroepsdeel } from "../../kern/sessie/groepsdeel.js";
import { findSessie } from "../../kern/sessie/sessie-kast.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { leidwoord } from "../../woorden/leiden.js";
import { findMeeste } from "../samen-kijken/spreiding.js";
import { drawStippen } from "../samen-kijken/stippen.js";
import { GroepBron, isEr } from "./groep-bron.js";
import { createGeenPunt } from "./punt-zinnen.js";
import { isVolger } from "./scherm-knop.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

/** Whoever made it asks for what there is to show, and hears when that is something else. */
export class GroepScherm {
  #loop;
  #bron;

  /**
   * @param {Loop} loop
   * @param {{signal: AbortSignal, changed: () => void}} wens
   */
  constructor(loop, { signal, changed }) {
    this.#loop = loop;
    this.#bron = new GroepBron(loop, { signal, leidt: !isVolger() });
    this.#bron.addEventListener("groep", changed, { signal });
  }

  /** @returns {HTMLElement[]} What the step of now shows of the group; nothing where there is nothing. */
  create() {
    const { stap, stappen, plaats, beeld: waar } = this.#loop;
    if (stap.toon?.includes("afspraken-toen")) return createVorige(this.#loop.sessie.vorige);
    // Nobody sees what others chose while they choose.
    if (stap.kijkraam && waar === 0) return [];
    const deel = findGroepsdeel(stappen, plaats);
    const { beeld } = this.#bron;
    if (!deel || !beeld) return [];
    if (deel.soort === "punten") return createPunten(this.#bron, beeld);
    if (deel.soort === "punt") return createEen(this.#bron, beeld, deel.nummer);
    return createBeeld(beeld, this.#bron.listKeuze(beeld));
  }
}

/**
 * @param {Beeld} beeld
 * @param {readonly Spreiding[]} spreidingen What differs most.
 */
function createBeeld(beeld, spreidingen) {
  const { anders, eens } = computeGroepsbeeld(beeld.kijkraam, beeld.leden);
  // What one of them saw, or nobody, is not what a group saw.
  if (anders.length + eens.length === 0) return [];
  const meeste = findMeeste(spreidingen);
  const regels = spreidingen.map((spreiding) => {
    const gekozen = isEr(beeld.ronde.agenda, beeld, spreiding) ? "scherm__gekozen" : null;
    return create(
      "li",
      { class: gekozen },
      create("h3", { text: spreiding.ingredient.titel }),
      ...createVerdeling(spreiding, beeld, meeste),
      ...createGezegd(spreiding, beeld),
    );
  });
  return [
    create("p", { class: "scherm__telling", text: describeMensen(beeld.aantallen) }),
    regels.length
      ? create("ol", { class: "scherm__spreidingen" }, ...regels)
      : create("p", { text: leidwoord("les-geven.groep_eens") }),
  ];
}

/**
 * @param {Spreiding} spreiding
 * @param {Beeld} beeld
 * @returns {HTMLElement[]} What the cliënt says who looked along; that one is to be asked is said at its point.
 */
function createGezegd(spreiding, { leden }) {
  const { isGezegd, zin } = describeClient(spreiding, leden);
  return isGezegd ? [create("p", { class: "scherm__telling", text: zin })] : [];
}

/**
 * @param {GroepBron} bron
 * @param {Beeld} beeld
 * @param {number} nummer Which of what is talked about, from 0.
 */
function createEen(bron, beeld, nummer) {
  const punten = bron.listPunten(beeld);
  const [spreiding, tafel] = [punten[nummer], bron.tafel];
  if (!spreiding) return [createGeenPunt(beeld, punten)];
  const { titel, woorden } = spreiding.ingredient;
  const { zin } = describeClient(spreiding, beeld.leden);
  return [
    create("h3", { text: titel }),
    ...(woorden ? [create("p", { class: "scherm__telling", text: woorden })] : []),
    ...createVerdeling(spreiding, beeld, findMeeste([spreiding])),
    ...(zin ? [create("p", { class: "scherm__telling", text: zin })] : []),
    ...(tafel ? listToen(tafel.groep, beeld.ronde.id, createPunt(beeld, spreiding)) : []).map((text) =>
      create("p", { class: "scherm__telling", text }),
    ),
  ];
}

/**
 * @param {Spreiding} spreiding
 * @param {Beeld} beeld
 * @param {number} meeste The most in one place of all that is shown.
 * @returns {HTMLElement[]} A column of dots for each position, and the same for who listens.
 */
function createVerdeling(spreiding, { leden }, meeste) {
  const kolommen = spreiding.plekken.map(({ positie, wie }) => {
    const aantallen = countPlek(wie, leden);
    return create(
      "div",
      {},
      drawStippen(aantallen, meeste),
      // Nobody is a column without dots, and no row of noughts.
      create("strong", { text: wie.length ? nameGetallen(aantallen) : "\u00a0" }),
      create("span", { text: positie.naam }),
    );
  });
  return [
    create("p", { class: "voorlezen", text: describeSpreiding(spreiding, leden) || describeGekeken(spreiding, leden) }),
    create("div", { class: "scherm__verdeling", "aria-hidden": "true" }, ...kolommen),
  ];
}

/**
 * @param {GroepBron} bron
 * @param {Beeld} beeld
 */
function createPunten(bron, beeld) {
  const afspraken = bron.tafel?.groep.afspraken ?? [];
  const eigen = afspraken.filter((each) => each.ronde === beeld.ronde.id && describePunt(each));
  const punten = bron.listPunten(beeld);
  const regels = punten.flatMap((spreiding) => {
    const bij = eigen.filter((each) => isBij(each, createPunt(beeld, spreiding)));
    // Of what was agreed on one sees where it belongs; a point without any is no heading above the next.
    return bij.length || eigen.length === 0 ? createRegels(spreiding.ingredient.titel, bij) : [];
  });
  const rest = eigen.filter((each) => !punten.some((spreiding) => isBij(each, createPunt(beeld, spreiding))));
  if (rest.length) regels.push(...createRegels(leidwoord("les-geven.afgesproken"), rest));
  return [create("dl", { class: "scherm__eerder" }, ...regels)];
}

/**
 * @param {string} kop
 * @param {readonly import("../../kern/groep/afspraken.js").Afspraak[]} afspraken
 */
function createRegels(kop, afspraken) {
  return [create("dt", { text: kop }), ...afspraken.map((each) => create("dd", { text: describePunt(each) }))];
}

/** @param {string | null} id Of a group, or of a sessie of before. */
function createVorige(id) {
  const regels = listAfspraken(id).map((text) => create("li", { text }));
  return regels.length ? [create("ul", { class: "scherm__vorige" }, ...regels)] : [];
}

/**
 * @param {string | null} id
 * @returns {string[]} What was agreed then.
 */
function listAfspraken(id) {
  if (id === null) return [];
  const groep = listGroepen(opslag).groepen.find((each) => each.groep.id === id)?.groep;
  const vorige = groep ? listVorige(groep, findRondeNu(groep).id) : [];
  const alle = groep && vorige.length === 0 ? groep.afspraken : vorige;
  return (groep ? alle : (findSessie(opslag, id)?.afspraken ?? [])).map(describePunt).filter(Boolean);
}
