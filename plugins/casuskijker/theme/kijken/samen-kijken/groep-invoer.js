import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { keepKenmerk } from "../../kern/dossier/kast.js";
import { addAfspraken, isLegeGroep, listAnders, takeBack } from "../../kern/groep/groep.js";
import { readInbreng, readInbrengTekst } from "../../kern/groep/inbreng.js";
import { describeInLijst } from "../../kern/werkblad/dossier-zinnen.js";
import { opslag } from "../hier/opslag.js";
import { askFiles } from "../invoer/opslaan.js";
import { listEigen } from "./eigen.js";
import { createLezingen, summarize } from "./lezingen.js";
import { describeTafel, describeVervallen } from "./uitleg.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/groep.js").Inbreng} Inbreng
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 * @typedef {{inbrengen: Inbreng[], afspraken: Punt[]}} Neergelegd
 * @typedef {typeof import("./groep-bestanden.js") & typeof import("./dossier-keuze.js")} Keuze
 *
 * @typedef {object} Omgeving
 * @property {HTMLElement} stappen How a team does this.
 * @property {Gekozen} gekozen
 * @property {() => void} go Goes to the picture.
 *
 * @typedef {{slug: string}} Gekozen Of which kijkraam the picture is.
 */

const loadKeuze = () => Promise.all([import("./groep-bestanden.js"), import("./dossier-keuze.js")]);
const loadOpnieuw = () => import("./opnieuw.js");
const GROEP_TERUG = "De groep is terug.";
const NIET_TERUG = "Terughalen lukt niet: er is geen ruimte, of hier staat alweer iets anders. ";

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
  #melding = create("p", { role: "status", class: "samen__melding" });
  #lezingen = create("div", { class: "samen__lezingen" });
  #stand = create("p", { class: "samen__stand" });
  #vervallen = create("p", { class: "samen__uitleg" });
  #eigen = createButton("Voeg mijn eigen antwoorden toe", () => this.#layOwn());
  #opnieuw = createButton("Begin een nieuwe groep", () => this.#restart());
  /** @type {Promise<void>} What comes in while the reader chooses, waits. */
  #rij = Promise.resolve();
  /** @type {File[]} */
  #stapel = [];

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Omgeving} omgeving
   */
  constructor(tafel, kijkramen, omgeving) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#omgeving = omgeving;
    laadStraks(loadOpnieuw);
    const kop = create("h2", { id: "leg-samen", text: "Breng antwoorden bij elkaar" });
    const knoppen = [
      createButton("Voeg toe", () => this.#layTekst(), { class: "knop" }),
      createButton("Open een bestand", () => askFiles((file) => this.layFile(file))),
      this.#eigen,
      this.#opnieuw,
    ];
    this.element = create("section", { class: "samen__invoer", "aria-labelledby": kop.id }, kop);
    this.element.append(
      createField("Plak hier links of codes", this.#veld),
      create("p", { class: "knoppen" }, ...knoppen),
      ...[this.#melding, this.#lezingen, this.#stand, this.#vervallen],
    );
  }

  show() {
    const leeg = isLegeGroep(this.#tafel.groep);
    this.#omgeving.stappen.hidden = !leeg;
    this.#opnieuw.hidden = leeg && !this.#tafel.fout;
    this.#eigen.hidden = listEigen(this.#kijkramen).length === 0;
    setText(this.#stand, describeTafel(this.#tafel));
    setText(this.#vervallen, describeVervallen(this.#tafel, this.#kijkramen));
    this.#vervallen.hidden = this.#vervallen.textContent === "";
  }

  /** What was said of everything that was laid down. */
  forget() {
    this.#lezingen.replaceChildren();
  }

  /** @param {string} zin */
  say(zin) {
    setText(this.#melding, zin);
  }

  /** @param {string} zin About something that the reader did not do: what they can still take back, stays so. */
  tell(zin) {
    const terug = this.#melding.querySelector("button");
    this.#melding.replaceChildren(zin, ...(terug ? [" ", terug] : []));
  }

  /**
   * @param {readonly Lezing[]} lezingen What was read; what could be is laid down.
   * @param {{afspraken?: readonly Punt[], restore?: () => boolean}} [wens] Agreements that came along, and what brings
   *   back the group that was cleared to make place.
   */
  take(lezingen, { afspraken = [], restore } = {}) {
    const voor = this.#tafel.groep;
    // What was not understood stays, to be mended or asked for again.
    const over = lezingen.flatMap((lezing) => ("fout" in lezing && lezing.heel ? [lezing.heel] : []));
    this.#veld.value = [this.#veld.value, ...over].filter(Boolean).join("\n");
    const inbrengen = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : []));
    this.#omgeving.gekozen.slug = inbrengen[0]?.kijkraam ?? this.#omgeving.gekozen.slug;
    const gevolgen = this.#tafel.add(inbrengen);
    const nieuw = listAnders(afspraken, voor.afspraken);
    if (nieuw.length) this.#tafel.change((groep) => addAfspraken(groep, nieuw));
    const vol = listAnders(nieuw, this.#tafel.groep.afspraken).length;
    const erbij = nieuw.length - vol;
    this.#lezingen.replaceChildren(...createLezingen(lezingen, gevolgen, { kijkramen: this.#kijkramen, voor }));
    this.say(summarize(lezingen, gevolgen, { erbij, vol, gelijk: listAnders(afspraken, []).length - nieuw.length }));
    const anders = erbij > 0 || gevolgen.some((gevolg) => gevolg === "nieuw" || gevolg === "vervangt");
    if (!anders && !restore) return;
    this.#offerBack({ inbrengen, afspraken: nieuw }, voor, restore);
    // What was not understood is to be read first.
    if (gevolgen.length > 0 && gevolgen.length === lezingen.length) this.#omgeving.go();
  }

  #layTekst() {
    const tekst = this.#veld.value;
    const lezingen = readInbrengTekst(tekst, this.#find);
    if (lezingen.length === 0) {
      this.#lezingen.replaceChildren();
      this.say(
        tekst.trim() ? "Hierin staat geen code en geen link met een code." : "Plak eerst een link of code in het veld.",
      );
      return this.#veld.focus();
    }
    this.#veld.value = "";
    this.take(lezingen);
  }

  /** @param {File} file Those that come at once are laid down, and taken back, at once. */
  layFile(file) {
    this.#stapel.push(file);
    this.#queue(async (keuzes) => {
      const files = this.#stapel.splice(0);
      if (files.length === 0) return;
      const { lezingen, keuze, afspraken } = await keuzes.readStapel(files, this.#find);
      this.#layAll([...lezingen, ...(await this.#askLezingen(keuze, keuzes))], afspraken);
    });
  }

  /**
   * Few readers open a file or choose among dossiers, so what does it is fetched when it is needed.
   *
   * @param {(keuze: Keuze) => Promise<void>} work
   */
  #queue(work) {
    this.#rij = this.#rij.then(() =>
      laad(loadKeuze, this.#melding, ([bestanden, dossiers]) => work({ ...bestanden, ...dossiers })),
    );
  }

  #layOwn() {
    this.#queue(async (keuze) => {
      const dossiers = listEigen(this.#kijkramen);
      const naam = await keuze.fetchNamen(dossiers);
      const eigen = dossiers.map(
        (dossier) =>
          /** @type {const} */ ([keepKenmerk(opslag, dossier), `${naam(dossier)}, ${describeInLijst(dossier)}`]),
      );
      this.#layAll(await this.#askLezingen(new Map(eigen), keuze), []);
    });
  }

  /**
   * @param {readonly Lezing[]} lezingen
   * @param {readonly Punt[]} afspraken
   */
  #layAll(lezingen, afspraken) {
    if (lezingen.length + afspraken.length) this.take(lezingen, { afspraken });
    else this.say("Er is niets veranderd.");
  }

  /**
   * @param {ReadonlyMap<Dossier, string>} dossiers Each with where it comes from.
   * @param {Keuze} keuze
   * @returns {Promise<Lezing[]>} Of those that the reader chose; of one there is nothing to choose.
   */
  async #askLezingen(dossiers, { askDossiers }) {
    const gekozen = dossiers.size > 1 ? await askDossiers([...dossiers.keys()], this.#kijkramen) : [...dossiers.keys()];
    return gekozen.map((dossier) => readInbreng(dossier, dossiers.get(dossier) ?? "", this.#find));
  }

  /** Asks first: what several people handed over goes off the table. */
  #restart() {
    void laad(loadOpnieuw, this.#melding, async ({ restartGroep }) => {
      const restore = await restartGroep(this.#tafel);
      if (!restore) return;
      this.#lezingen.replaceChildren();
      // The button that was pressed is gone by now.
      this.offer("Alle antwoorden zijn weg. ", restore, GROEP_TERUG).focus();
    });
  }

  /**
   * @param {Neergelegd} neergelegd
   * @param {Groep} voor What lay there before.
   * @param {(() => boolean) | undefined} restore Brings back what lay there before that.
   */
  #offerBack(neergelegd, voor, restore) {
    const back = () => {
      this.#tafel.change((groep) => takeBack(groep, neergelegd, voor));
      this.#lezingen.replaceChildren();
      return restore?.() ?? true;
    };
    this.offer(`${this.#melding.textContent} `, back, restore ? GROEP_TERUG : "Wat je net toevoegde, is weer weg.");
    if (neergelegd.inbrengen.length) this.#melding.append(" ", createButton("Bekijk het beeld", this.#omgeving.go));
  }

  /**
   * @param {string} zin
   * @param {() => boolean} restore Says whether it did; if not, it is offered again.
   * @param {string} daarna
   * @returns {HTMLButtonElement}
   */
  offer(zin, restore, daarna) {
    const terug = createButton("Maak ongedaan", () => {
      if (!restore()) return this.offer(NIET_TERUG, restore, daarna).focus();
      this.say(daarna);
      this.#veld.focus();
    });
    this.#melding.replaceChildren(zin, terug);
    return terug;
  }

  #find = (/** @type {string} */ slug) => this.#kijkramen.get(slug);
}
