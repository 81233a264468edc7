import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { nameBeeld } from "../../kern/groep/beelden.js";
import { addAfspraken, findRondeNu, isLegeGroep, listAnders, takeBack } from "../../kern/groep/groep.js";
import { readInbrengTekst } from "../../kern/groep/inbreng.js";
import { isNieuweRondeVraag, openRonde } from "../../kern/groep/rondes.js";
import { samenwoord } from "../../woorden/samen.js";
import { askFiles } from "../invoer/opslaan.js";
import { listEigen } from "./eigen.js";
import { GroepBon } from "./groep-bon.js";
import { createRest } from "./groep-rest.js";
import { GroepStapel } from "./groep-stapel.js";
import { createLezingen, summarize } from "./lezingen.js";
import { describeTafel, describeVervallen } from "./uitleg.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/groep.js").Inbreng} Inbreng
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./groep-bestanden.js").Rest} Rest
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 * @typedef {{inbrengen: Inbreng[], afspraken: Punt[], ronde: string}} Neergelegd
 *
 * @typedef {object} Omgeving
 * @property {HTMLDetailsElement} stappen How a team does this.
 * @property {import("../../kern/groep/zicht.js").Gekozen} gekozen Which picture is looked at.
 * @property {import("./casus-namen.js").CasusNamen} casussen
 * @property {() => void} go Goes to the picture.
 * @property {(naam: string, zin: string) => void} open Shows another group, and says something.
 *
 * @typedef {object} Wens
 * @property {readonly Punt[]} [afspraken] Agreements that came along.
 * @property {readonly Rest[]} [rest] What in the files is not for a group.
 */

const loadRondeVraag = () => import("./ronde-vraag.js");

/** Where a group lays down what it has: pasted, out of files, or from this browser; and what was understood of it. */
export class GroepInvoer {
  #tafel;
  #kijkramen;
  #omgeving;
  #veld = create("textarea", {
    rows: 4,
    class: "samen__veld",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
  });
  #bon = new GroepBon(() => this.#veld.focus());
  #stand = create("p", { class: "samen__stand" });
  #vervallen = create("p", { class: "samen__uitleg" });
  #eigen = createButton("Voeg mijn eigen antwoorden toe", () => this.#stapel.layOwn());
  #ronde = createButton(samenwoord("samen-kijken.begin_ronde"), () => this.#beginRonde());
  /** @type {boolean | null} */
  #wasLeeg = null;
  #stapel;

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Omgeving} omgeving
   */
  constructor(tafel, kijkramen, omgeving) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#omgeving = omgeving;
    laadStraks(loadRondeVraag);
    this.#stapel = new GroepStapel(tafel, kijkramen, {
      bon: this.#bon,
      take: (lezingen, wens) => this.take(lezingen, wens),
      open: omgeving.open,
    });
    const kop = create("h2", { id: "leg-samen", text: "Breng antwoorden bij elkaar" });
    const knoppen = [
      createButton("Voeg toe", () => this.#layVeld(), { class: "knop" }),
      createButton("Open een bestand", () => askFiles((file) => this.#stapel.layFile(file))),
      this.#eigen,
      this.#ronde,
    ];
    this.element = create("section", { class: "samen__invoer", "aria-labelledby": kop.id }, kop);
    this.element.append(
      createField("Plak hier links of codes", this.#veld),
      create("p", { class: "knoppen" }, ...knoppen),
      ...[...this.#bon.elementen, this.#stand, this.#vervallen],
    );
  }

  show() {
    const leeg = isLegeGroep(this.#tafel.groep);
    // Who leads a group does not need them, and can look them up.
    if (this.#wasLeeg !== leeg) this.#omgeving.stappen.open = leeg;
    this.#wasLeeg = leeg;
    this.#ronde.hidden = !isNieuweRondeVraag(this.#tafel.groep);
    this.#eigen.hidden = listEigen(this.#kijkramen).length === 0;
    setText(this.#stand, describeTafel(this.#tafel));
    setText(this.#vervallen, describeVervallen(this.#tafel, this.#kijkramen));
    this.#vervallen.hidden = this.#vervallen.textContent === "";
  }

  /** Ready to paste. */
  focus() {
    this.#veld.focus();
  }

  /** @param {File} file */
  layFile(file) {
    this.#stapel.layFile(file);
  }

  /** @returns {GroepBon} Where it is said what happened, with a way back. */
  get bon() {
    return this.#bon;
  }

  /**
   * Lays down what was read, once it is known of which ronde it is.
   *
   * @param {readonly Lezing[]} lezingen
   * @param {Wens} [wens]
   */
  take(lezingen, wens = {}) {
    const isNieuws = lezingen.some((lezing) => "inbreng" in lezing);
    if (!isNieuws || !this.#tafel.vraagtRonde) return this.#lay(lezingen, wens, false);
    void laad(loadRondeVraag, this.#bon.elementen[0], async ({ askRonde }) => {
      const antwoord = await askRonde(this.#tafel.groep);
      if (antwoord) return this.#lay(lezingen, wens, antwoord === "nieuw");
      this.#giveBack(lezingen.flatMap(({ heel }) => heel ?? []));
      this.#bon.list();
      this.#bon.say(samenwoord("samen-kijken.niets"));
    });
  }

  /**
   * @param {readonly Lezing[]} lezingen What was read; what could be is laid down.
   * @param {Wens} wens
   * @param {boolean} isNieuweRonde
   */
  #lay(lezingen, { afspraken = [], rest = [] }, isNieuweRonde) {
    const voor = this.#tafel.groep;
    // What was not understood stays, to be mended or asked for again.
    this.#giveBack(lezingen.flatMap((lezing) => ("fout" in lezing && lezing.heel ? [lezing.heel] : [])));
    const inbrengen = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : []));
    const { gekozen, casussen } = this.#omgeving;
    if (inbrengen.length) Object.assign(gekozen, { ronde: "", sleutel: nameBeeld(inbrengen[0]) });
    const { gevolgen, ronde } = this.#tafel.add(inbrengen, isNieuweRonde);
    const nieuw = listAnders(afspraken, voor.afspraken);
    if (nieuw.length) this.#tafel.change((groep) => addAfspraken(groep, nieuw));
    const vol = listAnders(nieuw, this.#tafel.groep.afspraken).length;
    const erbij = nieuw.length - vol;
    const lag = voor.rondes.find(({ id }) => id === ronde)?.leden ?? [];
    this.#bon.list(...createLezingen(lezingen, gevolgen, { kijkramen: this.#kijkramen, casussen, voor: lag }));
    const gelijk = listAnders(afspraken, []).length - nieuw.length;
    this.#bon.say(summarize(lezingen, gevolgen, { afspraken: { erbij, vol, gelijk }, voor: lag }));
    const anders = erbij > 0 || gevolgen.some((gevolg) => gevolg === "nieuw" || gevolg === "vervangt");
    if (anders) this.#offerBack({ inbrengen, afspraken: nieuw, ronde }, voor);
    for (const over of rest) this.#bon.add(...createRest(over, this.#bon, this.element));
    this.#bon.go();
  }

  /** @param {readonly string[]} teksten Of what is not laid down: in the field they are not lost. */
  #giveBack(teksten) {
    this.#veld.value = [this.#veld.value, ...teksten].filter(Boolean).join("\n");
  }

  #layVeld() {
    const tekst = this.#veld.value;
    this.#veld.value = "";
    if (this.layTekst(tekst)) return;
    this.#veld.value = tekst;
    this.#veld.focus();
  }

  /**
   * Lays down what is in a text: pasted, scanned, or out of a link.
   *
   * @param {string} tekst With codes or links in it, and whatever words around them.
   * @returns {boolean} Whether there was any code in it; if not, that is said.
   */
  layTekst(tekst) {
    const lezingen = readInbrengTekst(tekst, this.#find);
    if (lezingen.length === 0) {
      this.#bon.list();
      this.#bon.say(
        tekst.trim() ? "Hierin staat geen code en geen link met een code." : "Plak eerst een link of code in het veld.",
      );
      return false;
    }
    this.take(lezingen);
    return true;
  }

  /** Before anything comes in: what was agreed the time before is asked then. */
  #beginRonde() {
    const voor = this.#tafel.groep;
    this.#omgeving.gekozen.ronde = "";
    this.#tafel.change((groep) => openRonde(groep));
    this.#bon.list();
    this.#bon.say(samenwoord("samen-kijken.ronde_begonnen"));
    this.#offerBack({ inbrengen: [], afspraken: [], ronde: findRondeNu(this.#tafel.groep).id }, voor);
    this.#bon.go();
  }

  /**
   * @param {Neergelegd} neergelegd
   * @param {Groep} voor What lay there before.
   */
  #offerBack(neergelegd, voor) {
    const back = () => {
      this.#tafel.change((groep) => takeBack(groep, neergelegd, voor));
      this.#bon.list();
      return true;
    };
    const { length } = [...neergelegd.inbrengen, ...neergelegd.afspraken];
    const daarna = length ? "Wat je net toevoegde, is weer weg." : samenwoord("samen-kijken.ronde_terug");
    this.#bon.offer(`${this.#bon.elementen[0].textContent} `, back, daarna);
    if (neergelegd.inbrengen.length) this.#bon.add(createButton("Bekijk het beeld", this.#omgeving.go));
  }

  #find = (/** @type {string} */ slug) => this.#kijkramen.get(slug);
}
