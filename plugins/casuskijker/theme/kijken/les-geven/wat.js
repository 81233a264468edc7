// What runs: a les, or a werkvorm with what it is done with, as the page and the address of a window say it.
import { readFragment } from "../../grond/adres/fragment.js";

/**
 * @typedef {import("../../kern/sessie/sessie.js").Stap} Stap
 *
 * @typedef {object} Wat
 * @property {string} titel
 * @property {import("../../kern/sessie/sessie.js").Van} van
 * @property {readonly Stap[]} stappen
 * @property {Readonly<Record<string, string>>} keuze What the address of either window says of it, besides where it is.
 */

/** What an address may name; anything else names nothing. */
const SLUG = /^[a-z0-9-]{1,100}$/;
const ALLEEN = /^[a-z0-9,-]{1,500}$/;

/**
 * @param {HTMLElement} element
 * @returns {Wat}
 */
export function readWat(element) {
  const { casus = null, les = null, werkvorm = null, titel = "" } = element.dataset;
  const article = /** @type {HTMLElement} */ (element.closest("article"));
  if (werkvorm === null)
    return { titel, van: { les, werkvorm, casus, kijkraam: null }, stappen: readStappen(article, 0), keuze: {} };
  const keuze = readKeuze(element);
  const duur = listDuren(element).indexOf(keuze.minuten);
  const van = { les, werkvorm, casus: keuze.casus || null, kijkraam: keuze.kijkraam || null };
  return { titel, van, stappen: readStappen(article, duur), keuze };
}

/** @param {HTMLElement} element @returns {string[]} How long a werkvorm may take, in minutes. */
export function listDuren({ dataset }) {
  return (dataset.duren ?? "").split(" ");
}

/**
 * @param {HTMLElement} element
 * @returns {Record<"casus" | "kijkraam" | "alleen" | "groep" | "minuten", string>} What a werkvorm is done with, as the
 *   address says; how long it takes is one of what it may take.
 */
export function readKeuze(element) {
  const { waarden } = readFragment(location.hash);
  const read = (/** @type {string} */ naam, /** @type {RegExp} */ vorm) => {
    const waarde = waarden.get(naam) ?? "";
    return vorm.test(waarde) ? waarde : "";
  };
  const minuten = waarden.get("minuten") ?? "";
  return {
    casus: read("casus", SLUG),
    kijkraam: read("kijkraam", SLUG),
    alleen: read("alleen", ALLEEN),
    groep: read("groep", SLUG),
    minuten: listDuren(element).includes(minuten) ? minuten : (element.dataset.duur ?? ""),
  };
}

/**
 * @param {HTMLElement} article
 * @param {number} duur Which of the times that each step has.
 * @returns {Stap[]}
 */
function readStappen(article, duur) {
  const regels = /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("[data-stap]"));
  return [...regels].map((regel) => ({
    id: regel.dataset.stap ?? "",
    soort: regel.dataset.soort ?? "",
    minuten: Number((regel.dataset.minuten ?? "").split(" ")[duur]),
    beelden: Number(regel.dataset.beelden ?? 1 + regel.querySelectorAll(".scherm__alinea").length),
    vraag: regel.dataset.vraag,
    naam: regel.querySelector(".stappentabel__naam strong, .scherm__naam")?.textContent?.trim() ?? "",
    begins: regel.dataset.begins?.split("\n"),
    antwoorden: regel.dataset.antwoorden?.split("\n") ?? [],
    velden: readVelden(regel),
    toon: (regel.dataset.toon ?? "").split(" ").filter(Boolean),
    kijkraam: regel.dataset.kijkraam,
    delen: regel.dataset.delen?.split(" "),
  }));
}

/**
 * @param {HTMLElement} element
 * @param {string} duur
 * @param {string} stap The one that a group begins at; none of them is the first.
 * @returns {{nu: number, alle: number, minuten: number, stappen: Stap[]}} Which it is, from 1, of how many; how long
 *   from there, and the steps that are left.
 */
export function measureVanaf(element, duur, stap) {
  const article = /** @type {HTMLElement} */ (element.closest("article"));
  const alle = readStappen(article, listDuren(element).indexOf(duur));
  const plaats = Math.max(
    alle.findIndex(({ id }) => id === stap),
    0,
  );
  const stappen = alle.slice(plaats);
  const minuten = stappen.reduce((som, each) => som + each.minuten, 0);
  return { nu: plaats + 1, alle: alle.length, minuten, stappen };
}

/** @param {HTMLElement} regel */
function readVelden(regel) {
  const velden = /** @type {NodeListOf<HTMLElement>} */ (regel.querySelectorAll("[data-veld]"));
  return [...velden].map((veld) => ({
    id: veld.dataset.veld ?? "",
    label: veld.querySelector("span")?.textContent?.trim() ?? "",
    bij: veld.dataset.bij ?? "",
  }));
}
