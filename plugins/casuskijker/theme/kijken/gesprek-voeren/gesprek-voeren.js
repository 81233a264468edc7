import { openWerkblad } from "../hier/hier.js";
import { GesprekBeeld } from "./gesprek-beeld.js";
import { GesprekBeurt } from "./gesprek-beurt.js";
import { ThemaAfspraken } from "./thema-afspraken.js";
import { goOn } from "./verder.js";
import { VraagNotitie } from "./vraag-notitie.js";

/** A gesprek with room for what is said to each question and agreed on per theme, and all of it together under them. */
export default class GesprekVoeren extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const article = /** @type {HTMLElement} */ (this.closest("article"));
    const notities = [...article.querySelectorAll(".gesprek__vraag")].map(
      (vraag) => new VraagNotitie(vraag, werkblad, signal),
    );
    const afspraken = werkblad.kijkraam.invalshoeken.flatMap((thema) => {
      const deel = article.querySelector(`section[aria-labelledby="invalshoek-${thema.id}"]`);
      return deel ? [new ThemaAfspraken(deel, { thema, werkblad, signal })] : [];
    });
    const velden = [...notities, ...afspraken];
    const beeld = new GesprekBeeld(werkblad.kijkraam.eigenschappen.gesprekskop);
    this.replaceChildren(beeld.element);
    const fold = (/** @type {boolean} */ open) => velden.forEach((veld) => veld.fold(open));
    const beurt = new GesprekBeurt(article, { werkblad, fold, signal });
    article.querySelector(".kijkraam-onder")?.prepend(beurt.element);
    const show = () => {
      for (const veld of velden) veld.show(werkblad.dossier);
      beeld.show(werkblad);
    };
    werkblad.addEventListener("dossier", show, { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && werkblad.refresh(), { signal });
    show();
    goOn(this, { werkblad, show: (stuk) => beurt.goTo(stuk), signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }
}
