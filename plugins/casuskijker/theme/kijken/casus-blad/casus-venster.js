import { create } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";

/** @type {WeakMap<object, number>} How far each casus was read: who looks something up twice finds the place again. */
const PLEKKEN = new WeakMap();

/** @param {import("./casus-bron.js").Vondst} gevonden What is opened over the page, if this site has it. */
export async function openCasus(gevonden) {
  if (!gevonden || gevonden === "weg") return;
  const verhaal = create(
    "div",
    { class: "casus-blad__verhaal", tabindex: 0 },
    ...gevonden.inhoud.map((node) => node.cloneNode(true)),
  );
  const gesloten = openVenster(gevonden.titel, () => [verhaal], { soort: "casus" });
  verhaal.scrollTop = PLEKKEN.get(gevonden) ?? 0;
  verhaal.addEventListener("scroll", () => PLEKKEN.set(gevonden, verhaal.scrollTop));
  await gesloten;
}
