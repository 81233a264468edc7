// A field with a limit takes all that is typed or pasted: nothing is cut off unseen. What fits is kept; what does not
// stays in the field, to be shortened or copied, and the page says so.

import { create, createButton, setText } from "../../grond/dom/dom.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { copyText } from "../delen/klembord.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Veld */

/** From this part of the limit on it is counted what still fits. */
const BIJNA = 0.9;
const STAPPEN = 80;

/** @type {Map<string, string>} The whole of what does not fit, by what fits of it: a field may be drawn anew. */
const HEEL = new Map();
/** @type {Set<Veld>} */
const TE_LANG = new Set();

/** Tells who says what is kept, at the window, when something became too long or fits again. */
export const GRENS = "grens";

/** @returns {string} That not all is kept, when a text is too long. */
export function describeTeLang() {
  for (const veld of TE_LANG) if (!veld.isConnected) note(veld, false);
  return TE_LANG.size ? `${bewaarwoord("grens.niet_alles")} ` : "";
}

/**
 * @param {string} tekst
 * @param {number} meeste
 * @returns {string} What fits of it, without half a sign at its end.
 */
function cutTekst(tekst, meeste) {
  return tekst.length > meeste ? tekst.slice(0, meeste).replace(/[\uD800-\uDBFF]$/, "") : tekst;
}

/** Watches one field. */
export class GrensVeld {
  #veld;
  #meeste;
  #zin = create("span");
  #kopieer;
  #regel;

  /**
   * @param {Veld} veld
   * @param {number} meeste
   * @param {{write: (past: string) => void, signal?: AbortSignal}} wens Hears what fits, at every change.
   */
  constructor(veld, meeste, { write, signal }) {
    this.#veld = veld;
    this.#meeste = meeste;
    this.#kopieer = createButton(bewaarwoord("grens.kopieer"), () => void copyText(veld), { class: "knop-link" });
    this.#regel = create("p", { class: "grens", role: "status" }, this.#zin);
    // Before it says anything, so that it is heard when it does.
    veld.addEventListener("focus", () => this.#place(), { signal });
    veld.addEventListener(
      "input",
      () => {
        const past = cutTekst(veld.value, meeste);
        if (past !== veld.value) HEEL.set(past, veld.value);
        this.#say();
        write(past);
      },
      { signal },
    );
    signal?.addEventListener("abort", () => {
      note(veld, false);
      this.#regel.remove();
    });
  }

  /** @returns {boolean} Whether not all of it fits. */
  get isTeLang() {
    return this.#veld.value.length > this.#meeste;
  }

  /**
   * @param {string} tekst What is kept.
   * @returns {boolean} Whether the field says something else now.
   */
  toon(tekst) {
    if (cutTekst(this.#veld.value, this.#meeste) === tekst) return false;
    this.#veld.value = HEEL.get(tekst) ?? tekst;
    this.#say();
    return true;
  }

  #place() {
    if (!this.#regel.isConnected) (this.#veld.closest("label") ?? this.#veld).after(this.#regel);
  }

  #say() {
    const { length } = this.#veld.value;
    const over = this.#meeste - length;
    if (over < this.#meeste * (1 - BIJNA)) this.#place();
    note(this.#veld, over < 0);
    this.#regel.classList.toggle("let-op", over < 0);
    setText(this.#zin, this.#describe(length, over));
    if (over < 0) this.#regel.append(" ", this.#kopieer);
    else this.#kopieer.remove();
  }

  /**
   * @param {number} lengte
   * @param {number} over
   */
  #describe(lengte, over) {
    if (over < 0) return bewaarwoord("grens.te_lang", { lengte, meeste: this.#meeste });
    if (over >= this.#meeste * (1 - BIJNA)) return "";
    // Rounded, so that not every letter is a new sentence for who listens.
    const stap = Math.max(1, Math.floor(this.#meeste / STAPPEN));
    return bewaarwoord("grens.bijna", { aantal: Math.floor(over / stap) * stap });
  }
}

/**
 * @param {Veld} veld
 * @param {boolean} teLang
 */
function note(veld, teLang) {
  if (TE_LANG.has(veld) === teLang) return;
  if (teLang) TE_LANG.add(veld);
  else TE_LANG.delete(veld);
  noteLos(veld, teLang);
  dispatchEvent(new Event(GRENS));
}
