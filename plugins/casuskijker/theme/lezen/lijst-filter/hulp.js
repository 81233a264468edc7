// Whom one can call, under the field of a list, for who types there what gives reason for it: the same as on the page
// for searching.
import { SITE } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";
import { findHulp, loadHulplijnen } from "../../kern/zoekmachine/hulpwoorden.js";
import { lijstwoord } from "../../woorden/lijst.js";

/** @typedef {import("../../kern/zoekmachine/hulpwoorden.js").Hulpwijzer} Hulpwijzer */

export class Hulp {
  #plek;
  /** @type {Hulpwijzer | undefined} */
  #getoond;
  #vraag = "";

  /** @param {Element} plek What says it aloud, too. */
  constructor(plek) {
    this.#plek = plek;
    void loadHulplijnen(SITE);
  }

  /** @param {string} vraag */
  async show(vraag) {
    this.#vraag = vraag;
    const wijzer = await findHulp(vraag, SITE);
    // What stands there already is not said once more at the next letter.
    if (vraag !== this.#vraag || wijzer === this.#getoond) return;
    this.#getoond = wijzer;
    this.#plek.replaceChildren(...(wijzer ? [createBlok(wijzer)] : []));
  }
}

/** @param {Hulpwijzer} wijzer */
function createBlok({ uitleg, lijnen }) {
  const items = lijnen.map(({ naam, nummers, wanneer }) => {
    return create("li", {}, `${wanneer} `, create("strong", {}, `${naam}: `, ...joinNummers(nummers)));
  });
  const kop = create("p", {}, create("strong", { text: uitleg }));
  return create("div", { class: "let-op" }, kop, create("ul", {}, ...items));
}

/** @param {Hulpwijzer["lijnen"][number]["nummers"]} nummers One without a digit is nothing to dial. */
function joinNummers(nummers) {
  return nummers.flatMap(([nummer, telefoon], plaats) => {
    const link = telefoon ? create("a", { class: "bijeen", href: `tel:${telefoon}`, text: nummer }) : nummer;
    return plaats > 0 ? [lijstwoord("lijst-filter.of"), link] : [link];
  });
}
