import { vensterwoord } from "../../woorden/venster.js";
import { create, createButton } from "../dom/dom.js";
import { openVenster } from "../venster/venster.js";

/**
 * How much goes on paper; the style of the print reads it from the page.
 *
 * @typedef {"punten" | "uitkomst" | "alles" | "leeg" | "casus" | "verhaal" | "reflectie" | "stuk" | "kaarten" |
 *   "a3" | "doorlopend" | "delen" | "groot" | "vervolg" | "reflectie-inleveren" |
 *   "stuk-inleveren"} Maat
 * @typedef {{maat: Maat, titel: string, uitleg: string}} Keuze
 */

/** What holds where a reader filled something in. */
const EIGEN = vensterwoord("afdruk-keuze.eigen");

/**
 * Asks how much goes on paper, and prints that.
 *
 * @param {readonly Keuze[]} keuzes
 * @param {string} [vooraf] What is said first, if anything.
 */
export function openAfdrukken(keuzes, vooraf = EIGEN) {
  void openVenster(vensterwoord("afdruk-keuze.kop"), (sluit) => [
    ...(vooraf ? [create("p", { text: vooraf })] : []),
    create("ul", { class: "regels" }, ...keuzes.map((keuze) => createKeuze(keuze, sluit))),
  ]);
}

/**
 * @param {Maat} maat
 */
export function printMaat(maat) {
  const { documentElement } = document;
  documentElement.dataset.afdruk = maat;
  const close = maat === "vervolg" ? openVervolg() : null;
  addEventListener(
    "afterprint",
    () => {
      delete documentElement.dataset.afdruk;
      close?.();
    },
    { once: true },
  );
  print();
}

/** @returns {() => void} Closes again what was closed: who asks for it on paper, asks for that alone. */
function openVervolg() {
  const dicht = /** @type {NodeListOf<HTMLDetailsElement>} */ (
    document.querySelectorAll("details[data-papier='dicht']:not([open])")
  );
  for (const deel of dicht) deel.open = true;
  return () => {
    for (const deel of dicht) deel.open = false;
  };
}

/**
 * @param {Keuze} keuze
 * @param {() => void} sluit
 */
function createKeuze({ maat, titel, uitleg }, sluit) {
  const knop = createButton(titel, () => {
    sluit();
    printMaat(maat);
  });
  return create("li", {}, knop, create("span", { class: "regels__uitleg", text: uitleg }));
}
