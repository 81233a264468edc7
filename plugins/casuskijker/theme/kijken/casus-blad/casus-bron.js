import { fetchOnce } from "../../grond/basis/eenmaal.js";
import { kijkwoord } from "../../woorden/kijken.js";

/**
 * @typedef {{titel: string, inhoud: Node[]}} CasusTekst
 * @typedef {CasusTekst | "weg" | null} Vondst What is there of a casus: 'weg' when this site has it no more, null when
 *   it cannot be reached.
 */

/** @type {Map<string, Promise<Vondst>>} */
const OPGEHAALD = new Map();
/** What a host answers where there is no page. */
const GEEN_PAGINA = [404, 410];
const EINDE = ".casus-rust";

/**
 * @param {string} adres Of the page of the casus.
 * @returns {Promise<Vondst>} Its title and its story.
 */
export function fetchCasus(adres) {
  return fetchOnce(OPGEHAALD, adres, () => load(adres));
}

/**
 * @param {string} casus Its slug.
 * @param {Vondst} gevonden
 * @returns {string} What the reader is looking at.
 */
export function describeCasus(casus, gevonden) {
  if (gevonden === "weg") return kijkwoord("casus-blad.weg", { casus });
  return gevonden
    ? kijkwoord("casus-blad.naar", { titel: gevonden.titel })
    : kijkwoord("casus-blad.niet_open", { casus });
}

/**
 * @param {string} adres
 * @returns {Promise<Vondst>}
 */
async function load(adres) {
  try {
    const answer = await fetch(adres);
    if (GEEN_PAGINA.includes(answer.status)) return "weg";
    if (!answer.ok) return null;
    return readCasus(new DOMParser().parseFromString(await answer.text(), "text/html"), answer.url);
  } catch {
    // Offline: the page says that the casus cannot be shown now.
    return null;
  }
}

/**
 * @param {Document} page
 * @param {string} adres
 * @returns {CasusTekst | null}
 */
function readCasus(page, adres) {
  const begin = page.querySelector(".casus-kop");
  const titel = page.querySelector("article h1");
  if (!begin || !titel) return null;
  // Its pictures are beside that page, not beside this one.
  for (const beeld of page.querySelectorAll("img"))
    beeld.setAttribute("src", new URL(beeld.getAttribute("src") ?? "", adres).href);
  const inhoud = [];
  for (let node = begin.nextElementSibling; node && !node.matches(EINDE); node = node.nextElementSibling)
    inhoud.push(cleanStuk(node));
  return { titel: readTitel(titel), inhoud };
}

/** @param {Element} titel */
function readTitel(titel) {
  const kopie = /** @type {Element} */ (titel.cloneNode(true));
  for (const link of kopie.querySelectorAll(".headerlink")) link.remove();
  return kopie.textContent?.trim() ?? "";
}

/**
 * @param {Element} stuk
 * @returns {Element} Without the ids and the explanations, which belong to its own page.
 */
function cleanStuk(stuk) {
  const kopie = /** @type {Element} */ (document.importNode(stuk, true));
  for (const link of kopie.querySelectorAll("a"))
    link.replaceWith(...(link.matches(".headerlink") ? [] : link.childNodes));
  for (const element of [kopie, ...kopie.querySelectorAll("[id]")]) element.removeAttribute("id");
  return kopie;
}
