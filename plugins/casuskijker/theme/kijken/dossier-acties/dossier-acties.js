import { create, createButton, setText } from "../../grond/dom/dom.js";
import { putFirst } from "../../grond/knop/eerste-knop.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { hasPosities, isLeeg } from "../../kern/dossier/dossier.js";
import { nameDossier } from "../../kern/dossier/kast.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { SPREEKT_EENVOUDIG } from "../../woorden/woorden.js";
import { openWerkblad } from "../hier/hier.js";
import { expectSlepen } from "../invoer/sleep-begin.js";
import { Terughalen } from "../terughalen/terughalen.js";
import { wipeNaVraag } from "../wis-vraag/wis-vraag.js";
import { leave, wipeDossier } from "./wissen.js";

/**
 * @typedef {typeof import("./acties.js")} Acties
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 */

const loadActies = () => import("./acties.js");
const loadTekst = () => import("../delen/dossier-tekst.js");
const loadVertrek = () => import("./vertrek.js");

const EERSTE = SPREEKT_EENVOUDIG ? "druk" : "bewaar";
/** Who reads with difficulty takes a file of answers for what they can read themselves: it says what it is for. */
const UITLEG_KOPIE = SPREEKT_EENVOUDIG ? bewaarwoord("dossier-acties.kopie_uitleg") : "";

/** What a reader can do with the dossier on this page: it is theirs. */
export default class DossierActies extends HTMLElement {
  #controller = new AbortController();
  #melding = create("p", { role: "status", class: "dossier-acties__melding" });
  /** Why something is not offered. */
  #waarom = create("p", { class: "duiding" });
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
    laadStraks(loadActies, loadVertrek, loadTekst);
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
    const knoppen = this.#createKnoppen(werkblad, pagina);
    const show = () => this.#showKnoppen(werkblad, knoppen);
    for (const soort of ["dossier", "stand"]) werkblad.addEventListener(soort, show, { signal });
    werkblad.addEventListener("deel", () => this.#share(werkblad), { signal });
    const tell = (/** @type {Event} */ event) => melding.append(/** @type {CustomEvent<string>} */ (event).detail);
    werkblad.addEventListener("bestand", tell, { signal });
    show();
    this.replaceChildren(
      create("p", { class: "knoppen" }, ...putFirst(knoppen[EERSTE], Object.values(knoppen))),
      this.#waarom,
      melding,
      this.#terughalen.element,
    );
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {(acties: Acties) => void} go */
  #act(go) {
    void laad(loadActies, this.#melding, go);
  }

  /** @param {Werkblad} werkblad */
  #share(werkblad) {
    this.#act(({ shareDossier }) => shareDossier(werkblad, this.dataset.samen ?? "", this.#melding));
  }

  /**
   * @param {Werkblad} werkblad
   * @param {import("./acties.js").Pagina} pagina
   */
  #createKnoppen(werkblad, pagina) {
    const { melding, bij } = pagina;
    const offered = (/** @type {string} */ daad) => this.#offer(daad);
    const act = (/** @type {(acties: Acties) => void} */ go) => () => this.#act(go);
    return {
      bewaar: createButton(
        kijkwoord("dossier-acties.bewaar"),
        act((acties) => acties.saveDossier(werkblad, (zin) => melding.replaceChildren(zin))),
      ),
      open: createButton(
        kijkwoord("dossier-acties.open"),
        act((acties) => acties.askBestand(werkblad, pagina)),
      ),
      deel: createButton(kijkwoord("vul-balk.deel"), () => this.#share(werkblad)),
      druk: createButton(
        kijkwoord("dossier-acties.druk_af"),
        act((acties) => acties.printDossier(werkblad)),
      ),
      kopieer: createButton(
        kijkwoord("dossier-acties.kopieer"),
        act((acties) => acties.copyTekst(werkblad, melding)),
      ),
      wis: createButton(kijkwoord("dossier-acties.wis"), () =>
        wipeNaVraag(() => wipeDossier(werkblad, { melding, bij, offered })),
      ),
    };
  }

  /**
   * Offers what can be done now, and says why something cannot.
   *
   * @param {Werkblad} werkblad
   * @param {Record<"bewaar" | "deel" | "kopieer" | "wis", HTMLButtonElement>} knoppen
   */
  #showKnoppen(werkblad, { bewaar, deel, kopieer, wis }) {
    const { dossier, stand } = werkblad;
    const { eigenschappen } = werkblad.kijkraam;
    const leeg = isLeeg(dossier);
    const kanDelen = hasPosities(takeInBeeld(werkblad).dossier);
    bewaar.hidden = kopieer.hidden = leeg;
    wis.hidden = leeg && dossier.naam === "" && stand.soort === "nieuw";
    deel.hidden = !eigenschappen.heeft_deelcode || !kanDelen;
    const nietTeDelen = eigenschappen.heeft_deelcode && !kanDelen;
    const punt = eigenschappen.onderdeel.enkel;
    setText(
      this.#waarom,
      [
        leeg ? kijkwoord("dossier-acties.leeg") : UITLEG_KOPIE,
        nietTeDelen ? kijkwoord("dossier-acties.niets_te_delen", { punt }) : "",
      ]
        .filter(Boolean)
        .join(" "),
    );
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
