// How long a group takes, and whether it can look in that time: if not, a part of the kijkraam, or more time.
import { SITE } from "../../grond/basis/site.js";
import { create, createField, setText } from "../../grond/dom/dom.js";
import { findTeKort, listDelen, measureKijken } from "../../kern/sessie/kijktijd.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { leidwoord } from "../../woorden/leiden.js";
import { TAAL } from "../../woorden/woorden.js";
import { fetchTitelsVan, findLeestijd } from "../invoer/titels.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { listDuren, measureVanaf } from "./wat.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/sessie/kijktijd.js").TeKort} TeKort
 */

/** So long a meeting is that people find a room for. */
const UUR = 60;

/** The fields of the form of a werkvorm that say how long, and how much of a kijkraam. */
export class TijdVelden {
  #element;
  #stap;
  #casus;
  #kijkraam;
  #minuten;
  /** What the address asks of its kijkraam; another kijkraam has other parts. */
  #gevraagd;
  #deel = create("select");
  #deelVeld = createField(leidwoord("les-geven.uit_deel"), this.#deel);
  #zin = create("p", { class: "duiding", role: "status" });
  /** @type {ReadonlyMap<string, Kijkraam>} */
  #kijkramen = new Map();

  /**
   * @param {HTMLElement} element
   * @param {{casus: HTMLSelectElement, kijkraam: HTMLSelectElement}} velden
   * @param {{keuze: ReturnType<typeof import("./wat.js").readKeuze>, stap: string}} wens What the address asks for.
   */
  constructor(element, { casus, kijkraam }, { keuze, stap }) {
    this.#element = element;
    this.#stap = stap;
    this.#casus = casus;
    this.#kijkraam = kijkraam;
    this.#gevraagd = { kijkraam: keuze.kijkraam, alleen: keuze.alleen };
    this.#minuten = createMinuten(element, keuze.minuten);
    for (const veld of [casus, this.#minuten, this.#deel]) veld.addEventListener("input", () => this.#say());
    kijkraam.addEventListener("input", () => this.#offer());
    this.elementen = [createField(leidwoord("les-geven.uit_minuten"), this.#minuten), this.#zin, this.#deelVeld];
    this.#offer();
    void this.#fetch();
  }

  /** @returns {{minuten: string, alleen: string}} */
  get waarden() {
    return { minuten: this.#minuten.value, alleen: this.#deel.options.length ? this.#deel.value : this.#alleen };
  }

  get #alleen() {
    return this.#kijkraam.value === this.#gevraagd.kijkraam ? this.#gevraagd.alleen : "";
  }

  /** How long reading takes comes with the titles, which the form asks for too. */
  async #fetch() {
    const [kijkramen] = await Promise.all([
      fetchKijkramen(new URL("api/kijkramen.json", SITE)),
      fetchTitelsVan("casussen"),
    ]);
    this.#kijkramen = kijkramen ?? this.#kijkramen;
    this.#offer();
  }

  /** Which parts there are goes by the kijkraam. */
  #offer() {
    const kijkraam = this.#kijkramen.get(this.#kijkraam.value);
    const delen = kijkraam && measureKijken(kijkraam, "") ? listDelen(kijkraam, this.#alleen) : [];
    const heel = create("option", { value: "", text: describeDeel(kijkraam?.duur, []) });
    const opties = delen.map(({ alleen: value, titels, minuten }) =>
      create("option", { value, text: describeDeel(minuten, titels) }),
    );
    this.#deel.replaceChildren(...(opties.length ? [heel, ...opties] : []));
    this.#deel.value = this.#alleen;
    this.#say();
  }

  #say() {
    const vanaf = measureVanaf(this.#element, this.#minuten.value, this.#stap);
    const kijkraam = this.#kijkramen.get(this.#kijkraam.value);
    const kijken = kijkraam ? measureKijken(kijkraam, this.#deel.value) : null;
    const lezen = this.#casus.value ? findLeestijd(this.#casus.value) : 0;
    const teKort = findTeKort(vanaf.stappen, { kijken, lezen });
    // Who chose a part goes on seeing that there is more.
    this.#deelVeld.hidden = this.#deel.options.length === 0 || (!teKort && this.#deel.value === "");
    setText(this.#zin, describeTijd(vanaf, teKort, this.#deel.options.length > 0));
  }
}

/**
 * @param {number | null | undefined} minuten
 * @param {readonly string[]} titels None is the whole.
 */
function describeDeel(minuten, titels) {
  const wat = titels.length
    ? leidwoord("les-geven.uit_alleen", { titels: joinNames(titels.map((titel) => `‘${titel}’`)) })
    : leidwoord("les-geven.uit_heel");
  return minuten ? leidwoord("les-geven.uit_ongeveer", { wat, aantal: minuten }) : wat;
}

/**
 * @param {ReturnType<typeof measureVanaf>} vanaf
 * @param {TeKort | null} teKort
 * @param {boolean} heeftDelen
 * @returns {string} Until when it takes, for who has a room or a bus: who begins halfway is ready sooner.
 */
function describeTijd({ nu, alle, minuten }, teKort, heeftDelen) {
  const tijd = new Date(Date.now() + minuten * 60_000).toLocaleTimeString(TAAL, { timeStyle: "short" });
  const vanaf = nu > 1 ? leidwoord("les-geven.uit_vanaf", { nu, alle, aantal: minuten }) : "";
  const past = nu === 1 && minuten <= UUR && !teKort ? leidwoord("les-geven.uit_past") : "";
  const kort = teKort ? describeTeKort(teKort, heeftDelen) : "";
  return [kort, vanaf, past, leidwoord("les-geven.uit_klaar", { tijd })].filter(Boolean).join(" ");
}

/**
 * @param {TeKort} teKort
 * @param {boolean} heeftDelen
 */
function describeTeKort({ stap, ruimte, kijken, lezen }, heeftDelen) {
  return [
    leidwoord("les-geven.uit_ruimte", { stap, aantal: ruimte }),
    leidwoord("les-geven.uit_kijken", { aantal: kijken }),
    lezen ? leidwoord("les-geven.uit_lezen", { aantal: lezen }) : "",
    heeftDelen ? leidwoord("les-geven.uit_te_kort_deel") : leidwoord("les-geven.uit_te_kort"),
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * @param {HTMLElement} element
 * @param {string} duur What the address asks for.
 */
function createMinuten(element, duur) {
  const opties = listDuren(element).map((value) =>
    create("option", { value, text: leidwoord("les-geven.uit_duur", { aantal: Number(value) }) }),
  );
  const minuten = create("select", {}, ...opties);
  const gekozen = /** @type {HTMLInputElement | null} */ (
    element.closest("article")?.querySelector(".werkvorm__duur :checked")
  );
  // What is chosen on the page goes by the address already, where that says how long.
  minuten.value = gekozen?.value ?? duur;
  return minuten;
}
