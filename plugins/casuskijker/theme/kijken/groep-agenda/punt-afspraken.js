import { create, createButton } from "../../grond/dom/dom.js";
import { createId } from "../../grond/opslag/id.js";
import { isBij, listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { GRENZEN_GROEP } from "../../kern/groep/groep.js";
import { nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { PuntenLijst } from "../actie-punten/punten-lijst.js";
import { ofGroep } from "../samen-kijken/groep-punten.js";
import { VorigeLijst } from "../samen-kijken/vorige-lijst.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep.js").Agendapunt} Agendapunt
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 */

/** What a group agrees on about one point, under what it agreed on about it before. */
export class PuntAfspraken {
  #tafel;
  #ronde = "";
  /** @type {Agendapunt | null} */
  #punt = null;
  #afspraken;
  #vorige;
  #toen = create("p", { text: samenwoord("groep-agenda.toen") });
  #nieuw = createButton(samenwoord("groep-agenda.spreek_af"), () => this.#add());
  /** @type {HTMLElement[]} */
  elementen;

  /**
   * @param {Tafel} tafel
   * @param {AbortSignal} signal
   */
  constructor(tafel, signal) {
    this.#tafel = tafel;
    /** @type {PuntenLijst<Afspraak>} */
    this.#afspraken = new PuntenLijst(ofGroep(tafel, signal), {
      hoort: (each) => each.ronde === this.#ronde && this.#punt !== null && isBij(each, this.#punt),
      noem: (nummer) => samenwoord("samen-kijken.afspraak_nummer", { nummer: nummer + 1 }),
      wat: samenwoord("samen-kijken.de_afspraak"),
      most: GRENZEN_GROEP.afspraken,
    });
    this.#vorige = new VorigeLijst(tafel, { describe: (each) => this.#nameRonde(each), signal });
    const { lijst, melding } = this.#afspraken;
    this.elementen = [this.#toen, this.#vorige.element, lijst, melding, this.#nieuw];
  }

  /**
   * @param {string} ronde The id of the one that is looked at.
   * @param {Agendapunt} punt
   */
  show(ronde, punt) {
    this.#ronde = ronde;
    this.#punt = punt;
    const { groep } = this.#tafel;
    const vorige = listVorige(groep, ronde).filter((each) => isBij(each, punt));
    this.#toen.hidden = vorige.length === 0;
    this.#vorige.show(vorige);
    this.#afspraken.show(`${ronde} ${punt.bij}`);
    this.#nieuw.hidden = groep.afspraken.length >= GRENZEN_GROEP.afspraken;
  }

  /** @param {Afspraak} afspraak */
  #nameRonde({ ronde }) {
    const gemaakt = this.#tafel.groep.rondes.find(({ id }) => id === ronde);
    return gemaakt ? samenwoord("samen-kijken.toen_dag", { dag: nameRonde(gemaakt) }) : "";
  }

  #add() {
    if (!this.#punt) return;
    const { bij, ...over } = this.#punt;
    const leeg = { id: createId(), tekst: "", wie: "", wanneer: "", stand: /** @type {const} */ ("open") };
    this.#afspraken.add({ ...leeg, bij, over, ronde: this.#ronde });
  }
}
