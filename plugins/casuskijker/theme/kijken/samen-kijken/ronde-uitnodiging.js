import { create, createField } from "../../grond/dom/dom.js";
import { takeGevraagd } from "../../kern/alleen/gevraagd.js";
import { listBeelden } from "../../kern/groep/beelden.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { describeMetRonde } from "../../kern/groep/waarover.js";
import { findVorige } from "../../kern/groep/zicht.js";
import { samenwoord } from "../../woorden/samen.js";
import { createNodigUit } from "../groep-doorgeven/nodig-uit.js";

/**
 * @typedef {import("../../kern/groep/beelden.js").BeeldVan} BeeldVan
 * @typedef {import("../groep-doorgeven/nodig-uit.js").Wat & {beeld: BeeldVan}} Wat
 *
 * @typedef {object} Omgeving
 * @property {() => import("../../kern/groep/zicht.js").Zicht} look
 * @property {(slug: string) => import("../../kern/profiel/profiel.js").Kijkraam | undefined} find
 * @property {import("./casus-namen.js").CasusNamen} casussen
 * @property {string} adres Of the page of a kijkraam.
 */

/** Who begins a ronde has nobody in it yet: the link that everybody is to open, to look again at the same. */
export class RondeUitnodiging {
  #tafel;
  #omgeving;
  #gekozen = "";
  #getoond = "";
  #inhoud = create("div");
  element;

  /**
   * @param {import("../../kern/groep/tafel.js").Tafel} tafel
   * @param {Omgeving} omgeving
   */
  constructor(tafel, omgeving) {
    this.#tafel = tafel;
    this.#omgeving = omgeving;
    const kop = create("h2", { id: "nodig-uit", text: samenwoord("samen-kijken.ronde_uitnodiging") });
    const section = { class: "samen__uitnodiging", "aria-labelledby": kop.id };
    this.element = create("section", section, kop, this.#inhoud);
  }

  show() {
    const { ronde } = this.#omgeving.look();
    const vorige = findVorige(this.#tafel.groep, ronde);
    const alle = vorige ? listBeelden(vorige).flatMap((beeld) => this.#describe(beeld, vorige)) : [];
    this.element.hidden = alle.length === 0;
    if (!vorige || alle.length === 0) return;
    const nu = JSON.stringify([vorige.id, alle.map(({ beeld, over }) => [beeld.sleutel, over.zin])]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    const wat = alle.find(({ beeld }) => beeld.sleutel === this.#gekozen) ?? alle[0];
    const zin = samenwoord("samen-kijken.ronde_uitnodiging_uitleg", { dag: describeDag(vorige) });
    this.#inhoud.replaceChildren(
      create("p", { text: zin }),
      alle.length > 1 ? this.#createKeuze(alle, wat) : create("p", {}, create("strong", { text: nameWat(wat) })),
      createNodigUit(wat, this.#omgeving.adres),
    );
  }

  /**
   * @param {BeeldVan} beeld
   * @param {import("../../kern/groep/groep.js").Ronde} vorige
   * @returns {Wat[]} Nothing where this site does not have what it was of: its link would open something else.
   */
  #describe(beeld, vorige) {
    const heel = this.#omgeving.find(beeld.kijkraam);
    const over = describeMetRonde(this.#omgeving.casussen.describe(beeld.casus), beeld.casus, vorige);
    if (!heel?.eigenschappen.heeft_deelcode || (beeld.casus !== null && !over.casus)) return [];
    return [{ beeld, heel, over, ...takeGevraagd(heel, beeld.leden) }];
  }

  /**
   * @param {readonly Wat[]} alle
   * @param {Wat} gekozen
   */
  #createKeuze(alle, gekozen) {
    const opties = alle.map((wat) => {
      const { sleutel } = wat.beeld;
      return create("option", { value: sleutel, selected: wat === gekozen, text: nameWat(wat) });
    });
    const select = create("select", {}, ...opties);
    select.addEventListener("change", () => {
      this.#gekozen = select.value;
      this.#getoond = "";
      this.show();
      this.#inhoud.querySelector("select")?.focus();
    });
    return createField(samenwoord("samen-kijken.ronde_uitnodiging_wat"), select);
  }
}

/** @param {Wat} wat */
function nameWat({ heel, over }) {
  return `${heel.titel}, ${over.zin}`;
}
