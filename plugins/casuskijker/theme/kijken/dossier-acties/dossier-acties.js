import { create, createButton } from "../../grond/dom/dom.js";
import { openWerkblad } from "../hier/hier.js";

/** @typedef {typeof import("./acties.js")} Acties */

/** What a reader can do with the dossier on this page: it is theirs. */
export default class DossierActies extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const { samen = "" } = this.dataset;
    const melding = create("p", { role: "status", class: "dossier-acties__melding" });
    const laad = (/** @type {(acties: Acties) => void} */ act) => void import("./acties.js").then(act);
    const take = (/** @type {File} */ file) => laad((acties) => acties.openBestand(werkblad, melding, file));
    // A file that comes into the window is not yet let go of: there is time to learn what to do with it.
    const learn = () => void import("../invoer/slepen.js").then(({ watchSlepen }) => watchSlepen(take, signal));
    addEventListener("dragenter", learn, { once: true, signal });
    const knoppen = [
      createButton("Bewaar als bestand", () => laad((acties) => acties.saveDossier(werkblad)), { class: "knop" }),
      createButton("Open een bestand", () => laad((acties) => acties.askBestand(werkblad, melding))),
      ...(werkblad.kijkraam.eigenschappen.heeft_deelcode
        ? [createButton("Deel mijn antwoorden", () => laad((acties) => acties.shareDossier(werkblad, samen)))]
        : []),
      createButton("Afdrukken", () => laad((acties) => acties.printDossier(werkblad))),
      createButton("Kopieer als tekst", () => laad((acties) => acties.copyTekst(werkblad))),
      createButton("Wis dit dossier", () => {
        // At once: whoever wipes may close the page in the same breath.
        const restore = werkblad.discard();
        laad((acties) => acties.offerRestore(werkblad, restore, melding));
      }),
    ];
    // What was said is about another dossier by now; a way back stays.
    const hush = () => melding.childElementCount || melding.replaceChildren();
    werkblad.addEventListener("geopend", hush, { signal });
    this.replaceChildren(create("p", { class: "knoppen" }, ...knoppen), melding);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }
}
