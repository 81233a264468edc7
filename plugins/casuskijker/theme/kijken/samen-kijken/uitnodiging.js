// For who comes from a casus or a kijkraam: what the group looks at, and the link to hand out. Few visits have it.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { findPage } from "../../grond/basis/site.js";
import { create, setText } from "../../grond/dom/dom.js";
import { ALLEEN, takeDeel, writeAlleen, writeDeel } from "../../kern/alleen/alleen.js";
import { estimateDuur } from "../../kern/alleen/duur.js";
import { countPunten } from "../../kern/alleen/gevraagd.js";
import { joinNames, quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { samenwoord } from "../../woorden/samen.js";
import { Doorgeven } from "../delen/doorgeven.js";
import { fetchTitelsVan } from "../invoer/titels.js";
import { createDeelKeuze } from "../kijkraam-deel/deel-keuze.js";
import { createCasusKeuze } from "./casus-keuze.js";
import { keepKeuze } from "./keuze-bewaren.js";
import { createKijkraamKeuze, describeGrootte } from "./kijkraam-keuze.js";

/** @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @returns {{casus: string | null, kijkraam: string | null, alleen: string | null}} What the address names. */
function readWens() {
  const { waarden } = readFragment(location.hash);
  const read = (/** @type {string} */ naam) => {
    const slug = waarden.get(naam) ?? "";
    return SLUG.test(slug) ? slug : null;
  };
  return { casus: read("casus"), kijkraam: read("kijkraam"), alleen: waarden.get(ALLEEN) };
}

/** Asks what the casussen are called, before there is anybody to say it to. */
export function fetchCasussen() {
  return fetchTitelsVan("casussen");
}

/** Names the casus, and gives one link that opens the kijkraam with that casus for everybody who is to look. */
export class Uitnodiging {
  element = create("section", { class: "samen__uitnodiging", hidden: true });
  #kijkramen;
  #stappen;
  #adres;
  #nu = "";
  /** @type {string | null} What stands above the steps while one has to choose first. */
  #kop = null;

  /**
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {{stappen: HTMLElement, adres: string}} wens Where one chooses first, and the address of the page of a
   *   kijkraam.
   */
  constructor(kijkramen, { stappen, adres }) {
    this.#kijkramen = kijkramen;
    this.#stappen = stappen;
    this.#adres = adres;
  }

  show() {
    const wens = readWens();
    const nu = JSON.stringify(wens);
    // What somebody shares takes the address away, and not what one looks at.
    const isWeg = this.#nu !== "" && !wens.casus && !wens.kijkraam;
    if (nu === this.#nu || isWeg) return;
    this.#nu = nu;
    void this.#fill(wens, nu);
  }

  /**
   * @param {ReturnType<typeof readWens>} wens
   * @param {string} nu
   */
  async #fill({ casus: slug, kijkraam: keuze, alleen }, nu) {
    const titels = await fetchCasussen();
    if (nu !== this.#nu) return;
    // What this site does not have is nobody's subject; where that cannot be asked, the link says it all the same.
    const casus = slug && titels && !titels.has(slug) ? null : slug;
    const gekozen = this.#kijkramen.get(keuze ?? "");
    const kijkraam = gekozen?.eigenschappen.heeft_deelcode ? gekozen : undefined;
    this.element.hidden = !casus && !kijkraam;
    const titel = titels?.get(casus ?? "") ?? "";
    this.element.replaceChildren(
      ...createKop(casus, titel, kijkraam),
      create("div", { class: "velden" }, ...this.#createKeuzes(kijkraam, { casus, titels })),
      ...(kijkraam ? this.#createLink(kijkraam, casus, alleen) : []),
    );
    this.#takeOver();
  }

  /**
   * @param {Kijkraam | undefined} kijkraam
   * @param {{casus: string | null, titels: ReadonlyMap<string, string> | null}} over
   */
  #createKeuzes(kijkraam, { casus, titels }) {
    const door = createKijkraamKeuze(this.#kijkramen, kijkraam, (slug) => this.#choose({ casus, kijkraam: slug }, 0));
    if (!kijkraam || !titels) return [door];
    const { slug } = kijkraam;
    return [door, createCasusKeuze(titels, casus, (ander) => this.#choose({ casus: ander, kijkraam: slug }, 1))];
  }

  /** Here is chosen now what was chosen below; who did that there goes on here. */
  #takeOver() {
    const kies = this.#stappen.querySelector(".samen__kies");
    if (!(kies instanceof HTMLElement)) return;
    const koos = kies.contains(document.activeElement);
    kies.hidden = !this.element.hidden;
    this.#nameStappen(kies.hidden);
    if (!koos || !kies.hidden) return;
    this.element.scrollIntoView();
    this.element.querySelector("select")?.focus({ preventScroll: true });
  }

  /** @param {boolean} isGekozen Above what is done already stands what is still to be done. */
  #nameStappen(isGekozen) {
    const [kop, daarna] = this.#stappen.querySelectorAll("h2, h3");
    this.#kop ??= kop.textContent;
    kop.textContent = isGekozen ? daarna.textContent : this.#kop;
    daarna.toggleAttribute("hidden", isGekozen);
  }

  /**
   * @param {{casus: string | null, kijkraam: string}} keuze
   * @param {number} waar Which of what one chooses here it was: that keeps the focus.
   */
  #choose(keuze, waar) {
    history.replaceState(history.state, "", writeFragment({ waarden: keuze }));
    const wens = readWens();
    this.#nu = JSON.stringify(wens);
    void this.#fill(wens, this.#nu).then(() => this.element.querySelectorAll("select")[waar]?.focus());
  }

  /**
   * @param {Kijkraam} kijkraam
   * @param {string | null} casus
   * @param {string | null} alleen
   */
  #createLink(kijkraam, casus, alleen) {
    const { slug, titel } = kijkraam;
    const adres = new URL(this.#adres.replace("{kijkraam}", slug), location.href);
    const link = new Doorgeven({
      veld: samenwoord("samen-kijken.link_voor_ieder"),
      titel: samenwoord("samen-kijken.kijk_mee", { kijkraam: titel }),
      gekopieerd: samenwoord("samen-kijken.gekopieerd"),
    });
    const zelf = create("a", { text: samenwoord("samen-kijken.vul_zelf_in") });
    const show = (/** @type {string | null} */ deel) => {
      keepKeuze({ casus, kijkraam: slug, [ALLEEN]: deel });
      adres.hash = writeFragment({ waarden: { casus, [ALLEEN]: deel, samen: "ja" } });
      link.show(adres.href);
      zelf.href = adres.href;
    };
    const keep = (/** @type {string | null} */ deel) => {
      // Who loads the page again asks for the same; of what is chosen here, nothing is drawn anew.
      history.replaceState(history.state, "", writeFragment({ waarden: { casus, kijkraam: slug, [ALLEEN]: deel } }));
      this.#nu = JSON.stringify(readWens());
      show(deel);
    };
    show(takeDeel(kijkraam, alleen) && alleen);
    return [...createAlleen(kijkraam, alleen, keep), link.element, create("p", {}, zelf)];
  }
}

/**
 * @param {Kijkraam} kijkraam
 * @param {string | null} alleen
 * @param {(deel: string | null) => void} changed Hears which part the group looks at; null for all of it.
 * @returns {HTMLElement[]} How much is asked, and the choice of parts where there are any.
 */
function createAlleen(kijkraam, alleen, changed) {
  const deel = takeDeel(kijkraam, alleen);
  const omvang = create("p", { class: "samen__uitleg", role: "status", text: describeDeel(kijkraam, deel) });
  if (kijkraam.invalshoeken.length < 2) return [omvang];
  const vooraf = deel ? listPunten(deel) : [];
  const keuze = createDeelKeuze(kijkraam, {
    kop: samenwoord("samen-kijken.alleen_kop"),
    gekozen: [...(deel?.namen ?? []), ...vooraf.map(({ value }) => value)],
    vooraf,
    changed: () => {
      const gekozen = takeDeel(kijkraam, writeAlleen(keuze.gekozen));
      setText(omvang, describeDeel(kijkraam, gekozen));
      changed(writeDeel(gekozen));
    },
  });
  const summary = create("summary", { class: "vouw-link", text: samenwoord("samen-kijken.alleen") });
  return [omvang, create("details", { class: "samen__alleen", open: deel !== null }, summary, keuze.element)];
}

/**
 * @param {import("../../kern/alleen/alleen.js").Deel} deel
 * @returns {import("../kijkraam-deel/deel-keuze.js").Optie[]} The points that are asked of invalshoeken of which not
 *   all is, to be chosen as one; none where only whole ones are.
 */
function listPunten({ kijkraam, namen }) {
  const punten = kijkraam.invalshoeken.flatMap(({ ingredienten }) =>
    ingredienten.filter(({ id }) => namen.includes(id)),
  );
  const naam = joinNames(punten.map(({ titel }) => quoteNaam(titel)));
  return punten.length ? [{ value: writeAlleen(punten.map(({ id }) => id)), naam, aantal: punten.length }] : [];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {import("../../kern/alleen/alleen.js").Deel | null} deel
 * @returns {string} How much of it is asked: who chooses it chooses an evening.
 */
function describeDeel(kijkraam, deel) {
  if (!deel) return `${describeGrootte(kijkraam)}.`;
  const { invalshoeken, eigenschappen } = kijkraam;
  const { onderdeel } = eigenschappen;
  const [aantal, totaal] = [deel.kijkraam.invalshoeken, invalshoeken].map(countPunten);
  const minuten = estimateDuur(kijkraam, deel);
  const zin = samenwoord("samen-kijken.deel_omvang", { aantal, totaal, punten: onderdeel.meer });
  return minuten ? `${zin} ${samenwoord("samen-kijken.deel_duur", { minuten })}` : zin;
}

/**
 * @param {string | null} casus
 * @param {string} titel Of the casus; empty where there is none, or where it is not known now.
 * @param {Kijkraam | undefined} kijkraam
 */
function createKop(casus, titel, kijkraam) {
  const hoe = kijkraam ? describeMet(kijkraam, titel) : samenwoord("samen-kijken.kies_kijkraam");
  return [create("h2", {}, ...createWat(casus, titel)), create("p", { text: hoe })];
}

/**
 * @param {string | null} casus
 * @param {string} titel
 * @returns {(string | Node)[]} Who invites others to look at a story can read it from here.
 */
function createWat(casus, titel) {
  if (!titel) return [samenwoord("samen-kijken.kop")];
  const [voor, na] = samenwoord("samen-kijken.kop_casus", { titel: "\n" }).split("\n");
  return [voor, create("a", { href: findPage(`casussen/${casus}`), text: titel }), na];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {string} casus
 */
function describeMet({ titel }, casus) {
  const naam = titel.replace(/^Kijkraam /, "");
  return casus ? samenwoord("samen-kijken.met_casus", { naam }) : samenwoord("samen-kijken.met", { naam });
}
