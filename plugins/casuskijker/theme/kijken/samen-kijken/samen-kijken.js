import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { takeFragment } from "../../grond/adres/plek.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { createId } from "../../grond/opslag/id.js";
import { createAfdruk } from "../../kern/deelcode/afdruk.js";
import { listGroepen, nameGroep } from "../../kern/groep/groep-kast.js";
import { GROEP } from "../../kern/groep/groep-lezen.js";
import { isNieuweRondeVraag } from "../../kern/groep/rondes.js";
import { samenwoord } from "../../woorden/samen.js";
import { woord } from "../../woorden/woorden.js";
import { opslag } from "../hier/opslag.js";
import { expectSlepen } from "../invoer/sleep-begin.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { GroepBord } from "./groep-bord.js";
import { restoreKeuze } from "./keuze-bewaren.js";
import { offerKijkramen } from "./kies.js";
import { createLater } from "./later.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("./groep-legger.js").Eerder} Eerder
 */

/** Where the picture is on this page. */
const BEELD = "samen-gezien";
const loadUitnodiging = () => import("./uitnodiging.js");
// What lays it down is there before it is asked, so that who says yes and goes on has it.
const loadOntvangst = () => Promise.all([import("./ontvangst.js"), import("./groep-legger.js")]);
/** In the address, the id of the group that is shown. */
const WELKE = "groep";
/** In the address, that a ronde of it is to begin. */
const RONDE = "ronde";
/** A place on the page has no dot in its name, nor has what our addresses keep there; a code has some. */
const NAAM = /^[\w-]*$/;

/** Lays the answers of a group together: pasted, opened or brought by a link, and never through a server. */
export default class SamenKijken extends HTMLElement {
  #controller = new AbortController();
  /** @type {Promise<void>} Links that came in are asked about one by one. */
  #ontvangst = Promise.resolve();
  #stappen = create("details");
  /** @type {GroepBord | null} */
  #bord = null;
  #plek = create("div", { class: "samen__groep" });

  connectedCallback() {
    this.#controller = new AbortController();
    // First of all: what somebody handed over does not stay in the address bar.
    const fragment = takeCode() || readWacht();
    if (!fragment) restoreKeuze((waarden) => Boolean(findOver(listGroepen(opslag).groepen, waarden)));
    this.#stappen = this.querySelector("details") ?? this.#stappen;
    this.#stappen.open = opslag.list(GROEP).length === 0;
    offerKijkramen(this.#stappen);
    // All that is to come for who has nothing here yet, comes below this.
    if (this.#stappen.open && !isGevraagd()) this.#reveal();
    void this.#start(fragment);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {string} fragment */
  async #start(fragment) {
    const { signal } = this.#controller;
    const wacht = create("p", { role: "status", class: "wachten", text: samenwoord("samen-kijken.halen") });
    // What is to stand above them would move them.
    this.replaceChildren(...(isGevraagd() ? [] : [this.#stappen]), wacht);
    const eerst = fetchEerst();
    const kijkramen = await fetchKijkramen(new URL(this.dataset.kijkramen ?? "", location.href));
    await eerst;
    if (signal.aborted) return;
    if (kijkramen) await this.#show(kijkramen, fragment);
    else this.#showLack(fragment);
  }

  /** @param {string} fragment */
  #showLack(fragment) {
    const zin = samenwoord("samen-kijken.halen_lukt_niet");
    this.replaceChildren(
      create("p", { role: "alert", class: "let-op", text: zin }),
      createButton(woord("laden.opnieuw"), () => void this.#start(fragment)),
    );
    this.#reveal();
  }

  /** Until then nothing of it is seen, so that nothing moves when a part comes: the sheet waits three seconds. */
  #reveal() {
    this.classList.add("samen--er");
  }

  /**
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {string} fragment
   */
  async #show(kijkramen, fragment) {
    const { signal } = this.#controller;
    const uitnodiging = this.#createUitnodiging(kijkramen);
    this.replaceChildren(uitnodiging.element, this.#stappen, this.#plek);
    this.#open(kijkramen, findNaam());
    const receive = (/** @type {string} */ gekregen) => {
      this.#ontvangst = this.#ontvangst.then(() => this.#receive(gekregen, kijkramen));
    };
    addEventListener("hashchange", () => receive(takeCode()), { signal });
    addEventListener("hashchange", () => uitnodiging.show(), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && this.#bord?.tafel.refresh(), { signal });
    expectSlepen((file) => this.#bord?.invoer.layFile(file), this.#plek, signal);
    uitnodiging.show();
    const begon = await this.#beginRonde();
    await Promise.all([uitnodiging.komt, this.#bord?.whenThere()]);
    if (signal.aborted) return;
    this.#reveal();
    // What is not seen yet takes no focus.
    if (begon) this.#bord?.invoer.bon.go();
    receive(fragment);
    if (readFragment(location.hash).anker === BEELD) this.#bord?.go();
  }

  /**
   * Who came for a new ronde of this very group has one, unless somebody began it today already.
   *
   * @returns {Promise<boolean>} Whether it began now.
   */
  async #beginRonde() {
    const { waarden } = readFragment(location.hash);
    if (!this.#bord || waarden.get(RONDE) !== "nieuw") return false;
    const { groep } = this.#bord.tafel;
    waarden.delete(RONDE);
    // Loading the page again begins nothing.
    history.replaceState(history.state, "", writeFragment({ waarden }));
    if (groep.id !== waarden.get(WELKE) || !isNieuweRondeVraag(groep)) return false;
    await this.#bord.invoer.beginRonde();
    return true;
  }

  /**
   * Another group in the place of the one that lies here, which stays kept as it is.
   *
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {string} naam Under which it is kept.
   */
  #open(kijkramen, naam) {
    this.#bord?.close();
    const open = (ander = nameGroep(createId()), zin = "", eerder = /** @type {Eerder} */ ({})) => {
      this.#open(kijkramen, ander);
      noteNaam(ander);
      this.#bord?.invoer.bon.say(zin);
      this.#bord?.invoer.bon.go();
      if (eerder.voor || eerder.terug?.length) this.#bord?.invoer.tell(zin, eerder);
    };
    const { signal } = this.#controller;
    const adres = this.dataset.kijkraam ?? "";
    this.#bord = new GroepBord(naam, { kijkramen, adres, stappen: this.#stappen, open, signal });
    this.#plek.replaceChildren(...this.#bord.elementen);
  }

  /** @param {ReadonlyMap<string, Kijkraam>} kijkramen */
  #createUitnodiging(kijkramen) {
    const wens = { stappen: this.#stappen, adres: this.dataset.kijkraam ?? "" };
    return createLater(isGevraagd, loadUitnodiging, ({ Uitnodiging }) => new Uitnodiging(kijkramen, wens));
  }

  /**
   * @param {string} code What came with a link, if anything did.
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   */
  async #receive(code, kijkramen) {
    const bord = this.#bord;
    if (!code || !bord) return;
    const lay = (/** @type {Lezing[]} */ lezingen, inNieuw = false, lees = false) => {
      if (inNieuw) this.#open(kijkramen, nameGroep(createId()));
      this.#bord?.invoer.take(lezingen, { inNieuw, lees });
    };
    const { tafel, casussen, namen } = bord;
    // Who loads the page again before they chose, is asked again.
    noteWacht(code);
    await laad(loadOntvangst, this.#plek, ([{ askOntvangst }]) =>
      askOntvangst(code, { tafel, kijkramen, casussen, namen, adres: this.dataset.kijkraam ?? "", lay }).then(() =>
        noteWacht(null),
      ),
    );
  }
}

/** What stands above the rest is there when the page is drawn; what does not come now, says so in its own place. */
function fetchEerst() {
  const groep = opslag.list(GROEP).length > 0 ? [import("./groep-keuze.js")] : [];
  const gevraagd = isGevraagd() ? [loadUitnodiging().then(({ fetchCasussen }) => fetchCasussen())] : [];
  return Promise.allSettled([...groep, ...gevraagd]);
}

/** @returns {boolean} Whether the address says what a group is to look at. */
function isGevraagd() {
  const { waarden } = readFragment(location.hash);
  return waarden.has("casus") || waarden.has("kijkraam");
}

/** @returns {string} The code that stood behind the '#', or nothing. */
function takeCode() {
  return takeFragment(({ anker, waarden }) => [anker, ...waarden.keys()].every((naam) => NAAM.test(naam)));
}

/** @param {string | null} code What waits for an answer: with this entry of the history, and not in its address. */
function noteWacht(code) {
  history.replaceState({ ...history.state, wacht: code }, "");
}

/** @returns {string} */
function readWacht() {
  const { wacht } = history.state ?? {};
  return typeof wacht === "string" ? wacht : "";
}

/** @returns {string} Under which the group is kept that the address is of; else the one that was changed last. */
function findNaam() {
  const { groepen } = listGroepen(opslag);
  const { waarden } = readFragment(location.hash);
  const gevraagd = groepen.find(({ groep }) => groep.id === waarden.get(WELKE));
  const over = isGevraagd() ? findOver(groepen, waarden) : undefined;
  return (gevraagd ?? over ?? groepen[0])?.naam ?? GROEP;
}

/**
 * @param {ReturnType<typeof listGroepen>["groepen"]} groepen
 * @param {ReturnType<typeof readFragment>["waarden"]} waarden
 * @returns {typeof groepen[number] | undefined} The one that looked at what the address names: the link by which it
 *   began leads back to it.
 */
function findOver(groepen, waarden) {
  const [casus, kijkraam] = [waarden.get("casus"), waarden.get("kijkraam")];
  const afdruk = casus && createAfdruk(casus);
  return groepen.find(({ groep }) =>
    groep.leden.some((lid) => (!afdruk || lid.casus === afdruk) && (!kijkraam || lid.kijkraam === kijkraam)),
  );
}

/** @param {string} naam Of the group that lies here now, so that a reload shows the same one. */
function noteNaam(naam) {
  const bewaard = listGroepen(opslag).groepen.find((each) => each.naam === naam);
  const { waarden } = readFragment(location.hash);
  waarden.set(WELKE, bewaard?.groep.id ?? "");
  const fragment = writeFragment({ waarden });
  history.replaceState(history.state, "", fragment || location.pathname + location.search);
}
