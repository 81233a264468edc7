import { create, createButton, createField, setText } from "../dom/dom.js";
import { listDossiers } from "../dossier/kast.js";
import { addAfspraken, isLegeGroep, takeBack } from "../groep/groep.js";
import { readInbreng, readInbrengBestand, readTekst } from "../groep/inbreng.js";
import { askFiles, readTekst as readFile } from "../invoer/bestanden.js";
import { opslag } from "../werkblad/hier.js";
import { describeDossierFor, nameDossierFor } from "../werkblad/zinnen.js";
import { askDossiers } from "./dossier-keuze.js";
import { createLezingen, summarize } from "./lezingen.js";
import { createStappen, describeTafel, describeVervallen } from "./uitleg.js";

/**
 * @typedef {import("../groep/tafel.js").Tafel} Tafel
 * @typedef {import("../groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../groep/groep.js").Groep} Groep
 * @typedef {import("../groep/groep.js").Gevolg} Gevolg
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 *
 * @typedef {object} Omgeving
 * @property {string} overzicht The address of the overview of kijkramen.
 * @property {(lezingen: readonly Lezing[]) => Gevolg[]} lay Lays down what was understood.
 * @property {() => void} go Goes to the picture.
 */

/** Where a group lays down what it has: pasted, out of files, or from this browser; and what was understood of each. */
export class GroepInvoer {
  #tafel;
  #kijkramen;
  #omgeving;
  #veld = create("textarea", { rows: 4, class: "samen__veld", spellcheck: "false", autocomplete: "off", autocapitalize: "off" });
  #melding = create("p", { role: "status", class: "samen__melding" });
  #lezingen = create("div", { class: "samen__lezingen" });
  #stappen;
  #stand = create("p", { class: "samen__stand" });
  #vervallen = create("p", { class: "samen__uitleg" });
  #eigen = createButton("Leg mijn eigen antwoorden erbij", () => this.#layOwn());
  #opnieuw = createButton("Begin opnieuw", () => this.#restart());

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Omgeving} omgeving
   */
  constructor(tafel, kijkramen, omgeving) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#omgeving = omgeving;
    this.#stappen = createStappen(omgeving.overzicht);
    const kop = create("h2", { id: "leg-samen", text: "Leg antwoorden bij elkaar" });
    const knoppen = [
      createButton("Leg samen", () => this.#layTekst(), { class: "knop" }),
      createButton("Open een bestand", () => askFiles((file) => void this.layFile(file))),
      this.#eigen,
      this.#opnieuw,
    ];
    this.element = create("section", { class: "samen__invoer", "aria-labelledby": kop.id }, kop, this.#stappen);
    this.element.append(createField("Plak hier links of codes", this.#veld), create("p", { class: "knoppen" }, ...knoppen));
    this.element.append(this.#melding, this.#lezingen, this.#stand, this.#vervallen);
  }

  show() {
    const leeg = isLegeGroep(this.#tafel.groep);
    this.#stappen.hidden = !leeg;
    this.#opnieuw.hidden = leeg && !this.#tafel.fout;
    this.#eigen.hidden = this.#listOwn().length === 0;
    setText(this.#stand, describeTafel(this.#tafel));
    setText(this.#vervallen, describeVervallen(this.#tafel, this.#kijkramen));
    this.#vervallen.hidden = this.#vervallen.textContent === "";
  }

  /** @param {string} zin */
  say(zin) {
    setText(this.#melding, zin);
  }

  /** @param {readonly Lezing[]} lezingen What was read; what could be is laid down. */
  take(lezingen) {
    const voor = this.#tafel.groep;
    const gevolgen = this.#omgeving.lay(lezingen);
    this.#lezingen.replaceChildren(...createLezingen(lezingen, gevolgen, this.#kijkramen));
    this.say(summarize(lezingen, gevolgen));
    if (gevolgen.some((gevolg) => gevolg === "nieuw" || gevolg === "vervangt")) this.#offerBack(lezingen, voor);
  }

  #layTekst() {
    const tekst = this.#veld.value;
    const lezingen = readTekst(tekst, this.#find);
    if (lezingen.length === 0) {
      this.#lezingen.replaceChildren();
      this.say(tekst.trim() ? "Hierin staat geen code en geen link met een code." : "Plak eerst een link of code in het veld.");
      return this.#veld.focus();
    }
    this.take(lezingen);
    // What was not understood stays, to be mended or asked for again.
    this.#veld.value = lezingen.flatMap((lezing) => ("fout" in lezing ? [lezing.heel ?? lezing.bron] : [])).join("\n");
  }

  /** @param {File} file */
  async layFile(file) {
    const refuse = (/** @type {string} */ fout) => this.take([{ bron: file.name, fout }]);
    const take = (/** @type {string} */ tekst) => {
      const { lezingen, dossiers, afspraken } = readInbrengBestand(tekst, file.name, this.#find);
      if (lezingen.length) this.take(lezingen);
      if (afspraken.length) this.#tafel.change((groep) => addAfspraken(groep, afspraken));
      this.#layDossiers(dossiers, file.name);
    };
    await readFile(file, take, refuse);
  }

  #layOwn() {
    this.#layDossiers(this.#listOwn(), "");
  }

  /**
   * @param {readonly Dossier[]} dossiers
   * @param {string} bestand
   */
  #layDossiers(dossiers, bestand) {
    const lay = (/** @type {readonly Dossier[]} */ gekozen) =>
      this.take(gekozen.map((dossier) => readInbreng(dossier, bestand || `${nameDossierFor(dossier)}, ${describeDossierFor(dossier)}`, this.#find)));
    if (dossiers.length === 1) lay(dossiers);
    else if (dossiers.length > 1) askDossiers(dossiers, this.#kijkramen, lay);
  }

  #restart() {
    const restore = this.#tafel.restart();
    this.#lezingen.replaceChildren();
    this.#offer("De tafel is leeg. ", restore, "De groep ligt er weer.");
  }

  /**
   * @param {readonly Lezing[]} lezingen
   * @param {Groep} voor What lay there before.
   */
  #offerBack(lezingen, voor) {
    const inbrengen = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : []));
    const restore = () => {
      this.#tafel.change((groep) => takeBack(groep, inbrengen, voor));
      this.#lezingen.replaceChildren();
    };
    this.#offer(`${this.#melding.textContent} `, restore, "Wat je net neerlegde, is weer weg.");
    this.#melding.append(" ", createButton("Bekijk het beeld", this.#omgeving.go));
  }

  /**
   * @param {string} zin
   * @param {() => void} restore
   * @param {string} daarna
   */
  #offer(zin, restore, daarna) {
    const terug = createButton("Maak ongedaan", () => {
      restore();
      this.say(daarna);
      this.#veld.focus();
    });
    this.#melding.replaceChildren(zin, terug);
  }

  #find = (/** @type {string} */ slug) => this.#kijkramen.get(slug);

  #listOwn() {
    return listDossiers(opslag).dossiers.filter(({ kijkraam, antwoorden }) => this.#find(kijkraam)?.schaal && Object.keys(antwoorden).length > 0);
  }
}
