import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { leidwoord } from "../../woorden/leiden.js";

/** So that a second press brings the window that is there, and opens no other. */
const VENSTER = "casuskijker-scherm";

/**
 * @param {HTMLElement} element Knows the page for the screen.
 * @param {import("./loop.js").Loop} loop
 * @returns {HTMLElement} Opens the screen of the room, to be drawn to the beamer.
 */
export function createSchermKnop(element, loop) {
  const write = () =>
    (element.dataset.scherm ?? "") + writeFragment({ waarden: { ...loop.keuze, stap: loop.stap.id } });
  const knop = createButton(leidwoord("les-geven.scherm"), () => {
    if (window.open(write(), VENSTER, "popup,width=1280,height=720")) return;
    const link = create("a", { href: write(), target: VENSTER, text: leidwoord("les-geven.scherm") });
    knop.replaceWith(create("span", { role: "alert" }, `${leidwoord("les-geven.niet_geopend")} `, link));
    link.focus();
  });
  return knop;
}
