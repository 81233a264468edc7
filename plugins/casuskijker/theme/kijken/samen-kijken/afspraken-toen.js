import { create, createButton } from "../../grond/dom/dom.js";
import { nameDag } from "../../kern/dag/dag.js";
import { describeAnderBeeld } from "../../kern/groep/over-zinnen.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { listTeVragen } from "../../kern/groep/te-vragen.js";
import { samenwoord } from "../../woorden/samen.js";
import { printBlad } from "./groep-druk.js";
import { ofGroep } from "./groep-punten.js";
import { VorigeLijst } from "./vorige-lijst.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 */

/** What was agreed the time before comes first: how did it go? */
export class AfsprakenToen {
  #tafel;
  #look;
  #lijst;
  #nieuw;
  #druk = create(
    "p",
    {},
    createButton(samenwoord("samen-kijken.druk_toen"), () => printBlad(true)),
  );

  /**
   * @param {Tafel} tafel
   * @param {{ronde: () => import("../../kern/groep/groep.js").Ronde, over: () => Afspraak["over"],
   *   noem: import("./groep-afspraken.js").Noem, signal: AbortSignal}} look Which ronde is looked at, which picture of
   *   it, and what a kijkraam and a casus are called.
   */
  constructor(tafel, look) {
    this.#tafel = tafel;
    this.#look = look;
    this.#nieuw = ofGroep(tafel, look.signal).nieuw;
    this.#lijst = new VorigeLijst(tafel, { describe: (each) => this.#describeWaar(each), signal: look.signal });
    const kop = create("h2", { id: "afspraken-toen", text: samenwoord("samen-kijken.toen_kop") });
    const section = { class: "samen__toen", "aria-labelledby": kop.id };
    this.element = create("section", section, kop, this.#lijst.element, this.#druk);
  }

  show() {
    const bezoek = { dag: nameDag(), nieuw: this.#nieuw };
    const vorige = listTeVragen(this.#tafel.groep, this.#look.ronde().id, bezoek);
    this.element.hidden = vorige.length === 0;
    // With a picture it is on the sheet of that.
    this.#druk.hidden = this.#look.over() !== null;
    this.#lijst.show(vorige);
  }

  /**
   * @param {Afspraak} afspraak
   * @returns {string} When it was made, and of what where that is another picture than the one looked at.
   */
  #describeWaar(afspraak) {
    const ronde = this.#tafel.groep.rondes.find(({ id }) => id === afspraak.ronde);
    const elders = describeAnderBeeld(afspraak, this.#look.over(), this.#look.noem);
    const dag = ronde && samenwoord("samen-kijken.toen_dag", { dag: describeDag(ronde) });
    return [dag, elders].filter(Boolean).join(" · ");
  }
}
