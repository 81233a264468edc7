import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { listBeelden } from "../../kern/groep/beelden.js";
import { findRondeNu, isLegeGroep, renameGroep } from "../../kern/groep/groep.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { nameRonde, nameRondeWie } from "../../kern/groep/ronde-zinnen.js";
import { isNieuweRondeVraag } from "../../kern/groep/rondes.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 *
 * @typedef {object} Wens
 * @property {string} naam Under which the group is kept that lies here.
 * @property {(naam?: string, zin?: string) => void} open Opens another one, and says something; without a name, a new
 *   one.
 * @property {() => import("./groep-bon.js").GroepBon} bon Where it is said what was done.
 * @property {() => void} beginRonde
 * @property {(beeld: import("../../kern/groep/beelden.js").BeeldVan) => string} noem Through what, and at what a group
 *   looked: of two without a name it tells which is which.
 */

const loadWissen = () => import("./groep-wissen.js");

/** Which of the groups of this browser lies here, what it is called, and another one beside it. */
export class GroepKeuze {
  #tafel;
  #wens;
  #keuze = create("div", { class: "velden" });
  #naam = create("input", { type: "text", autocomplete: "off", maxlength: GRENZEN.naam });
  #ronde = createButton(samenwoord("samen-kijken.begin_ronde"), () => this.#wens.beginRonde());
  #uitleg = create("p", { class: "samen__uitleg" });
  #knoppen = create("p", { class: "knoppen" });
  #getoond = "";
  element = create("section", { class: "samen__groepen", "aria-label": samenwoord("samen-kijken.groep_kop") });

  /**
   * @param {Tafel} tafel
   * @param {Wens} wens
   */
  constructor(tafel, wens) {
    this.#tafel = tafel;
    this.#wens = wens;
    laadStraks(loadWissen);
    this.#naam.addEventListener("change", () => this.#tafel.change((groep) => renameGroep(groep, this.#naam.value)));
    this.element.append(this.#keuze, this.#uitleg, this.#knoppen);
    this.#knoppen.append(
      this.#ronde,
      createButton(samenwoord("samen-kijken.begin_groep"), () =>
        this.#leave(() => this.#wens.open(undefined, samenwoord("samen-kijken.groep_nieuw"))),
      ),
      createButton(samenwoord("samen-kijken.wis_groep"), () => this.#wipe()),
    );
  }

  show() {
    const { groep, fout } = this.#tafel;
    const anderen = listOpties(this.#wens.noem).filter(({ value }) => value !== this.#wens.naam);
    const leeg = isLegeGroep(groep) && !fout && groep.naam === "";
    this.element.hidden = leeg && anderen.length === 0;
    this.#knoppen.hidden = this.#uitleg.hidden = leeg;
    this.#ronde.hidden = !isNieuweRondeVraag(groep);
    const ronde = this.#ronde.hidden ? [] : [samenwoord("samen-kijken.ronde_kort")];
    setText(this.#uitleg, [...ronde, samenwoord("samen-kijken.groep_kort")].join(" "));
    if (document.activeElement !== this.#naam) this.#naam.value = groep.naam;
    const text = fout ? samenwoord("samen-kijken.groep_onleesbaar") : nameOptie(groep, this.#wens.noem);
    const opties = [{ value: this.#wens.naam, text }, ...anderen];
    const nu = JSON.stringify([opties, leeg]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    const veld = createField(samenwoord("samen-kijken.groep_naam"), this.#naam);
    this.#keuze.replaceChildren(...(anderen.length ? [this.#createKeuze(opties)] : []), veld);
  }

  /** @param {readonly {value: string, text: string}[]} opties */
  #createKeuze(opties) {
    const select = create("select", {}, ...opties.map((optie) => create("option", optie)));
    select.value = this.#wens.naam;
    select.addEventListener("change", () => {
      const { value } = select;
      select.value = this.#wens.naam;
      this.#leave(() => this.#wens.open(value));
    });
    return createField(samenwoord("samen-kijken.welke_groep"), select);
  }

  /**
   * What is kept stays when another group comes in its place; what is not would be gone.
   *
   * @param {() => void} act
   */
  #leave(act) {
    if (this.#tafel.isVergankelijk) this.#wens.bon().say(samenwoord("samen-kijken.niet_bewaard"));
    else act();
  }

  /** Asks first: what several people handed over goes. */
  #wipe() {
    void laad(loadWissen, this.element, async ({ wipeGroep }) => {
      const gewist = await wipeGroep(this.#tafel);
      if (!gewist) return;
      const bon = this.#wens.bon();
      bon.list();
      // The button that was pressed may be gone by now.
      bon.offer(`${gewist.zin} `, gewist.restore, samenwoord("samen-kijken.groep_terug")).focus();
    });
  }
}

/**
 * @param {Wens["noem"]} noem
 * @returns {{value: string, text: string}[]} What is kept here, and what of it cannot be read: that stays too.
 */
function listOpties(noem) {
  const { groepen, onleesbaar } = listGroepen(opslag);
  return [
    ...groepen.map(({ naam, groep }) => ({ value: naam, text: nameOptie(groep, noem) })),
    ...onleesbaar.map(({ naam }) => ({ value: naam, text: samenwoord("samen-kijken.groep_onleesbaar") })),
  ];
}

/**
 * @param {Groep} groep
 * @param {Wens["noem"]} noem
 */
function nameOptie(groep, noem) {
  const ronde = groep.rondes.findLast(({ leden }) => leden.length > 0) ?? findRondeNu(groep);
  const wie = nameRondeWie(ronde) || samenwoord("samen-kijken.nog_niemand");
  const [beeld] = listBeelden(ronde);
  const waar = groep.naam || (beeld ? noem(beeld) : "");
  return [waar, `${nameRonde(ronde)}: ${wie}`].filter(Boolean).join(" · ");
}
