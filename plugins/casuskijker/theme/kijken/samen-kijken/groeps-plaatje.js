import { create } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { describeKlein, describeMensen, describeVormen } from "../../kern/groep/stippen-zinnen.js";
import { findZicht } from "../../kern/groep/zicht.js";
import { computeGroepsbeeld, DELEN } from "../../kern/groepsbeeld/groepsbeeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { createOver } from "./beeld-kop.js";
import { createNamenKeuze, createZichtKeuzes } from "./plaatje-keuzes.js";
import { createRegelsOpPapier, createSpreiding } from "./spreiding.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/beelden.js").BeeldVan} BeeldVan
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Groepsbeeld} Groepsbeeld
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Omgeving
 * @property {import("../../kern/groep/zicht.js").Gekozen} gekozen Which ronde and which picture is looked at.
 * @property {import("./casus-namen.js").CasusNamen} casussen
 * @property {() => void} changed Hears that the reader looks at another picture.
 * @property {AbortSignal} signal
 */

/** Where the picture is on the page. */
const BEELD = "samen-gezien";

const UITLEG = /** @type {Readonly<Record<Exclude<keyof Groepsbeeld, "weinig">, string>>} */ ({
  anders:
    "Begin bovenaan: daar liggen jullie het verst uit elkaar. Vraag elkaar wat je zag, niet wie er gelijk heeft. " +
    "Kon de helft of meer iets niet zien, dan staat het ook hier.",
  eens:
    "Meer dan de helft van wie hier keek, zag hetzelfde, en niemand zag iets anders. " +
    "Vraag elkaar waaraan je het zag: hetzelfde woord kan iets anders betekenen.",
  niemand: "Vraag het na, het liefst bij de cliënt zelf.",
});

/** The picture of the group: per ingrediënt who stands where, what differs most first. */
export class GroepsPlaatje {
  #tafel;
  #kijkramen;
  /** What is drawn now. */
  #getoond = "";
  #gekozen;
  #casussen;
  #changed;
  #namen = false;
  #kop = create("h2", { id: BEELD, text: "Samen gezien", tabindex: -1 });
  #keuze = create("div", { class: "velden samen__keuze" });
  #inhoud = create("div", { class: "samen__inhoud" });

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Omgeving} omgeving
   */
  constructor(tafel, kijkramen, { gekozen, casussen, changed, signal }) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#gekozen = gekozen;
    this.#casussen = casussen;
    this.#changed = changed;
    this.element = create("section", { class: "samen__plaatje", "aria-labelledby": BEELD });
    const groot = createGrootKnop(this.element, { klasse: "samen__plaatje--groot", signal });
    this.element.append(create("div", { class: "samen__kop" }, this.#kop, groot), this.#keuze, this.#inhoud);
  }

  /** Brings the picture before the eyes, and who listens to its heading. */
  go() {
    this.element.scrollIntoView();
    this.#kop.focus({ preventScroll: true });
  }

  /** Draws what lies on the table, unless that stands there already. */
  show() {
    const { ronde, rondes, beelden } = this.#zicht;
    const over = beelden.map((each) => [each.sleutel, this.#casussen.describe(each.casus).zin]);
    const nu = JSON.stringify([this.#tafel.groep.naam, ronde, rondes.map(({ leden }) => leden.length), over]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    this.#draw();
  }

  /** @returns {Beeld | null} What is drawn, if there is anything to draw. */
  get beeld() {
    const { ronde, beeld } = this.#zicht;
    const kijkraam = beeld && this.#kijkramen.get(beeld.kijkraam);
    if (!kijkraam) return null;
    const over = this.#casussen.describe(beeld.casus);
    const namen = this.#namen && beeld.leden.some(({ naam }) => naam !== "");
    return { ...beeld, kijkraam, over, ronde, namen, groep: this.#tafel.groep.naam };
  }

  get #zicht() {
    const isBekend = (/** @type {string} */ slug) => this.#kijkramen.get(slug)?.eigenschappen.heeft_deelcode === true;
    return findZicht(this.#tafel.groep, this.#gekozen, isBekend);
  }

  #draw() {
    const beeld = this.beeld;
    const zicht = this.#zicht;
    const isEerder = zicht.rondes.length > 1;
    this.element.hidden = !beeld && !isEerder;
    const keuzes = createZichtKeuzes(zicht, {
      describe: (each) => this.#nameBeeld(each),
      choose: (gekozen) => this.#choose(gekozen),
    });
    if (beeld?.leden.some(({ naam }) => naam))
      keuzes.push(createNamenKeuze(beeld.leden, beeld.namen, (namen) => this.#showNamen(namen)));
    this.#keuze.replaceChildren(...keuzes);
    if (beeld) return this.#drawInhoud(beeld);
    const leeg = samenwoord("samen-kijken.lege_ronde", { dag: describeDag(zicht.ronde) });
    this.#inhoud.replaceChildren(...(isEerder ? [create("p", { text: leeg })] : []));
  }

  /** @param {BeeldVan} beeld */
  #nameBeeld({ kijkraam, casus }) {
    return `${this.#kijkramen.get(kijkraam)?.titel}, ${this.#casussen.describe(casus).zin}`;
  }

  /** @param {Partial<Omgeving["gekozen"]>} gekozen */
  #choose(gekozen) {
    const soort = gekozen.ronde === undefined ? "beeld" : "ronde";
    // The same thing in another ronde stays the one that is looked at.
    Object.assign(this.#gekozen, { sleutel: this.#zicht.beeld?.sleutel ?? "" }, gekozen);
    this.#getoond = "";
    this.#changed();
    /** @type {HTMLElement | null} */ (this.#keuze.querySelector(`[data-keuze="${soort}"]`))?.focus();
  }

  /** @param {boolean} namen */
  #showNamen(namen) {
    this.#namen = namen;
    const beeld = this.beeld;
    if (beeld) this.#drawInhoud(beeld);
  }

  /** @param {Beeld} beeld */
  #drawInhoud(beeld) {
    const { kijkraam, leden, aantallen } = beeld;
    const klein = beeld.namen ? "" : describeKlein(aantallen);
    const groepsbeeld = computeGroepsbeeld(kijkraam, leden);
    const soorten = /** @type {(keyof Groepsbeeld)[]} */ (Object.keys(DELEN)).filter(
      (soort) => groepsbeeld[soort].length > 0,
    );
    const eerlijk = kijkraam.schaal?.gemiddelde ? "" : "Dit is een beeld, geen meting. ";
    this.#inhoud.replaceChildren(
      ...createOver(beeld),
      create("p", { class: "samen__telling", text: describeMensen(aantallen) }),
      ...(klein ? [create("p", { class: "let-op", text: klein })] : []),
      create("p", { class: "samen__uitleg samen__vormen", text: `${eerlijk}${describeVormen(aantallen)}` }),
      ...soorten.map((soort) => this.#createDeel(soort, groepsbeeld, beeld)),
    );
  }

  /**
   * @param {keyof Groepsbeeld} soort
   * @param {Groepsbeeld} groepsbeeld
   * @param {Beeld} beeld
   */
  #createDeel(soort, groepsbeeld, beeld) {
    const meeste = Math.max(
      ...Object.values(groepsbeeld)
        .flat()
        .flatMap(({ plekken }) => plekken.map(({ wie }) => wie.length)),
    );
    const regels = groepsbeeld[soort].map((spreiding) => createSpreiding(spreiding, beeld, meeste));
    const titel = `${DELEN[soort]} (${regels.length})`;
    const lijst = create("ol", { class: "spreidingen" }, ...regels);
    if (soort === "weinig") {
      const vouw = create(
        "details",
        { class: "samen__vouw" },
        create("summary", {}, create("h3", { text: titel })),
        lijst,
      );
      return create("div", { class: "samen__deel" }, vouw, createRegelsOpPapier(groepsbeeld[soort], beeld));
    }
    return create(
      "div",
      { class: "samen__deel" },
      create("h3", { text: titel }),
      create("p", { text: UITLEG[soort] }),
      lijst,
    );
  }
}
