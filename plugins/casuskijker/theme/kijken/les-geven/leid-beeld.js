import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { changeSessie } from "../../kern/sessie/sessie.js";
import { describeUitloop } from "../../kern/sessie/uitloop.js";
import { leidwoord } from "../../woorden/leiden.js";
import { Stapper } from "../stapper/stapper.js";
import { createGroepVelden } from "./groep-deel.js";
import { KlokBeeld } from "./klok-beeld.js";
import { Loop } from "./loop.js";
import { Meeschrijven } from "./meeschrijven.js";
import { NuRegel } from "./nu-regel.js";
import { createOnderwerp } from "./onderwerp.js";
import { createOpnieuw } from "./opnieuw.js";
import { createRolVelden } from "./rol-velden.js";
import { createSchermKnop } from "./scherm-knop.js";
import { SchrijfVelden } from "./schrijf-velden.js";
import { createSprong } from "./sprong.js";
import { openStop } from "./stop.js";
import { VerslagVouw } from "./verslag-vouw.js";
import { VoorMij } from "./voor-mij-veld.js";

const LEIDT = "leiden";
/** What the steps stand in: of a les, or of a werkvorm. */
const STAPPEN = ".draaiboek, .werkvorm";

/** The window of who leads: what comes now and next, how the time goes, and what nobody else reads. */
export class LeidBeeld {
  #article;
  #loop;
  #klok;
  #sprong;
  #stapper;
  #uitloop = create("p", { class: "leiden__uitloop" });
  #straks = create("p", { class: "leiden__straks" });
  #stand = create("p", { class: "leiden__stand", role: "status" });
  #gaatVerder = create("p", { class: "leiden__stand" });
  /** Where it was when this window came: who goes on from there, knows that it goes on. */
  #begon = "";
  #waar = "";
  #verslag;
  #nu;
  #leeg = createButton("", () => this.#blank());

  /**
   * @param {HTMLElement} element
   * @param {{signal: AbortSignal, leave: () => void, aantal: number | null, stap: string}} wens At the end of the
   *   signal the page is as it was; how many there are, if that was said; and the step that they came for.
   */
  constructor(element, { signal, leave, aantal, stap }) {
    this.#article = /** @type {HTMLElement} */ (element.closest("article"));
    this.#loop = new Loop(element, { anker: "leid", signal });
    this.#nu = new NuRegel(this.#article);
    this.#verslag = new VerslagVouw(this.#loop, signal);
    this.#klok = new KlokBeeld(this.#loop, { signal, tick: () => this.#showUitloop() });
    this.#sprong = createSprong(this.#loop);
    this.#stapper = this.#createStapper(leave, signal);
    const delen = [createOnderwerp(this.#loop, signal), this.#createKop(element), this.#createPaneel(signal)];
    const tabel = this.#article.querySelector(STAPPEN);
    tabel?.before(delen[0], delen[1]);
    tabel?.after(delen[2], this.#stapper.element);
    this.#article.classList.add(LEIDT);
    signal.addEventListener("abort", () => this.#end([...delen, this.#stapper.element]));
    this.#listen(leave, signal);
    this.#gaatVerder.append(...createOpnieuw(this.#loop));
    if (aantal !== null) this.#loop.change((sessie) => changeSessie(sessie, { aantal }));
    this.#loop.goOnAt(stap);
    this.#begon = this.#stempel;
    this.#show();
    scrollTo(0, 0);
    this.#nu.focus();
  }

  /**
   * @param {() => void} leave
   * @param {AbortSignal} signal
   */
  #createStapper(leave, signal) {
    return new Stapper({
      step: (richting) => this.#step(richting),
      hears: () => true,
      nu: () => (this.#verslag.isHier ? this.#verslag.kop : this.#nu.naam),
      slot: createButton(leidwoord("les-geven.rond_af"), () => this.#verslag.open(), { class: "knop" }),
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
    const schrijf = new SchrijfVelden(this.#loop, signal).element;
    return create(
      "div",
      { class: "leiden__paneel op-papier" },
      this.#straks,
      ...createRolVelden(this.#article, this.#loop, signal),
      createGroepVelden(this.#loop, signal),
      schrijf,
      mee.element,
      voorMij.element,
      this.#verslag.element,
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
      if (isVeld) return void (key === "Escape" && this.#nu.focus());
      if (key === ".") this.#blank();
      if (key === "Escape") leave();
    };
    document.addEventListener("keydown", hear, { signal });
  }

  #blank() {
    this.#loop.change((sessie) => changeSessie(sessie, { leeg: !sessie.leeg }));
  }

  get #stempel() {
    const { id, slag } = this.#loop.sessie;
    return `${id} ${slag}`;
  }

  #forgetBegin() {
    if (this.#begon === "" || this.#begon === this.#stempel) return;
    const had = this.#gaatVerder.contains(document.activeElement);
    this.#gaatVerder.remove();
    if (had) this.#nu.focus();
  }

  /** @param {1 | -1} richting After the last step comes the report, and before the report the last step. */
  #step(richting) {
    if (richting > 0 && this.#loop.isLaatste) return this.#verslag.open();
    if (richting < 0 && this.#verslag.isHier) {
      this.#verslag.close();
      return this.#nu.focus();
    }
    this.#loop.step(richting);
  }

  #show() {
    const { stap, stappen, plaats, beeld, sessie } = this.#loop;
    this.#nu.show(this.#loop);
    this.#follow(`${stap.id} ${beeld}`);
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

  /** @param {string} waar Where it is now: it begins before the eyes of who went on, not of the other window. */
  #follow(waar) {
    const isVerder = this.#waar !== "" && waar !== this.#waar;
    this.#waar = waar;
    // Not to its name: that stands in what stays in view by itself, and each step would push it a little further.
    if (isVerder && document.hasFocus()) scrollTo(0, 0);
  }

  #showUitloop() {
    setText(this.#uitloop, describeUitloop(this.#loop.sessie, this.#loop.stappen, Date.now()));
  }

  /** @param {Element[]} delen */
  #end(delen) {
    for (const deel of delen) deel.remove();
    this.#article.classList.remove(LEIDT);
    this.#nu.end();
  }
}
