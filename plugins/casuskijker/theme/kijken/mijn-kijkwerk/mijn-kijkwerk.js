import { create, createButton, setText } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { woord } from "../../woorden/woorden.js";
import { opslag } from "../hier/opslag.js";
import { describeInhoud } from "../invoer/inhoud-zinnen.js";
import { askFiles } from "../invoer/opslaan.js";
import { expectSlepen } from "../invoer/sleep-begin.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { Terughalen } from "../terughalen/terughalen.js";
import { Gedeeld } from "./gedeeld.js";
import { createSamen } from "./groepen-lijst.js";
import { findLijsten, isLegeKast, readKast } from "./kast.js";
import { createGroepen } from "./lijst.js";
import { PlekNamen } from "./plek-namen.js";
import { createReflecties } from "./reflecties.js";
import { describeKast } from "./stand-zinnen.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

const BIJ = "kijkwerk";
const loadBestanden = () => import("../invoer/bestanden.js");
const loadHernoemen = () => import("./hernoemen.js");
const loadWissen = () => import("./wissen.js");
const loadNieuwBekend = () => import("./nieuw-bekend.js");
const loadOpenen = () => import("../invoer/openen.js");
const loadZelden = () => import("./zelden.js");

/** Everything a reader filled in on this site: to go on with, to take along, or to wipe. */
export default class MijnKijkwerk extends HTMLElement {
  #controller = new AbortController();
  #melding = create("div", { role: "status", class: "kijkwerk__melding" });
  #stand = create("p", { class: "kijkwerk__stand" });
  #gemis = create("div", { class: "kijkwerk__gemis" });
  #lijst = create("div", { class: "kijkwerk__lijst" });
  #gedeeld = new Gedeeld(opslag, { changed: () => this.#changed(), say: (zin) => this.#say(zin) });
  /** The deed that can be undone in the line above the list. */
  #nu = "";
  #terughalen = new Terughalen({ nu: () => this.#nu, melding: this.#melding, changed: () => this.#changed() });
  /** @type {ReadonlyMap<string, Kijkraam>} Empty until they are there, and when they cannot be reached. */
  #kijkramen = new Map();
  #namen = new PlekNamen(this.#melding);
  /** @type {import("./nieuw-bekend.js").FindKeuze} */
  #findKeuze = () => null;
  /** @type {typeof import("./zelden.js") | null} What few have: it comes once there is something it shows. */
  #zelden = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const say = (/** @type {(Node | string)[]} */ ...wat) => this.#say(...wat);
    const pagina = { bij: BIJ, say, changed: () => this.#changed() };
    const take = (/** @type {File} */ file) =>
      void laad(loadOpenen, this.#melding, (openen) => openen.openFile(opslag, file, pagina));
    const knoppen = create(
      "p",
      { class: "knoppen" },
      createButton(kijkwerkwoord("mijn-kijkwerk.bewaar_alles"), () => this.#saveAll((zin) => this.#say(zin)), {
        class: "knop",
      }),
      createButton(kijkwerkwoord("mijn-kijkwerk.open"), () => askFiles(take)),
      createButton(
        kijkwerkwoord("mijn-kijkwerk.wis_alles"),
        () => void laad(loadWissen, this.#melding, (wissen) => this.#wipe(wissen)),
      ),
    );
    const slepen = create("p", {
      class: "duiding kijkwerk__slepen",
      text: kijkwerkwoord("mijn-kijkwerk.slepen"),
    });
    const delen = [this.#stand, knoppen, slepen, this.#melding, this.#terughalen.element, this.#gemis, this.#lijst];
    this.replaceChildren(...delen, this.#gedeeld.element);
    laadStraks(loadBestanden, loadWissen, loadOpenen);
    opslag.watch(() => this.#show(), signal);
    expectSlepen(take, this.#melding, signal);
    addEventListener("pageshow", ({ persisted }) => (persisted ? this.#changed() : this.#show()), { signal });
    this.#show();
    if (readKast().onbekend.length) void laad(loadNieuwBekend, this.#melding, (nieuw) => this.#adopt(nieuw));
    void this.#fetch();
  }

  /** @param {typeof import("./nieuw-bekend.js")} nieuw */
  #adopt({ adoptBekend }) {
    this.#findKeuze = adoptBekend({ say: (zin) => this.#say(zin), changed: () => this.#changed() });
    this.#changed();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  async #fetch() {
    const kijkramen = await fetchKijkramen(new URL(this.dataset.kijkramen ?? "", location.href));
    if (kijkramen) {
      this.#kijkramen = kijkramen;
      this.#gemis.replaceChildren();
      dispatchEvent(new Event("kijkramen"));
    } else this.#showGemis();
    this.#show();
  }

  /** @param {ReturnType<typeof readKast>} kast */
  async #fetchNamen(kast) {
    if (await this.#namen.fetch(findLijsten(kast), Object.keys(kast.reflecties))) this.#show();
  }

  #showGemis() {
    const zin = kijkwerkwoord("mijn-kijkwerk.kijkramen_niet");
    const opnieuw = createButton(woord("laden.opnieuw"), () => void this.#fetch());
    this.#gemis.replaceChildren(
      create("p", { role: "alert", class: "let-op", text: zin }),
      create("p", { class: "knoppen" }, opnieuw),
    );
  }

  #show() {
    const kast = readKast();
    const { dossiers, reflecties, inleveringen, bewaard, sessies, notities, onbekend, onleesbaar } = kast;
    const deel = this.#createDeel();
    setText(this.#stand, describeKast(kast));
    this.toggleAttribute("data-leeg", isLegeKast(kast));
    this.toggleAttribute("data-niets", opslag.isLeeg);
    this.#draw([
      ...createGroepen(dossiers, deel),
      ...createReflecties(reflecties, deel),
      ...createSamen(bewaard, this.dataset.samen ?? "", deel),
      ...(this.#zelden?.createZelden(kast, deel, this.#findKeuze) ?? []),
    ]);
    this.#gedeeld.show();
    this.#terughalen.show();
    if ([inleveringen, sessies, notities, onbekend, onleesbaar].some(({ length }) => length) && !this.#zelden)
      this.#fetchZelden();
    void this.#fetchNamen(kast);
  }

  #fetchZelden() {
    void laad(loadZelden, this.#melding, (zelden) => {
      const isEerst = this.#zelden === null;
      this.#zelden = zelden;
      if (isEerst) this.#show();
    });
  }

  /** @returns {import("./lijst.js").Deel} */
  #createDeel() {
    const { kijkraam = "", casus = "", tweeluik = "", blad = "", kaarten = "", leerroute = "" } = this.dataset;
    return {
      kijkramen: this.#kijkramen,
      nameCasus: (plek) => this.#namen.name(plek),
      isCasusWeg: (plek) => this.#namen.isWeg(plek),
      findLesblad: (plek, reflectie) => this.#namen.findLesblad(plek, reflectie),
      nameWerkvorm: (slug) => this.#namen.name(slug, "werkvormen"),
      nameLes: (slug) => this.#namen.name(slug, "lessen"),
      isLesWeg: (slug) => this.#namen.isWeg(slug, "lessen"),
      isWerkvormWeg: (slug) => this.#namen.isWeg(slug, "werkvormen"),
      adressen: { kijkraam, casus, tweeluik, blad, kaarten, leerroute },
      changed: () => this.#changed(),
      say: (...wat) => this.#say(...wat),
      save: (inhoud, naam) =>
        void laad(loadBestanden, this.#melding, ({ saveBestand }) =>
          saveBestand(inhoud, naam, (zin) => this.#say(zin)),
        ),
      rename: (wat, naam, done) =>
        void laad(loadHernoemen, this.#melding, async ({ askNaam }) => done(await askNaam(wat, naam))),
      offered: (daad) => this.#offered(daad),
      focus: (knop) => this.#focus(knop),
      makeZelden: (make) => {
        if (!this.#zelden) this.#fetchZelden();
        return this.#zelden ? make(this.#zelden) : [];
      },
      keepVan: (plek) => this.#zelden?.keepVanGroep(plek) ?? "",
    };
  }

  /**
   * @param {HTMLElement[]} groepen In the place of what is there; the reader stays where they are, and what is open
   *   stays so.
   */
  #draw(groepen) {
    const focus = this.#lijst.contains(document.activeElement)
      ? document.activeElement?.getAttribute("data-knop")
      : null;
    const open = new Set(
      [...this.#lijst.querySelectorAll("details[open]")].map((vouw) => vouw.getAttribute("data-vouw")),
    );
    this.#lijst.replaceChildren(...groepen);
    for (const vouw of this.#lijst.querySelectorAll("details")) vouw.open = open.has(vouw.getAttribute("data-vouw"));
    if (focus) this.#focus(focus);
  }

  /** @param {string} knop Of a list that was drawn anew. */
  #focus(knop) {
    const element = this.#lijst.querySelector(`[data-knop="${CSS.escape(knop)}"]`);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }

  /** Something was changed here: the other parts of the page read it anew. */
  #changed() {
    this.#show();
    for (const soort of ["dossiers", "instellingen"]) dispatchEvent(new Event(soort));
  }

  /** @param {import("../../grond/opslag/ongedaan.js").Daad | null} daad Can be undone in the line above the list. */
  #offered(daad) {
    this.#nu = daad?.id ?? "";
    this.#terughalen.show();
  }

  /** @param {...(Node | string)} wat */
  #say(...wat) {
    this.#melding.replaceChildren(...wat);
    this.#terughalen.show();
  }

  /** @param {(zin: string) => void} say */
  #saveAll(say) {
    const inhoud = readKast();
    if (isLegeKast(inhoud)) return say(kijkwerkwoord("mijn-kijkwerk.niets_te_bewaren"));
    void laad(loadBestanden, this.#melding, ({ saveBestand }) =>
      saveBestand(inhoud, "mijn-kijkwerk", say, describeInhoud(inhoud)),
    );
  }

  /** @param {typeof import("./wissen.js")} wissen */
  #wipe({ askWissen }) {
    askWissen(opslag, {
      save: (say) => this.#saveAll(say),
      say: (...wat) => this.#say(...wat),
      changed: (daad) => {
        this.#offered(daad);
        this.#changed();
      },
    });
  }
}
