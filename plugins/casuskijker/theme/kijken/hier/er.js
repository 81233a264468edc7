/**
 * When everything is there that moves the page of a kijkraam.
 *
 * @param {Element | null} article
 * @param {import("../../kern/werkblad/werkblad.js").Werkblad} werkblad
 */
export async function awaitDelen(article, werkblad) {
  const elementen = article?.querySelectorAll(":not(:defined)") ?? [];
  const tags = new Set([...elementen].map(({ localName }) => localName));
  await Promise.all([...tags].map((tag) => customElements.whenDefined(tag)));
  await werkblad.komt;
}
