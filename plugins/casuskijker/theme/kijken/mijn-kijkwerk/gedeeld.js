import { create, createButton, setText } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { countSoorten, describeSoorten, tellStukken } from "../../kern/werkblad/soort-zinnen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 * @typedef {import("../../kern/werkblad/soort-zinnen.js").Soorten} Soorten
 *
 * @typedef {object} Verhuizing
 * @property {string} neem
 * @property {string} titel
 * @property {"al" | "nog"} staat How a question says that something is there.
 * @property {(wat: string) => string} vraag
 * @property {(wat: string) => string} rest
 *
 * @typedef {{changed: () => void, say: (zin: string) => void}} Pagina What the page does when something moved.
 */

const UITLEG = kijkwerkwoord("mijn-kijkwerk.gedeeld_uitleg");

/** By the place that something moves to: what the button says, and what is still in the other place. */
const NAAR = /** @type {Readonly<Record<Plek, Verhuizing>>} */ ({
  tabblad: {
    neem: kijkwerkwoord("mijn-kijkwerk.neem_naar_tabblad"),
    titel: kijkwerkwoord("mijn-kijkwerk.al_in_browser"),
    staat: "al",
    vraag: (wat) => kijkwerkwoord("mijn-kijkwerk.al_in_browser_vraag", { wat }),
    rest: (wat) => kijkwerkwoord("mijn-kijkwerk.al_in_browser_rest", { wat }),
  },
  browser: {
    neem: kijkwerkwoord("mijn-kijkwerk.neem_naar_browser"),
    titel: kijkwerkwoord("mijn-kijkwerk.alleen_in_tabblad"),
    staat: "nog",
    vraag: (wat) => kijkwerkwoord("mijn-kijkwerk.alleen_in_tabblad_vraag", { wat }),
    rest: (wat) => kijkwerkwoord("mijn-kijkwerk.alleen_in_tabblad_rest", { wat }),
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
      { class: "kijkwerk__gedeeld", "aria-label": kijkwerkwoord("mijn-kijkwerk.gedeeld_naam") },
      create("label", { class: "vink" }, this.#vink, ` ${kijkwerkwoord("mijn-kijkwerk.gedeeld")}`),
      create("p", { class: "duiding", text: UITLEG }),
      this.#rest,
    );
  }

  show() {
    const elders = this.#listElders();
    const { rest, neem } = NAAR[this.#opslag.plek];
    this.#vink.checked = this.#opslag.gedeeld;
    this.#rest.hidden = elders.length === 0;
    setText(this.#zin, elders.length ? rest(tellStukken(countSoorten(elders), "nog")) : "");
    setText(this.#neem, neem);
  }

  #listElders() {
    return listStukken(this.#opslag, this.#opslag.elders);
  }

  /** What already is in the other place may be somebody else's: it only moves when the reader says so. */
  #switch() {
    this.#opslag.gedeeld = this.#vink.checked;
    if (this.#opslag.gedeeld !== this.#vink.checked) this.#pagina.say(kijkwerkwoord("mijn-kijkwerk.onthoudt_niet"));
    this.#pagina.changed();
    const elders = this.#listElders();
    if (elders.length) this.#ask(countSoorten(elders));
  }

  /** @param {Soorten} elders */
  #ask(elders) {
    const { titel, staat, vraag, neem } = NAAR[this.#opslag.plek];
    let gekozen = false;
    const choose = (/** @type {() => void} */ sluit, /** @type {() => void} */ act) => {
      gekozen = true;
      sluit();
      act();
    };
    const gesloten = openVenster(titel, (sluit) => [
      create("p", { text: vraag(tellStukken(elders, staat)) }),
      create(
        "p",
        { class: "knoppen" },
        createButton(kijkwerkwoord("mijn-kijkwerk.laat_staan"), () => choose(sluit, () => undefined), {
          class: "knop",
        }),
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
    wel && kijkwerkwoord("mijn-kijkwerk.meegekomen", { wat: wel }),
    niet && kijkwerkwoord("mijn-kijkwerk.gebleven", { wat: niet }),
  ]
    .filter(Boolean)
    .join(" ");
}
