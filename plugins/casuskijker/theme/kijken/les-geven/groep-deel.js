// What a step shows of a group, in either window: it comes when there is a step that shows any.
import { create } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";

/** @typedef {import("./loop.js").Loop} Loop */

const VAN_EEN_GROEP = ["groepsbeeld", "agenda", "afspraken-toen"];
const loadScherm = () => import("./groep-scherm.js");
const loadVelden = () => import("./groep-velden.js");

/** @param {Loop} loop @returns {boolean} Whether any of its steps shows something of a group. */
export function isVanEenGroep({ stappen }) {
  return stappen.some(({ toon = [] }) => VAN_EEN_GROEP.some((soort) => toon.includes(soort)));
}

/**
 * @param {Loop} loop
 * @param {AbortSignal} signal
 * @returns {HTMLElement} What who leads does with it.
 */
export function createGroepVelden(loop, signal) {
  const plek = create("div");
  if (isVanEenGroep(loop))
    void laad(loadVelden, plek, ({ GroepVelden }) => plek.append(new GroepVelden(loop, signal).element));
  return plek;
}

/** What the room sees of it. */
export class GroepDeel {
  element = create("div", { class: "scherm__groep" });
  /** @type {import("./groep-scherm.js").GroepScherm | null} */
  #scherm = null;

  /**
   * @param {Loop} loop
   * @param {{signal: AbortSignal, changed: () => void}} wens Who draws it again.
   */
  constructor(loop, { signal, changed }) {
    if (!isVanEenGroep(loop)) return;
    void laad(loadScherm, this.element, ({ GroepScherm }) => {
      this.#scherm = new GroepScherm(loop, { signal, changed });
      changed();
    });
  }

  draw() {
    this.element.replaceChildren(...(this.#scherm?.create() ?? []));
  }
}
