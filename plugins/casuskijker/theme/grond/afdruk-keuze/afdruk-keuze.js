import { create, createButton } from "../dom/dom.js";
import { openVenster } from "../venster/venster.js";

/**
 * How much goes on paper; the style of the print reads it from the page.
 *
 * @typedef {"punten" | "uitkomst" | "alles" | "leeg" | "reflectie" | "stuk"} Maat
 */

const MATEN = /** @type {Record<string, [Maat, string, string][]>} */ ({
  checklist: [
    ["punten", "Alleen de punten", "Wat je oppakt, met wie en wanneer."],
    ["uitkomst", "De uitkomst", "Je profiel, de lijsten en je punten."],
    ["alles", "Alles, met notities", "Ook elk ingrediënt met je keuze en wat je erbij schreef."],
  ],
  gesprek: [
    ["punten", "Alleen de afspraken", "Per thema: wat, met wie en wanneer."],
    ["uitkomst", "Ons gesprek", "Wat jullie opschreven en afspraken, per thema."],
    ["alles", "Alle vragen, met notities", "Ook de vragen waar nog niets bij staat, met lijnen om op te schrijven."],
  ],
});

/**
 * Asks how much of what is filled in goes on paper, and prints that.
 *
 * @param {string} vorm Of the kijkraam.
 */
export function openAfdrukken(vorm) {
  void openVenster("Afdrukken", (sluit) => [
    create("p", { text: "Op papier kan iedereen het lezen. Laat namen van anderen weg." }),
    create(
      "ul",
      { class: "regels" },
      ...MATEN[vorm].map(([maat, titel, uitleg]) => createKeuze(maat, { titel, uitleg, sluit })),
    ),
  ]);
}

/**
 * @param {Maat} maat
 */
export function printMaat(maat) {
  const { documentElement } = document;
  documentElement.dataset.afdruk = maat;
  addEventListener("afterprint", () => delete documentElement.dataset.afdruk, { once: true });
  print();
}

/**
 * @param {Maat} maat
 * @param {{titel: string, uitleg: string, sluit: () => void}} rest
 */
function createKeuze(maat, { titel, uitleg, sluit }) {
  const knop = createButton(titel, () => {
    sluit();
    printMaat(maat);
  });
  return create("li", {}, knop, create("span", { class: "regels__uitleg", text: uitleg }));
}
