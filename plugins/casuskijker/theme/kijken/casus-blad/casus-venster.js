import { create } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { fetchCasus } from "./casus-bron.js";

export { fetchCasus };

/** @type {Map<string, number>} How far each casus was read: whoever looks something up twice finds the place again. */
const PLEKKEN = new Map();

/** @param {string} adres Of the casus that is opened over the page. */
export async function openCasus(adres) {
  const gevonden = await fetchCasus(adres);
  if (!gevonden || gevonden === "weg") return;
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
