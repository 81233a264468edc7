import { create, setText } from "../../grond/dom/dom.js";
import { takeGevraagd } from "../../kern/alleen/gevraagd.js";
import { isVan } from "../../kern/groep/bespreekpunten.js";
import { describeNietGevraagd } from "../../kern/groep/groep-zinnen.js";
import { describeDag, nameRondeWie } from "../../kern/groep/ronde-zinnen.js";
import { renameRonde } from "../../kern/groep/rondes.js";
import { describeKlein, describeMensen, describeVormen } from "../../kern/groep/stippen-zinnen.js";
import { describeMetRonde, setWaarover } from "../../kern/groep/waarover.js";
import { isVanEen } from "../../kern/groepsbeeld/een-mens.js";
import { computeGroepsbeeld, DELEN } from "../../kern/groepsbeeld/groepsbeeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { GroepAgenda } from "../groep-agenda/groep-agenda.js";
import { ToenEnNu } from "../toen-en-nu/toen-en-nu.js";
import { createOver } from "./beeld-kop.js";
import { createKeuzes, createVanEen } from "./een-mens.js";
import { readGevraagd } from "./gevraagd.js";
import { createDeel } from "./plaatje-deel.js";
import { PlaatjeGroot } from "./plaatje-groot.js";
import { createNamenKeuze, createWaarover, createZichtKeuzes } from "./plaatje-keuzes.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/beelden.js").BeeldVan} BeeldVan
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Groepsbeeld} Groepsbeeld
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Omgeving
 * @property {import("../../kern/groep/zicht.js").Gekozen & {toen: string}} gekozen Which ronde and which picture the
 *   reader chose, and which ronde of before stands beside it.
 * @property {() => import("../../kern/groep/zicht.js").Zicht} look What is looked at.
 * @property {import("./casus-namen.js").CasusNamen} casussen
 * @property {() => void} changed Hears that the reader looks at another picture.
 * @property {AbortSignal} signal
 */

/** Where the picture is on the page. */
const BEELD = "samen-gezien";

/** The picture of the group: per ingrediënt who stands where, what differs most first. */
export class GroepsPlaatje {
  #tafel;
  #kijkramen;
  /** What is drawn now. */
  #getoond = "";
  /** @type {string | undefined} */
  #waarover;
  /** @type {unknown} Who stands in it. */
  #leden = null;
  #gekozen;
  #look;
  #casussen;
  #changed;
  #namen = false;
  #kop = create("h2", { id: BEELD, text: samenwoord("samen-kijken.samen_gezien"), tabindex: -1 });
  #keuze = create("div", { class: "velden samen__keuze" });
  #telling = create("div", { class: "samen__inhoud" });
  #inhoud = create("div", { class: "samen__inhoud" });
  #agenda;
  #toen;
  #groot;

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Omgeving} omgeving
   */
  constructor(tafel, kijkramen, { gekozen, look, casussen, changed, signal }) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#gekozen = gekozen;
    this.#look = look;
    this.#casussen = casussen;
    this.#changed = changed;
    this.element = create("section", { class: "samen__plaatje", "aria-labelledby": BEELD });
    this.#agenda = new GroepAgenda(tafel, signal);
    this.#toen = new ToenEnNu(gekozen, changed);
    this.#groot = new PlaatjeGroot(this.element, {
      delen: { alles: [this.#keuze, this.#inhoud], toen: [this.#toen.element] },
      signal,
    });
    this.element.append(
      create("div", { class: "samen__kop" }, this.#kop, this.#groot.knop),
      this.#groot.keuze,
      this.#keuze,
      this.#telling,
      this.#groot.gekozen,
      this.#agenda.element,
      this.#toen.element,
      this.#inhoud,
    );
  }

  /** Brings the picture before the eyes, and who listens to its heading. */
  go() {
    this.element.scrollIntoView();
    this.#kop.focus({ preventScroll: true });
  }

  /** Draws what lies on the table, unless that stands there already. */
  show() {
    const { ronde, rondes, beelden } = this.#look();
    const over = beelden.map((each) => [each.sleutel, this.#casussen.describe(each.casus).zin]);
    const { groep } = this.#tafel;
    const nu = JSON.stringify([
      groep.naam,
      ronde.id,
      ronde.datum,
      ronde.naam,
      rondes.map(nameRondeWie),
      this.#gekozen,
      over,
    ]);
    if (nu !== this.#getoond || ronde.leden !== this.#leden) {
      [this.#getoond, this.#leden] = [nu, ronde.leden];
      this.#draw();
    } else if (ronde.waarover !== this.#waarover) this.#showWaarover(ronde);
    this.#waarover = ronde.waarover;
    this.#showDelen(this.beeld);
  }

  /** @param {import("../../kern/groep/groep.js").Ronde} ronde Its field may be typed in: that stays where it is. */
  #showWaarover({ waarover = "" }) {
    const veld = /** @type {HTMLInputElement | null} */ (this.#keuze.querySelector('[data-keuze="waarover"]'));
    if (veld && veld !== document.activeElement) veld.value = waarover;
    if (this.beeld) this.#drawInhoud(this.beeld);
  }

  /** @param {Beeld | null} beeld What changes without anybody coming or going. */
  #showDelen(beeld) {
    const { groep } = this.#tafel;
    this.#agenda.show(beeld);
    this.#toen.show(beeld, groep);
    this.#groot.show(beeld);
    if (!beeld) return;
    const op = new Set(beeld.ronde.agenda.filter((punt) => isVan(punt, beeld)).map(({ bij }) => bij));
    for (const vink of /** @type {NodeListOf<HTMLInputElement>} */ (
      this.#inhoud.querySelectorAll(".spreiding__vink input")
    ))
      vink.checked = op.has(vink.value);
  }

  /** @returns {Beeld | null} What is drawn, if there is anything to draw. */
  get beeld() {
    const { ronde, beeld } = this.#look();
    const heel = beeld && this.#kijkramen.get(beeld.kijkraam);
    if (!heel) return null;
    const over = describeMetRonde(this.#casussen.describe(beeld.casus), beeld.casus, ronde);
    const namen = this.#namen && beeld.leden.some(({ naam }) => naam !== "");
    return {
      ...beeld,
      ...takeGevraagd(heel, beeld.leden, readGevraagd(heel)),
      heel,
      over,
      ronde,
      namen,
      groep: this.#tafel.groep.naam,
    };
  }

  #draw() {
    const beeld = this.beeld;
    const zicht = this.#look();
    const isEerder = zicht.rondes.length > 1;
    this.element.hidden = !beeld && !isEerder;
    const keuzes = createZichtKeuzes(zicht, {
      describe: (each) => this.#nameBeeld(each),
      choose: (gekozen) => this.#choose(gekozen),
      rename: ({ id }, naam) => this.#tafel.change((groep) => renameRonde(groep, id, naam)),
    });
    if (beeld?.casus === null && !isVanEen(beeld))
      keuzes.push(
        createWaarover(zicht.ronde, (tekst) =>
          this.#tafel.change((groep) => setWaarover(groep, zicht.ronde.id, tekst)),
        ),
      );
    if (beeld?.leden.some(({ naam }) => naam))
      keuzes.push(createNamenKeuze(beeld.leden, beeld.namen, (namen) => this.#showNamen(namen)));
    this.#keuze.replaceChildren(...keuzes);
    if (beeld) return this.#drawInhoud(beeld);
    const leeg = samenwoord("samen-kijken.lege_ronde", { dag: describeDag(zicht.ronde) });
    this.#telling.replaceChildren(...(isEerder ? [create("p", { text: leeg })] : []));
    this.#inhoud.replaceChildren();
  }

  /** @param {BeeldVan} beeld */
  #nameBeeld({ kijkraam, casus }) {
    return `${this.#kijkramen.get(kijkraam)?.titel}, ${this.#casussen.describe(casus).zin}`;
  }

  /** @param {Partial<Omgeving["gekozen"]>} gekozen */
  #choose(gekozen) {
    const soort = gekozen.ronde === undefined ? "beeld" : "ronde";
    // The same thing in another ronde stays the one that is looked at.
    Object.assign(this.#gekozen, { sleutel: this.#look().beeld?.sleutel ?? "" }, gekozen);
    this.#changed();
    /** @type {HTMLElement | null} */ (this.#keuze.querySelector(`[data-keuze="${soort}"]`))?.focus();
  }

  /** @param {boolean} namen */
  #showNamen(namen) {
    this.#namen = namen;
    const beeld = this.beeld;
    if (!beeld) return;
    this.#drawInhoud(beeld);
    this.#changed();
  }

  /** @param {Beeld} beeld */
  #drawInhoud(beeld) {
    const { kijkraam, leden, aantallen } = beeld;
    const vanEen = isVanEen(beeld);
    setText(this.#kop, samenwoord(vanEen ? "samen-kijken.een_kop" : "samen-kijken.samen_gezien"));
    if (vanEen) {
      this.#telling.replaceChildren(...createVanEen(beeld));
      return this.#inhoud.replaceChildren(...createKeuzes(beeld));
    }
    const klein = beeld.namen ? "" : describeKlein(aantallen);
    const rest = describeNietGevraagd(beeld, kijkraam);
    const groepsbeeld = computeGroepsbeeld(kijkraam, leden);
    const soorten = /** @type {(keyof Groepsbeeld)[]} */ (Object.keys(DELEN)).filter(
      (soort) => groepsbeeld[soort].length > 0,
    );
    const eerlijk = kijkraam.schaal?.gemiddelde ? "" : `${samenwoord("samen-kijken.geen_meting")} `;
    this.#telling.replaceChildren(
      ...createOver(beeld),
      create("p", { class: "samen__telling", text: describeMensen(aantallen) }),
      ...(klein ? [create("p", { class: "let-op", text: klein })] : []),
      create("p", { class: "samen__vormen", text: `${eerlijk}${describeVormen(aantallen)}` }),
      ...(rest ? [create("p", { class: "samen__uitleg", text: rest })] : []),
    );
    const createVink = (/** @type {string} */ bij) => this.#agenda.createVink(beeld, bij);
    this.#inhoud.replaceChildren(...soorten.map((soort) => createDeel(soort, groepsbeeld, beeld, createVink)));
  }
}
