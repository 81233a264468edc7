import { writeFragment } from "../../grond/adres/fragment.js";
import { create } from "../../grond/dom/dom.js";
import { Aanbod } from "../../kern/groep/aanbod.js";
import { hasPunt } from "../../kern/groep/agendapunten.js";
import { isVan } from "../../kern/groep/bespreekpunten.js";
import { describeSpreiding } from "../../kern/groep/groep-zinnen.js";
import { switchAgenda } from "../../kern/groep/rondes.js";
import { computeGroepsbeeld } from "../../kern/groepsbeeld/groepsbeeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { AgendaBeurt } from "./agenda-beurt.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

/** What the group talks about: what differs most is offered, and goes one by one on a large screen. */
export class GroepAgenda {
  #tafel;
  #lijst = create("ul", { class: "regels agenda__lijst" });
  #hint = create("p", { class: "samen__uitleg", text: samenwoord("groep-agenda.hint") });
  #beurt;
  #werkvorm = create("p", { class: "agenda__werkvorm" });
  /** @type {HTMLInputElement[]} */
  #vinken = [];
  #getoond = "";
  #aanbod = new Aanbod();

  /**
   * @param {Tafel} tafel
   * @param {AbortSignal} signal
   */
  constructor(tafel, signal) {
    this.#tafel = tafel;
    this.#beurt = new AgendaBeurt(tafel, signal);
    const kop = create("h3", { id: "bespreken", text: samenwoord("groep-agenda.kop") });
    this.element = create(
      "section",
      { class: "agenda", "aria-labelledby": kop.id },
      kop,
      this.#hint,
      this.#lijst,
      this.#beurt.element,
      this.#werkvorm,
    );
  }

  /** @param {Beeld | null} beeld What is looked at. */
  show(beeld) {
    const aangeboden = beeld ? this.#list(beeld) : [];
    this.element.hidden = aangeboden.length === 0;
    if (!beeld || aangeboden.length === 0) return this.#beurt.show(null, []);
    const tekst = JSON.stringify(aangeboden.map((each) => [each.ingredient.id, describeSpreiding(each, beeld.leden)]));
    const nu = `${beeld.ronde.id} ${beeld.sleutel} ${tekst}`;
    if (nu !== this.#getoond) this.#draw(beeld, aangeboden);
    this.#getoond = nu;
    for (const vink of this.#vinken) vink.checked = this.#isOp(beeld, vink.value);
    const op = beeld.ronde.agenda.filter((punt) => isVan(punt, beeld)).map(({ bij }) => bij);
    const gekozen = op.flatMap((id) => aangeboden.find(({ ingredient }) => ingredient.id === id) ?? []);
    this.#hint.hidden = gekozen.length > 0;
    this.#showWerkvorm(beeld, gekozen.length > 0);
    this.#beurt.show(beeld, gekozen);
  }

  /**
   * The way to a werkvorm that runs this agenda, with a clock and a screen. Nobody fills in again what lies here: it
   * begins where the group chooses, or, once it chose, at the first point.
   *
   * @param {Beeld} beeld
   * @param {boolean} isGekozen
   */
  #showWerkvorm({ kijkraam, over }, isGekozen) {
    const site = /** @type {HTMLElement | null} */ (this.element.closest("samen-kijken"));
    const { werkvorm, werkvormNaam: text, werkvormKies = "", werkvormPunt = "" } = site?.dataset ?? {};
    if (!werkvorm) return;
    const stap = isGekozen ? werkvormPunt : werkvormKies;
    const waarden = { groep: this.#tafel.groep.id, casus: over.casus?.slug ?? null, kijkraam: kijkraam.slug, stap };
    const href = werkvorm + writeFragment({ anker: "uitvoeren", waarden });
    this.#werkvorm.replaceChildren(`${samenwoord("groep-agenda.werkvorm")} `, create("a", { href, text }));
  }

  /**
   * @param {Beeld} beeld
   * @returns {Spreiding[]} What is on the agenda, in its order, and then what differs most.
   */
  #list(beeld) {
    const { anders, ...rest } = computeGroepsbeeld(beeld.kijkraam, beeld.leden);
    const ids = this.#aanbod.renew(`${beeld.ronde.id} ${beeld.sleutel}`, {
      anders: anders.map(({ ingredient }) => ingredient.id),
      agenda: beeld.ronde.agenda.filter((punt) => isVan(punt, beeld)).map(({ bij }) => bij),
    });
    const alle = [...anders, ...Object.values(rest).flat()];
    return alle.filter(({ ingredient }) => ids.has(ingredient.id));
  }

  /**
   * @param {Beeld} beeld
   * @param {readonly Spreiding[]} aangeboden
   */
  #draw(beeld, aangeboden) {
    this.#vinken = [];
    const regels = aangeboden.map((spreiding) => {
      const vink = this.createVink(beeld, spreiding.ingredient.id);
      this.#vinken.push(vink);
      return create(
        "li",
        {},
        create("label", { class: "vink" }, vink, create("strong", { text: spreiding.ingredient.titel })),
        create("span", { class: "regels__uitleg", text: describeSpreiding(spreiding, beeld.leden) }),
      );
    });
    this.#lijst.replaceChildren(...regels);
  }

  /**
   * @param {Beeld} beeld
   * @param {string} bij The id of an ingrediënt.
   * @returns {HTMLInputElement} Puts it on the agenda, or takes it off.
   */
  createVink(beeld, bij) {
    const { kijkraam, casus, ronde } = beeld;
    const vink = create("input", { type: "checkbox", value: bij, checked: this.#isOp(beeld, bij) });
    const change = () =>
      this.#tafel.change((groep) => switchAgenda(groep, ronde.id, { kijkraam: kijkraam.slug, casus, bij }));
    vink.addEventListener("change", change);
    return vink;
  }

  /**
   * @param {Beeld} beeld
   * @param {string} bij
   */
  #isOp({ kijkraam, casus, ronde }, bij) {
    return hasPunt(ronde.agenda, { kijkraam: kijkraam.slug, casus, bij });
  }
}
