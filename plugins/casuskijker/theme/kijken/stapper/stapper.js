// One thing at a time: where one is, back and forth, by button and by key. What it goes through is not its business.
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { stapwoord } from "../../woorden/stapper.js";

/**
 * @typedef {object} Plaats Where one is.
 * @property {string} zin What says so; nothing where all is shown at once.
 * @property {boolean} isEerste
 * @property {boolean} isLaatste
 *
 * @typedef {object} Wens
 * @property {(stap: 1 | -1) => void} step
 * @property {() => boolean} hears Whether keys mean a step now.
 * @property {() => HTMLElement | null} nu What is shown: it gets the focus after a key, since the ring around the
 *   button that was pressed last would stand there all evening.
 * @property {HTMLElement} [slot] What stands in the place of going on where that is not possible any more.
 * @property {(Node | string)[]} [erbij] What else one can do there, behind the steps.
 * @property {string | null} [toetsen] What the keys do there, besides going back and forth; null where that is said
 *   elsewhere.
 * @property {AbortSignal} signal
 */

const STAPPEN = /** @type {Record<string, 1 | -1 | undefined>} */ ({
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
});
/** Where the arrow keys mean something of their own. */
const EIGEN_TOETSEN = "input:not([type='checkbox']), textarea, select, dialog";
const PIJLTJES = stapwoord("stapper.pijltjes");
const TERUG = stapwoord("stapper.terug");

/** The bar of whatever goes one by one: a gesprek, the agenda of a group. */
export class Stapper {
  #wens;
  #plaats = create("p", { class: "stapper__plaats", role: "status" });
  #vorige = createButton(stapwoord("stapper.vorige"), () => this.#wens.step(-1));
  #volgende = createButton(stapwoord("stapper.volgende"), () => this.#wens.step(1), { class: "knop" });

  /** @param {Wens} wens */
  constructor(wens) {
    this.#wens = wens;
    const { slot, erbij = [], toetsen = TERUG, signal } = wens;
    this.element = create(
      "div",
      { class: "stapper", role: "group", "aria-label": stapwoord("stapper.naam") },
      this.#plaats,
      this.#vorige,
      this.#volgende,
      ...(slot ? [slot] : []),
      ...erbij,
      ...(toetsen === null ? [] : [create("p", { class: "stapper__toetsen", text: `${PIJLTJES} ${toetsen}` })]),
    );
    document.addEventListener("keydown", (event) => this.#hear(event), { signal });
  }

  /** @param {Plaats} plaats */
  show({ zin, isEerste, isLaatste }) {
    const { slot } = this.#wens;
    const had = document.activeElement;
    setText(this.#plaats, zin);
    this.#vorige.hidden = zin === "";
    this.#volgende.hidden = zin === "" || (slot !== undefined && isLaatste);
    if (slot) slot.hidden = !isLaatste;
    this.#vorige.disabled = isEerste;
    this.#volgende.disabled = isLaatste;
    // A button that can go no further must not take the focus along.
    if (had === this.#vorige && isEerste) this.#volgende.focus();
    if (had === this.#volgende && isLaatste) (slot ?? this.#vorige).focus();
    if (had === slot && !isLaatste) this.#volgende.focus();
  }

  /** @param {KeyboardEvent} event Of somebody before a large screen, perhaps with a remote control. */
  #hear(event) {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const stap = STAPPEN[key];
    const weg = altKey || ctrlKey || metaKey || (target instanceof Element && target.closest(EIGEN_TOETSEN));
    if (!stap || weg || !this.#wens.hears()) return;
    event.preventDefault();
    this.#wens.step(stap);
    const nu = this.#wens.nu();
    if (!nu) return;
    // What takes the focus by itself keeps its place among what Tab goes through.
    if (nu.tabIndex < 0) nu.tabIndex = -1;
    nu.focus({ preventScroll: true });
  }
}
