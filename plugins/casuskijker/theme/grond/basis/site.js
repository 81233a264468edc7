/** The root of this site, wherever it stands: what is bundled is in assets/casuskijker/<version>/ under it. */
export const SITE = new URL("../../../", import.meta.url);

/**
 * @param {string} pad Without slashes around it.
 * @returns {string} A page, as this site writes its addresses.
 */
export function findPage(pad) {
  const einde = document.documentElement.dataset.adressen === "bestanden" ? ".html" : "/";
  return new URL(pad + einde, SITE).href;
}
