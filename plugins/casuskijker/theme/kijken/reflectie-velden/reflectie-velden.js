import { create, createButton } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { doDaad, forgetDaad } from "../../grond/opslag/ongedaan.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { nameReflectie } from "../../kern/dossier/kast.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { antwoordwoord } from "../../woorden/antwoorden.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { opslag } from "../hier/opslag.js";
import { expectSlepen } from "../invoer/sleep-begin.js";
import { describeTot, Terughalen } from "../terughalen/terughalen.js";
import { wipeNaVraag } from "../wis-vraag/wis-vraag.js";
import { listVanElders } from "./elders.js";
import { goToOpen, listOpVolgorde } from "./naar-open.js";
import { ReflectieBewaren } from "./reflectie-bewaren.js";
import { ReflectieBlad } from "./reflectie-blad.js";
import { createKnoppen } from "./reflectie-knoppen.js";
import { VraagVeld } from "./vraag-veld.js";

// Most visits end without any of these: their code comes when it is asked for, or when there is nothing else to do.
const loadOpslaan = () => import("../invoer/opslaan.js");
const loadOpenen = () => import("../invoer/openen.js");
const loadUit = () => import("./reflectie-uit.js");
const loadVak = () => import("./vak-veld.js");
const loadAnders = () => import("./andere-antwoorden.js");
const loadInleveren = () => import("./inleveren.js");

/** Room for the reader's own answers to the questions of a casus, kept in the browser only. */
export default class ReflectieVelden extends HTMLElement {
  #controller = new AbortController();
  /** @type {import("./reflectie-uit.js").Veld[]} */
  #velden = [];
  #melding = create("p", { class: "reflectie__melding", role: "status" });
  #anders = create("div", { class: "reflectie__anders" });
  #datum = create("p", { class: "papier reflectie__datum" });
  /** The deed that can be undone in the line of the buttons. */
  #nu = "";
  /** @type {Terughalen | undefined} */
  #terughalen;

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const deel = /** @type {Element} */ (this.closest(".verdiepingsvragen, .blad"));
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
    this.#datum.textContent = antwoordwoord("reflectie-velden.kop", { dag: describeDatum(new Date().toISOString()) });
    deel.prepend(this.#datum);
    this.#terughalen = new Terughalen({
      bij: nameReflectie(blad.casus.slug),
      melding: this.#melding,
      nu: () => this.#nu,
      changed: () => blad.refresh(),
    });
    const delen = [this.#anders, ...bewaren.elementen, ...this.#createKnoppen(blad)];
    this.replaceChildren(...delen, this.#melding, this.#terughalen.element);
    if (this.closest(".les-inleveren"))
      this.#act(loadInleveren, ({ askInleverNaam }) => askInleverNaam(this, blad, signal));
    this.#listen(blad, bewaren, signal);
    addEventListener("pageshow", ({ persisted }) => persisted && blad.refresh(), { signal });
    expectSlepen((file) => this.#openFile(blad, file), this.#melding, signal);
    laadStraks(loadInleveren, loadOpslaan, loadUit);
    // The fields of a sheet are of another kind, and come later: few pages have them.
    if (deel.matches(".blad")) this.#act(loadVak, ({ VakVeld }) => this.#fill(blad, VakVeld, signal));
    else this.#fill(blad, VraagVeld, signal);
    bewaren.show();
  }

  /**
   * @param {ReflectieBlad} blad
   * @param {typeof VraagVeld | typeof import("./vak-veld.js").VakVeld} Veld
   * @param {AbortSignal} signal
   */
  #fill(blad, Veld, signal) {
    if (signal.aborted) return;
    this.#velden = listOpVolgorde(blad.casus.vragen).map(({ id, vraag }) => new Veld(id, vraag, blad, signal));
    this.#show(blad);
    goToOpen(blad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#datum.remove();
    this.replaceChildren();
  }

  /**
   * @param {ReflectieBlad} blad
   * @param {ReflectieBewaren} bewaren
   * @param {AbortSignal} signal
   */
  #listen(blad, bewaren, signal) {
    blad.addEventListener("reflectie", () => this.#show(blad), { signal });
    blad.addEventListener("stand", () => bewaren.show(), { signal });
    blad.addEventListener("stand", () => noteLos(blad, blad.isVergankelijk), { signal });
    signal.addEventListener("abort", () => noteLos(blad, false));
    blad.addEventListener("gekopieerd", () => bewaren.sayCopied(), { signal });
  }

  /** @param {ReflectieBlad} blad */
  #createKnoppen(blad) {
    const wens = () => ({
      velden: this.#velden,
      elders: listVanElders(blad),
      datum: this.#datum.textContent,
    });
    return createKnoppen({
      bewaar: () => this.#save(blad),
      open: () => this.#act(loadOpslaan, ({ askFiles }) => askFiles((file) => this.#openFile(blad, file))),
      druk: () => this.#act(loadUit, ({ openAfdruk }) => openAfdruk(blad)),
      kopieer: () => this.#act(loadUit, ({ openKopie }) => openKopie(blad, wens())),
      wis: () => wipeNaVraag(() => this.#clear(blad)),
    });
  }

  /** @param {ReflectieBlad} blad */
  #show(blad) {
    for (const veld of this.#velden) veld.show(blad);
    if (blad.anders.length + blad.vervallen.length + listVanElders(blad).length)
      this.#act(loadAnders, (anders) => this.#showAnders(blad, anders));
    else this.#anders.replaceChildren();
  }

  /**
   * @param {ReflectieBlad} blad
   * @param {typeof import("./andere-antwoorden.js")} anders
   */
  #showAnders(blad, { createAndereAntwoorden }) {
    const drop = (/** @type {import("./reflectie-blad.js").Ander} */ ander) =>
      this.#offer(
        antwoordwoord("reflectie-velden.tweede_weg"),
        blad.drop(ander),
        antwoordwoord("reflectie-velden.tweede_terug"),
      );
    const nameVraag = (/** @type {string} */ id) => this.#nameVraag(blad, id);
    const wens = { nameVraag, drop, elders: listVanElders(blad) };
    this.#anders.replaceChildren(...createAndereAntwoorden(blad, wens));
  }

  /**
   * @param {ReflectieBlad} blad
   * @param {string} id
   */
  #nameVraag({ casus }, id) {
    const asked = casus.vragen.find((vraag) => vraag.id === id);
    return this.#velden.find((veld) => veld.id === id)?.vraag ?? asked?.elders?.tekst ?? id;
  }

  /** @param {ReflectieBlad} blad */
  #save(blad) {
    if (blad.fout) return this.#act(loadUit, ({ NIET_TE_LEZEN }) => this.#say(NIET_TE_LEZEN));
    this.#act(loadInleveren, ({ saveReflectie }) => saveReflectie(blad, (zin) => this.#say(zin)));
  }

  /**
   * @template M
   * @param {() => Promise<M>} load
   * @param {(deel: M) => unknown} act
   */
  #act(load, act) {
    void laad(load, this.#melding, act);
  }

  /**
   * @param {ReflectieBlad} blad
   * @param {File} file
   */
  #openFile(blad, file) {
    const pagina = {
      bij: nameReflectie(blad.casus.slug),
      changed: () => this.#refresh(blad),
      say: (/** @type {(Node | string)[]} */ ...wat) => {
        this.#melding.replaceChildren(...wat);
        this.#terughalen?.show();
      },
    };
    this.#act(loadOpenen, ({ openFile }) => openFile(opslag, file, pagina));
  }

  /** @param {ReflectieBlad} blad */
  #refresh(blad) {
    blad.refresh();
    this.#terughalen?.show();
  }

  /** @param {ReflectieBlad} blad */
  #clear(blad) {
    const weg = antwoordwoord("reflectie-velden.gewist");
    const { uitkomst, daad } = doDaad(opslag, nameReflectie(blad.casus.slug), () => ({
      zin: weg,
      uitkomst: blad.clear(),
    }));
    if (uitkomst) {
      const restore = () => {
        const gelukt = uitkomst();
        if (gelukt) this.#forget(daad);
        return gelukt;
      };
      this.#nu = daad?.id ?? "";
      this.#terughalen?.show();
      this.#offer(weg, restore, antwoordwoord("reflectie-velden.terug"));
      this.#melding.append(` ${describeTot(daad)}`);
      // A second press must not cost the way back of the first.
    } else if (this.#melding.childElementCount === 0) this.#say(antwoordwoord("reflectie-velden.niets_te_wissen"));
  }

  /** @param {import("../../grond/opslag/ongedaan.js").Daad | null} daad That was undone above. */
  #forget(daad) {
    if (daad) forgetDaad(opslag, daad.id);
    this.#nu = "";
    this.#terughalen?.show();
  }

  /**
   * Says what is gone, and brings it back when asked.
   *
   * @param {string} weg
   * @param {() => boolean} restore
   * @param {string} terug
   */
  #offer(weg, restore, terug) {
    const knop = createButton(bewaarwoord("terughalen.knop"), () =>
      this.#say(restore() ? terug : bewaarwoord("terughalen.bezet")),
    );
    this.#melding.replaceChildren(`${weg} `, knop);
    knop.focus();
  }

  /** @param {string} zin */
  #say(zin) {
    this.#melding.textContent = zin;
  }
}
