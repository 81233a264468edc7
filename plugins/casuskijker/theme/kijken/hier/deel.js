// A part of a kijkraam on its page: the rest is there, and out of sight on a screen and on paper alike.

const PUNTEN = ".ingredient, .gesprek__vraag";

/**
 * @param {Element} article
 * @param {import("../../kern/alleen/alleen.js").Deel} deel
 */
export function hideRest(article, { onderdelen }) {
  article.classList.add("kijkraam-deels");
  for (const deel of article.querySelectorAll(".invalshoek")) {
    const id = deel.getAttribute("aria-labelledby") ?? "";
    const punten = [...deel.querySelectorAll(PUNTEN)];
    const weg = punten.filter((punt) => !onderdelen.has(punt.id.replace(/^(ingredient|vraag)-/, "")));
    if (weg.length === punten.length) hideDeel(deel, id);
    else if (weg.length) showAantal(id, punten.length - weg.length);
    for (const punt of weg) punt.toggleAttribute("hidden", true);
  }
}

/** @param {Element} deel @param {string} id Of its heading. */
function hideDeel(deel, id) {
  deel.toggleAttribute("hidden", true);
  document.getElementById(id)?.toggleAttribute("hidden", true);
  // What leads to it leads nowhere: in the list above, and in that beside the page.
  for (const link of document.querySelectorAll(`li > a[href="#${id}"]`))
    link.parentElement?.toggleAttribute("hidden", true);
}

/** @param {string} id @param {number} aantal Of the points that are to be seen. */
function showAantal(id, aantal) {
  const telling = document.querySelector(`a[href="#${id}"] ~ .sprong__aantal`);
  if (telling) telling.textContent = String(aantal);
}
