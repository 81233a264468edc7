import { SITE } from "../../grond/basis/site.js";
import { woord } from "../../woorden/woorden.js";

/** An address may end a line behind a '/' and not behind a hyphen of its own, which would read as one of the line. */
const DELEN = /[^/]*\/*/g;

/**
 * What is not printed has no address to write out either, nor has a word that leads to others of its kind. What one
 * chooses from, on cards or in lines, is found by its title, and a number to call says itself.
 */
const OFF_PAPER = [
  ".kruimelpad, .buren, .verbeter, .headerlink, .bladen, .sprong, .casus-docent, .casus-kop__verder, .casus-woorden",
  ".begrippen__gebruik, .invullen, .knoppen, details[data-papier='dicht']:not([open]), reflectie-velden, a.begrip",
  ".docent-vragen__kop, .wie-met-wie, .kaart, .regels, .kijkraam-casussen, [href^='tel:']",
  ".zoekresultaat, .zoek-lijsten, .ingangen, .woorden, .samengaan, .term-kop__aantal, .verbanden-verwijzing",
].join();

/** On paper a link has no address: this writes the links of the article out in a list, just before printing. */
export default class LinkLijst extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    addEventListener("beforeprint", () => this.#write(), { signal });
    addEventListener("afterprint", () => this.replaceChildren(), { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  #write() {
    const links = this.#collect();
    if (links.size === 0) return;
    const title = document.createElement("p");
    title.className = "link-lijst__kop";
    title.textContent = woord("link-lijst.kop");
    const list = document.createElement("ol");
    for (const [address, text] of links) {
      const item = document.createElement("li");
      item.append(text === address ? "" : `${text}: `, ...createAdres(address));
      list.append(item);
    }
    this.replaceChildren(title, list);
  }

  /**
   * @param {string} address
   * @returns {string} Under the address that the site has for everybody, whatever machine this is; nothing where it
   *   has none.
   */
  #publish(address) {
    if (!address.startsWith(SITE.href)) return address;
    const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
    const here = location.href.split(/[?#]/)[0].slice(SITE.href.length);
    const root = canonical.endsWith(here) ? canonical.slice(0, canonical.length - here.length) : "";
    return root && root + address.slice(SITE.href.length);
  }

  /** @returns {Map<string, string>} The addresses in the order of the page, with the words of their first link. */
  #collect() {
    const links = new Map();
    const here = location.href.split("#")[0];
    // The foot of each sheet names the licence.
    const licentie = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=license]"))?.href;
    // What is drawn says its links in words too, and in a drawing they are no links of HTML.
    for (const link of this.closest("article")?.querySelectorAll("a") ?? []) {
      if (!(link instanceof HTMLAnchorElement)) continue;
      const words = link.text.trim();
      const isHere = !link.href || [here, licentie].includes(link.href.split("#")[0]) || link.closest(OFF_PAPER);
      const address = words && !isHere ? this.#publish(link.href) : "";
      // On paper only what has its address somewhere looks like a link.
      link.toggleAttribute("data-in-lijst", address !== "");
      if (address && !links.has(address)) links.set(address, words);
    }
    return links;
  }
}

/** @param {string} address */
function createAdres(address) {
  return (address.match(DELEN) ?? []).filter(Boolean).map((deel) => {
    const stuk = document.createElement("span");
    stuk.className = "link-lijst__stuk";
    stuk.textContent = deel;
    return stuk;
  });
}
