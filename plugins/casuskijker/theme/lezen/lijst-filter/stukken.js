// What a long list on a page is made of: elements of their own, or headings with what stands under each.
import { isCalled, listWords, readNaam, takeNaam } from "./gelijkend.js";

// What comes with the list: who types above it may be in need.
export { Hulp } from "./hulp.js";

/**
 * @typedef {object} Stuk
 * @property {Element[]} delen
 * @property {import("./gelijkend.js").Naam[]} namen What it is called, also by other names that it brings along.
 * @property {string} tekst All that it says.
 */

const REGELS = ".begrippen__begrip, .termen__term, .verhalen__regel";
const EINDE = "h2, link-lijst, .papier-voet";

/** A list as it stands on a page. */
export class Lijst {
  /** @param {Element} pagina */
  constructor(pagina) {
    const regels = [...pagina.querySelectorAll(REGELS)];
    this.stukken = regels.length > 0 ? regels.map(readRegel) : [...pagina.querySelectorAll(":scope > h2")].map(readKop);
  }

  /**
   * What is called so; or else what says so. With nothing of either, without what only stands before a name.
   * @param {string} vraag
   */
  find(vraag) {
    const woorden = listWords(vraag);
    const gevonden = this.#match(woorden);
    return {
      ...(gevonden.gevonden.length > 0 ? gevonden : this.#match(takeNaam(woorden))),
      isLeeg: woorden.length === 0,
    };
  }

  /** @param {readonly string[]} woorden */
  #match(woorden) {
    const zo = this.stukken.filter(({ namen }) => isCalled(namen, woorden));
    const gevonden = zo.length > 0 ? zo : this.stukken.filter(({ tekst }) => hasAll(tekst, woorden));
    return { gevonden, isNaam: zo.length > 0 };
  }
}

/** @param {Element} regel @returns {Stuk} A name is the first of its kind: what it leads to has other ones. */
function readRegel(regel) {
  const { ook = "" } = /** @type {HTMLElement} */ (regel).dataset;
  const zichtbaar = readText(regel.querySelector(".begrippen__ook"));
  const namen = [readText(regel.querySelector("h2, a")), ...`${zichtbaar}, ${ook}`.split(/[,:]/)];
  return { delen: [regel], namen: namen.map(readNaam), tekst: readWords([regel]) };
}

/** @param {Element} kop @returns {Stuk} */
function readKop(kop) {
  const delen = [kop];
  for (let na = kop.nextElementSibling; na && !na.matches(EINDE); na = na.nextElementSibling) delen.push(na);
  return { delen, namen: [readNaam(readText(kop))], tekst: readWords(delen) };
}

/** @param {Element[]} elementen */
function readWords(elementen) {
  return elementen.flatMap((element) => listWords(readText(element))).join(" ");
}

/** @param {Node | null} van */
function readText(van) {
  return van?.textContent ?? "";
}

/**
 * @param {string} tekst
 * @param {readonly string[]} woorden
 */
function hasAll(tekst, woorden) {
  return woorden.every((woord) => tekst.includes(woord));
}
