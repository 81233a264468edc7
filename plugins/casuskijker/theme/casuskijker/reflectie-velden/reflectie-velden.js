import { create, createButton, setText } from "../dom/dom.js";
import { opslag } from "../werkblad/hier.js";
import { describeDatum, describeStand } from "../werkblad/zinnen.js";
import { ReflectieBlad } from "./reflectie-blad.js";
import { VraagVeld } from "./vraag-veld.js";

// Most visits end without any of these: their code comes when it is asked for.
const laadAfdrukken = () => import("../afdruk-keuze/afdruk-keuze.js");
const laadBestanden = () => import("../invoer/bestanden.js");
const laadInvoer = () => import("../invoer/invoer-venster.js");
const laadTekst = () => import("../delen/tekst-venster.js");

/** Room for the reader's own answers to the questions of a casus, kept in the browser only. */
export class ReflectieVelden extends HTMLElement {
  #controller = new AbortController();
  /** @type {VraagVeld[]} */
  #velden = [];
  #stand = create("p", { class: "reflectie__stand", role: "status" });
  #melding = create("p", { class: "reflectie__melding", role: "status" });
  #vervallen = create("div", { class: "reflectie__vervallen" });
  #datum = create("p", { class: "papier reflectie__datum" });

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const deel = /** @type {Element} */ (this.closest(".verdiepingsvragen"));
    const blad = new ReflectieBlad(JSON.parse(deel.querySelector(".casus-gegevens")?.textContent ?? ""), opslag, signal);
    this.#velden = [...deel.querySelectorAll(".verdiepingsvraag")].map((vraag) => new VraagVeld(vraag, blad, signal));
    this.#datum.textContent = `Reflectie, ${describeDatum(new Date().toISOString())}`;
    deel.prepend(this.#datum);
    this.#build(blad);
    blad.addEventListener("reflectie", () => this.#show(blad), { signal });
    blad.addEventListener("stand", () => this.#showStand(blad), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && blad.refresh(), { signal });
    this.#show(blad);
    this.#showStand(blad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#datum.remove();
    this.replaceChildren();
  }

  /** @param {ReflectieBlad} blad */
  #build(blad) {
    const knoppen = [
      createButton("Bewaar als bestand", () => void this.#save(blad)),
      createButton("Open een bestand", () => void this.#open(blad)),
      createButton("Afdrukken", () => void laadAfdrukken().then(({ printMaat }) => printMaat("reflectie"))),
      createButton("Kopieer als tekst", () => void this.#copy(blad)),
      createButton("Wis mijn antwoorden", () => this.#clear(blad)),
    ];
    const ander = createButton("Laad de andere versie", () => blad.reload(), { class: "knop reflectie__ander" });
    this.replaceChildren(this.#vervallen, this.#stand, ander, create("p", { class: "knoppen" }, ...knoppen), this.#melding);
  }

  /** @param {ReflectieBlad} blad */
  #show(blad) {
    for (const veld of this.#velden) veld.show(blad);
    const regels = blad.vervallen.map(([id, tekst]) => create("li", {}, create("strong", { text: id }), `: ${tekst}`));
    const uitleg = create("p", { text: "Vervallen: deze vragen staan er niet meer. Wat je erbij schreef, blijft bewaard." });
    this.#vervallen.replaceChildren(...(regels.length ? [uitleg, create("ul", {}, ...regels)] : []));
  }

  /** @param {ReflectieBlad} blad */
  #showStand({ stand, fout }) {
    const blijft = "Je antwoorden bij deze casus zijn hier niet te lezen. Ze blijven staan zoals ze zijn.";
    setText(this.#stand, fout && stand.soort !== "verouderd" ? `${blijft} ${fout}` : describeStand(stand));
    this.#stand.classList.toggle("reflectie__stand--let-op", fout !== "" || !["nieuw", "bewaard"].includes(stand.soort));
    const ander = this.querySelector(".reflectie__ander");
    if (ander) ander.toggleAttribute("hidden", stand.soort !== "verouderd");
  }

  /** @param {ReflectieBlad} blad */
  async #save({ casus, antwoorden, fout }) {
    if (fout) return this.#say("Er is niets bewaard als bestand: je antwoorden zijn hier niet te lezen.");
    const { saveBestand } = await laadBestanden();
    saveBestand({ reflecties: { [casus.slug]: antwoorden } }, casus.slug);
  }

  /** @param {ReflectieBlad} blad */
  async #open(blad) {
    const [{ askBestanden }, { openInvoer }] = await Promise.all([laadBestanden(), laadInvoer()]);
    const take = async (/** @type {import("../dossier/bestand.js").Bestand} */ bestand) => {
      await openInvoer(opslag, bestand, () => {});
      blad.refresh();
    };
    askBestanden((bestand) => void take(bestand), (zin) => this.#say(zin));
  }

  /** @param {ReflectieBlad} blad */
  async #copy({ casus, vervallen }) {
    const { openTekstVenster } = await laadTekst();
    const vragen = this.#velden.map(({ leerstijl, vraag, antwoord }) => [leerstijl, vraag, antwoord || "(nog geen antwoord)"]);
    const delen = [[casus.titel, this.#datum.textContent], ...vragen, ...vervallen.map(([id, tekst]) => [`Vervallen: ${id}`, tekst])];
    openTekstVenster("Je antwoorden als tekst", `${delen.map((regels) => regels.filter(Boolean).join("\n")).join("\n\n")}\n`);
  }

  /** @param {ReflectieBlad} blad */
  #clear(blad) {
    const restore = blad.clear();
    const terug = createButton("Haal terug", () => {
      this.#say(restore() ? "Je antwoorden zijn terug." : "Terughalen lukt niet: er staat hier alweer iets anders.");
    });
    this.#melding.replaceChildren("Je antwoorden bij deze casus zijn gewist. ", terug);
    terug.focus();
  }

  /** @param {string} zin */
  #say(zin) {
    this.#melding.textContent = zin;
  }
}
