import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { leidwoord } from "../../woorden/leiden.js";

/** So that a second press brings the window that is there, and opens no other. */
const VENSTER = "casuskijker-scherm";
/** What such a window is told: to show what it is for, also when somebody went to its list. */
const TOON = "casuskijker-toon";

/** @returns {boolean} Whether this window is a screen that somebody leads from another. */
export function isVolger() {
  return window.name === VENSTER;
}

/**
 * @param {() => void} act
 * @param {AbortSignal} signal
 */
export function hearToon(act, signal) {
  addEventListener("message", ({ data, source }) => data === TOON && source === window.opener && act(), { signal });
}

/**
 * @param {HTMLElement} element Knows the page for the screen.
 * @param {import("./loop.js").Loop} loop
 * @returns {HTMLElement} Opens the screen of the room, to be drawn to the beamer.
 */
export function createSchermKnop(element, loop) {
  const write = () => (element.dataset.scherm ?? "") + writeFragment({ waarden: { ...loop.keuze, ...loop.plek } });
  const knop = createButton(leidwoord("les-geven.scherm"), () => {
    const scherm = window.open(write(), VENSTER, "popup,width=1280,height=720");
    // A site that is read from a folder has no origin to name; what is told is no secret.
    if (scherm) return scherm.postMessage(TOON, "*");
    const link = create("a", { href: write(), target: VENSTER, text: leidwoord("les-geven.scherm") });
    knop.replaceWith(create("span", { role: "alert" }, `${leidwoord("les-geven.niet_geopend")} `, link));
    link.focus();
  });
  return knop;
}
