import { create } from "../../grond/dom/dom.js";
import { setVanAnder } from "../../kern/dossier/dossier.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { planDossiers, planReflecties } from "./plan.js";

/**
 * @typedef {"mij" | "ander"} Van
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 */

const KEUZES = /** @type {const} */ ([
  ["mij", "invoer.van_mij", "invoer.van_mij_uitleg"],
  ["ander", "invoer.van_ander", "invoer.van_ander_uitleg"],
]);

/**
 * @param {Bestand} bestand
 * @param {readonly Dossier[]} aanwezig
 * @returns {Van | null} Whose it is, where that shows: something in it is what the reader filled in here.
 */
export function guessVan({ dossiers }, aanwezig) {
  const eigen = new Set(aanwezig.flatMap(({ id, van_ander: vanAnder }) => (vanAnder ? [] : [id])));
  return dossiers.some(({ id }) => eigen.has(id)) ? "mij" : null;
}

/**
 * @param {Bestand} bestand As it is, with nothing said yet of whose it is.
 * @param {{dossiers: readonly Dossier[], reflecties: Readonly<Record<string, import("./plan.js").Reflectie>>}} hier
 * @returns {boolean} Whether it matters whose it is: something would come to stand here that is not here yet.
 */
export function isVanBelang(bestand, { dossiers, reflecties }) {
  const nieuw = planDossiers(bestand, dossiers).some(({ soort, dossier }) => soort === "nieuw" && !dossier.van_ander);
  return nieuw || planReflecties(bestand, reflecties).some(({ soort }) => soort !== "gelijk" && soort !== "minder");
}

/**
 * @param {Bestand} bestand
 * @param {Van | null} van As long as it is not known, nothing in it is the reader's own.
 * @returns {Bestand}
 */
export function markVan(bestand, van) {
  if (van === "mij") return bestand;
  return { ...bestand, dossiers: bestand.dossiers.map((dossier) => setVanAnder(dossier, true)) };
}

/** Asks whose a file is: only the reader knows, and what is taken for their own is what they go on with and share. */
export class VanWie {
  #radios;
  #vraag = create("p", { class: "let-op", hidden: true, text: invoerwoord("invoer.van_wie_eerst") });
  element;

  /**
   * @param {Van | null} van
   * @param {(van: Van) => void} choose
   */
  constructor(van, choose) {
    this.#radios = KEUZES.map(([value, naam, uitleg]) => {
      const radio = create("input", { type: "radio", name: "van-wie", value, checked: value === van });
      radio.addEventListener("change", () => {
        this.#vraag.hidden = true;
        choose(value);
      });
      const woorden = create(
        "span",
        {},
        create("strong", { text: invoerwoord(naam) }),
        create("span", { class: "regels__uitleg", text: invoerwoord(uitleg) }),
      );
      return { radio, element: create("label", { class: "vink" }, radio, woorden) };
    });
    this.element = create(
      "fieldset",
      { class: "van-wie" },
      create("legend", { text: invoerwoord("invoer.van_wie") }),
      this.#vraag,
      ...this.#radios.map(({ element }) => element),
    );
  }

  ask() {
    this.#vraag.hidden = false;
    this.#radios[0].radio.focus();
  }
}
