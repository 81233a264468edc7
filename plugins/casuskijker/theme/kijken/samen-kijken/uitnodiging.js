// For who comes from a casus or a kijkraam: what the group looks at, and the link to hand out. Few visits have it.
import { readFragment, writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { samenwoord } from "../../woorden/samen.js";
import { copyText } from "../delen/klembord.js";
import { fetchTitelsVan } from "../invoer/titels.js";

/** @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @returns {{casus: string | null, kijkraam: string | null}} What the address of this page names. */
function readWens() {
  const { waarden } = readFragment(location.hash);
  const read = (/** @type {string} */ naam) => {
    const slug = waarden.get(naam) ?? "";
    return SLUG.test(slug) ? slug : null;
  };
  return { casus: read("casus"), kijkraam: read("kijkraam") };
}

/** Names the casus, and gives one link that opens the kijkraam with that casus for everybody who is to look. */
export class Uitnodiging {
  element = create("section", { class: "samen__uitnodiging", hidden: true });
  #kijkramen;
  #stappen;
  #adres;
  #nu = "";

  /**
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {{stappen: HTMLElement, adres: string}} wens What offers the kijkramen, and the address of the page of one.
   */
  constructor(kijkramen, { stappen, adres }) {
    this.#kijkramen = kijkramen;
    this.#stappen = stappen;
    this.#adres = adres;
  }

  show() {
    const { casus, kijkraam } = readWens();
    const nu = JSON.stringify([casus, kijkraam]);
    if (nu === this.#nu) return;
    this.#nu = nu;
    void this.#fill(casus, kijkraam, nu);
  }

  /**
   * @param {string | null} slug
   * @param {string | null} keuze
   * @param {string} nu
   */
  async #fill(slug, keuze, nu) {
    const titels = slug ? await fetchTitelsVan("casussen") : null;
    if (nu !== this.#nu) return;
    // What this site does not have is nobody's subject; where that cannot be asked, the link says it all the same.
    const casus = titels && !titels.has(slug ?? "") ? null : slug;
    const gekozen = this.#kijkramen.get(keuze ?? "");
    const kijkraam = gekozen?.eigenschappen.heeft_deelcode ? gekozen : undefined;
    this.#passOn(casus);
    this.element.hidden = !casus && !kijkraam;
    const titel = titels?.get(casus ?? "") ?? "";
    this.element.replaceChildren(...createKop(titel, kijkraam), ...(kijkraam ? this.#createLink(kijkraam, casus) : []));
  }

  /** @param {string | null} casus Whoever chooses another kijkraam looks at the same casus with it. */
  #passOn(casus) {
    for (const link of this.#stappen.querySelectorAll("a")) link.hash = writeFragment({ waarden: { casus } });
  }

  /**
   * @param {Kijkraam} kijkraam
   * @param {string | null} casus
   */
  #createLink({ slug }, casus) {
    const adres = new URL(this.#adres.replace("{kijkraam}", slug), location.href);
    adres.hash = writeFragment({ waarden: { casus } });
    const link = create("input", { type: "text", readonly: true, class: "delen__uitvoer", spellcheck: "false" });
    link.value = adres.href;
    const melding = create("p", { role: "status", class: "delen__melding" });
    const copy = async () =>
      setText(melding, samenwoord((await copyText(link)) ? "samen-kijken.gekopieerd" : "samen-kijken.kopieer_zelf"));
    const knop = createButton(samenwoord("samen-kijken.kopieer_link"), () => void copy());
    return [
      create("div", { class: "delen__rij" }, createField(samenwoord("samen-kijken.link_voor_ieder"), link), knop),
      melding,
      create("p", {}, create("a", { href: adres.href, text: samenwoord("samen-kijken.vul_zelf_in") })),
    ];
  }
}

/**
 * @param {string} titel Of the casus; empty where there is none, or where it is not known now.
 * @param {Kijkraam | undefined} kijkraam
 */
function createKop(titel, kijkraam) {
  const wat = titel ? samenwoord("samen-kijken.kop_casus", { titel }) : samenwoord("samen-kijken.kop");
  const hoe = kijkraam ? describeMet(kijkraam, titel) : samenwoord("samen-kijken.kies_kijkraam");
  return [create("h2", { text: wat }), create("p", { text: hoe })];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {string} casus
 */
function describeMet({ titel }, casus) {
  const naam = titel.replace(/^Kijkraam /, "");
  return casus ? samenwoord("samen-kijken.met_casus", { naam }) : samenwoord("samen-kijken.met", { naam });
}
