import { create, createButton, setText } from "../../grond/dom/dom.js";
import { ROLLEN } from "../../kern/dossier/dossier.js";
import { invoerwoord } from "../../woorden/invoer.js";

/**
 * @typedef {import("../../kern/dossier/dossiers-samen.js").Kant} Kant
 * @typedef {import("../../kern/dossier/dossiers-samen.js").Verschil} Verschil
 * @typedef {import("./titels.js").Titels} Titels
 */

const NAMEN = /** @type {const} */ ({ eerst: "invoer.hier", ander: "invoer.bestand", beide: "invoer.beide" });
const GEGEVENS = /** @type {const} */ ({ naam: "invoer.naam", rol: "invoer.rol" });
const KANTEN = /** @type {Kant[]} */ (Object.keys(NAMEN));

let counter = 0;

/** Both answers wherever what is here and what is in a file differ, and which of them the reader wants. */
export class Verschillen {
  #kijkraam;
  #titels;
  #nieuwst;
  #stand = create("p", { role: "status", class: "duiding" });
  /** @type {{element: HTMLElement, vraag: HTMLElement, keuzes: Map<Kant, HTMLInputElement>}[]} */
  #velden;
  element;

  /**
   * @param {import("./keuzes.js").PerVerschil["regel"]} regel
   * @param {Titels} titels
   */
  constructor({ dossier, samen, nieuwst }, titels) {
    this.#kijkraam = dossier.kijkraam;
    this.#titels = titels;
    this.#nieuwst = nieuwst;
    this.#velden = samen.verschillen.map((verschil) => this.#createVeld(verschil));
    this.element = create(
      "div",
      { class: "verschillen" },
      create("p", { text: invoerwoord("invoer.verschillen", { aantal: this.#velden.length }) }),
      create(
        "p",
        { class: "knoppen" },
        createButton(invoerwoord("invoer.alles_van_hier"), () => this.#chooseAll("eerst")),
        createButton(invoerwoord("invoer.alles_uit_het_bestand"), () => this.#chooseAll("ander")),
      ),
      this.#stand,
      ...this.#velden.map(({ element }) => element),
    );
    this.element.addEventListener("change", () => this.#show());
    this.#show();
  }

  /** @returns {(Kant | null)[]} What was chosen of each; null where nothing was, yet. */
  list() {
    return this.#velden.map(({ keuzes }) => [...keuzes].find(([, input]) => input.checked)?.[0] ?? null);
  }

  /** Asks it where nothing was chosen, and brings the first of those into view. */
  askOpen() {
    const open = this.#velden.filter((_, plaats) => this.list()[plaats] === null);
    for (const { vraag } of open) vraag.hidden = false;
    open[0]?.keuzes.get("eerst")?.focus();
  }

  #show() {
    const kanten = this.list();
    for (const [plaats, { vraag }] of this.#velden.entries()) vraag.hidden ||= kanten[plaats] !== null;
    const aantal = kanten.filter((kant) => kant === null).length;
    const stand = aantal ? invoerwoord("invoer.nog_te_kiezen", { aantal }) : invoerwoord("invoer.alles_gekozen");
    setText(this.#stand, stand);
  }

  /** @param {Kant} kant */
  #chooseAll(kant) {
    for (const { keuzes } of this.#velden) keuzes.get(kant)?.click();
  }

  /** @param {Verschil} verschil */
  #createVeld(verschil) {
    const name = `verschil-${++counter}`;
    const keuzes = /** @type {Map<Kant, HTMLInputElement>} */ (new Map());
    const vraag = create("p", { class: "let-op", hidden: true, text: invoerwoord("invoer.kies_hier") });
    const naam = this.#nameVerschil(verschil);
    const kop = create("p", {}, create("strong", { text: naam }));
    const element = create("div", { role: "radiogroup", "aria-label": naam }, kop, vraag);
    for (const kant of KANTEN) {
      if (verschil[kant] === null) continue;
      const input = create("input", { type: "radio", name });
      keuzes.set(kant, input);
      element.append(create("label", { class: "vink" }, input, this.#createAntwoord(verschil, kant)));
    }
    return { element, vraag, keuzes };
  }

  /**
   * @param {Verschil} verschil
   * @param {Kant} kant
   */
  #createAntwoord(verschil, kant) {
    const naam = invoerwoord(NAMEN[kant]);
    const bij = kant === this.#nieuwst ? invoerwoord("invoer.nieuwst", { kant: naam }) : naam;
    const regels = this.#describe(verschil, kant).map((text) => create("span", { class: "regels__uitleg", text }));
    return create("span", {}, create("strong", { text: bij }), ...regels);
  }

  /** @param {Verschil} verschil */
  #nameVerschil(verschil) {
    if (verschil.veld === "antwoord") return this.#titels.onderdeel(this.#kijkraam, verschil.id);
    return invoerwoord(GEGEVENS[verschil.veld]);
  }

  /**
   * @param {Verschil} verschil
   * @param {Kant} kant
   * @returns {string[]} A line for each thing that it says.
   */
  #describe(verschil, kant) {
    const waarde = verschil[kant] ?? "";
    if (typeof waarde === "string")
      return [verschil.veld === "rol" ? ROLLEN[/** @type {keyof typeof ROLLEN} */ (waarde)] : waarde];
    const { positie, notitie } = waarde;
    const gekozen = positie === null ? [] : [this.#titels.positie(this.#kijkraam, positie)];
    if (kant === "beide") return [...gekozen, invoerwoord("invoer.beide_notities")];
    return [...gekozen, ...(notitie ? [`‘${notitie}’`] : [])];
  }
}
