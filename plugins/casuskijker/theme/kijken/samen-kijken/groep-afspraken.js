import { create, createButton } from "../../grond/dom/dom.js";
import { createId } from "../../grond/opslag/id.js";
import { GRENZEN_GROEP } from "../../kern/groep/groep.js";
import { describeAnderBeeld } from "../../kern/groep/over-zinnen.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { PuntenLijst } from "../actie-punten/punten-lijst.js";
import { ofGroep } from "./groep-punten.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groep/groep.js").Ronde} Ronde
 * @typedef {Parameters<typeof describeAnderBeeld>[2]} Noem
 */

/** What the group agrees on in the ronde that is looked at: what, who and when. */
export class GroepAfspraken {
  #tafel;
  #look;
  #afspraken;
  #kop = create("h2", { id: "afspraken" });
  #nieuw = createButton(samenwoord("samen-kijken.voeg_afspraak_toe"), () => this.#add());

  /**
   * @param {Tafel} tafel
   * @param {{ronde: () => Ronde, over: () => Afspraak["over"], nameBij: (bij: string) => string, noem: Noem,
   *   signal: AbortSignal}} look Which ronde is looked at, which picture of it, and what an ingrediënt, a kijkraam and
   *   a casus are called.
   */
  constructor(tafel, look) {
    this.#tafel = tafel;
    this.#look = look;
    /** @type {PuntenLijst<Afspraak>} */
    this.#afspraken = new PuntenLijst(ofGroep(tafel, look.signal), {
      hoort: ({ ronde }) => ronde === this.#look.ronde().id,
      noem: (nummer) => samenwoord("samen-kijken.afspraak_nummer", { nummer: nummer + 1 }),
      over: (afspraak) => this.#describeOver(afspraak),
      wat: samenwoord("samen-kijken.de_afspraak"),
      most: GRENZEN_GROEP.afspraken,
    });
    const uitleg = create("p", { class: "samen__uitleg", text: samenwoord("samen-kijken.afspraken_uitleg") });
    const section = { class: "samen__afspraken", "aria-labelledby": this.#kop.id };
    this.#afspraken.lijst.classList.add("afspraken");
    this.element = create(
      "section",
      section,
      this.#kop,
      uitleg,
      this.#afspraken.lijst,
      this.#afspraken.melding,
      this.#nieuw,
    );
  }

  show() {
    const { leden, afspraken, rondes } = this.#tafel.groep;
    const ronde = this.#look.ronde();
    const dag = describeDag(ronde);
    this.element.hidden = leden.length + afspraken.length === 0;
    this.#kop.textContent =
      rondes.length > 1 ? samenwoord("samen-kijken.afspraken_dag", { dag }) : samenwoord("samen-kijken.afspraken");
    const aantal = this.#afspraken.show(ronde.id);
    this.element.classList.toggle("samen__afspraken--geen", aantal === 0);
    this.#nieuw.hidden = afspraken.length >= GRENZEN_GROEP.afspraken;
  }

  /**
   * @param {Afspraak} afspraak
   * @returns {string} What it is about: the picture, where that is another, and the point.
   */
  #describeOver(afspraak) {
    const elders = describeAnderBeeld(afspraak, this.#look.over(), this.#look.noem);
    if (!afspraak.bij) return elders;
    const titel = this.#look.nameBij(afspraak.bij);
    return elders
      ? samenwoord("samen-kijken.elders_bij", { elders, titel })
      : samenwoord("samen-kijken.bij", { titel });
  }

  #add() {
    const leeg = { id: createId(), tekst: "", wie: "", wanneer: "", bij: null, stand: /** @type {const} */ ("open") };
    this.#afspraken.add({ ...leeg, ronde: this.#look.ronde().id, over: this.#look.over() });
  }
}
