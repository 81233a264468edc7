/** What is not printed has no address to write out either. */
const OFF_PAPER = ".kruimelpad, .buren, .verbeter, .headerlink, .bladen, .sprong, .begrip";

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
    title.textContent = "Links op deze pagina";
    const list = document.createElement("ol");
    for (const [address, text] of links) {
      const item = document.createElement("li");
      item.textContent = text === address ? address : `${text}: ${address}`;
      list.append(item);
    }
    this.replaceChildren(title, list);
  }

  /** @returns {Map<string, string>} The addresses in the order of the page, with the words of their first link. */
  #collect() {
    const links = new Map();
    const here = location.href.split("#")[0];
    for (const link of this.closest("article")?.querySelectorAll("a[href]") ?? []) {
      if (!(link instanceof HTMLAnchorElement) || link.closest(OFF_PAPER)) continue;
      const words = link.textContent?.trim() ?? "";
      if (words && link.href.split("#")[0] !== here && !links.has(link.href)) links.set(link.href, words);
    }
    return links;
  }
}
