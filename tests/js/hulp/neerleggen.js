// Lays down what was pasted as the page does, in a group that lies nowhere: the days decide, and where they do not, the
// first answer to the question is taken.
import { nameDag } from "../../../plugins/casuskijker/theme/kern/dag/dag.js";
import { addInbrengen, findRondeNu } from "../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { readInbrengTekst } from "../../../plugins/casuskijker/theme/kern/groep/inbreng.js";
import { findVraagdag, placePerDag } from "../../../plugins/casuskijker/theme/kern/groep/rondedagen.js";
import {
  isNieuweRondeVraag,
  isWeekGeleden,
  layPerDag,
  noteWegPerDag,
  openPerDag,
  openRonde,
} from "../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { layNeer } from "../../../plugins/casuskijker/theme/kijken/samen-kijken/neerleggen.js";
import { sift } from "../../../plugins/casuskijker/theme/kijken/samen-kijken/twijfels.js";

/** @typedef {import("../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

/** What a Tafel does with what comes in, without a browser that keeps it. */
class Tafeltje {
  /** @param {Groep} groep @param {Date} nu */
  constructor(groep, nu) {
    this.groep = groep;
    this.nu = nu;
  }

  /** @param {readonly import("../../../plugins/casuskijker/theme/kern/groep/groep.js").Inbreng[]} inbrengen */
  add(inbrengen, isNieuweRonde = false) {
    if (inbrengen.length === 0) return { gevolgen: [], ronde: findRondeNu(this.groep).id };
    const begonnen = isNieuweRonde ? openRonde(this.groep, this.nu) : this.groep;
    const { groep, gevolgen } = addInbrengen(begonnen, inbrengen, this.nu, findRondeNu(begonnen).id);
    this.groep = groep;
    return { gevolgen, ronde: findRondeNu(groep).id };
  }

  /** @param {Parameters<typeof layPerDag>[1]} delen @param {Parameters<typeof noteWegPerDag>[1]} weg */
  addPerDag(delen, weg) {
    const { groep, gevolgen } = layPerDag(this.groep, delen, this.nu);
    this.groep = noteWegPerDag(groep, weg, this.nu);
    return gevolgen;
  }
}

/**
 * @param {Groep} groep
 * @param {string} tekst
 * @param {Date} nu
 * @param {import("../../../plugins/casuskijker/theme/kern/groep/inbreng.js").Zoeker} find
 */
export function layTekst(groep, tekst, nu, find) {
  const gelezen = readInbrengTekst(tekst, find);
  const dag = isNieuweRondeVraag(groep, nu) ? findVraagdag(groep, gelezen, nu) : null;
  const isNieuw = dag !== null && isWeekGeleden(groep, new Date(`${dag}T12:00`));
  const plaatsing = placePerDag(groep, gelezen, isNieuw, nu);
  const begonnen = openPerDag(plaatsing.isNieuw ? openRonde(groep, nu) : groep, plaatsing.dagen, nu);
  const { mee, over } = sift(begonnen, plaatsing.lezingen, []);
  const tafel = new Tafeltje(groep, nu);
  const uitkomst = layNeer(/** @type {any} */ (tafel), mee, plaatsing.isNieuw, []);
  return { alle: plaatsing.lezingen, mee, over, ...uitkomst, groep: tafel.groep };
}

/** @param {Groep} groep @returns {[string, number][]} How many are in each ronde in which anybody is. */
export function countPerRonde({ rondes }) {
  return rondes.flatMap(({ datum, leden }) =>
    leden.length ? [/** @type {[string, number]} */ ([datum, leden.length])] : [],
  );
}

/** @param {string} begin A day. @param {number} aantal @returns {string} So many days after it. */
export function addDagen(begin, aantal) {
  const dag = new Date(`${begin}T12:00`);
  dag.setDate(dag.getDate() + aantal);
  return nameDag(dag);
}
