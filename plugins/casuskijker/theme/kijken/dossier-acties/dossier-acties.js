import { create, createButton } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { nameDossier } from "../../kern/dossier/kast.js";
import { openWerkblad } from "../hier/hier.js";
import { expectSlepen } from "../invoer/sleep-begin.js";
import { Terughalen } from "../terughalen/terughalen.js";
import { leave, wipeDossier } from "./wissen.js";

/**
 * @typedef {typeof import("./acties.js")} Acties
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 */

const loadActies = () => import("./acties.js");

/** What a reader can do with the dossier on this page: it is theirs. */
export default class DossierActies extends HTMLElement {
  #controller = new AbortController();
  #melding = create("p", { role: "status", class: "dossier-acties__melding" });
  #nu = "";
  /** @type {Terughalen | undefined} */
  #terughalen;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const melding = this.#melding;
    const bij = `kijkraam:${werkblad.kijkraam.slug}`;
    const pagina = { melding, bij, changed: () => this.#terughalen?.show() };
    const take = (/** @type {File} */ file) => this.#act((acties) => acties.openBestand(werkblad, pagina, file));
    expectSlepen(take, melding, signal);
    laadStraks(
      loadActies,
      () => import("./vertrek.js"),
      () => import("../delen/dossier-tekst.js"),
    );
    // What was said is about another dossier by now; a way back stays.
    const hush = () => melding.childElementCount || melding.replaceChildren();
    werkblad.addEventListener("geopend", hush, { signal });
    const wens = {
      bij,
      melding,
      nu: () => this.#nu,
      changed: (/** @type {readonly string[]} */ namen) => this.#show(namen),
    };
    this.#terughalen = new Terughalen(wens);
    const knoppen = create("p", { class: "knoppen" }, ...this.#createKnoppen(werkblad, pagina));
    this.replaceChildren(knoppen, melding, this.#terughalen.element);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {(acties: Acties) => void} go */
  #act(go) {
    void laad(loadActies, this.#melding, go);
  }

  /**
   * @param {Werkblad} werkblad
   * @param {import("./acties.js").Pagina} pagina
   */
  #createKnoppen(werkblad, pagina) {
    const { melding, bij } = pagina;
    const { samen = "" } = this.dataset;
    const offered = (/** @type {string} */ daad) => this.#offer(daad);
    return [
      createButton("Bewaar als bestand", () => this.#act((acties) => acties.saveDossier(werkblad)), { class: "knop" }),
      createButton("Open een bestand", () => this.#act((acties) => acties.askBestand(werkblad, pagina))),
      ...(werkblad.kijkraam.eigenschappen.heeft_deelcode
        ? [
            createButton("Deel mijn antwoorden", () =>
              this.#act(({ shareDossier }) => shareDossier(werkblad, samen, melding)),
            ),
          ]
        : []),
      createButton("Afdrukken", () => this.#act((acties) => acties.printDossier(werkblad))),
      createButton("Kopieer als tekst", () => this.#act((acties) => acties.copyTekst(werkblad, melding))),
      createButton("Wis dit dossier", () => wipeDossier(werkblad, { melding, bij, offered })),
    ];
  }

  /** @param {string} daad What can be undone in the line above; whatever was there before, can be so below it. */
  #offer(daad) {
    this.#nu = daad;
    this.#terughalen?.show();
  }

  /** @param {readonly string[]} namen What was put back: the dossier among it that is not open comes on the page. */
  #show(namen) {
    const werkblad = openWerkblad(this);
    if (namen.includes(nameDossier(werkblad.dossier.id))) return werkblad.reload();
    const terug = werkblad.others.find(({ id }) => namen.includes(nameDossier(id)));
    if (terug) leave(werkblad, this.#melding, () => werkblad.open(terug));
  }
}
