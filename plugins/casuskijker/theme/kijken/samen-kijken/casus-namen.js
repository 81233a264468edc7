import { create, setText } from "../../grond/dom/dom.js";
import { createAfdruk } from "../../kern/deelcode/afdruk.js";
import { describeOver } from "../../kern/groep/over-zinnen.js";
import { fetchTitelsVan } from "../invoer/titels.js";

/** What the casussen are called of which a group holds the fingerprints: asked for once there is one. */
export class CasusNamen {
  /** @type {import("../../kern/groep/over-zinnen.js").Bekend} */
  #bekend = null;
  /** @type {Promise<void> | null} When there are names, or it is clear that there will be none. */
  komt = null;
  #changed;
  /** @type {{plek: HTMLElement, casus: string}[]} Where a name is to come. */
  #plekken = [];

  /** @param {() => void} changed Hears that there are names now. */
  constructor(changed) {
    this.#changed = changed;
  }

  /** @param {string | null} casus The fingerprint. */
  describe(casus) {
    if (casus !== null) this.komt ??= this.#fetch();
    return describeOver(casus, this.#bekend);
  }

  /**
   * @param {string | null} casus
   * @returns {HTMLElement} What it is called, also where that is only known later.
   */
  createNaam(casus) {
    const plek = create("span", { text: this.describe(casus).zin });
    if (casus !== null && this.#bekend === null) this.#plekken.push({ plek, casus });
    return plek;
  }

  async #fetch() {
    const titels = await fetchTitelsVan("casussen");
    if (!titels) return;
    this.#bekend = new Map([...titels].map(([slug, titel]) => [createAfdruk(slug), { slug, titel }]));
    for (const { plek, casus } of this.#plekken.splice(0)) setText(plek, this.describe(casus).zin);
    this.#changed();
  }
}
