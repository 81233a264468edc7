import { giveBestand } from "../../grond/bestand-geven/bestand-geven.js";
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { createId } from "../../grond/opslag/id.js";
import { writeAgenda } from "../../kern/sessie/agenda.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { leidwoord } from "../../woorden/leiden.js";

/** One agreement for a calendar, on a day that the reader chooses: 'next week' is no date. */
export class AgendaVelden {
  #loop;
  #list;
  #welke = create("select");
  #dag = create("input", { type: "date" });
  #melding = create("p", { role: "status" });
  #getekend = "";

  /**
   * @param {import("./loop.js").Loop} loop
   * @param {() => readonly import("../../kern/dossier/dossier.js").Punt[]} list What was agreed on.
   */
  constructor(loop, list) {
    this.#loop = loop;
    this.#list = list;
    this.element = create(
      "details",
      {},
      create("summary", { text: leidwoord("les-geven.agenda") }),
      createField(leidwoord("les-geven.agenda_welke"), this.#welke),
      createField(leidwoord("les-geven.agenda_dag"), this.#dag),
      createButton(leidwoord("les-geven.agenda_maak"), () => this.#give()),
      this.#melding,
    );
  }

  show() {
    const teksten = this.#list().map(describePunt);
    this.element.hidden = !teksten.some(Boolean);
    const nu = JSON.stringify(teksten);
    if (nu === this.#getekend) return;
    this.#getekend = nu;
    const gekozen = this.#welke.value;
    const opties = [...teksten.entries()].filter(([, tekst]) => tekst);
    this.#welke.replaceChildren(...opties.map(([plek, text]) => create("option", { value: plek, text })));
    if (gekozen) this.#welke.value = gekozen;
    if (this.#welke.selectedIndex < 0) this.#welke.selectedIndex = 0;
  }

  #give() {
    const afspraak = this.#list()[Number(this.#welke.value)];
    const dag = this.#dag.value;
    if (!dag) {
      setText(this.#melding, leidwoord("les-geven.agenda_kies"));
      return this.#dag.focus();
    }
    const naam = `afspraak-${dag}.ics`;
    const uitleg = this.#loop.titel;
    giveBestand(writeAgenda({ tekst: describePunt(afspraak), uitleg, dag, id: createId() }), {
      naam,
      soort: "text/calendar",
    });
    setText(this.#melding, leidwoord("les-geven.agenda_bewaard", { naam }));
  }
}
