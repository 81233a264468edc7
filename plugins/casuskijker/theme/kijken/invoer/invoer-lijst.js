import { create } from "../../grond/dom/dom.js";
import { setVanAnder } from "../../kern/dossier/dossier.js";
import { keepInlevering } from "../../kern/dossier/inlevering-nemen.js";
import { listInleveringen } from "../../kern/dossier/inleveringen.js";
import { keepDossier, keepReflectie, listDossiers, listReflecties, listStukken } from "../../kern/dossier/kast.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { describeInLijst, nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { createAntwoordenVouw } from "./antwoorden-vouw.js";
import { listDossierKeuzes, listInleveringKeuzes, listReflectieKeuzes, SLA_OVER } from "./keuzes.js";
import { planDossiers, planInleveringen, planReflecties } from "./plan.js";
import { Regel } from "./regel.js";
import { planRest } from "./rest.js";
import { guessNaam, guessVan, isVanBelang, markVan, nameInleveringen, VanWie } from "./van-wie.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("./titels.js").Titels} Titels
 * @typedef {import("./overname.js").Overname} Overname
 * @typedef {import("./van-wie.js").Van} Van
 *
 * @typedef {object} Uitslag
 * @property {Overname[]} overnamen What was taken in.
 * @property {string[]} overgeslagen What the reader left, and is not here.
 * @property {string[]} mislukt What could not be taken in.
 */

/** What the answers to something are called, by what it is. */
const ANTWOORDEN = {
  casus: (/** @type {string} */ titel) => invoerwoord("invoer.antwoorden_casus", { titel }),
  tweeluik: (/** @type {string} */ titel) => invoerwoord("invoer.antwoorden_tweeluik", { titel }),
  blad: (/** @type {string} */ titel) => invoerwoord("invoer.antwoorden_blad", { titel }),
  kaarten: (/** @type {string} */ titel) => invoerwoord("invoer.antwoorden_kaarten", { titel }),
  leerroute: (/** @type {string} */ titel) => invoerwoord("invoer.antwoorden_leerroute", { titel }),
};

/** What is in a file, a row for each thing, and first of all whose it is. */
export class InvoerLijst {
  #opslag;
  #bestand;
  #wens;
  /** Whether nothing is here that could be lost. */
  #isLeegHier;
  /** @type {Van | null} */
  #van;
  #isVanBelang;
  #vanWie;
  /** @type {Regel[]} */
  #regels = [];
  #lijst = create("ul", { class: "regels invoer" });

  /**
   * @param {Opslag} opslag
   * @param {Bestand} bestand
   * @param {{titels: Titels, taken: (dossier: Dossier) => void, van?: Van, naam?: string}} wens Who hears of every
   *   dossier that was taken in, whose it is, where that need not be asked, and what the file is called.
   */
  constructor(opslag, bestand, wens) {
    this.#opslag = opslag;
    this.#bestand = bestand;
    this.#wens = wens;
    this.#isLeegHier = listStukken(opslag, opslag.plek).length === 0;
    const { dossiers } = listDossiers(opslag);
    const { reflecties } = listReflecties(opslag);
    const metAntwoorden = Object.keys(bestand.reflecties).length > 0;
    const isVrij = this.#isLeegHier && bestand.dossiers.length === 0 && !metAntwoorden;
    this.#van = wens.van ?? (isVrij ? "mij" : guessVan(bestand, dossiers));
    const naam = metAntwoorden ? guessNaam(wens.naam ?? "", bestand) : null;
    this.#vanWie = new VanWie(this.#van, naam, (van) => {
      this.#van = van;
      this.#fill();
    });
    this.#isVanBelang = !wens.van && !isVrij && isVanBelang(bestand, { dossiers, reflecties });
    this.#fill();
  }

  /** @returns {HTMLElement[]} */
  get elementen() {
    return [...(this.#isVanBelang ? [this.#vanWie.element] : []), this.#lijst];
  }

  /** @returns {boolean} Whether there is anything to take in. */
  get isKeuze() {
    return this.#isVanOpen || this.#regels.some((regel) => regel.isKeuze || regel.choose().act);
  }

  /** @returns {boolean} Whether all of it can come in unasked: nothing is lost by it, and it is known whose it is. */
  get komtVanzelf() {
    return this.#isLeegHier && this.isKeuze && !this.#isVanBelang && !this.#bestand.fouten.length;
  }

  /** @returns {number} How many things there are in the file. */
  get aantal() {
    return this.#regels.length;
  }

  /** @returns {string} What is to be chosen yet before anything is taken in, or nothing. */
  describeOpen() {
    const aantal = this.#regels.reduce((som, regel) => som + regel.countOpen(), 0) + (this.#isVanOpen ? 1 : 0);
    return aantal ? invoerwoord("invoer.kies_eerst", { aantal }) : "";
  }

  /** Asks it there, and brings the first of it into view. */
  askOpen() {
    for (const regel of this.#regels.filter((each) => each.countOpen()).reverse()) regel.askOpen();
    if (this.#isVanOpen) this.#vanWie.ask();
  }

  /**
   * What was taken in leaves the list, so that pressing again does nothing twice.
   *
   * @returns {Uitslag}
   */
  takeIn() {
    const uitslag = /** @type {Uitslag} */ ({ overnamen: [], overgeslagen: [], mislukt: [] });
    const over = this.#regels.filter((regel) => {
      const { act, gedaan = {}, stand } = regel.choose();
      const uitkomst = act?.() ?? null;
      if (uitkomst === "bewaard") uitslag.overnamen.push(gedaan);
      else if (uitkomst !== null) uitslag.mislukt.push(regel.kort);
      else if (stand === "over" && regel.kort) uitslag.overgeslagen.push(regel.kort);
      return uitkomst !== null && uitkomst !== "bewaard";
    });
    this.#regels = over;
    this.#lijst.replaceChildren(...over.map(({ element }) => element));
    return uitslag;
  }

  /**
   * @param {import("./keuzes.js").Keuze[]} keuzes
   * @returns {import("./keuzes.js").Keuze[]} What is the reader's own and has nothing beside it here just comes in.
   */
  #limit(keuzes) {
    const [neem] = keuzes.filter(({ act }) => act);
    return this.#isLeegHier && this.#van !== "ander" && neem ? [neem] : keuzes;
  }

  get #isVanOpen() {
    return this.#isVanBelang && this.#van === null;
  }

  #fill() {
    const { titels } = this.#wens;
    this.#regels = [
      ...this.#planDossiers().map((regel) => this.#createDossierRegel(regel)),
      ...(this.#van === "ander" ? [] : this.#planReflecties().map((regel) => this.#createReflectieRegel(regel))),
      ...this.#planInleveringen().map((regel) => this.#createInleveringRegel(regel)),
      ...planRest(this.#opslag, this.#bestand, titels).map(
        ({ keuzes, ...regel }) =>
          new Regel(
            { ...regel, keuzes: this.#limit(keuzes), kort: keuzes.length > 1 ? lower(regel.titel) : "" },
            titels,
          ),
      ),
    ];
    this.#lijst.replaceChildren(...this.#regels.map(({ element }) => element));
  }

  #planDossiers() {
    const { casus: nameCasus } = this.#wens.titels;
    return planDossiers(markVan(this.#bestand, this.#van), listDossiers(this.#opslag).dossiers, { nameCasus });
  }

  #planReflecties() {
    return planReflecties(this.#bestand, listReflecties(this.#opslag).reflecties);
  }

  /** Those in the file, and if it is somebody else's, the answers in it. */
  #planInleveringen() {
    const { inleveringen } = this.#bestand;
    const nu = this.#van === "ander" ? nameInleveringen(this.#bestand, this.#vanWie.naam) : [];
    return planInleveringen([...inleveringen, ...nu], listInleveringen(this.#opslag).inleveringen);
  }

  /** @param {import("./plan.js").DossierRegel} regel */
  #createDossierRegel(regel) {
    const { titels, taken } = this.#wens;
    const { dossier, soort, uitleg } = regel;
    // Nothing is said of whose it is before the reader says it.
    const gezegd = this.#isVanOpen ? setVanAnder(dossier, false) : dossier;
    const naam = nameDossierFor(gezegd, titels.casus(dossier.casus ?? ""));
    const keep = (/** @type {Dossier} */ wat) => () => {
      const uitkomst = keepDossier(this.#opslag, wat);
      if (uitkomst === "bewaard") taken(wat);
      return uitkomst;
    };
    const titel = `${titels.kijkraam(dossier.kijkraam)}: ${naam}, ${describeInLijst(dossier)}`;
    const keuzes = this.#limit(
      listDossierKeuzes({ ...regel, dossier: gezegd }, invoerwoord("invoer.uit_bestand", { naam }), keep),
    );
    return new Regel({ titel, uitleg, keuzes, kort: isGemist(soort) ? quoteNaam(naam) : "" }, titels);
  }

  /** @param {import("./plan.js").ReflectieRegel} regel */
  #createReflectieRegel(regel) {
    const { casus, soort, reflectie } = regel;
    // As long as it is not known whose it is, nothing is said of what it would add to what is here.
    const uitleg = this.#isVanOpen ? regel.uitleg.slice(-1) : regel.uitleg;
    const inhoud = [createAntwoordenVouw(casus, reflectie)];
    const keep = (/** @type {import("./plan.js").Reflectie} */ wat) => () => keepReflectie(this.#opslag, casus, wat);
    const titel = this.#nameAntwoorden(casus);
    const keuzes = this.#isVanOpen ? [SLA_OVER] : this.#limit(listReflectieKeuzes(regel, keep));
    return new Regel({ titel, uitleg, keuzes, inhoud, kort: isGemist(soort) ? lower(titel) : "" });
  }

  /** @param {import("./plan.js").InleveringRegel} regel */
  #createInleveringRegel({ soort, inlevering, uitleg }) {
    const wat = lower(this.#nameAntwoorden(inlevering.plek));
    const { naam } = inlevering;
    const titel = naam
      ? invoerwoord("invoer.inlevering", { naam, wat })
      : invoerwoord("invoer.inlevering_zonder_naam", { wat });
    const keuzes = listInleveringKeuzes(soort, () => keepInlevering(this.#opslag, inlevering));
    const inhoud = [createAntwoordenVouw(inlevering.plek, inlevering.antwoorden)];
    return new Regel({ titel, uitleg, keuzes, inhoud, kort: isGemist(soort) ? titel : "" });
  }

  /** @param {string} plek What they hang on. */
  #nameAntwoorden(plek) {
    return ANTWOORDEN[readPlek(plek).soort](this.#wens.titels.casus(plek));
  }
}

/** @param {import("./plan.js").Soort} soort */
function isGemist(soort) {
  return soort !== "gelijk" && soort !== "minder";
}

/** @param {string} titel As it stands within a sentence. */
function lower(titel) {
  return titel.slice(0, 1).toLowerCase() + titel.slice(1);
}
