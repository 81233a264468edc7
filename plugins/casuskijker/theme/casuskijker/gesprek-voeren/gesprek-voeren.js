import { create } from "../dom/dom.js";
import { writePunt } from "../actie-punten/punt-velden.js";
import { getAntwoord } from "../dossier/dossier.js";
import { openWerkblad } from "../werkblad/hier.js";
import { GesprekBeurt } from "./gesprek-beurt.js";
import { ThemaAfspraken } from "./thema-afspraken.js";
import { VraagNotitie } from "./vraag-notitie.js";

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** A gesprek with room for what is said to each question and agreed on per theme, and all of it together under them. */
export class GesprekVoeren extends HTMLElement {
  #controller = new AbortController();
  #inhoud = create("div");

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const article = /** @type {HTMLElement} */ (this.closest("article"));
    const notities = [...article.querySelectorAll(".gesprek__vraag")].map((vraag) => new VraagNotitie(vraag, werkblad, signal));
    const afspraken = werkblad.kijkraam.invalshoeken.flatMap((thema) => {
      const deel = article.querySelector(`section[aria-labelledby="invalshoek-${thema.id}"]`);
      return deel ? [new ThemaAfspraken(deel, { thema, werkblad, signal })] : [];
    });
    const kop = create("h2", { id: "ons-gesprek", text: "Ons gesprek" });
    this.replaceChildren(create("section", { class: "gesprek-beeld", "aria-labelledby": kop.id }, kop, this.#inhoud));
    article.querySelector(".kijkraam-onder")?.prepend(new GesprekBeurt(article, signal).element);
    const show = () => {
      for (const deel of [...notities, ...afspraken]) deel.show(werkblad.dossier);
      this.#show(werkblad);
    };
    werkblad.addEventListener("dossier", show, { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && werkblad.refresh(), { signal });
    show();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {Werkblad} werkblad */
  #show({ kijkraam, dossier }) {
    const delen = kijkraam.invalshoeken.flatMap(({ id: thema, titel, vragen }) => {
      const gezegd = vragen.filter(({ id }) => getAntwoord(dossier, id).notitie);
      const punten = dossier.punten.filter(({ bij, tekst }) => bij === thema && tekst);
      if (gezegd.length + punten.length === 0) return [];
      const notities = gezegd.map(({ id, tekst }) => create("li", {}, create("em", { text: tekst }), create("p", { text: getAntwoord(dossier, id).notitie })));
      return [
        create("h3", { text: titel }),
        ...(notities.length ? [create("ul", { class: "gesprek-beeld__notities" }, ...notities)] : []),
        ...(punten.length ? [create("p", { text: "Afgesproken:" }), create("ul", {}, ...punten.map((punt) => create("li", { text: writePunt(punt) })))] : []),
      ];
    });
    this.#inhoud.replaceChildren(...(delen.length ? delen : [create("p", { text: "Hier komt wat jullie opschrijven en afspreken, per thema." })]));
  }
}
