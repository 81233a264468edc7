import { create, createButton, setText } from "../../grond/dom/dom.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { puntwoord } from "../../woorden/punten.js";
import { createPuntVelden } from "../punt-velden/punt-velden.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 */

/**
 * @template {Punt} P
 * @typedef {object} Bron Where points are: in a dossier, or as agreements in a group.
 * @property {readonly P[]} punten
 * @property {(act: (punten: readonly P[]) => P[]) => void} change
 * @property {(punt: P) => string} [sleutel] What tells one from the others, where another tab may change the list.
 * @property {(punt: P, veranderd: Partial<Punt>) => void} [write] Hears what is typed; without it, each sign is a
 *   change.
 * @property {() => void} [flush] Lets what was typed be a change at once.
 */

/**
 * @template {Punt} P
 * @typedef {object} Wens
 * @property {(punt: P) => boolean} hoort Which points stand in this list.
 * @property {(nummer: number) => string} noem What one is called.
 * @property {string} wat What 'the' one is called.
 * @property {number} most How many there is room for in all lists.
 * @property {(punt: P) => string} [over] What one is about, if that is to be said.
 */

/**
 * @param {Werkblad} werkblad
 * @returns {Bron<Punt>}
 */
export function ofWerkblad(werkblad) {
  return {
    get punten() {
      return werkblad.dossier.punten;
    },
    change: (act) => werkblad.setPunten(act(werkblad.dossier.punten)),
  };
}

/**
 * Some of the points of a dossier or a group with their fields; one that was taken away can be brought back.
 *
 * @template {Punt} P
 */
export class PuntenLijst {
  #bron;
  #wens;
  /** @type {readonly P[]} What stands in the fields now. */
  #getoond = [];
  #van = "";
  #typt = false;
  /** @type {Map<string, ReturnType<typeof createPuntVelden>>} What stands there, by its key. */
  #velden = new Map();

  /**
   * @param {Bron<P>} bron
   * @param {Wens<P>} wens
   */
  constructor(bron, wens) {
    this.#bron = bron;
    this.#wens = wens;
    this.lijst = create("ol", { class: "actie-punten__lijst" });
    this.melding = create("p", { class: "actie-punten__melding", role: "status" });
    this.lijst.addEventListener("focusout", () => this.#bron.flush?.());
  }

  /**
   * @param {string} van Of which dossier they are, or of which part of a group.
   * @returns {number} How many there are.
   */
  show(van) {
    const { punten } = this.#bron;
    const eigen = [...punten.entries()].filter(([, punt]) => this.#wens.hoort(punt));
    // What was taken away from one dossier has no place in another.
    if (van !== this.#van) this.say("");
    const same = van === this.#van && punten === this.#getoond;
    this.#van = van;
    this.#getoond = punten;
    // Fields that somebody is typing in must not be drawn anew under their hands.
    if (!same && !this.#typt) this.#draw(eigen);
    for (const [plaats, punt] of eigen)
      this.#velden.get(this.#nameVeld(punt, plaats))?.nameOver(this.#wens.over?.(punt) ?? "");
    return eigen.length;
  }

  /** @param {[number, P][]} eigen With their places among all. */
  #draw(eigen) {
    const oud = this.#velden;
    this.#velden = new Map();
    for (const [nummer, [plaats, punt]] of eigen.entries()) {
      const blijft = this.#bron.sleutel && oud.get(this.#bron.sleutel(punt));
      const velden = blijft || this.#createPunt(punt, { plaats, nummer });
      velden.show(punt, this.#wens.noem(nummer));
      this.#velden.set(this.#nameVeld(punt, plaats), velden);
    }
    // What is typed in here stays, also where another tab took it away.
    for (const [sleutel, velden] of oud) if (velden.isBezig && this.#bron.sleutel) this.#velden.set(sleutel, velden);
    this.#place([...this.#velden.values()].map(({ element }) => element));
  }

  /**
   * @param {P} punt
   * @param {number} plaats
   */
  #nameVeld(punt, plaats) {
    return this.#bron.sleutel?.(punt) ?? String(plaats);
  }

  /** @param {readonly HTMLElement[]} regels What stands there already is not moved, and keeps the focus. */
  #place(regels) {
    for (const regel of [...this.lijst.children])
      if (!regels.includes(/** @type {HTMLElement} */ (regel))) regel.remove();
    for (const [plaats, regel] of regels.entries())
      if (this.lijst.children[plaats] !== regel) this.lijst.insertBefore(regel, this.lijst.children[plaats] ?? null);
  }

  /** @param {P} punt What it begins with stays; who types goes on behind it, and not in its last word. */
  add(punt) {
    this.say("");
    this.#change((punten) => [...punten, punt]);
    const veld = /** @type {HTMLTextAreaElement | null} */ (this.lijst.querySelector("li:last-child textarea"));
    if (veld && punt.tekst) veld.value = `${punt.tekst}: `;
    veld?.setSelectionRange(veld.value.length, veld.value.length);
    veld?.focus();
  }

  /** @param {string} zin */
  say(zin) {
    setText(this.melding, zin);
  }

  /**
   * @param {P} punt
   * @param {{plaats: number, nummer: number}} waar Among all points of the dossier, and among those of this list.
   */
  #createPunt(punt, { plaats, nummer }) {
    return createPuntVelden(punt, {
      naam: this.#wens.noem(nummer),
      write: (veranderd) => this.#write(punt, plaats, veranderd),
      remove: () => this.#remove(punt, plaats),
    });
  }

  /**
   * @param {P} punt
   * @param {number} plaats
   * @param {Partial<Punt>} veranderd
   */
  #write(punt, plaats, veranderd) {
    if (this.#bron.write) return this.#bron.write(punt, veranderd);
    this.#typt = true;
    this.#change((punten) => punten.map((ander, hier) => (hier === plaats ? { ...ander, ...veranderd } : ander)));
    this.#typt = false;
  }

  /**
   * @param {P} punt
   * @param {number} bijBegin Its place when it was drawn.
   */
  #remove(punt, bijBegin) {
    const { sleutel } = this.#bron;
    const is = (/** @type {P} */ ander) => sleutel?.(ander) === sleutel?.(punt);
    const plaats = sleutel ? this.#bron.punten.findIndex(is) : bijBegin;
    const weg = this.#bron.punten[plaats] ?? punt;
    const nummer = [...this.#velden.keys()].indexOf(this.#nameVeld(punt, plaats));
    this.#change((punten) => punten.filter((ander, hier) => (sleutel ? !is(ander) : hier !== plaats)));
    const restore = () => {
      if (this.#bron.punten.length >= this.#wens.most) return this.say(kijkwoord("actie-punten.vol"));
      this.#change((punten) => punten.toSpliced(plaats, 0, weg));
      this.say(puntwoord("actie-punten.is_terug", { wat: this.#wens.wat }));
      this.lijst.querySelectorAll("li").item(nummer)?.querySelector("textarea")?.focus();
    };
    const terug = createButton(bewaarwoord("terughalen.knop"), restore);
    this.melding.replaceChildren(puntwoord("actie-punten.is_weg", { wat: this.#wens.wat }), " ", terug);
    terug.focus();
  }

  /** @param {(punten: readonly P[]) => P[]} act */
  #change(act) {
    this.#bron.flush?.();
    this.#bron.change(act);
  }
}
