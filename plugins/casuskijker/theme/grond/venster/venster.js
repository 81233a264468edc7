import { vensterwoord } from "../../woorden/venster.js";
import { create, createButton } from "../dom/dom.js";

let counter = 0;

/**
 * Opens a window over the page; it closes with its button, with Escape, and when the act of a button in it says so.
 *
 * @param {string} titel
 * @param {(sluit: () => void) => Node[]} fill What stands in it.
 * @param {{soort?: string}} [wens] A word for its own style.
 * @returns {Promise<void>} Done when it is closed; the focus is back where it was.
 */
export function openVenster(titel, fill, { soort } = {}) {
  const id = `venster-${++counter}`;
  const dialog = create("dialog", { class: soort ? `venster venster--${soort}` : "venster", "aria-labelledby": id });
  const sluit = () => dialog.close();
  const weg = new AbortController();
  // Whoever comes back with the back button, may be somebody else: what stood in it is not shown again.
  addEventListener("pagehide", sluit, { signal: weg.signal });
  dialog.append(
    create(
      "div",
      { class: "venster__kop" },
      create("h2", { class: "venster__titel", id, text: titel }),
      createButton(vensterwoord("venster.sluit"), sluit, { class: "knop knop--stil venster__sluit" }),
    ),
    create("div", { class: "venster__inhoud" }, ...fill(sluit)),
  );
  findHost().append(dialog);
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener("close", () => {
      weg.abort();
      dialog.remove();
      done();
    });
  });
}

/** The styles of components hold inside the article. */
function findHost() {
  return document.querySelector("article") ?? document.body;
}
