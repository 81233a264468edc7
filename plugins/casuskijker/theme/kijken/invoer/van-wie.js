import { create, createField } from "../../grond/dom/dom.js";
import { cleanNaam, MAX_NAAM } from "../../kern/deelcode/naam.js";
import { setVanAnder } from "../../kern/dossier/dossier.js";
import { createInlevering } from "../../kern/dossier/inlevering-nemen.js";
import { readPlek } from "../../kern/dossier/plekken.js";
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

/**
 * @param {Bestand} bestand
 * @param {string} naam Whose it is.
 * @returns {import("../../kern/dossier/inleveringen.js").Inlevering[]} The answers in it, with that name.
 */
export function nameInleveringen({ reflecties }, naam) {
  return Object.entries(reflecties).map(([plek, antwoorden]) => createInlevering({ naam, plek, antwoorden }));
}

/** What a page puts in the name of a file by itself, and of a second one with it a browser: the day, and a number. */
const VANZELF = /(?:-\d{4}-\d\d-\d\d)?(?:\.casuskijker)?(?: ?\(\d+\))?(?:\.json)?$/;

/**
 * @param {string} bestandsnaam
 * @param {Bestand} bestand
 * @returns {string} Whose it is, as it says itself; or else as far as its name says so: behind that stands what the
 *   answers hang on, and signs that not every computer takes are not in it.
 */
export function guessNaam(bestandsnaam, { reflecties, van }) {
  if (van) return cleanNaam(van);
  const stam = bestandsnaam.replace(VANZELF, "");
  const ids = Object.keys(reflecties).map((plek) => readPlek(plek).id);
  const id = ids.find((each) => stam.endsWith(each)) ?? "";
  return cleanNaam(stam.slice(0, stam.length - id.length).replace(/-+$/, ""));
}

/** Asks whose a file is: only the reader knows, and what is taken for their own is what they go on with and share. */
export class VanWie {
  #radios;
  #vraag = create("p", { class: "let-op", hidden: true, text: invoerwoord("invoer.van_wie_eerst") });
  #naam = create("input", { type: "text", autocomplete: "off", maxlength: MAX_NAAM });
  #wie = createField(invoerwoord("invoer.wie"), this.#naam);
  element;

  /**
   * @param {Van | null} van
   * @param {string | null} naam Whose it may be, where answers in words get a name; null where there are none.
   * @param {(van: Van) => void} choose Hears of the name too.
   */
  constructor(van, naam, choose) {
    this.#naam.value = naam ?? "";
    // What is said of it changes while one writes: on leaving, a button would move away from under who presses it.
    this.#naam.addEventListener("input", () => choose("ander"));
    const show = (/** @type {Van | null} */ gekozen) => (this.#wie.hidden = naam === null || gekozen !== "ander");
    show(van);
    this.#radios = KEUZES.map(([value, naam, uitleg]) => {
      const radio = create("input", { type: "radio", name: "van-wie", value, checked: value === van });
      radio.addEventListener("change", () => {
        this.#vraag.hidden = true;
        show(value);
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
      this.#wie,
    );
  }

  /** @returns {string} Whose it is, as the reader says; empty for nobody in particular. */
  get naam() {
    return cleanNaam(this.#naam.value);
  }

  ask() {
    this.#vraag.hidden = false;
    this.#radios[0].radio.focus();
  }
}
