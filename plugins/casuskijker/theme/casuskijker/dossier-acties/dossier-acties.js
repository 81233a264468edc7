import { create, createButton } from "../dom/dom.js";
import { watchSlepen } from "../invoer/slepen.js";
import { openWerkblad } from "../werkblad/hier.js";

// Most visits end without any of these: their code comes when it is asked for.
const laadAfdrukken = () => import("../afdruk-keuze/afdruk-keuze.js");
const laadBestanden = () => import("../invoer/bestanden.js");
const laadDelen = () => import("../delen/deel-venster.js");
const laadInvoer = () => import("../invoer/invoer-venster.js");
const laadTekst = () => import("../profiel/tekst-venster.js");

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** What a reader can do with the dossier on this page: it is theirs. */
export class DossierActies extends HTMLElement {
  #controller = new AbortController();
  #melding = create("p", { role: "status", class: "dossier-acties__melding" });

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    watchSlepen((file) => void this.#openFile(werkblad, file), this.#controller.signal);
    const knoppen = [
      createButton("Bewaar als bestand", () => void this.#save(werkblad), { class: "knop" }),
      createButton("Open een bestand", () => void this.#openBestand(werkblad)),
      ...(werkblad.kijkraam.schaal ? [createButton("Deel mijn antwoorden", () => void this.#share(werkblad))] : []),
      createButton("Afdrukken", () => void laadAfdrukken().then(({ openAfdrukken }) => openAfdrukken(werkblad.kijkraam.vorm))),
      createButton("Kopieer als tekst", () => void this.#copy(werkblad)),
      createButton("Wis dit dossier", () => this.#discard(werkblad)),
    ];
    this.replaceChildren(create("p", { class: "knoppen" }, ...knoppen), this.#melding);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {Werkblad} werkblad */
  async #save({ dossier, kijkraam }) {
    const { saveBestand } = await laadBestanden();
    saveBestand({ dossiers: [dossier] }, kijkraam.slug);
  }

  /** @param {Werkblad} werkblad */
  async #openBestand(werkblad) {
    const { askFiles } = await laadBestanden();
    askFiles((file) => void this.#openFile(werkblad, file));
  }

  /**
   * @param {Werkblad} werkblad
   * @param {File} file
   */
  async #openFile(werkblad, file) {
    const [{ readFile }, { openInvoer }] = await Promise.all([laadBestanden(), laadInvoer()]);
    const take = (/** @type {import("../dossier/bestand.js").Bestand} */ bestand) =>
      openInvoer(werkblad.opslag, bestand, (dossiers) => {
        const eigen = dossiers.find(({ kijkraam }) => kijkraam === werkblad.kijkraam.slug);
        if (eigen) werkblad.open(eigen);
      });
    await readFile(file, take, (zin) => this.#say(zin));
  }

  /** @param {Werkblad} werkblad */
  async #share({ kijkraam, dossier }) {
    const { openDelen } = await laadDelen();
    openDelen(kijkraam, dossier, new URL(this.dataset.samen ?? "", location.href));
  }

  /** @param {Werkblad} werkblad */
  async #copy({ kijkraam, dossier, casusTitel }) {
    const { openTekst } = await laadTekst();
    openTekst(kijkraam, dossier, casusTitel);
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
