import { createButton } from "../../grond/dom/dom.js";
import { findRondeNu, takeBack } from "../../kern/groep/groep.js";
import { writeGroep } from "../../kern/groep/groep-lezen.js";
import { readInbrengTekst } from "../../kern/groep/inbreng.js";
import { isVerandering } from "../../kern/groep/leden.js";
import { findVraagdag, placePerDag } from "../../kern/groep/rondedagen.js";
import { noteWegPerDag, openPerDag, openRonde } from "../../kern/groep/rondes.js";
import { samenwoord } from "../../woorden/samen.js";
import { createEenRonde } from "./een-ronde.js";
import { createEruitElders } from "./eruit-elders.js";
import { createRest } from "./groep-rest.js";
import { GroepStapel } from "./groep-stapel.js";
import { createLezingen, summarize } from "./lezingen.js";
import { layAfspraken, layNeer } from "./neerleggen.js";
import { askRonde } from "./ronde-vraag.js";
import { hasTerug } from "./terug.js";
import { createTwijfels, sift } from "./twijfels.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/groep.js").Inbreng} Inbreng
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./groep-bestanden.js").Rest} Rest
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 * @typedef {{inbrengen: Inbreng[], afspraken: Punt[], ronde: string}} Neergelegd
 * @typedef {ReturnType<typeof layNeer>} Uitkomst
 *
 * @typedef {object} Omgeving
 * @property {import("../../kern/groep/zicht.js").Gekozen} gekozen Which picture is looked at.
 * @property {import("./casus-namen.js").CasusNamen} casussen
 * @property {() => void} go Goes to the picture.
 * @property {() => boolean} namen Whether names are on the screen now.
 * @property {(naam: string, zin: string, eerder?: Eerder) => void} open Shows another group, and says something, with
 *   the way back to what it was before.
 * @property {import("./groep-bon.js").GroepBon} bon Where it is said what happened, with a way back.
 * @property {(teksten: readonly string[]) => void} giveBack Gets what is not laid down, so that it is not lost.
 *
 * @typedef {object} Eerder
 * @property {Groep} [voor] What lay here before; without it, what lies here now.
 * @property {readonly import("./groep-heel.js").Terug[]} [terug] The ways back of what came in off the screen.
 * @property {readonly import("../../kern/groepscode/groepsweg.js").WegVanDag[]} [weg] Who is not in it any more where
 *   it came from.
 *
 * @typedef {object} Wens
 * @property {readonly Punt[]} [afspraken] Agreements that came along.
 * @property {readonly Rest[]} [rest] What in the files is not for a group.
 * @property {string} [zin] What is said first.
 * @property {boolean} [inNieuw] Whether another group lay here until now, and is kept.
 * @property {boolean} [lees] Whether the reader asked to read what comes in: then they are brought to it.
 * @property {Groep} [voor] What lay here before all of it, where whole groups came first.
 * @property {Eerder["terug"]} [terug]
 * @property {Eerder["weg"]} [weg]
 * @property {boolean} [isSamen] Whether all of it is of one ronde, whatever days it says.
 * @property {readonly import("../../kern/groep/herkomst.js").Twijfel[]} [toch] What the reader wants to have after all.
 */

/** Lays down what comes in: it is read, asked of which ronde it is, and said what became of it. */
export class GroepLegger {
  #tafel;
  #kijkramen;
  #omgeving;
  #createBekijk = () => createButton(samenwoord("samen-kijken.bekijk_beeld"), this.#omgeving.go);
  #bon;
  stapel;

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Omgeving} omgeving
   */
  constructor(tafel, kijkramen, omgeving) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#omgeving = omgeving;
    this.#bon = omgeving.bon;
    const take = (/** @type {readonly Lezing[]} */ lezingen, /** @type {Wens} */ wens) => this.take(lezingen, wens);
    const tell = (/** @type {string} */ zin, /** @type {Eerder} */ eerder) => this.tell(zin, eerder);
    this.stapel = new GroepStapel(tafel, kijkramen, { bon: omgeving.bon, take, tell, open: omgeving.open });
  }

  /**
   * @param {string} tekst With codes or links in it, and whatever words around them.
   * @returns {boolean} Whether there was any code in it; if not, that is said.
   */
  layTekst(tekst) {
    const lezingen = readInbrengTekst(tekst, (slug) => this.#kijkramen.get(slug));
    if (lezingen.length) {
      this.take(lezingen);
      return true;
    }
    this.#bon.list();
    this.#bon.say(tekst.trim() ? samenwoord("samen-kijken.geen_code") : samenwoord("samen-kijken.plak_eerst"));
    return false;
  }

  /**
   * Lays down what was read, once it is known of which ronde it is.
   *
   * @param {readonly Lezing[]} lezingen
   * @param {Wens} [wens]
   */
  take(lezingen, wens = {}) {
    const isNieuws = lezingen.some((lezing) => "inbreng" in lezing && !lezing.dag);
    const { groep, vraagtRonde } = this.#tafel;
    const dag = isNieuws && vraagtRonde ? findVraagdag(groep, lezingen) : null;
    if (dag === null) return this.#lay(lezingen, wens, false);
    void this.#ask(dag, lezingen, wens);
  }

  /**
   * @param {string} dag On which the last of it was filled in that may be late.
   * @param {readonly Lezing[]} lezingen
   * @param {Wens} wens
   */
  async #ask(dag, lezingen, wens) {
    const antwoord = await askRonde(this.#tafel.groep, dag);
    if (antwoord) return this.#lay(lezingen, wens, antwoord === "nieuw");
    this.#omgeving.giveBack(lezingen.flatMap(({ heel }) => heel ?? []));
    this.tell(wens.zin || samenwoord("samen-kijken.niets"), wens);
  }

  /**
   * @param {readonly Lezing[]} gelezen Laid down as far as it could be, asked of what may not be of now.
   * @param {Wens} wens
   * @param {boolean} isNieuweRonde
   */
  #lay(gelezen, wens, isNieuweRonde) {
    const voor = this.#tafel.groep;
    const {
      lezingen: alle,
      isNieuw,
      dagen,
    } = wens.isSamen ? { lezingen: gelezen, isNieuw: false, dagen: [] } : placePerDag(voor, gelezen, isNieuweRonde);
    const weg = alle.flatMap((lezing) => lezing.weg ?? []);
    const begonnen = openPerDag(isNieuw ? openRonde(voor) : voor, dagen);
    const { mee, over } = sift(noteWegPerDag(begonnen, weg), alle, wens.toch ?? []);
    // What was not understood stays, to be mended or asked for again.
    this.#omgeving.giveBack(mee.flatMap((lezing) => ("fout" in lezing && lezing.heel ? [lezing.heel] : [])));
    const namen = this.#omgeving.namen();
    const uitkomst = layNeer(this.#tafel, mee, isNieuw, weg);
    Object.assign(this.#omgeving.gekozen, uitkomst.gekozen);
    this.#say({ alle, mee, over, voor, namen }, uitkomst, wens);
    const isVerdeeld = dagen.length > 0 || (isNieuw && !isNieuweRonde);
    const goed = gelezen.filter((lezing) => "inbreng" in lezing);
    const { isSamen = false } = wens;
    const layAnders = () => this.#lay(goed, { ...wens, isSamen: !isSamen }, isNieuweRonde);
    this.#bon.add(...createEenRonde(this.#tafel, { voor, isVerdeeld, isSamen }, layAnders));
    this.#addRest({ over, weg, isNieuw }, wens);
  }

  /**
   * @param {{alle: readonly Lezing[], mee: readonly Lezing[], over: import("./twijfels.js").Over, voor: Groep,
   *   namen: boolean}} wat With what lay there before.
   * @param {Uitkomst} uitkomst
   * @param {Wens} wens
   */
  #say({ alle, mee, over, voor, namen }, uitkomst, { afspraken = [], zin = "", inNieuw = false, ...eerder }) {
    const { inbrengen, gevolgen, ronde, isPerDag } = uitkomst;
    const { nieuw, ...telling } = layAfspraken(this.#tafel, afspraken, voor);
    const lag = isPerDag ? voor.leden : (voor.rondes.find(({ id }) => id === ronde)?.leden ?? []);
    const { groep } = this.#tafel;
    const bij = { kijkramen: this.#kijkramen, casussen: this.#omgeving.casussen, voor: lag, groep, namen };
    this.#bon.list(...createLezingen(mee, gevolgen, bij));
    const wat = summarize(mee, gevolgen, { afspraken: telling, voor: lag, groep, namen, alle, over });
    const nieuweGroep = inNieuw ? samenwoord("samen-kijken.groep_blijft") : "";
    this.#bon.say([zin, nieuweGroep, wat].filter(Boolean).join(" "));
    const isAnders = telling.erbij > 0 || gevolgen.some(isVerandering);
    if (isAnders && !isPerDag) this.#offerBack({ inbrengen, afspraken: nieuw, ronde }, voor, eerder);
    else if (isAnders || hasTerug(eerder, voor)) this.#offerGroepBack({ voor, ...eerder });
  }

  /**
   * @param {{over: import("./twijfels.js").Over, weg: NonNullable<Lezing["weg"]>, isNieuw: boolean}} wat What waits for
   *   an answer, and who is not in the group any more that it came from.
   * @param {Wens} wens
   */
  #addRest({ over, weg, isNieuw }, { toch = [], rest = [], lees = false, weg: eerder = [] }) {
    const elders = [...weg, ...eerder];
    /** @type {Parameters<typeof createTwijfels>[2]} */
    const layOver = (wacht, daarna) => this.#lay(wacht, { ...daarna, weg: elders }, isNieuw);
    this.#bon.add(...createTwijfels(over, toch, layOver), ...createEruitElders(this.#tafel, elders, this.#omgeving));
    for (const bestand of rest) this.#bon.add(...createRest(bestand, this.#bon, this.#bon.elementen[0]));
    if (lees) this.#omgeving.go();
    else this.#bon.go();
  }

  /** Before anything comes in: what was agreed the time before is asked then. */
  beginRonde() {
    const voor = this.#tafel.groep;
    this.#omgeving.gekozen.ronde = "";
    this.#tafel.change((groep) => openRonde(groep));
    this.#bon.list();
    this.#bon.say(samenwoord("samen-kijken.ronde_begonnen"));
    this.#offerBack({ inbrengen: [], afspraken: [], ronde: findRondeNu(this.#tafel.groep).id }, voor);
  }

  /**
   * @param {string} zin What came of whole groups out of files.
   * @param {Eerder} eerder How it was before them.
   */
  tell(zin, eerder) {
    this.#bon.list();
    this.#bon.say(zin);
    if (hasTerug(eerder, this.#tafel.groep)) this.#offerGroepBack(eerder);
    this.#bon.add(...createEruitElders(this.#tafel, eerder.weg ?? [], this.#omgeving));
    this.#bon.go();
  }

  /** @param {Eerder} eerder What comes back whole, as long as nothing else changed since. */
  #offerGroepBack({ voor = this.#tafel.groep, terug = [] }) {
    const na = writeGroep(this.#tafel.groep);
    const isAnders = this.#tafel.groep !== voor;
    const back = () => {
      if (!terug.every((each) => each())) return false;
      if (isAnders) this.#tafel.change((groep) => (writeGroep(groep) === na ? voor : groep));
      if (isAnders && this.#tafel.groep !== voor) return false;
      this.#bon.list();
      return true;
    };
    this.#bon.offer(`${this.#bon.elementen[0].textContent} `, back, samenwoord("samen-kijken.weer_weg"));
    if (this.#tafel.groep.leden.length) this.#bon.add(this.#createBekijk());
  }

  /**
   * @param {Neergelegd} neergelegd
   * @param {Groep} voor What lay there before.
   * @param {Eerder} [eerder] How it was before the whole groups that came with it.
   */
  #offerBack(neergelegd, voor, { voor: eerst = voor, terug = [] } = {}) {
    const na = writeGroep(this.#tafel.groep);
    const isHeel = eerst !== voor;
    const back = () => {
      if (!terug.every((each) => each())) return false;
      this.#tafel.change((groep) => (isHeel && writeGroep(groep) === na ? eerst : takeBack(groep, neergelegd, voor)));
      this.#bon.list();
      return true;
    };
    const { length } = [...neergelegd.inbrengen, ...neergelegd.afspraken];
    const daarna = length ? samenwoord("samen-kijken.weer_weg") : samenwoord("samen-kijken.ronde_terug");
    this.#bon.offer(`${this.#bon.elementen[0].textContent} `, back, daarna);
    if (neergelegd.inbrengen.length) this.#bon.add(this.#createBekijk());
  }
}
