import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { changeSessie } from "../../kern/sessie/sessie.js";
import { describeUitloop } from "../../kern/sessie/uitloop.js";
import { leidwoord } from "../../woorden/leiden.js";
import { Stapper } from "../stapper/stapper.js";
import { createGroepVelden } from "./groep-deel.js";
import { KlokBeeld } from "./klok-beeld.js";
import { Loop } from "./loop.js";
import { Meeschrijven } from "./meeschrijven.js";
import { createOpnieuw } from "./opnieuw.js";
import { createRolVelden } from "./rol-velden.js";
import { createSchermKnop } from "./scherm-knop.js";
import { SchrijfVelden } from "./schrijf-velden.js";
import { createSprong } from "./sprong.js";
import { openStop } from "./stop.js";
import { VoorMij } from "./voor-mij-veld.js";

const LEIDT = "leiden";
const NU = "leiden__nu";
/** What the steps stand in: of a les, or of a werkvorm. */
const STAPPEN = ".draaiboek, .werkvorm";
const loadVerslag = () => import("./verslag-beeld.js");

/** The window of who leads: what comes now and next, how the time goes, and what nobody else reads. */
export class LeidBeeld {
  #article;
  #loop;
  #klok;
  #sprong;
  #stapper;
  #uitloop = create("p", { class: "leiden__uitloop" });
  #opScherm = create("p", { class: "leiden__op-scherm" });
  #straks = create("p", { class: "leiden__straks" });
  #stand = create("p", { class: "leiden__stand", role: "status" });
  #gaatVerder = create("p", { class: "leiden__stand" });
  /** Where it was when this window came: who goes on from there, knows that it goes on. */
  #begon = "";
  #verslag = create(
    "details",
    { class: "leiden__verslag" },
    create("summary", { text: leidwoord("les-geven.verslag_kop") }),
  );
  #leeg = createButton("", () => this.#blank());
  #rond = createButton(leidwoord("les-geven.rond_af"), () => this.#close(), { class: "knop" });

  /**
   * @param {HTMLElement} element
   * @param {{signal: AbortSignal, leave: () => void, aantal: number | null}} wens At the end of the signal the page is
   *   as it was; how many there are, if that was said.
   */
  constructor(element, { signal, leave, aantal }) {
    this.#article = /** @type {HTMLElement} */ (element.closest("article"));
    this.#loop = new Loop(element, { anker: "leid", signal });
    this.#klok = new KlokBeeld(this.#loop, { signal, tick: () => this.#showUitloop() });
    this.#sprong = createSprong(this.#loop);
    this.#stapper = this.#createStapper(leave, signal);
    const delen = [this.#createKop(element), this.#createPaneel(signal)];
    const tabel = this.#article.querySelector(STAPPEN);
    tabel?.before(delen[0]);
    tabel?.after(delen[1], this.#stapper.element);
    this.#article.classList.add(LEIDT);
    signal.addEventListener("abort", () => this.#end([...delen, this.#stapper.element]));
    this.#listen(leave, signal);
    this.#gaatVerder.append(...createOpnieuw(this.#loop));
    if (aantal !== null) this.#loop.change((sessie) => changeSessie(sessie, { aantal }));
    this.#begon = this.#stempel;
    this.#show();
    scrollTo(0, 0);
    this.#focusNu();
  }

  /**
   * @param {() => void} leave
   * @param {AbortSignal} signal
   */
  #createStapper(leave, signal) {
    return new Stapper({
      step: (richting) => this.#step(richting),
      hears: () => true,
      nu: () => (this.#isBijVerslag ? this.#verslag.querySelector("summary") : this.#nu),
      slot: this.#rond,
      erbij: [
        createField(leidwoord("les-geven.ga_naar"), this.#sprong.veld),
        this.#leeg,
        createButton(leidwoord(this.#loop.van.werkvorm ? "les-geven.terug_werkvorm" : "les-geven.terug"), leave),
      ],
      toetsen: null,
      signal,
    });
  }

  /** @param {HTMLElement} element */
  #createKop(element) {
    const stop = createButton(leidwoord("les-geven.stop"), () => openStop(this.#article, this.#loop), {
      class: "knop knop--stil",
    });
    return create(
      "div",
      { class: "leiden__kop" },
      this.#klok.beeld,
      this.#klok.knoppen,
      this.#uitloop,
      create("p", { class: "knoppen" }, createSchermKnop(element, this.#loop), stop),
      this.#gaatVerder,
      this.#stand,
    );
  }

  /** @param {AbortSignal} signal */
  #createPaneel(signal) {
    const mee = new Meeschrijven(this.#loop, signal);
    const voorMij = new VoorMij(this.#loop, signal);
    this.#verslag.addEventListener("toggle", () => this.#openVerslag(signal), { signal });
    const schrijf = new SchrijfVelden(this.#loop, signal).element;
    return create(
      "div",
      { class: "leiden__paneel" },
      this.#straks,
      ...createRolVelden(this.#article, this.#loop),
      createGroepVelden(this.#loop, signal),
      schrijf,
      mee.element,
      voorMij.element,
      this.#verslag,
      create("p", { class: "duiding leiden__toetsen", text: leidwoord("les-geven.toetsen_leidt") }),
    );
  }

  /**
   * @param {() => void} leave
   * @param {AbortSignal} signal
   */
  #listen(leave, signal) {
    this.#loop.addEventListener("sessie", () => this.#show(), { signal });
    const hear = (/** @type {KeyboardEvent} */ { key, target, ctrlKey, altKey, metaKey }) => {
      if (ctrlKey || altKey || metaKey || document.querySelector("dialog[open]")) return;
      const isVeld = target instanceof Element && target.closest("input, textarea, select");
      // Out of a field first: then the keys lead again.
      if (isVeld) return void (key === "Escape" && this.#focusNu());
      if (key === ".") this.#blank();
      if (key === "Escape") leave();
    };
    document.addEventListener("keydown", hear, { signal });
  }

  #blank() {
    this.#loop.change((sessie) => changeSessie(sessie, { leeg: !sessie.leeg }));
  }

  /** @param {AbortSignal} signal */
  #openVerslag(signal) {
    if (!this.#verslag.open) return;
    void laad(loadVerslag, this.#verslag, ({ VerslagBeeld }) => {
      // It may have been closed and opened again before it came.
      if (this.#verslag.childElementCount > 1) return;
      this.#verslag.append(new VerslagBeeld(this.#loop, { signal, vouw: this.#verslag }).element);
    });
  }

  get #stempel() {
    const { id, slag } = this.#loop.sessie;
    return `${id} ${slag}`;
  }

  #forgetBegin() {
    if (this.#begon === "" || this.#begon === this.#stempel) return;
    const had = this.#gaatVerder.contains(document.activeElement);
    this.#gaatVerder.remove();
    if (had) this.#focusNu();
  }

  /** @returns {HTMLElement | null} */
  get #nu() {
    return this.#article.querySelector(`.${NU} .stappentabel__naam`);
  }

  get #isBijVerslag() {
    return this.#verslag.open && this.#verslag.contains(document.activeElement);
  }

  #focusNu() {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    const nu = this.#nu;
    if (!nu) return;
    nu.tabIndex = -1;
    nu.focus({ preventScroll: true });
  }

  /** @param {1 | -1} richting After the last step comes the report, and before the report the last step. */
  #step(richting) {
    if (richting > 0 && this.#loop.isLaatste) return this.#close();
    if (richting < 0 && this.#isBijVerslag) {
      this.#verslag.open = false;
      return this.#focusNu();
    }
    this.#loop.step(richting);
  }

  /** After the last step comes what is left of it. */
  #close() {
    this.#verslag.open = true;
    const kop = this.#verslag.querySelector("summary");
    kop?.scrollIntoView();
    kop?.focus({ preventScroll: true });
  }

  #show() {
    const { stap, stappen, plaats, beeld, sessie } = this.#loop;
    for (const regel of /** @type {NodeListOf<HTMLElement>} */ (this.#article.querySelectorAll("[data-stap]")))
      regel.classList.toggle(NU, regel.dataset.stap === stap.id);
    this.#showBegin();
    this.#forgetBegin();
    const waar = leidwoord("les-geven.plaats", { nu: plaats + 1, alle: stappen.length, naam: stap.naam });
    const deel = stap.beelden > 1 ? `, ${leidwoord("les-geven.beeld", { nu: beeld + 1, alle: stap.beelden })}` : "";
    this.#stapper.show({ zin: waar + deel, isEerste: this.#loop.isEerste, isLaatste: this.#loop.isLaatste });
    this.#sprong.show();
    const straks = stappen[plaats + 1];
    setText(
      this.#straks,
      straks
        ? leidwoord("les-geven.straks", { stap: straks.naam, aantal: straks.minuten })
        : leidwoord("les-geven.laatste"),
    );
    setText(this.#leeg, leidwoord(sessie.leeg ? "les-geven.niet_leeg" : "les-geven.leeg"));
    this.#leeg.setAttribute("aria-pressed", String(sessie.leeg));
    if (!this.#loop.isBewaard) setText(this.#stand, leidwoord("les-geven.niet_bewaard"));
    this.#showUitloop();
  }

  /** Under the step of now, which piece of a text the screen shows. */
  #showBegin() {
    const { stap, beeld } = this.#loop;
    const begin = stap.begins?.[beeld - 1];
    setText(this.#opScherm, begin ? leidwoord("les-geven.op_scherm", { tekst: begin }) : "");
    this.#article.querySelector(`.${NU} > td`)?.append(this.#opScherm);
  }

  #showUitloop() {
    setText(this.#uitloop, describeUitloop(this.#loop.sessie, this.#loop.stappen, Date.now()));
  }

  /** @param {Element[]} delen */
  #end(delen) {
    for (const deel of [...delen, this.#opScherm]) deel.remove();
    this.#article.classList.remove(LEIDT);
    for (const regel of this.#article.querySelectorAll(`.${NU}`)) regel.classList.remove(NU);
  }
}
