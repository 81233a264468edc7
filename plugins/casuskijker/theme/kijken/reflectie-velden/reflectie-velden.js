import { create, createButton } from "../../grond/dom/dom.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { opslag } from "../hier/opslag.js";
import { watchSlepen } from "../invoer/slepen.js";
import { createAndereAntwoorden } from "./andere-antwoorden.js";
import { ReflectieBewaren } from "./reflectie-bewaren.js";
import { ReflectieBlad } from "./reflectie-blad.js";
import { VraagVeld } from "./vraag-veld.js";

/** @type {import("../../grond/afdruk-keuze/afdruk-keuze.js").Keuze[]} */
const AFDRUKKEN = [
  { maat: "casus", titel: "De casus met de vragen", uitleg: "Ook met wat je bij de vragen schreef." },
  { maat: "reflectie", titel: "Alleen de vragen", uitleg: "Met wat je erbij schreef, zonder het verhaal." },
];

// Most visits end without any of these: their code comes when it is asked for.
const laadAfdrukken = () => import("../../grond/afdruk-keuze/afdruk-keuze.js");
const laadBestanden = () => import("../invoer/bestanden.js");
const laadOpenen = () => import("../invoer/openen.js");
const laadTekst = () => import("../delen/tekst-venster.js");

/** Room for the reader's own answers to the questions of a casus, kept in the browser only. */
export default class ReflectieVelden extends HTMLElement {
  #controller = new AbortController();
  /** @type {VraagVeld[]} */
  #velden = [];
  #melding = create("p", { class: "reflectie__melding", role: "status" });
  #anders = create("div", { class: "reflectie__anders" });
  #datum = create("p", { class: "papier reflectie__datum" });

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const deel = /** @type {Element} */ (this.closest(".verdiepingsvragen"));
    const blad = new ReflectieBlad(
      JSON.parse(deel.querySelector(".casus-gegevens")?.textContent ?? ""),
      opslag,
      signal,
    );
    const bewaren = new ReflectieBewaren(blad, {
      kijkwerk: this.dataset.kijkwerk ?? "",
      say: (zin) => this.#say(zin),
      signal,
    });
    this.#velden = [...deel.querySelectorAll(".verdiepingsvraag")].map((vraag) => new VraagVeld(vraag, blad, signal));
    this.#datum.textContent = `Reflectie, ${describeDatum(new Date().toISOString())}`;
    deel.prepend(this.#datum);
    this.replaceChildren(this.#anders, ...bewaren.elementen, this.#createKnoppen(blad), this.#melding);
    blad.addEventListener("reflectie", () => this.#show(blad), { signal });
    blad.addEventListener("stand", () => bewaren.show(), { signal });
    blad.addEventListener("gekopieerd", () => bewaren.sayCopied(), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && blad.refresh(), { signal });
    watchSlepen((file) => void this.#openFile(blad, file), signal);
    this.#show(blad);
    bewaren.show();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#datum.remove();
    this.replaceChildren();
  }

  /** @param {ReflectieBlad} blad */
  #createKnoppen(blad) {
    return create(
      "p",
      { class: "knoppen" },
      createButton("Bewaar als bestand", () => void this.#save(blad)),
      createButton(
        "Open een bestand",
        () => void laadBestanden().then(({ askFiles }) => askFiles((file) => void this.#openFile(blad, file))),
      ),
      createButton("Afdrukken", () => void laadAfdrukken().then(({ openAfdrukken }) => openAfdrukken(AFDRUKKEN))),
      createButton("Kopieer als tekst", () => void this.#copy(blad)),
      createButton("Wis mijn antwoorden", () => this.#clear(blad)),
    );
  }

  /** @param {ReflectieBlad} blad */
  #show(blad) {
    for (const veld of this.#velden) veld.show(blad);
    const drop = (/** @type {import("./reflectie-blad.js").Ander} */ ander) =>
      this.#offer("Het tweede antwoord is weg.", blad.drop(ander), "Het antwoord is terug.");
    this.#anders.replaceChildren(...createAndereAntwoorden(blad, (id) => this.#nameVraag(id), drop));
  }

  /** @param {string} id */
  #nameVraag(id) {
    return this.#velden.find((veld) => veld.id === id)?.vraag ?? id;
  }

  /** @param {ReflectieBlad} blad */
  async #save({ casus, antwoorden, fout }) {
    if (fout)
      return this.#say("Je antwoorden zijn hier niet te lezen. Kies ‘Bewaar de ruwe tekst’ om ze zo mee te nemen.");
    const { saveBestand } = await laadBestanden();
    saveBestand({ reflecties: { [casus.slug]: antwoorden } }, casus.slug);
  }

  /**
   * @param {ReflectieBlad} blad
   * @param {File} file
   */
  async #openFile(blad, file) {
    const { openFile } = await laadOpenen();
    await openFile(opslag, file, { changed: () => blad.refresh(), say: (zin) => this.#say(zin) });
  }

  /** @param {ReflectieBlad} blad */
  async #copy({ casus, anders, vervallen }) {
    const { openTekstVenster } = await laadTekst();
    const vragen = this.#velden.map(({ id, leerstijl, vraag, antwoord }) => {
      const tweede = anders.filter((ander) => ander.vraag === id).map(({ tekst }) => `Nog een antwoord: ${tekst}`);
      return [leerstijl, vraag, antwoord || "(nog geen antwoord)", ...tweede];
    });
    const delen = [
      [casus.titel, this.#datum.textContent],
      ...vragen,
      ...vervallen.map(([id, tekst]) => [`Vervallen: ${id}`, tekst]),
    ];
    openTekstVenster(
      "Je antwoorden als tekst",
      `${delen.map((regels) => regels.filter(Boolean).join("\n")).join("\n\n")}\n`,
    );
  }

  /** @param {ReflectieBlad} blad */
  #clear(blad) {
    const restore = blad.clear();
    // A second press must not cost the way back of the first.
    if (restore) this.#offer("Je antwoorden bij deze casus zijn gewist.", restore, "Je antwoorden zijn terug.");
    else if (this.#melding.childElementCount === 0) this.#say("Er is hier nog niets om te wissen.");
  }

  /**
   * Says what is gone, and brings it back when asked.
   *
   * @param {string} weg
   * @param {() => boolean} restore
   * @param {string} terug
   */
  #offer(weg, restore, terug) {
    const knop = createButton("Haal terug", () =>
      this.#say(restore() ? terug : "Terughalen lukt niet: er staat hier alweer iets anders."),
    );
    this.#melding.replaceChildren(`${weg} `, knop);
    knop.focus();
  }

  /** @param {string} zin */
  #say(zin) {
    this.#melding.textContent = zin;
  }
}
