import { create, createButton, setText } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { countSoorten, describeSoorten, tellStukken } from "../../kern/werkblad/soort-zinnen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 * @typedef {import("../../kern/werkblad/soort-zinnen.js").Soorten} Soorten
 *
 * @typedef {{neem: string, titel: string, vraag: (wat: Soorten) => string, rest: (wat: Soorten) => string}}
 *   Verhuizing
 * @typedef {{changed: () => void, say: (zin: string) => void}} Pagina What the page does when something moved.
 */

const UITLEG =
  "Zet je dit aan, dan bewaart deze site alleen in dit tabblad wat je invult en instelt. " +
  "Sluit je het tabblad, dan is het weg. Sommige browsers kunnen een gesloten tabblad weer openen: " +
  "kies daarom ‘Wis alles’ voor je weggaat. Open je een tweede tabblad, zet het daar dan ook aan. " +
  "Wat je browser zelf onthoudt, wist deze site niet: je geschiedenis, bestanden die je opsloeg en wat je kopieerde.";

/** By the place that something moves to: what the button says, and what is still in the other place. */
const NAAR = /** @type {Readonly<Record<Plek, Verhuizing>>} */ ({
  tabblad: {
    neem: "Neem mee naar dit tabblad",
    titel: "Wat er al in deze browser staat",
    vraag: (wat) =>
      `In deze browser ${tellStukken(wat, "al")}. Misschien is dat van iemand anders. ` +
      "Laat je het staan, dan blijft het in de browser en zie je het niet in dit tabblad. " +
      "Neem je het mee, dan is het weg uit de browser, en ook hier als je dit tabblad sluit.",
    rest: (wat) =>
      `In de browser, buiten dit tabblad, ${tellStukken(wat, "nog")}. Dat blijft daar als je het tabblad sluit.`,
  },
  browser: {
    neem: "Neem mee naar de browser",
    titel: "Wat er alleen in dit tabblad staat",
    vraag: (wat) =>
      `In dit tabblad ${tellStukken(wat, "nog")}. Neem je dat mee, dan bewaart de browser het, ` +
      "ook als je het tabblad sluit. " +
      "Laat je het staan, dan verdwijnt het met het tabblad.",
    rest: (wat) => `Alleen in dit tabblad ${tellStukken(wat, "nog")}. Sluit je het tabblad, dan is dat weg.`,
  },
});

/** The switch for a shared computer, and what stayed in the place where nothing is kept any more. */
export class Gedeeld {
  #opslag;
  #pagina;
  #vink = create("input", { type: "checkbox" });
  #zin = create("p");
  #neem = createButton("", () => this.#bringAll());
  #rest = create("div", { class: "kijkwerk__elders let-op" }, this.#zin, create("p", { class: "knoppen" }, this.#neem));

  /**
   * @param {Opslag} opslag
   * @param {Pagina} pagina
   */
  constructor(opslag, pagina) {
    this.#opslag = opslag;
    this.#pagina = pagina;
    this.#vink.addEventListener("change", () => this.#switch());
    this.element = create(
      "section",
      { class: "kijkwerk__gedeeld", "aria-label": "Gedeelde computer" },
      create("label", { class: "vink" }, this.#vink, " Dit is een gedeelde computer"),
      create("p", { class: "duiding", text: UITLEG }),
      this.#rest,
    );
  }

  show() {
    const elders = this.#listElders();
    const { rest, neem } = NAAR[this.#opslag.plek];
    this.#vink.checked = this.#opslag.gedeeld;
    this.#rest.hidden = elders.length === 0;
    setText(this.#zin, elders.length ? rest(countSoorten(elders)) : "");
    setText(this.#neem, neem);
  }

  #listElders() {
    return listStukken(this.#opslag, this.#opslag.elders);
  }

  /** What already is in the other place may be somebody else's: it only moves when the reader says so. */
  #switch() {
    this.#opslag.gedeeld = this.#vink.checked;
    if (this.#opslag.gedeeld !== this.#vink.checked)
      this.#pagina.say("Je browser kan dit niet onthouden: er verandert niets.");
    this.#pagina.changed();
    const elders = this.#listElders();
    if (elders.length) this.#ask(countSoorten(elders));
  }

  /** @param {Soorten} elders */
  #ask(elders) {
    const { titel, vraag, neem } = NAAR[this.#opslag.plek];
    let gekozen = false;
    const choose = (/** @type {() => void} */ sluit, /** @type {() => void} */ act) => {
      gekozen = true;
      sluit();
      act();
    };
    const gesloten = openVenster(titel, (sluit) => [
      create("p", { text: vraag(elders) }),
      create(
        "p",
        { class: "knoppen" },
        createButton("Laat staan", () => choose(sluit, () => undefined), { class: "knop" }),
        createButton(neem, () => choose(sluit, () => this.#bringAll())),
      ),
    ]);
    void gesloten.then(() => gekozen || this.#switchBack());
  }

  /** Who closes the question without an answer is back where they were. */
  #switchBack() {
    this.#opslag.gedeeld = !this.#opslag.gedeeld;
    this.#pagina.changed();
  }

  #bringAll() {
    const namen = this.#listElders();
    const gebleven = namen.filter((naam) => this.#opslag.bring(naam) !== "bewaard");
    const mee = namen.filter((naam) => !gebleven.includes(naam));
    this.#pagina.changed();
    this.#pagina.say(describeVerhuizing(countSoorten(mee), countSoorten(gebleven)));
    this.#vink.focus();
  }
}

/**
 * @param {Soorten} mee
 * @param {Soorten} gebleven
 */
function describeVerhuizing(mee, gebleven) {
  const [wel, niet] = [mee, gebleven].map((soorten) => describeSoorten(soorten));
  return [
    wel && `Meegekomen: ${wel}.`,
    niet && `Gebleven waar het was: ${niet}. Er is geen ruimte, of hier staat al een andere versie.`,
  ]
    .filter(Boolean)
    .join(" ");
}
