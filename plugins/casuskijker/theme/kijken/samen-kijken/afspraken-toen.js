import { create } from "../../grond/dom/dom.js";
import { STANDEN } from "../../kern/groep/afspraken.js";
import { listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { describeAnderBeeld } from "../../kern/groep/over-zinnen.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { setStand } from "../../kern/groep/rondes.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groep/afspraken.js").Stand} Stand
 */

/** What was agreed the time before comes first: how did it go? */
export class AfsprakenToen {
  #tafel;
  #look;
  #lijst = create("ul", { class: "regels" });
  #getoond = "";

  /**
   * @param {Tafel} tafel
   * @param {{ronde: () => import("../../kern/groep/groep.js").Ronde, over: () => Afspraak["over"],
   *   noem: import("./groep-afspraken.js").Noem}} look Which ronde is looked at, which picture of it, and what a
   *   kijkraam and a casus are called.
   */
  constructor(tafel, look) {
    this.#tafel = tafel;
    this.#look = look;
    const kop = create("h2", { id: "afspraken-toen", text: samenwoord("samen-kijken.toen_kop") });
    this.element = create("section", { class: "samen__toen", "aria-labelledby": kop.id }, kop, this.#lijst);
  }

  show() {
    const vorige = listVorige(this.#tafel.groep, this.#look.ronde().id);
    this.element.hidden = vorige.length === 0;
    const nu = JSON.stringify(vorige.map(({ stand: _, ...rest }) => [rest, this.#describeWaar(rest)]));
    if (nu !== this.#getoond) this.#lijst.replaceChildren(...vorige.map((each) => this.#createRegel(each)));
    this.#getoond = nu;
    for (const afspraak of vorige) this.#check(afspraak);
  }

  /** @param {Afspraak} afspraak */
  #createRegel(afspraak) {
    const waar = this.#describeWaar(afspraak);
    const standen = /** @type {Stand[]} */ (Object.keys(STANDEN)).filter((stand) => stand !== "open");
    const radios = standen.map((stand) => {
      const radio = create("input", { type: "radio", name: `stand-${afspraak.id}`, value: stand });
      radio.addEventListener("change", () => this.#tafel.change((groep) => setStand(groep, afspraak.id, stand)));
      return create("label", { class: "vink" }, radio, STANDEN[stand]);
    });
    return create(
      "li",
      {},
      create(
        "fieldset",
        { class: "samen__stand-keuze" },
        create("legend", { text: describePunt(afspraak) || samenwoord("samen-kijken.zonder_tekst") }),
        ...(waar ? [create("span", { class: "regels__uitleg", text: waar })] : []),
        ...radios,
      ),
    );
  }

  /**
   * @param {Pick<Afspraak, "ronde" | "over">} afspraak
   * @returns {string} When it was made, and of what where that is another picture than the one looked at.
   */
  #describeWaar(afspraak) {
    const ronde = this.#tafel.groep.rondes.find(({ id }) => id === afspraak.ronde);
    const elders = describeAnderBeeld(afspraak, this.#look.over(), this.#look.noem);
    return [ronde ? describeDag(ronde) : "", elders].filter(Boolean).join(" · ");
  }

  /** @param {Afspraak} afspraak */
  #check({ id, stand }) {
    const radios = /** @type {NodeListOf<HTMLInputElement>} */ (
      this.#lijst.querySelectorAll(`input[name="stand-${id}"]`)
    );
    for (const radio of radios) radio.checked = radio.value === stand;
  }
}
