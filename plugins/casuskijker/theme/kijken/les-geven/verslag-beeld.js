import { findPage } from "../../grond/basis/site.js";
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { changeSessie, GRENZEN_SESSIE, listSchrijfplekken } from "../../kern/sessie/sessie.js";
import { describeVerslag, nameTekst, writeVerslag } from "../../kern/sessie/verslag.js";
import { leidwoord } from "../../woorden/leiden.js";
import { copyText } from "../delen/klembord.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { AfspraakVeld } from "./afspraak-veld.js";
import { AgendaVelden } from "./agenda-velden.js";
import { EigenNotities } from "./eigen-notities.js";
import { readEigen } from "./notitie-bewaren.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 */

const loadGroep = () => import("./groep-verslag.js");

/** What is left of a les: the last fields, and one sheet of all that was written down. */
export class VerslagBeeld {
  #loop;
  #aantal = create("input", { type: "number", min: 0, max: GRENZEN_SESSIE.handen, class: "verslag__aantal" });
  #anders = create("textarea", { rows: 2 });
  #grens;
  #afspraken;
  #blad = create("div", { class: "verslag__blad" });
  #agenda;
  #melding = create("p", { role: "status" });
  #metNotities = create("input", { type: "checkbox" });
  #notities = create("div", { class: "verslag__notities" });
  /** @type {Awaited<ReturnType<typeof import("./groep-verslag.js").fetchVanGroep>> | null} It changes meanwhile. */
  #describeGroep = null;
  #tekst = create("textarea", { rows: 8, "aria-label": leidwoord("les-geven.verslag_tekst") });

  /**
   * @param {Loop} loop
   * @param {{signal: AbortSignal, isVoorbij?: boolean, vouw?: HTMLElement}} wens Who looks back, reads first; what was
   *   forgotten is added below. And what it is folded in, if it is.
   */
  constructor(loop, { signal, isVoorbij = false, vouw }) {
    this.#loop = loop;
    this.#afspraken = new AfspraakVeld(loop, { signal, isVoorbij, changed: () => this.#show() });
    this.#agenda = new AgendaVelden(loop, () => this.#afspraken.punten);
    this.#grens = new GrensVeld(this.#anders, GRENZEN.notitie, {
      write: (anders) => loop.change((sessie) => changeSessie(sessie, { anders })),
      signal,
    });
    const [velden, blad] = [this.#createVelden(), this.#createBlad(signal)];
    this.element = create(
      "div",
      { class: "verslag" },
      ...(isVoorbij ? [...blad, foldIn(velden)] : [...velden, ...blad]),
    );
    this.#listen(signal);
    vouw?.addEventListener("toggle", () => this.#show(), { signal });
    this.#show();
  }

  /** @param {AbortSignal} signal */
  #listen(signal) {
    this.#aantal.addEventListener("input", () => this.#count());
    this.#metNotities.addEventListener("change", () => this.#showNotities());
    this.#loop.addEventListener("sessie", () => this.#show(), { signal });
    // What a group talks about and what is for nobody else do not go through the loop: nobody hears of more.
    const renew = () => {
      this.#show();
      this.#showNotities();
    };
    addEventListener("beforeprint", renew, { signal });
  }

  /** @param {typeof import("./groep-verslag.js")} module */
  #takeGroep = async ({ fetchVanGroep }) => {
    this.#describeGroep = await fetchVanGroep();
    this.#show();
  };

  #createVelden() {
    return [
      createField(leidwoord("les-geven.verslag_aantal"), this.#aantal),
      createField(leidwoord("les-geven.verslag_anders"), this.#anders),
      this.#afspraken.element,
      this.#agenda.element,
    ];
  }

  /** @param {AbortSignal} signal */
  #createBlad(signal) {
    return [
      this.#blad,
      create("p", { class: "duiding", text: leidwoord("les-geven.verslag_uitleg") }),
      this.#notities,
      new EigenNotities(this.#loop, signal).element,
      create("label", { class: "vink" }, this.#metNotities, leidwoord("les-geven.voor_mij_papier")),
      this.#createKnoppen(),
      this.#melding,
      createWaar(this.#loop),
    ];
  }

  #createKnoppen() {
    return create(
      "p",
      { class: "knoppen" },
      createButton(leidwoord("les-geven.verslag_druk_af"), () => print()),
      createButton(leidwoord("les-geven.verslag_kopieer"), () => void this.#copy()),
    );
  }

  /** What is for nobody else comes on paper, and in the text never, once the reader asks for it. */
  #showNotities() {
    const notities = this.#metNotities.checked ? readEigen(this.#loop) : {};
    const plekken = listSchrijfplekken(this.#loop.stappen);
    const regels = plekken.flatMap(({ id, naam }) => (id in notities ? [nameTekst(naam, notities[id])] : []));
    this.#notities.replaceChildren(
      ...(regels.length ? createDeel({ kop: leidwoord("les-geven.voor_mij"), regels }) : []),
    );
  }

  #count() {
    const getal = this.#aantal.valueAsNumber;
    const aantal = Number.isInteger(getal) && getal >= 0 && getal <= GRENZEN_SESSIE.handen ? getal : null;
    this.#loop.change((sessie) => changeSessie(sessie, { aantal }));
  }

  get #verslag() {
    const { sessie, stappen, titel } = this.#loop;
    const vanGroep = this.#describeGroep?.(sessie);
    return describeVerslag(sessie, stappen, titel, vanGroep ?? undefined);
  }

  async #copy() {
    this.#tekst.value = writeVerslag(this.#verslag);
    this.#melding.before(this.#tekst);
    const gelukt = await copyText(this.#tekst);
    if (gelukt) this.#tekst.remove();
    setText(this.#melding, leidwoord(gelukt ? "les-geven.verslag_gekopieerd" : "les-geven.verslag_kopieer_zelf"));
  }

  #show() {
    const { sessie } = this.#loop;
    if (sessie.groep !== null && !this.#describeGroep) void laad(loadGroep, this.#melding, this.#takeGroep);
    this.#grens.toon(sessie.anders);
    if (this.#aantal !== document.activeElement)
      this.#aantal.value = sessie.aantal === null ? "" : String(sessie.aantal);
    this.#agenda.show();
    const { titel, feiten, delen } = this.#verslag;
    this.#blad.replaceChildren(
      create("h2", { text: titel }),
      create("p", { class: "duiding", text: feiten.join(" · ") }),
      ...(delen.length ? delen.flatMap(createDeel) : [create("p", { text: leidwoord("les-geven.verslag_leeg") })]),
    );
  }
}

/** @param {HTMLElement[]} velden */
function foldIn(velden) {
  return create("details", {}, create("summary", { text: leidwoord("les-geven.verslag_aanvullen") }), ...velden);
}

/** @param {Loop} loop @returns {HTMLElement} Where one finds the report again; nowhere, if nothing is kept. */
function createWaar(loop) {
  const link = create("a", { href: findPage("mijn-kijkwerk"), text: leidwoord("les-geven.verslag_kijkwerk") });
  const waar = [leidwoord("les-geven.verslag_waar"), " ", link, "."];
  return create("p", { class: "duiding" }, ...(loop.isBewaard ? waar : [leidwoord("les-geven.niet_bewaard")]));
}

/** @param {import("../../kern/sessie/verslag.js").Deel} deel */
function createDeel({ kop, regels }) {
  return [create("h3", { text: kop }), create("ul", {}, ...regels.map((text) => create("li", { text })))];
}
