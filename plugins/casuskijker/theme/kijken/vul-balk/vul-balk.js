import { findPlek } from "../../grond/adres/plek.js";
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { hasPosities } from "../../kern/dossier/dossier.js";
import { computeProfiel } from "../../kern/profiel/profiel.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { openWerkblad } from "../hier/hier.js";
import { opslag } from "../hier/opslag.js";
import { land } from "./landing.js";
import { findOpen, isErna } from "./open.js";
import { ERNA, expectKeuze } from "./vanzelf.js";
import { createSoortKeuze, Weergave } from "./weergave.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

const loadAankomst = () => import("./aankomst.js");
/** Where what was seen is summed up. */
const UITKOMST = "jouw-profiel";
/** How much somebody likes to see at once: it is kept, for who loads the page again or opens the next one. */
const WEERGAVE = "weergave";
const STAP = { class: "knop knop--stil vul-balk__stap" };

/**
 * The bar under a kijkraam that is being filled in: how far you are, on to the next one, and how much you see at once.
 */
export default class VulBalk extends HTMLElement {
  #controller = new AbortController();
  #weergave = new Weergave(document.createElement("div"));
  #telling = create("p", { class: "vul-balk__telling" });
  /** Said to who hears the page too: from here on it goes on elsewhere. */
  #klaar = create("p", { class: "vul-balk__klaar", role: "status" });
  #keuze = create("select");
  #vorige = createButton(kijkwoord("vul-balk.vorige"), () => this.#step(-1), STAP);
  #volgende = createButton(kijkwoord("vul-balk.volgende"), () => this.#step(1), STAP);
  #casus = createButton("", () => this.#readCasus(), { class: "knop-link vul-balk__casus" });
  #open = createButton(kijkwoord("vul-balk.open"), () => this.#goToOpen(this.#hier), { class: "knop" });
  #uitkomst = create("a", { class: "knop knop--stil", href: `#${UITKOMST}` });
  #deel = createButton("", () => openWerkblad(this).dispatchEvent(new Event("deel")));
  /** When it went on by itself last. */
  #vanzelf = -ERNA;
  /** @type {Element | null} The place that the address names: there the reader is, or is being brought. */
  #plek = null;
  /** @type {Element | null} The ingrediënt where the reader last was. */
  #hier = null;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const article = /** @type {Element} */ (this.closest("article"));
    const werkblad = openWerkblad(this);
    this.#weergave = new Weergave(article);
    this.#keuze = createSoortKeuze(werkblad.kijkraam);
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", kijkwoord("vul-balk.naam"));
    const { profielkop } = werkblad.kijkraam.eigenschappen;
    setText(this.#uitkomst, profielkop);
    const verder = [this.#klaar, this.#open, this.#deel, this.#uitkomst];
    const veld = createField(kijkwoord("vul-balk.laat_zien"), this.#keuze);
    this.replaceChildren(this.#casus, this.#telling, veld, this.#vorige, this.#volgende, ...verder);
    this.#restore(opslag.read(WEERGAVE));
    werkblad.addEventListener("dossier", () => this.#show(werkblad), { signal });
    werkblad.addEventListener("begin", () => this.#goToOpen(null), { signal });
    this.#keuze.addEventListener("change", () => this.#choose(werkblad), { signal });
    // Safari gives a radio that is clicked no focus.
    for (const soort of ["focusin", "change"])
      article.addEventListener(soort, ({ target }) => this.#remember(target), { signal });
    expectKeuze(article, { go: (veld) => this.#goOn(veld), signal });
    addEventListener("hashchange", () => this.#follow(), { signal });
    this.#show(werkblad);
    this.#arrive(signal);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#weergave.end();
    this.replaceChildren();
  }

  /** @param {Werkblad} werkblad */
  #show(werkblad) {
    const { kijkraam, dossier } = takeInBeeld(werkblad);
    const { casusTitel: titel } = werkblad;
    const profiel = computeProfiel(kijkraam, dossier);
    const { plaats, soort } = this.#weergave;
    const bekeken = plaats
      ? kijkwoord("vul-balk.nu", { plaats, bekeken: profiel.bekeken })
      : kijkwoord("jouw-profiel.bekeken", { bekeken: profiel.bekeken, totaal: profiel.totaal });
    setText(this.#telling, bekeken);
    const { open } = profiel.lijsten;
    this.#lead(profiel, hasPosities(dossier));
    // One at a time comes what is open by itself, and the screen has room for little else.
    const een = soort === "ingredient" && open.length > 0;
    this.#uitkomst.hidden ||= een;
    this.#open.hidden ||= een && findOpen(openWerkblad(this)).some((veld) => isErna(this.#weergave.nu, veld));
    setText(this.#casus, kijkwoord("vul-balk.casus", { titel }));
    this.#casus.hidden = !titel;
    const alles = soort === "alles";
    this.dataset.soort = soort;
    this.closest("article")?.classList.toggle("een-ingredient", soort === "ingredient");
    this.#vorige.hidden = this.#volgende.hidden = alles;
    this.#vorige.disabled = this.#weergave.isEerste;
    this.#volgende.disabled = this.#weergave.isLaatste;
  }

  /**
   * Handing over is at hand from the first choice on; once all is filled in it is the way on, with the outcome.
   *
   * @param {import("../../kern/profiel/profiel.js").Profiel} profiel
   * @param {boolean} kanDelen
   */
  #lead({ lijsten, isKlaar }, kanDelen) {
    const { heeft_profiel, heeft_deelcode } = openWerkblad(this).kijkraam.eigenschappen;
    setText(this.#klaar, isKlaar ? kijkwoord("vul-balk.klaar") : "");
    this.#open.hidden = lijsten.open.length === 0;
    this.#open.classList.toggle("knop--stil", isKlaar);
    this.#uitkomst.hidden = !heeft_profiel;
    this.#deel.hidden = !kanDelen || !heeft_deelcode;
    setText(this.#deel, kijkwoord(isKlaar ? "vul-balk.deel" : "vul-balk.deel_kort"));
    const eerste = heeft_deelcode ? this.#deel : this.#uitkomst;
    for (const knop of [this.#deel, this.#uitkomst]) knop.classList.toggle("knop--stil", !isKlaar || knop !== eerste);
  }

  /** @param {string | null} soort As it was left. */
  #restore(soort) {
    if (![...this.#keuze.options].some(({ value }) => value === soort)) return;
    this.#keuze.value = soort ?? "";
    this.#weergave.choose(/** @type {import("./weergave.js").Soort} */ (soort));
    const [open] = findOpen(openWerkblad(this));
    if (open) this.#weergave.show(open);
  }

  /** @param {Element} veld Where the reader chose: one at a time, the next that is open comes. */
  #goOn(veld) {
    if (this.#weergave.soort !== "ingredient" || veld !== this.#weergave.nu) return;
    const verder = findOpen(openWerkblad(this)).find((ander) => isErna(veld, ander));
    if (!verder) return;
    this.#vanzelf = performance.now();
    this.#weergave.show(verder);
    this.#show(openWerkblad(this));
    this.#goTo(verder);
    // Where one chose is out of sight; what came in its place is read out to who listens.
    const titel = /** @type {HTMLElement | null} */ (verder.querySelector(".ingredient__titel"));
    titel?.setAttribute("tabindex", "-1");
    titel?.focus({ preventScroll: true });
  }

  /** @param {Werkblad} werkblad */
  #choose(werkblad) {
    this.#weergave.choose(/** @type {import("./weergave.js").Soort} */ (this.#keuze.value));
    opslag.write(WEERGAVE, this.#keuze.value, opslag.read(WEERGAVE));
    this.#show(werkblad);
    if (this.#weergave.soort !== "alles") this.#goTo(this.#weergave.nu);
  }

  /** @param {1 | -1} stap */
  #step(stap) {
    const isDaar = stap > 0 && performance.now() - this.#vanzelf < ERNA;
    this.#vanzelf = -ERNA;
    if (isDaar) return;
    this.#weergave.step(stap);
    this.#show(openWerkblad(this));
    this.#goTo(this.#weergave.nu);
  }

  #readCasus() {
    const blad = /** @type {import("../casus-blad/casus-blad.js").default | null} */ (
      this.closest("article")?.querySelector("casus-blad")
    );
    void blad?.open(this.#casus);
  }

  /** @param {EventTarget | null} target */
  #remember(target) {
    this.#hier = /** @type {Element} */ (target).closest(".ingredient") ?? this.#hier;
  }

  /**
   * @param {Element | null} hier From where, and round again from the start.
   * @returns {boolean} Whether anything is open.
   */
  #goToOpen(hier) {
    const velden = findOpen(openWerkblad(this));
    const verder = velden.find((veld) => hier && isErna(hier, veld));
    const veld = verder ?? velden[0];
    if (!veld) return false;
    this.#weergave.show(veld);
    this.#show(openWerkblad(this));
    if (hier) this.#goTo(veld);
    else land(veld);
    veld.querySelector("input")?.focus({ preventScroll: true });
    return true;
  }

  /** @param {AbortSignal} signal */
  #arrive(signal) {
    // Only for who comes by an address that names a place.
    if (!location.hash) return;
    const go = () => this.#begin() || findPlek()?.scrollIntoView();
    this.#plek = findPlek();
    const wens = { go, werkblad: openWerkblad(this), signal };
    void laad(loadAankomst, this, ({ arrive }) => arrive(this, wens));
  }

  /** @returns {boolean} Whether the address says that one begins here, and there is something to go to. */
  #begin() {
    if (findPlek()?.id !== openWerkblad(this).kijkraam.eigenschappen.anker) return false;
    return this.#goToEerst() || this.#goToOpen(null) || this.#goToUitkomst();
  }

  /** @returns {boolean} Whether there is an outcome, for who has filled in everything. */
  #goToUitkomst() {
    const kop = document.getElementById(UITKOMST);
    kop?.scrollIntoView();
    return kop !== null;
  }

  /** @returns {boolean} Whether something on the page is to be read or chosen before one fills in; once. */
  #goToEerst() {
    const eerst = /** @type {HTMLElement | null | undefined} */ (this.closest("main")?.querySelector("[data-eerst]"));
    if (!eerst) return false;
    eerst.removeAttribute("data-eerst");
    eerst.scrollIntoView({ block: "center" });
    eerst.focus({ preventScroll: true });
    return true;
  }

  #follow() {
    const doel = findPlek();
    // An address that was tidied names the same place: of that one may hear when one is there already.
    if (doel === this.#plek) return;
    this.#plek = doel;
    if (this.#begin() || !doel || this.#weergave.soort === "alles") return;
    this.#weergave.show(doel);
    this.#show(openWerkblad(this));
    doel.scrollIntoView();
  }

  /** @param {HTMLElement} stuk Shown with the heading it falls under, unless that is far above it. */
  #goTo(stuk) {
    const kop = document.getElementById(stuk.closest(".invalshoek")?.getAttribute("aria-labelledby") ?? "");
    (this.#weergave.soort === "alles" ? stuk : (kop ?? stuk)).scrollIntoView();
  }
}
