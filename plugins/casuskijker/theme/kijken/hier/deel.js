// A part of a kijkraam on its page: the rest is there, and out of sight on a screen and on paper alike.

/**
 * @param {Element} article
 * @param {import("../../kern/alleen/alleen.js").Deel} deel
 */
export function hideRest(article, { invalshoeken }) {
  article.classList.add("kijkraam-deels");
  const blijft = new Set(invalshoeken.map((id) => `invalshoek-${id}`));
  for (const deel of article.querySelectorAll(".invalshoek")) {
    const id = deel.getAttribute("aria-labelledby") ?? "";
    if (blijft.has(id)) continue;
    deel.toggleAttribute("hidden", true);
    document.getElementById(id)?.toggleAttribute("hidden", true);
    // What leads to it leads nowhere: in the list above, and in that beside the page.
    for (const link of document.querySelectorAll(`li > a[href="#${id}"]`))
      link.parentElement?.toggleAttribute("hidden", true);
  }
}
