import { openAfdrukken } from "../afdruk-keuze/afdruk-keuze.js";
import { copyText } from "../delen/klembord.js";
import { openDelen } from "../delen/deel-venster.js";
import { create, createButton } from "../dom/dom.js";
import { askBestanden, saveBestand } from "../invoer/bestanden.js";
import { openInvoer } from "../invoer/invoer-venster.js";
import { writeTekst } from "../profiel/tekst.js";
import { openVenster } from "../venster/venster.js";
import { openWerkblad } from "../werkblad/hier.js";

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** What a reader can do with the dossier on this page: it is theirs. */
export class DossierActies extends HTMLElement {
  #melding = create("p", { role: "status", class: "dossier-acties__melding" });

  connectedCallback() {
    const werkblad = openWerkblad(this);
    const knoppen = [
      createButton("Bewaar als bestand", () => saveBestand({ dossiers: [werkblad.dossier] }, werkblad.kijkraam.slug), { class: "knop" }),
      createButton("Open een bestand", () => this.#openBestand(werkblad)),
      ...(werkblad.kijkraam.schaal ? [createButton("Deel mijn antwoorden", () => this.#share(werkblad))] : []),
      createButton("Afdrukken", openAfdrukken),
      createButton("Kopieer als tekst", () => this.#copy(werkblad)),
      createButton("Wis dit dossier", () => this.#discard(werkblad)),
    ];
    this.replaceChildren(create("p", { class: "knoppen" }, ...knoppen), this.#melding);
  }

  disconnectedCallback() {
    this.replaceChildren();
  }

  /** @param {Werkblad} werkblad */
  #openBestand(werkblad) {
    const take = (/** @type {import("../dossier/bestand.js").Bestand} */ bestand) =>
      openInvoer(werkblad.opslag, bestand, (dossiers) => {
        const eigen = dossiers.find(({ kijkraam }) => kijkraam === werkblad.kijkraam.slug);
        if (eigen) werkblad.open(eigen);
      });
    askBestanden(take, (zin) => this.#say(zin));
  }

  /** @param {Werkblad} werkblad */
  #share(werkblad) {
    openDelen(werkblad.kijkraam, werkblad.dossier, new URL(this.dataset.samen ?? "", location.href));
  }

  /** @param {Werkblad} werkblad */
  #copy(werkblad) {
    const tekst = create("textarea", { class: "dossier-acties__tekst", rows: 12, readonly: true, "aria-label": "Je dossier als tekst" });
    tekst.value = writeTekst(werkblad.kijkraam, werkblad.dossier, werkblad.casusTitel);
    const melding = create("p", { role: "status" });
    const copy = async () => {
      melding.textContent = (await copyText(tekst)) ? "Gekopieerd." : "Kopieer wat geselecteerd is.";
    };
    void openVenster("Kopieer als tekst", () => [tekst, melding, createButton("Kopieer", () => void copy(), { class: "knop" })]);
  }

  /** @param {Werkblad} werkblad */
  #discard(werkblad) {
    const restore = werkblad.discard();
    const terug = createButton("Haal terug", () => {
      restore();
      this.#say("Je dossier is terug.");
    });
    this.#melding.replaceChildren("Dit dossier is gewist. ", terug);
    terug.focus();
  }

  /** @param {string} zin */
  #say(zin) {
    this.#melding.textContent = zin;
  }
}
