// What of a group one can choose to see: which ronde, which picture of it, and whether with names.
import { create, createField } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { describeZonderNaam } from "../../kern/groep/groep-zinnen.js";
import { nameRonde, nameRondeWie } from "../../kern/groep/ronde-zinnen.js";
import { nameWie } from "../../kern/groep/wie-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @typedef {import("../../kern/groep/zicht.js").Zicht} Zicht
 * @typedef {import("../../kern/groep/zicht.js").Gekozen} Gekozen
 * @typedef {import("../../kern/groep/groep.js").Ronde} Ronde
 * @typedef {import("../../kern/groep/beelden.js").BeeldVan} BeeldVan
 * @typedef {{value: string, text: string}} Optie
 */

/**
 * @param {Zicht} zicht
 * @param {{describe: (beeld: BeeldVan) => string, choose: (gekozen: Partial<Gekozen>) => void,
 *   rename: (ronde: Ronde, naam: string) => void}} wens What a picture is called, and what hears of the choices.
 * @returns {HTMLElement[]} Nothing where there is nothing to choose.
 */
export function createZichtKeuzes({ ronde, rondes, beelden, beeld }, { describe, choose, rename }) {
  const keuzes = [];
  if (rondes.length > 1) {
    const opties = rondes.map((each) => ({ value: each.id, text: nameOptie(each) }));
    const select = createKeuze("ronde", opties, ronde.id, (id) => choose({ ronde: id }));
    const naam = create("input", { type: "text", autocomplete: "off", maxlength: GRENZEN.naam, value: ronde.naam });
    naam.addEventListener("change", () => rename(ronde, naam.value));
    keuzes.push(createField(samenwoord("samen-kijken.welke_ronde"), select));
    keuzes.push(createField(samenwoord("samen-kijken.ronde_naam"), naam));
  }
  if (beelden.length > 1) {
    const opties = beelden.map((each) => ({
      value: each.sleutel,
      text: `${describe(each)}: ${nameWie(each.aantallen)}`,
    }));
    const select = createKeuze("beeld", opties, beeld?.sleutel ?? "", (sleutel) => choose({ sleutel }));
    keuzes.push(createField(samenwoord("samen-kijken.welk_beeld"), select));
  }
  return keuzes;
}

/**
 * @param {Ronde} ronde Which looked without a casus.
 * @param {(tekst: string) => void} write
 * @returns {HTMLElement} At whom or what: who comes back in two months knows no more.
 */
export function createWaarover({ waarover: value = "" }, write) {
  const velden = { type: "text", autocomplete: "off", maxlength: GRENZEN.naam, value, "data-keuze": "waarover" };
  const veld = create("input", velden);
  veld.addEventListener("change", () => write(veld.value));
  return create(
    "div",
    {},
    createField(samenwoord("samen-kijken.waarover"), veld),
    create("p", { class: "samen__uitleg", text: samenwoord("samen-kijken.waarover_uitleg") }),
  );
}

/** @param {Ronde} ronde */
function nameOptie(ronde) {
  return `${nameRonde(ronde)}: ${nameRondeWie(ronde) || samenwoord("samen-kijken.nog_niemand")}`;
}

/**
 * @param {string} soort
 * @param {readonly Optie[]} opties
 * @param {string} gekozen
 * @param {(value: string) => void} choose
 */
function createKeuze(soort, opties, gekozen, choose) {
  const select = create(
    "select",
    { "data-keuze": soort },
    ...opties.map((optie) => create("option", { ...optie, selected: optie.value === gekozen })),
  );
  select.addEventListener("change", () => choose(select.value));
  return select;
}

/**
 * @param {readonly import("../../kern/deelcode/deelcode.js").Inbreng[]} leden
 * @param {boolean} namen Whether they are shown now.
 * @param {(namen: boolean) => void} choose
 */
export function createNamenKeuze(leden, namen, choose) {
  // Said before anybody chooses: once names are on the wall it is too late.
  const zonder = describeZonderNaam(leden);
  const radios = [false, true].map((waarde) => {
    const radio = create("input", { type: "radio", name: "samen-namen", value: waarde, checked: waarde === namen });
    radio.addEventListener("change", () => choose(waarde));
    return create(
      "label",
      { class: "vink" },
      radio,
      create("span", {
        text: waarde ? samenwoord("samen-kijken.keuze_namen") : samenwoord("samen-kijken.keuze_anoniem"),
      }),
    );
  });
  return create(
    "fieldset",
    { class: "samen__namen" },
    create("legend", { text: samenwoord("samen-kijken.namen_bij") }),
    ...radios,
    ...(zonder ? [create("p", { class: "let-op", text: zonder })] : []),
  );
}
