import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { createGrootKnop } from "../../grond/groot/groot.js";
import { openVenster } from "../../grond/venster/venster.js";
import { changeSessie } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { Stapper } from "../stapper/stapper.js";
import { drawQr } from "./adres-beeld.js";
import { GroepDeel } from "./groep-deel.js";
import { KlokBeeld } from "./klok-beeld.js";
import { Loop } from "./loop.js";
import { Meeschrijven } from "./meeschrijven.js";
import { fitTekst } from "./passen.js";
import { createBord } from "./scherm-bord.js";
import { hearToon, isVolger } from "./scherm-knop.js";
import { closeAlle, findNu, showStap } from "./scherm-stap.js";
import { createSprong } from "./sprong.js";
import { addToon } from "./toon-beeld.js";

/** While one thing at a time is shown, and while nothing but that is to be seen. */
const AAN = "scherm--groot";
const VOL = "scherm--vol";
const LEEG = "scherm--leeg";
const VOLGT = "scherm--volgt";
const WACHT = "scherm--wacht";

/** The screen of a room: one thing at a time, as large as it can be. */
export class SchermBeeld {
  #loop;
  #article;
  #klok;
  #stapper;
  #sprong;
  #mee;
  #groep;
  #naam = create("p", { class: "scherm__kop-naam" });
  #bord = create("div", { class: "scherm__bord" });
  #toon = createButton(leidwoord("les-geven.een_voor_een"), () => this.#switch(true), { class: "knop" });
  #leeg = createButton("", () => this.#blank());
  #getoond = "";
  /** A room that sees what somebody leads, does not get the list by a key that was pressed here. */
  #volgt = isVolger();

  /**
   * @param {HTMLElement} element
   * @param {AbortSignal} signal
   */
  constructor(element, signal) {
    const article = /** @type {HTMLElement} */ (element.closest("article"));
    this.#article = article;
    article.classList.toggle(VOLGT, this.#volgt);
    this.#loop = new Loop(element, { signal });
    this.#klok = new KlokBeeld(this.#loop, { signal });
    this.#sprong = createSprong(this.#loop);
    this.#mee = create("details", { class: "scherm__mee" }, create("summary", { text: leidwoord("les-geven.mee") }));
    this.#mee.append(new Meeschrijven(this.#loop, signal).element);
    this.#stapper = this.#createStapper(signal);
    const kop = create("div", { class: "scherm__kop" }, this.#naam, this.#klok.beeld);
    element.replaceChildren(this.#toon);
    article.prepend(kop);
    this.#groep = new GroepDeel(this.#loop, { signal, changed: () => this.#draw() });
    article.append(this.#groep.element, this.#bord, this.#mee, this.#stapper.element);
    this.#listen(signal);
    if (this.#loop.van.werkvorm) addToon(article, this.#loop.keuze);
    for (const adres of article.querySelectorAll(".scherm__adres")) drawQr(adres, () => this.#fit());
    article.classList.add(WACHT);
    this.#switch(true);
    void document.fonts?.ready.then(() => this.#settle());
  }

  /** Shows how large it is, now that the letter that it is measured in is there. */
  #settle() {
    this.#fit();
    this.#article.classList.remove(WACHT);
  }

  /** @param {AbortSignal} signal */
  #createStapper(signal) {
    const lijst = createButton(leidwoord("les-geven.lijst"), () => this.#leave());
    const naam = leidwoord("les-geven.vol");
    return new Stapper({
      step: (stap) => this.#loop.step(stap),
      hears: () => this.#isAan,
      nu: () => findNu(this.#article)?.querySelector("h2") ?? null,
      erbij: [
        createField(leidwoord("les-geven.ga_naar"), this.#sprong.veld),
        this.#klok.knoppen,
        this.#leeg,
        createGrootKnop(this.#article, { klassen: [VOL], signal, naam, changed: () => this.#fit() }),
        lijst,
      ],
      toetsen: leidwoord(this.#volgt ? "les-geven.toetsen_volgt" : "les-geven.toetsen_scherm"),
      signal,
    });
  }

  /** @param {AbortSignal} signal */
  #listen(signal) {
    this.#loop.addEventListener("sessie", () => this.#follow(), { signal });
    if (this.#volgt) hearToon(() => this.#isAan || this.#switch(true), signal);
    addEventListener("resize", () => this.#fit(), { signal });
    this.#mee.addEventListener("toggle", () => this.#fit(), { signal });
    document.addEventListener("keydown", (event) => this.#hear(event), { signal });
  }

  /** @param {KeyboardEvent} event */
  #hear(event) {
    const { key, target } = event;
    const isVeld = target instanceof Element && target.closest("input, textarea, select, dialog");
    if (!this.#isAan || isVeld || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === ".") this.#blank();
    else if (this.#volgt) return;
    else if (key === "Escape" && this.#loop.sessie.leeg) this.#blank();
    else if (key === "Escape" && !this.#article.classList.contains(VOL)) this.#switch(false);
  }

  get #isAan() {
    return this.#article.classList.contains(AAN);
  }

  #blank() {
    this.#loop.change((sessie) => changeSessie(sessie, { leeg: !sessie.leeg }));
  }

  /** The list tells a room all that is still to come, so it is asked. */
  #leave() {
    if (!this.#volgt) return this.#switch(false);
    void openVenster(leidwoord("les-geven.lijst"), (sluit) => [
      create("p", { text: leidwoord("les-geven.lijst_vraag") }),
      createButton(
        leidwoord("les-geven.lijst_toch"),
        () => {
          sluit();
          this.#switch(false);
        },
        { class: "knop" },
      ),
    ]);
  }

  /** What who leads does next, brings the room back from the list. */
  #follow() {
    if (this.#volgt && !this.#isAan) this.#switch(true);
    else this.#show();
  }

  /** @param {boolean} aan */
  #switch(aan) {
    const had = this.#isAan;
    const pressed = document.activeElement === this.#toon;
    for (const klasse of ["groot", AAN]) this.#article.classList.toggle(klasse, aan);
    this.#toon.hidden = aan;
    closeAlle(this.#article);
    this.#getoond = "";
    this.#show();
    if (had && !aan) this.#toon.focus();
    // The button that was pressed is gone.
    const kop = aan && pressed && findNu(this.#article)?.querySelector("h2");
    if (!kop) return;
    kop.tabIndex = -1;
    kop.focus({ preventScroll: true });
  }

  #show() {
    const { stap, beeld, sessie, plaats, stappen } = this.#loop;
    this.#article.classList.toggle(LEEG, this.#isAan && sessie.leeg);
    setText(this.#leeg, leidwoord(sessie.leeg ? "les-geven.niet_leeg" : "les-geven.leeg"));
    this.#leeg.setAttribute("aria-pressed", String(sessie.leeg));
    this.#sprong.show();
    const waar = leidwoord("les-geven.plaats", { nu: plaats + 1, alle: stappen.length, naam: stap.naam });
    const deel = stap.beelden > 1 ? `, ${leidwoord("les-geven.beeld", { nu: beeld + 1, alle: stap.beelden })}` : "";
    this.#stapper.show({ zin: waar + deel, isEerste: this.#loop.isEerste, isLaatste: this.#loop.isLaatste });
    setText(this.#naam, this.#loop.titel);
    const nu = JSON.stringify([
      stap.id,
      beeld,
      sessie.bord,
      sessie.peilingen,
      sessie.afspraken,
      sessie.vorige,
      this.#isAan,
    ]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    this.#draw();
  }

  #draw() {
    showStap(this.#article, this.#loop.stap, this.#isAan ? this.#loop.beeld : -1);
    this.#groep.draw();
    this.#bord.replaceChildren(...createBord(this.#loop));
    this.#fit();
  }

  #fit() {
    if (this.#isAan) fitTekst(this.#article);
  }
}
