import { Adres, isVerwijzing } from "../../grond/adres/adres.js";
import { create, createField } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { listDossiers } from "../../kern/dossier/kast.js";
import { bringUpToDate } from "../../kern/profiel/profiel.js";
import { nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { describeOmTeKiezen } from "../../kern/werkblad/om-te-kiezen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { opslag } from "../hier/opslag.js";
import { fetchTitelsVan } from "../invoer/titels.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

// Most who come here do not compare: how that is done comes when there is nothing else to do.
const loadUitslag = () => Promise.all([import("./uitslag.js"), import("../../kern/vergelijking/vergelijking.js")]);

/**
 * Two dossiers of one kijkraam side by side: toen en nu, jij en ik, my practice and a casus. The address holds the
 * choice.
 */
export default class VergelijkDossiers extends HTMLElement {
  #controller = new AbortController();
  #adres = new Adres(["een", "ander"]);
  #een = create("select");
  #ander = create("select");
  #veld = createField(kijkwerkwoord("vergelijk-dossiers.met"), this.#ander);
  #uitslag = create("div");
  /** Whether the reader came for a comparison, and did nothing since: then it is brought before their eyes. */
  #breng = false;
  /** Only what was chosen last is shown. */
  #turn = 0;
  /** @type {ReadonlyMap<string, Kijkraam>} */
  #kijkramen = new Map();
  /** @type {Dossier[]} */
  #dossiers = [];
  /** @type {import("../invoer/titels.js").Bekend} The title of a casus by its slug. */
  #titels = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#adres.watch(() => this.#readAll(), signal);
    this.#breng = isVerwijzing() && this.#adres.waarden.has("ander");
    for (const soort of ["wheel", "touchmove", "pointerdown", "keydown"])
      addEventListener(soort, () => (this.#breng = false), { passive: true, signal });
    // Who came for it waits for nothing that could come at the same time.
    if (this.#breng) laadStraks(loadUitslag);
    void this.#start(signal);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {AbortSignal} signal */
  async #start(signal) {
    const kijkramen = await fetchKijkramen(new URL(this.dataset.kijkramen ?? "", location.href));
    if (signal.aborted) return;
    // The list on this page says that they are not there, and asks again when the reader wants it.
    if (!kijkramen) return addEventListener("kijkramen", () => void this.#start(signal), { once: true, signal });
    this.#kijkramen = kijkramen;
    const kop = create("h2", { id: "vergelijk", text: kijkwerkwoord("vergelijk-dossiers.kop") });
    const uitleg = create("p", {
      text: kijkwerkwoord("vergelijk-dossiers.uitleg"),
    });
    const velden = create(
      "div",
      { class: "velden" },
      createField(kijkwerkwoord("vergelijk-dossiers.vergelijk"), this.#een),
      this.#veld,
    );
    this.replaceChildren(
      create("section", { class: "vergelijk", "aria-labelledby": kop.id }, kop, uitleg, velden, this.#uitslag),
    );
    this.#een.addEventListener("change", () => this.#choose(), { signal });
    this.#ander.addEventListener("change", () => this.#compare(), { signal });
    // Another tab, or the list on this page, may add, rename or remove a dossier.
    opslag.watch(() => this.#readAll(), signal);
    addEventListener("dossiers", () => this.#readAll(), { signal });
    this.#readAll();
    if (this.#breng && !this.hidden) bringBefore(kop);
  }

  /** Reads what is kept anew, and keeps to what was chosen as far as it is still there. */
  #readAll() {
    const { waarden } = this.#adres;
    const { dossiers } = listDossiers(opslag);
    this.#dossiers = dossiers.filter(
      (dossier) => this.#kijkramen.has(dossier.kijkraam) && this.#findOthers(dossiers, dossier).length > 0,
    );
    this.hidden = this.#dossiers.length === 0;
    if (!this.hidden) laadStraks(loadUitslag);
    void this.#fetchTitels();
    this.#fillKeuze(this.#een, this.#dossiers, (dossier) => this.#kijkramen.get(dossier.kijkraam)?.titel ?? "");
    this.#een.value = this.#find(waarden.get("een") ?? "")?.id ?? "";
    this.#fillAnder(waarden.get("ander"));
    this.#show();
  }

  /** Dossiers about a casus bear its title. */
  async #fetchTitels() {
    if (this.#titels || !this.#dossiers.some(({ casus }) => casus)) return;
    this.#titels = await fetchTitelsVan("casussen");
    if (this.#titels) this.#readAll();
  }

  /** @param {Dossier} dossier */
  #name(dossier) {
    return nameDossierFor(dossier, this.#titels?.get(dossier.casus ?? ""));
  }

  /**
   * @param {readonly Dossier[]} dossiers
   * @param {Dossier} dossier
   */
  #findOthers(dossiers, { id, kijkraam }) {
    return dossiers.filter((ander) => ander.kijkraam === kijkraam && ander.id !== id);
  }

  #choose() {
    this.#fillAnder(null);
    this.#compare();
  }

  /** @param {string | null} wens */
  #fillAnder(wens) {
    const een = this.#find(this.#een.value);
    const anderen = een ? this.#findOthers(this.#dossiers, een) : [];
    this.#veld.hidden = anderen.length === 0;
    this.#fillKeuze(this.#ander, anderen, () => "");
    this.#ander.value = anderen.find(({ id }) => id === wens)?.id ?? anderen.at(0)?.id ?? "";
  }

  #compare() {
    this.#adres.set({ een: this.#een.value, ander: this.#ander.value });
    this.#show();
  }

  #show() {
    const [een, ander] = [this.#find(this.#een.value), this.#find(this.#ander.value)];
    const kijkraam = een && this.#kijkramen.get(een.kijkraam);
    if (!een || !ander || !kijkraam) {
      this.#turn += 1;
      return this.#uitslag.replaceChildren();
    }
    const paar = /** @type {[Dossier, Dossier]} */ ([bringUpToDate(kijkraam, een), bringUpToDate(kijkraam, ander)]);
    const turn = ++this.#turn;
    void laad(loadUitslag, this.#uitslag, ([{ createVergelijking }, { compareDossiers }]) => {
      if (turn !== this.#turn) return;
      const namen = /** @type {[string, string]} */ ([this.#name(een), this.#name(ander)]);
      const vergelijking = compareDossiers(kijkraam, paar);
      this.#uitslag.replaceChildren(createVergelijking(kijkraam, { dossiers: paar, namen }, vergelijking));
      if (this.#breng) bringBefore(/** @type {HTMLElement} */ (this.#uitslag.querySelector("h3")));
    });
  }

  /** @param {string} id */
  #find(id) {
    return this.#dossiers.find((dossier) => dossier.id === id);
  }

  /**
   * @param {HTMLSelectElement} select
   * @param {readonly Dossier[]} dossiers
   * @param {(dossier: Dossier) => string} nameGroep The heading that a dossier stands under; empty for none.
   */
  #fillKeuze(select, dossiers, nameGroep) {
    select.replaceChildren(create("option", { value: "", text: kijkwerkwoord("vergelijk-dossiers.kies") }));
    for (const [naam, eigen] of Map.groupBy(dossiers, nameGroep)) {
      const keuzes = eigen.map((dossier) =>
        create("option", { value: dossier.id, text: describeOmTeKiezen(dossier, this.#name(dossier)) }),
      );
      select.append(...(naam ? [create("optgroup", { label: naam }, ...keuzes)] : keuzes));
    }
  }
}

/** @param {HTMLElement} kop */
function bringBefore(kop) {
  kop.tabIndex = -1;
  kop.focus({ preventScroll: true });
  kop.scrollIntoView();
}
