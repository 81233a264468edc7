// What is agreed on while a les or a werkvorm goes on: kept with the group whose answers lie together, so that it comes
// back with them; without one, in the report.
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { createId } from "../../grond/opslag/id.js";
import { findRondeNu, GRENZEN_GROEP } from "../../kern/groep/groep.js";
import { changeSessie, GRENZEN_SESSIE } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { samenwoord } from "../../woorden/samen.js";
import { PuntenLijst } from "../actie-punten/punten-lijst.js";
import { ofGroep } from "../samen-kijken/groep-punten.js";
import { leadGroep } from "./groep-bron.js";
import { isVanEenGroep } from "./groep-deel.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 */

const WENS = {
  noem: (/** @type {number} */ nummer) => leidwoord("les-geven.verslag_afspraak", { nummer: nummer + 1 }),
  wat: leidwoord("les-geven.verslag_de_afspraak"),
};

/** All that is agreed on now, and a way to agree on more. */
export class AfspraakVeld {
  #loop;
  #signal;
  #bron;
  #eigen;
  #vak = create("div", { class: "actie-punten" });
  #waar = create("p", { class: "duiding" });
  /** @type {Tafel | null} */
  #tafel = null;
  /** @type {PuntenLijst<Afspraak> | null} */
  #vanGroep = null;
  element = create("div", { class: "afspraak-veld" });

  /**
   * @param {Loop} loop
   * @param {{signal: AbortSignal, isVoorbij?: boolean, changed?: () => void}} wens Who looks back may find the group
   *   with another ronde: what they add stays in the report. And who hears that the group agreed on something.
   */
  constructor(loop, { signal, isVoorbij = false, changed }) {
    this.#loop = loop;
    this.#signal = signal;
    this.#bron = !isVoorbij && isVanEenGroep(loop) ? leadGroep(loop, signal) : null;
    this.#eigen = new PuntenLijst(ofLoop(loop), { ...WENS, hoort: () => true, most: GRENZEN_SESSIE.afspraken });
    const knop = createButton(leidwoord("les-geven.verslag_spreek_af"), () => this.#add());
    this.element.append(this.#vak, create("p", { class: "knoppen" }, knop), this.#waar);
    loop.addEventListener("sessie", () => this.show(), { signal });
    const hear = () => {
      this.show();
      changed?.();
    };
    this.#bron?.addEventListener("groep", hear, { signal });
    this.show();
  }

  /** @returns {readonly Punt[]} Those of the group first. */
  get punten() {
    const groep = this.#bron?.tafel?.groep;
    const eigen = groep ? groep.afspraken.filter(({ ronde }) => ronde === findRondeNu(groep).id) : [];
    return [...eigen, ...this.#loop.sessie.afspraken];
  }

  show() {
    const tafel = this.#bron?.tafel ?? null;
    if (!this.#vak.hasChildNodes() || tafel !== this.#tafel) this.#take(tafel);
    this.#eigen.show(this.#loop.sessie.id);
    if (tafel) this.#vanGroep?.show(findRondeNu(tafel.groep).id);
  }

  /** @param {Tafel | null} tafel */
  #take(tafel) {
    this.#tafel = tafel;
    this.#vanGroep = tafel && this.#createVanGroep(tafel);
    const lijsten = [this.#vanGroep, this.#eigen].flatMap((each) => (each ? [each.lijst, each.melding] : []));
    this.#vak.replaceChildren(...lijsten);
    setText(this.#waar, leidwoord(tafel ? "les-geven.afspraak_groep" : "les-geven.afspraak_verslag"));
  }

  /** @param {Tafel} tafel */
  #createVanGroep(tafel) {
    /** @type {PuntenLijst<Afspraak>} */
    const lijst = new PuntenLijst(ofGroep(tafel, this.#signal), {
      ...WENS,
      hoort: ({ ronde }) => ronde === findRondeNu(tafel.groep).id,
      over: ({ bij }) => (bij ? samenwoord("samen-kijken.bij", { titel: this.#bron?.nameBij(bij) ?? bij }) : ""),
      most: GRENZEN_GROEP.afspraken,
    });
    return lijst;
  }

  #add() {
    const leeg = { tekst: "", wie: "", wanneer: "", bij: null };
    if (!this.#tafel || !this.#vanGroep) return this.#eigen.add(leeg);
    const beeld = this.#bron?.beeld;
    const over = beeld ? { kijkraam: beeld.kijkraam.slug, casus: beeld.casus } : null;
    const ronde = findRondeNu(this.#tafel.groep).id;
    this.#vanGroep.add({ ...leeg, id: createId(), over, ronde, stand: "open" });
  }
}

/**
 * @param {Loop} loop
 * @returns {import("../actie-punten/punten-lijst.js").Bron<Punt>} What was agreed in it, apart from any group.
 */
function ofLoop(loop) {
  return {
    get punten() {
      return loop.sessie.afspraken;
    },
    change: (act) => loop.change((sessie) => changeSessie(sessie, { afspraken: act(sessie.afspraken) })),
  };
}
