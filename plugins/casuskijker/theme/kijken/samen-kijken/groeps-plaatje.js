import { create, createField } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { groupLeden } from "../../kern/groep/groep.js";
import { describeKlein, describeMensen, describeZonderNaam } from "../../kern/groep/groep-zinnen.js";
import { computeGroepsbeeld, DELEN } from "../../kern/groepsbeeld/groepsbeeld.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { createRegelsOpPapier, createSpreiding } from "./spreiding.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Groepsbeeld} Groepsbeeld
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./groep-invoer.js").Gekozen} Gekozen
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
  /** @type {unknown} What is drawn now. */
  #getoond = null;
  #gekozen;
  #namen = false;
  #kop = create("h2", { id: BEELD, text: "Samen gezien", tabindex: -1 });
  #keuze = create("div", { class: "velden samen__keuze" });
  #inhoud = create("div", { class: "samen__inhoud" });

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {{gekozen: Gekozen, signal: AbortSignal}} rest
   */
  constructor(tafel, kijkramen, { gekozen, signal }) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#gekozen = gekozen;
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
    const { leden } = this.#tafel.groep;
    if (this.#getoond === leden) return;
    this.#getoond = leden;
    this.#draw();
  }

  /** @returns {Beeld | null} What is drawn, if there is anything to draw. */
  get beeld() {
    const groepen = groupLeden(this.#tafel.groep);
    const bekend = [...groepen.keys()].filter((slug) => this.#kijkramen.get(slug)?.eigenschappen.heeft_deelcode);
    const slug = bekend.includes(this.#gekozen.slug) ? this.#gekozen.slug : bekend[0];
    const kijkraam = this.#kijkramen.get(slug);
    const leden = groepen.get(slug) ?? [];
    return kijkraam ? { kijkraam, leden, namen: this.#namen && leden.some(({ naam }) => naam) } : null;
  }

  #draw() {
    const beeld = this.beeld;
    this.element.hidden = !beeld;
    if (!beeld) return;
    this.#keuze.replaceChildren(...this.#createKeuzes(beeld));
    this.#drawInhoud(beeld);
  }

  /** @param {Beeld} beeld */
  #drawInhoud(beeld) {
    const { kijkraam, leden } = beeld;
    const klein = beeld.namen ? "" : describeKlein(leden.length);
    const groepsbeeld = computeGroepsbeeld(kijkraam, leden);
    const soorten = /** @type {(keyof Groepsbeeld)[]} */ (Object.keys(DELEN)).filter(
      (soort) => groepsbeeld[soort].length > 0,
    );
    const eerlijk = kijkraam.schaal?.gemiddelde ? "" : "Dit is een beeld, geen meting. ";
    this.#inhoud.replaceChildren(
      create(
        "p",
        { class: "samen__telling" },
        create("strong", { text: kijkraam.titel }),
        `. ${describeMensen(leden.length)}`,
      ),
      create("p", { class: "samen__datum papier", text: describeDatum(new Date().toISOString()) }),
      ...(klein ? [create("p", { class: "let-op", text: klein })] : []),
      create("p", {
        class: "samen__uitleg",
        text: `${eerlijk}Eén stip is één mens.`,
      }),
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

  /** @param {Beeld} beeld */
  #createKeuzes({ kijkraam, leden, namen }) {
    const keuzes = [];
    const groepen = [...groupLeden(this.#tafel.groep)].filter(
      ([slug]) => this.#kijkramen.get(slug)?.eigenschappen.heeft_deelcode,
    );
    if (groepen.length > 1) {
      const select = create(
        "select",
        {},
        ...groepen.map(([slug, { length }]) => this.#createOptie(slug, length, kijkraam.slug)),
      );
      select.addEventListener("change", () => {
        this.#gekozen.slug = select.value;
        this.#draw();
        this.#keuze.querySelector("select")?.focus();
      });
      keuzes.push(createField("Welk kijkraam bekijken jullie?", select));
    }
    if (leden.some(({ naam }) => naam)) keuzes.push(this.#createNamenKeuze(namen, leden));
    return keuzes;
  }

  /**
   * @param {string} slug
   * @param {number} aantal
   * @param {string} gekozen
   */
  #createOptie(slug, aantal, gekozen) {
    const text = `${this.#kijkramen.get(slug)?.titel}: ${withNoun(aantal, "mens", "mensen")}`;
    return create("option", { value: slug, selected: slug === gekozen, text });
  }

  /**
   * @param {boolean} namen
   * @param {Beeld["leden"]} leden
   */
  #createNamenKeuze(namen, leden) {
    // Said before anybody chooses: once names are on the wall it is too late.
    const zonder = describeZonderNaam(leden);
    const radios = [false, true].map((waarde) => {
      const radio = create("input", { type: "radio", name: "samen-namen", value: waarde, checked: waarde === namen });
      radio.addEventListener("change", () => {
        this.#namen = waarde;
        const beeld = this.beeld;
        if (beeld) this.#drawInhoud(beeld);
      });
      return create("label", { class: "vink" }, radio, create("span", { text: waarde ? "Met namen" : "Anoniem" }));
    });
    return create(
      "fieldset",
      { class: "samen__namen" },
      create("legend", { text: "Namen bij de antwoorden" }),
      ...radios,
      ...(zonder ? [create("p", { class: "let-op", text: zonder })] : []),
    );
  }
}
