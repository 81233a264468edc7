// The parts of a group on its page: most come when there is something for them to show.
import { laadStraks } from "../../grond/laden/laden.js";
import { loadStijlblad } from "../../grond/laden/stijlblad.js";
import { findRondeNu, hasMisschienTwee, isLegeGroep } from "../../kern/groep/groep.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { GROEP } from "../../kern/groep/groep-lezen.js";
import { findVorige } from "../../kern/groep/zicht.js";
import { opslag } from "../hier/opslag.js";
import { createLater } from "./later.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("./casus-namen.js").CasusNamen} CasusNamen
 * @typedef {import("./groep-invoer.js").GroepInvoer} GroepInvoer
 * @typedef {import("./groep-afspraken.js").Noem} Noem
 * @typedef {import("./groep-bord.js").Omgeving} Omgeving
 */

const loadActies = () => import("./groep-acties.js");
const loadPlaatje = () => Promise.all([import("./groeps-plaatje.js"), loadStijlblad("groep-beeld")]);

/**
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {CasusNamen} casussen
 * @returns {Noem & {beeld: import("./groep-keuze.js").Wens["noem"]}}
 */
export function makeNoem(kijkramen, casussen) {
  const kijkraam = (/** @type {string} */ slug) => kijkramen.get(slug)?.titel ?? slug;
  const casus = (/** @type {string | null} */ afdruk) => casussen.describe(afdruk).zin;
  return { kijkraam, casus, beeld: (over) => `${kijkraam(over.kijkraam)}, ${casus(over.casus)}` };
}

/**
 * @param {Tafel} tafel
 * @param {import("./groep-keuze.js").Wens} wens
 */
export function placeKeuze(tafel, wens) {
  return createLater(
    () => !isLegeGroep(tafel.groep) || tafel.fout !== "" || Object.values(listGroepen(opslag)).flat().length > 0,
    () => import("./groep-keuze.js"),
    ({ GroepKeuze }) => new GroepKeuze(tafel, wens),
  );
}

/**
 * @param {Tafel} tafel
 * @param {import("./ronde-uitnodiging.js").Omgeving} omgeving
 */
export function placeUitnodiging(tafel, omgeving) {
  return createLater(
    () => findVorige(tafel.groep, omgeving.look().ronde) !== null,
    () => import("./ronde-uitnodiging.js"),
    ({ RondeUitnodiging }) => new RondeUitnodiging(tafel, omgeving),
  );
}

/**
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {{invoer: GroepInvoer, open: Omgeving["open"], namen: () => boolean}} wens With whether names are
 *   on the screen.
 * @returns {import("./later.js").Deel[]} What few visits see: it stands under what was laid down.
 */
export function placeZelden(tafel, kijkramen, { invoer, open, namen }) {
  const elders = createLater(
    () => opslag.list(GROEP, opslag.elders).length > 0,
    () => import("./groep-elders.js"),
    ({ GroepElders }) => new GroepElders(tafel, { say: (zin) => invoer.bon.say(zin), open }),
  );
  const dezelfden = createLater(
    () => hasMisschienTwee(findRondeNu(tafel.groep)),
    () => import("./groep-dezelfden.js"),
    ({ GroepDezelfden }) => new GroepDezelfden(tafel, kijkramen, { bon: invoer.bon, namen }),
  );
  return [elders, dezelfden];
}

/**
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {{look: () => import("../../kern/groep/zicht.js").Zicht, noem: Noem, signal: AbortSignal}} wens What is looked
 *   at, and what it is called.
 * @returns {import("./later.js").Deel[]} What was agreed the time before, and what is agreed now.
 */
export function placeAfspraken(tafel, kijkramen, { look, noem, signal }) {
  const ronde = () => look().ronde;
  const over = () => {
    const { beeld } = look();
    return beeld && { kijkraam: beeld.kijkraam, casus: beeld.casus };
  };
  const toen = createLater(
    () => tafel.groep.afspraken.length > 0,
    () => import("./afspraken-toen.js"),
    ({ AfsprakenToen }) => new AfsprakenToen(tafel, { ronde, over, noem, signal }),
  );
  const afspraken = createLater(
    () => !isLegeGroep(tafel.groep),
    () => Promise.all([import("./groep-afspraken.js"), import("./groep-punten.js")]),
    ([{ GroepAfspraken }, { nameIngredient }]) =>
      new GroepAfspraken(tafel, {
        ...{ ronde, over, noem, signal },
        nameBij: (bij) => nameIngredient(kijkramen, tafel.groep, bij),
      }),
  );
  return [toen, afspraken];
}

/**
 * The picture, once there is something to draw; there without a network too.
 *
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @param {import("./groeps-plaatje.js").Omgeving} rest
 */
export function placePlaatje(tafel, kijkramen, rest) {
  /** @type {import("./groeps-plaatje.js").GroepsPlaatje | null} */
  let getekend = null;
  laadStraks(loadPlaatje);
  const plaatje = createLater(
    () => tafel.groep.leden.length > 0,
    loadPlaatje,
    ([{ GroepsPlaatje }]) => (getekend = new GroepsPlaatje(tafel, kijkramen, rest)),
  );
  return {
    plaatje,
    getBeeld: () => getekend?.beeld ?? null,
    go: () => plaatje.whenThere(() => getekend?.go()),
  };
}

/**
 * @param {Tafel} tafel
 * @param {{getBeeld: () => import("../../kern/groep/groep-tekst.js").Beeld | null,
 *   look: () => import("../../kern/groep/zicht.js").Zicht,
 *   bon: () => import("./groep-bon.js").GroepBon, noem: Noem,
 *   find: (slug: string) => Kijkraam | undefined, adres: string, gekozen: {toen: string}}} wens With which ronde of
 *   before stands beside it.
 * @returns {import("./later.js").Deel[]} What comes with a picture: the sheet that is printed before it, who is in it,
 *   and how one takes it along.
 */
export function placeBijBeeld(tafel, { getBeeld, look, bon, noem, find, adres, gekozen }) {
  // It saves: without a network it must be there too.
  laadStraks(loadActies);
  const isNodig = () => getBeeld() !== null;
  const blad = createLater(
    () => isNodig() || tafel.groep.afspraken.length > 0,
    () => Promise.all([import("../groep-blad/groep-blad.js"), loadStijlblad("groep-beeld")]),
    ([{ GroepBlad }]) => new GroepBlad(tafel, getBeeld, { noem, find, gekozen, ronde: () => look().ronde }),
  );
  const leden = createLater(
    isNodig,
    () => import("./leden-lijst.js"),
    ({ LedenLijst }) => new LedenLijst(tafel, { getBeeld, bon }),
  );
  const acties = createLater(isNodig, loadActies, ({ createActies }) =>
    createActies(() => ({ beeld: getBeeld(), groep: tafel.groep }), { find, adres, noem }),
  );
  return [blad, leden, acties];
}
