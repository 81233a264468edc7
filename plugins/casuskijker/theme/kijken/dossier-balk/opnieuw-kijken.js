import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton, setText, whenSeen } from "../../grond/dom/dom.js";
import { askKeuze } from "../../grond/venster/keuze.js";
import { isLeeg, isVanToen } from "../../kern/dossier/dossier.js";
import { isLangGeleden } from "../../kern/dossier/moment.js";
import { lookAgain } from "../../kern/werkblad/deelnaam-van.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { opnieuwwoord } from "../../woorden/opnieuw.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 */

/** While it is asked what one comes for. */
const KIEST = "kijkraam-kop--kiest";

/**
 * For who comes back after some weeks: a new dossier beside the old one is offered before all else, since the old one
 * could be written over; and later the way to the two of them side by side.
 */
export class OpnieuwKijken {
  #werkblad;
  #kijkwerk;
  #verder = "";
  #vraagt = false;
  /** @type {Dossier | undefined} What was filled in about the same, long before this one was begun. */
  #vroeger;
  element = create("div", { class: "dossier-balk__opnieuw" });
  /** Above what begins: what there is to choose, and once that was done, that something new began. */
  #kop;
  #boven = create("div", { class: "dossier-balk__opnieuw dossier-balk__opnieuw-boven" });
  #begonnen = create("p", { class: "dossier-balk__begonnen", role: "status", tabindex: -1, "data-eerst": "" });
  /** Far down the page, in the place of the bar that leads on: the way back to the choice, and that it was made. */
  #onder = create("p", { class: "dossier-balk__onder dossier-balk__opnieuw-onder", role: "status", hidden: true });
  /** Where what was seen is summed up: there one looks when all is filled in. */
  #uitkomst = create("div");

  /**
   * @param {Werkblad} werkblad
   * @param {string} kijkwerk The address of Mijn kijkwerk.
   * @param {{article: Element | null, signal: AbortSignal}} bij The page where it is offered.
   */
  constructor(werkblad, kijkwerk, { article, signal }) {
    this.#werkblad = werkblad;
    this.#kijkwerk = kijkwerk;
    werkblad.addEventListener("geopend", () => this.#look(), { signal });
    werkblad.addEventListener("dossier", () => this.#show(), { signal });
    whenSeen(() => this.#show(), signal);
    // The clock moves on while a page is open: what it is of is looked at when something is answered.
    werkblad.poort = (act) => (this.#isOud ? void this.#ask(werkblad.dossier, act) : act());
    this.#kop = article?.querySelector(".kijkraam-kop");
    const uitgenodigd = article?.querySelector("#uitgenodigd")?.parentElement;
    if (uitgenodigd) uitgenodigd.append(this.#boven);
    else article?.querySelector(".kijkraam-kop > .knoppen")?.before(this.#boven);
    article?.querySelector(".kijkraam-onder")?.prepend(this.#onder);
    signal.addEventListener("abort", () => {
      for (const each of [this.#boven, this.#onder, this.#uitkomst]) each.remove();
      this.#kop?.classList.remove(KIEST);
    });
    this.#look();
  }

  #look() {
    const { others, dossier } = this.#werkblad;
    const begonnen = new Date(dossier.gemaakt);
    this.#vroeger = others.find(
      ({ id, casus, gewijzigd, van_ander: vanAnder }) =>
        id !== dossier.id && casus === dossier.casus && !vanAnder && isLangGeleden(gewijzigd, begonnen),
    );
    this.#show();
  }

  /** @returns {boolean} Whether what is open is of weeks ago, and nobody said that it is to change. */
  get #isOud() {
    const { dossier } = this.#werkblad;
    return isVanToen(dossier) && this.#verder !== nameStand(dossier);
  }

  #show() {
    const { dossier } = this.#werkblad;
    const oud = this.#isOud;
    if (oud) return this.#offer(dossier);
    this.#sayBegonnen(this.#vroeger && isLeeg(dossier) ? describeDatum(this.#vroeger.gewijzigd) : "");
    const vroeger = this.#vroeger;
    for (const plek of [this.element, this.#uitkomst])
      plek.replaceChildren(...(vroeger ? [this.#createLink(vroeger, dossier)] : []));
    this.#uitkomst.hidden = isLeeg(dossier);
    if (!this.#uitkomst.isConnected) document.getElementById("jouw-profiel")?.after(this.#uitkomst);
  }

  /** @param {HTMLElement[]} delen What stands above; while it is a choice, the page has no other first button. */
  #setBoven(...delen) {
    this.#boven.replaceChildren(...delen);
    this.#kop?.classList.toggle(KIEST, this.#boven.querySelector("button") !== null);
  }

  /** @param {string} dag Of what stays as it is; empty where nothing new began. */
  #sayBegonnen(dag) {
    setText(this.#begonnen, dag && opnieuwwoord("dossier-balk.opnieuw_begonnen", { dag }));
    setText(this.#onder, dag && opnieuwwoord("dossier-balk.begonnen_kort", { dag }));
    this.#onder.hidden = !dag;
    this.#onder.removeAttribute("data-kiest");
    // Who was brought to it is not to lose it.
    if (!dag || this.#begonnen.parentNode !== this.#boven) this.#setBoven(...(dag ? [this.#begonnen] : []));
  }

  /**
   * Far down the page nobody sees the choice above: the first change waits for it.
   *
   * @param {Dossier} dossier Of then.
   * @param {() => void} act What the reader did.
   */
  async #ask(dossier, act) {
    if (this.#vraagt) return;
    this.#vraagt = true;
    const dag = describeDatum(dossier.gewijzigd);
    const titel = opnieuwwoord("dossier-balk.dit_is_van", { dag });
    const keuze = await askKeuze(titel, opnieuwwoord("dossier-balk.van_toen", { dag }), {
      opnieuw: opnieuwwoord("dossier-balk.kijk_opnieuw"),
      verander: opnieuwwoord("dossier-balk.verander_toen"),
    });
    this.#vraagt = false;
    if (keuze === "opnieuw") lookAgain(this.#werkblad);
    if (keuze === "verander") this.#changeToen(dossier);
    if (keuze) act();
    // What was pressed shows again what is kept.
    else this.#werkblad.dispatchEvent(new Event("dossier"));
  }

  /** @param {Dossier} dossier */
  #changeToen(dossier) {
    this.#verder = nameStand(dossier);
    this.#show();
  }

  /** Who chose goes on at the first point; below it stands what became of then. */
  #begin() {
    lookAgain(this.#werkblad);
    this.#begonnen.removeAttribute("data-eerst");
    this.#werkblad.dispatchEvent(new Event("begin"));
  }

  /** @param {Dossier} dossier */
  #offer(dossier) {
    this.#onder.hidden = false;
    this.#onder.setAttribute("data-kiest", "");
    if (this.#boven.querySelector("button")) return;
    const dag = describeDatum(dossier.gewijzigd);
    const zin = opnieuwwoord("dossier-balk.van_toen", { dag });
    const verder = createButton(opnieuwwoord("dossier-balk.verander_toen"), () => this.#changeToen(dossier));
    const opnieuw = createButton(opnieuwwoord("dossier-balk.kijk_opnieuw"), () => this.#begin(), {
      class: "knop",
      "data-eerst": "",
    });
    const kies = createButton(opnieuwwoord("dossier-balk.kies_eerst"), () => bringBefore(opnieuw), {
      class: "knop-link",
    });
    const knoppen = create("p", { class: "knoppen" }, opnieuw, verder);
    this.element.replaceChildren();
    this.#setBoven(create("p", { text: zin }), knoppen);
    this.#onder.replaceChildren(create("span", { text: opnieuwwoord("dossier-balk.dit_is_van", { dag }) }), kies);
  }

  /**
   * @param {Dossier} vroeger
   * @param {Dossier} dossier
   */
  #createLink({ id, gewijzigd }, dossier) {
    if (isLeeg(dossier))
      return create("p", {
        text: opnieuwwoord("dossier-balk.opnieuw_begonnen", { dag: describeDatum(gewijzigd) }),
      });
    const href = this.#kijkwerk + writeFragment({ waarden: { een: id, ander: dossier.id } });
    const link = create("a", { href, text: opnieuwwoord("dossier-balk.vergelijk") });
    return create("p", {}, `${opnieuwwoord("dossier-balk.er_is_ook", { dag: describeDatum(gewijzigd) })} `, link);
  }
}

/** @param {Dossier} dossier @returns {string} What it is now: once it changed, weeks later it is asked of anew. */
function nameStand({ id, gewijzigd }) {
  return `${id} ${gewijzigd}`;
}

/** @param {HTMLElement} knop */
function bringBefore(knop) {
  knop.scrollIntoView({ block: "center" });
  knop.focus({ preventScroll: true });
}
