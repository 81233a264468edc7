import { create, createButton } from "../../grond/dom/dom.js";
import { chooseStip } from "../../kern/groep/beelden.js";
import { addInbrengen, dropLid } from "../../kern/groep/groep.js";
import { findOokVan } from "../../kern/groep/ook-van.js";
import { STIPPEN } from "../../kern/groep/stippen-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/deelcode/deelcode.js").Inbreng} Inbreng
 */

/** Who handed over something that stands in the picture; each can be taken out, and put back. */
export class LedenLijst {
  #tafel;
  #getBeeld;
  #bon;
  #lijst = create("ul", { class: "regels" });
  #kop = create("summary");
  #getoond = "";
  element = create(
    "details",
    { class: "samen__leden samen__vouw" },
    this.#kop,
    create("p", { class: "samen__uitleg", text: samenwoord("samen-kijken.leden_uitleg") }),
    this.#lijst,
  );

  /**
   * @param {Tafel} tafel
   * @param {{getBeeld: () => Beeld | null, bon: () => import("./groep-bon.js").GroepBon}} wens What is looked at, and
   *   where it is said what happened, with a way back.
   */
  constructor(tafel, { getBeeld, bon }) {
    this.#tafel = tafel;
    this.#getBeeld = getBeeld;
    this.#bon = bon;
  }

  show() {
    const beeld = this.#getBeeld();
    this.element.hidden = !beeld;
    if (!beeld) return;
    const nu = JSON.stringify([beeld.ronde.id, beeld.sleutel, beeld.namen, beeld.leden]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    this.#kop.textContent = samenwoord("samen-kijken.leden", { aantal: beeld.leden.length });
    this.#lijst.replaceChildren(...beeld.leden.map((lid) => this.#createRegel(lid, beeld.ronde.id)));
  }

  /**
   * @param {Inbreng} lid
   * @param {string} ronde
   */
  #createRegel(lid, ronde) {
    const { rol, posities, kenmerk } = lid;
    const stip = chooseStip(rol);
    const wie = this.#name(lid);
    const feiten = [
      ...(stip === "collega" ? [] : [STIPPEN[stip].enkel]),
      samenwoord("samen-kijken.keuzes", { aantal: Object.keys(posities).length }),
      ...(wie.includes(kenmerk) ? [] : [samenwoord("samen-kijken.kenmerk", { kenmerk })]),
    ];
    const weg = createButton(samenwoord("samen-kijken.haal_eruit"), () => this.#drop(lid, ronde), {
      class: "knop-link",
      "aria-label": samenwoord("samen-kijken.haal_wie_eruit", { wie: `${wie}, ${feiten.join(", ")}` }),
    });
    return create(
      "li",
      {},
      create("strong", { text: wie }),
      create("span", { class: "regels__uitleg", text: feiten.join(" · ") }),
      weg,
    );
  }

  /** @param {Inbreng} lid @returns {string} No name where the picture shows none: the mark tells who it is. */
  #name({ naam, kenmerk }) {
    if (!naam) return samenwoord("samen-kijken.zonder_naam");
    return this.#getBeeld()?.namen ? naam : samenwoord("samen-kijken.iemand_met_kenmerk", { kenmerk });
  }

  /**
   * @param {Inbreng} lid
   * @param {string} ronde
   */
  #drop(lid, ronde) {
    this.#tafel.change((groep) => dropLid(groep, lid, undefined, ronde));
    const weg = [lid];
    const restore = () => {
      this.#tafel.change((groep) => addInbrengen(groep, weg, undefined, ronde).groep);
      return true;
    };
    const wie = this.#name(lid);
    const bon = this.#bon();
    const say = (/** @type {string} */ zin) =>
      bon.offer(`${zin} `, restore, samenwoord("samen-kijken.weer_erin")).focus();
    bon.list();
    say(samenwoord("samen-kijken.eruit", { wie }));
    const ook = findOokVan(this.#tafel.groep, lid, ronde);
    if (ook.length === 0) return;
    // Nobody knows two dossiers to be of one person; a name may say so, and who leads the group can tell.
    const rest = createButton(samenwoord("samen-kijken.ook_eruit", { wie, aantal: ook.length }), () => {
      for (const each of ook) this.#tafel.change((groep) => dropLid(groep, each, undefined, ronde));
      weg.push(...ook);
      say(samenwoord("samen-kijken.helemaal_eruit", { wie }));
    });
    bon.add(rest);
  }
}
