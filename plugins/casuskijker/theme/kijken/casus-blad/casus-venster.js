import { create } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { fetchCasus } from "./casus-bron.js";

/** @type {Map<string, number>} How far each casus was read: whoever looks something up twice finds the place again. */
const PLEKKEN = new Map();

/** @typedef {import("./casus-bron.js").CasusTekst} CasusTekst */

/**
 * @param {string} adres
 * @returns {Promise<(() => Promise<void>) | null>} Opens the casus over the page; null when it cannot be reached.
 */
export async function bringCasus(adres) {
  const gevonden = await fetchCasus(adres);
  if (gevonden === "weg") return async () => undefined;
  return gevonden && (() => openCasus(adres, gevonden));
}

/**
 * @param {string} adres
 * @param {CasusTekst} gevonden
 */
async function openCasus(adres, gevonden) {
  const verhaal = create(
    "div",
    { class: "casus-blad__verhaal", tabindex: 0 },
    ...gevonden.inhoud.map((node) => node.cloneNode(true)),
  );
  const gesloten = openVenster(gevonden.titel, () => [verhaal], { soort: "casus" });
  verhaal.scrollTop = PLEKKEN.get(adres) ?? 0;
  verhaal.addEventListener("scroll", () => PLEKKEN.set(adres, verhaal.scrollTop));
  await gesloten;
}
