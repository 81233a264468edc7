import { printMaat } from "../../grond/afdruk-keuze/afdruk-keuze.js";
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { doDaad } from "../../grond/opslag/ongedaan.js";
import { clearKeuze, listStapels, readKaartkeuze, setGekozen } from "../../kern/kaartkeuze/keuze.js";
import { describeStand } from "../../kern/werkblad/dossier-zinnen.js";
import { kaartenwoord } from "../../woorden/kaarten.js";
import { opslag } from "../hier/opslag.js";
import { Terughalen } from "../terughalen/terughalen.js";

const loadBestanden = () => import("../invoer/bestanden.js");
const loadTrekken = () => import("./trek-venster.js");
/** On which page it can be undone. */
const BIJ = "kaarten";
/** The slug of a text, in the address of its page. */
const SLUG = /([^/]+?)(?:\.html|\/(?:index\.html)?)$/;

/** The cards on the page: each can be chosen, those that were lie together above the decks, and one can be drawn. */
export class KaartenTafel {
  #pagina;
  #aantal = create("span", { class: "stapel__aantal" });
  #lijst = create("ul", { class: "speelkaarten" });
  #stand = create("p", { class: "duiding" });
  #melding = create("p", { class: "kaarten__melding", role: "status" });
  #mijn;
  #terughalen;
  /** @type {Map<HTMLElement, HTMLInputElement>} What chooses a card, by the card in its deck. */
  #vinken = new Map();

  /**
   * @param {Element} plaats Where the chosen cards come to lie.
   * @param {Element} pagina
   * @param {AbortSignal} signal
   */
  constructor(plaats, pagina, signal) {
    this.#pagina = pagina;
    this.#mijn = create(
      "details",
      { class: "stapel stapel--mijn", "data-papier": "dicht", open: true, hidden: true },
      create("summary", {}, create("h2", { text: kaartenwoord("kaarten-kiezen.mijn") }), " ", this.#aantal),
      this.#createKnoppen(),
      this.#stand,
      this.#lijst,
    );
    this.#terughalen = new Terughalen({ bij: BIJ, melding: this.#melding, changed: () => this.show() });
    plaats.replaceChildren(this.#mijn, this.#melding, this.#terughalen.element);
    opslag.watch(() => this.show(), signal);
    addEventListener("pageshow", ({ persisted }) => persisted && this.show(), { signal });
    signal.addEventListener("abort", () => this.#undress());
    this.show();
  }

  /**
   * Gives every card of a deck something to choose it by, and the deck a way to draw one where it can be shuffled.
   *
   * @param {Element} stapel
   */
  dress(stapel) {
    const kaarten = listKaarten(stapel);
    if (stapel === this.#mijn || this.#vinken.has(kaarten[0])) return;
    for (const kaart of kaarten) kaart.append(this.#createVink(kaart));
    if (!stapel.hasAttribute("data-op-volgorde"))
      stapel.querySelector(".speelkaarten")?.before(
        create(
          "p",
          { class: "knoppen kaarten__trek" },
          createButton(kaartenwoord("kaarten-kiezen.trek"), () => this.#draw(stapel)),
        ),
      );
    this.show();
  }

  /** Shows what is kept now, from wherever it was changed. */
  show() {
    const keuze = readKaartkeuze(opslag);
    const gekozen = listKaarten(this.#pagina, ".stapel[id] ").filter((kaart) => isGekozen(kaart, keuze));
    for (const [kaart, vink] of this.#vinken) vink.checked = gekozen.includes(kaart);
    this.#lijst.replaceChildren(...gekozen.map((kaart, plek) => this.#copy(kaart, plek)));
    this.#mijn.hidden = gekozen.length === 0;
    setText(this.#aantal, kaartenwoord("kaarten-kiezen.aantal", { aantal: gekozen.length }));
    setText(this.#stand, describeStand({ soort: "bewaard", plek: opslag.plek, om: null, reden: "" }));
    this.#terughalen.show();
  }

  #createKnoppen() {
    return create(
      "p",
      { class: "knoppen" },
      createButton(kaartenwoord("kaarten-kiezen.trek"), () => this.#draw(this.#mijn), { class: "knop" }),
      createButton(kaartenwoord("kaarten-kiezen.druk_af"), () => this.#print()),
      createButton(kaartenwoord("kaarten-kiezen.bewaar"), () => this.#save()),
      createButton(kaartenwoord("kaarten-kiezen.leg_terug"), () => this.#clear()),
    );
  }

  /** @param {HTMLElement} kaart In its deck. */
  #createVink(kaart) {
    const vink = create("input", { type: "checkbox" });
    vink.setAttribute("aria-label", `${kaartenwoord("kaarten-kiezen.kies")}: ${findTekst(kaart)}`);
    vink.addEventListener("change", () => this.#choose(kaart, vink.checked));
    this.#vinken.set(kaart, vink);
    return create("label", { class: "vink speelkaart__kies" }, vink, ` ${kaartenwoord("kaarten-kiezen.kies")}`);
  }

  /**
   * @param {HTMLElement} kaart
   * @param {number} plek Where it lies among them.
   * @returns {Node} The same card among the chosen ones, from where it can go back.
   */
  #copy(kaart, plek) {
    const kopie = /** @type {HTMLElement} */ (kaart.cloneNode(true));
    kopie.querySelector(".speelkaart__kies")?.remove();
    const terug = createButton(kaartenwoord("kaarten-kiezen.terug"), () => this.#putBack(kaart, plek), {
      class: "knop-link speelkaart__kies",
      "aria-label": `${kaartenwoord("kaarten-kiezen.terug")}: ${findTekst(kaart)}`,
    });
    kopie.append(terug);
    return kopie;
  }

  /**
   * @param {HTMLElement} kaart
   * @param {boolean} gekozen
   */
  #choose(kaart, gekozen) {
    const uitkomst = setGekozen(opslag, { ...readNaam(kaart), gekozen });
    this.#say(uitkomst === "bewaard" ? "" : kaartenwoord("kaarten-kiezen.niet_bewaard"));
    this.show();
  }

  /**
   * The button that was pressed is gone with its card: the reader goes on at the next one, or where the card lies now.
   *
   * @param {HTMLElement} kaart
   * @param {number} plek
   */
  #putBack(kaart, plek) {
    this.#choose(kaart, false);
    const over = this.#lijst.querySelectorAll("button");
    const vink = this.#vinken.get(kaart);
    const hier = over.item(Math.min(plek, over.length - 1)) ?? (vink?.checkVisibility() ? vink : null);
    /** @type {HTMLElement | null} */ (hier ?? kaart.closest(".stapel")?.querySelector("summary") ?? null)?.focus();
  }

  /** @param {Element} stapel */
  #draw(stapel) {
    const naam = stapel.querySelector("h2")?.textContent ?? "";
    void laad(loadTrekken, this.#melding, ({ openTrekken }) => openTrekken(naam, listKaarten(stapel)));
  }

  #print() {
    this.#mijn.open = true;
    printMaat("kaarten");
  }

  #save() {
    void laad(loadBestanden, this.#melding, ({ saveBestand }) =>
      saveBestand({ reflecties: listStapels(opslag) }, "mijn-kaarten", (zin) => this.#say(zin)),
    );
  }

  #clear() {
    const zin = kaartenwoord("kaarten-kiezen.weg");
    doDaad(opslag, BIJ, () => ({ zin, uitkomst: clearKeuze(opslag) }));
    this.#say(opslag.gedeeld ? zin : "");
    this.show();
    this.#terughalen.element.querySelector("button")?.focus();
  }

  #undress() {
    for (const element of this.#pagina.querySelectorAll(".speelkaart__kies, .kaarten__trek")) element.remove();
    this.#vinken.clear();
  }

  /** @param {string} zin */
  #say(zin) {
    setText(this.#melding, zin);
  }
}

/**
 * @param {Element} waar
 * @param {string} [binnen]
 * @returns {HTMLElement[]}
 */
function listKaarten(waar, binnen = "") {
  return /** @type {HTMLElement[]} */ ([...waar.querySelectorAll(`${binnen}.speelkaart`)]);
}

/**
 * @param {HTMLElement} kaart
 * @param {import("../../kern/kaartkeuze/keuze.js").Keuze} keuze
 */
function isGekozen(kaart, keuze) {
  const { stapel, ids } = readNaam(kaart);
  return ids.some((id) => keuze.get(stapel)?.has(id));
}

/**
 * @param {HTMLElement} kaart
 * @returns {{stapel: string, ids: string[]}} The id that it has, as where it leads to says, and those that it had.
 */
function readNaam(kaart) {
  const stapel = /** @type {HTMLElement} */ (kaart.closest(".stapel"));
  const { pathname = "", hash = "" } = kaart.querySelector("a") ?? {};
  const [, slug] = SLUG.exec(pathname) ?? [];
  const id = hash.replace(/^#[a-z]+-/, "");
  const { vervangt = "" } = kaart.dataset;
  return {
    stapel: stapel.id.replace(/^stapel-/, ""),
    ids: [stapel.hasAttribute("data-uit-veel") ? `${slug}-${id}` : id, ...vervangt.split(" ").filter(Boolean)],
  };
}

/** @param {HTMLElement} kaart */
function findTekst(kaart) {
  return kaart.querySelector(".speelkaart__vraag")?.textContent?.trim() ?? "";
}
