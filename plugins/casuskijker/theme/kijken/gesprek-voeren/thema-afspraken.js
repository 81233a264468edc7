import { create, createButton, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { gesprekwoord } from "../../woorden/gesprek.js";
import { ofWerkblad, PuntenLijst } from "../actie-punten/punten-lijst.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 */

/** What is agreed on about one theme of a gesprek, folded away while it is talked about. */
export class ThemaAfspraken {
  #thema;
  #punten;
  #nieuw;
  #kop = create("summary");
  #vouw = create("details", { class: "notitie afspraken__vouw", open: true }, this.#kop);
  #papier = create("ul");

  /**
   * @param {Element} deel The theme on the page.
   * @param {{thema: {id: string, titel: string}, werkblad: Werkblad, signal: AbortSignal}} rest At the end of the
   *   signal it is as it was.
   */
  constructor(deel, { thema, werkblad, signal }) {
    this.#thema = thema;
    this.#punten = new PuntenLijst(ofWerkblad(werkblad), {
      hoort: ({ bij }) => bij === thema.id,
      noem: (nummer) => gesprekwoord("gesprek-voeren.afspraak", { nummer: nummer + 1, titel: thema.titel }),
      wat: gesprekwoord("gesprek-voeren.de_afspraak"),
      most: GRENZEN.punten,
    });
    this.#nieuw = createButton(gesprekwoord("gesprek-voeren.spreek_af"), () => this.#add(), {
      "aria-label": gesprekwoord("gesprek-voeren.spreek_af_over", { titel: thema.titel }),
    });
    this.#vouw.append(this.#punten.lijst);
    const papier = create(
      "div",
      { class: "papier afspraken__papier" },
      create("p", { text: gesprekwoord("gesprek-voeren.afgesproken") }),
      this.#papier,
    );
    const id = `afspraken-${thema.id}`;
    const element = create("div", { class: "actie-punten", id }, this.#vouw, this.#punten.melding, this.#nieuw, papier);
    deel.append(element);
    signal.addEventListener("abort", () => element.remove());
  }

  /** @param {Dossier} dossier */
  show(dossier) {
    const aantal = this.#punten.show(dossier.id);
    const regels = dossier.punten
      .filter(({ bij }) => bij === this.#thema.id)
      .map(describePunt)
      .filter(Boolean);
    setText(this.#kop, gesprekwoord("gesprek-voeren.afgesproken_over", { titel: this.#thema.titel, aantal }));
    this.#papier.replaceChildren(...regels.map((text) => create("li", { text })));
    this.#vouw.hidden = aantal === 0;
    this.#nieuw.hidden = dossier.punten.length >= GRENZEN.punten;
  }

  /** @param {boolean} open Whether the fields are to be seen. */
  fold(open) {
    this.#vouw.open = open;
  }

  #add() {
    this.#vouw.open = true;
    // A field in a fold that is hidden takes no focus.
    this.#vouw.hidden = false;
    this.#punten.add({ tekst: "", wie: "", wanneer: "", bij: this.#thema.id });
  }
}
