import { create } from "../../grond/dom/dom.js";
import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { LIJSTEN } from "../../kern/profiel/profiel.js";
import { uitkomstwoord } from "../../woorden/uitkomst.js";
import { UitkomstLijst } from "./uitkomst-lijst.js";
import { Venster } from "./venster.js";
import { listWaarschuwingen } from "./waarschuwingen.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/profiel/profiel.js").Profiel} Profiel
 * @typedef {import("../../kern/profiel/profiel.js").Plaats} Plaats
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 */

/** What the outcome shows: the window first, then what one must know to read it well, then the lists. */
export class ProfielBeeld {
  #werkblad;
  #venster = new Venster();
  #waarschuwingen = create("ul", { class: "profiel__waarschuwingen" });
  #kader = create("div", { class: "kader kader--vraag" }, this.#waarschuwingen);
  #lijsten;
  #vervallen = create("div", { class: "profiel__vervallen" });

  /** @param {Werkblad} werkblad */
  constructor(werkblad) {
    this.#werkblad = werkblad;
    this.#lijsten = createLijsten(werkblad);
  }

  /** @returns {HTMLElement[]} In their order. */
  get elementen() {
    const lijsten = this.#lijsten.map(({ element }) => element);
    return [this.#venster.element, this.#kader, ...lijsten, this.#vervallen];
  }

  /** @param {Profiel} profiel */
  show(profiel) {
    const { kijkraam, dossier } = takeInBeeld(this.#werkblad);
    this.#venster.show(profiel.delen, this.#werkblad);
    const zinnen = listWaarschuwingen(kijkraam, dossier, profiel);
    this.#waarschuwingen.replaceChildren(...zinnen.map((text) => create("li", { text })));
    // Of what is not there yet, nothing needs to be said.
    this.#kader.hidden = profiel.bekeken === 0;
    for (const lijst of this.#lijsten)
      lijst.show(profiel.bekeken === 0 ? [] : profiel.lijsten[lijst.soort], this.#werkblad);
    this.#vervallen.replaceChildren(...createVervallen(profiel));
  }
}

/** @param {Werkblad} werkblad */
function createLijsten(werkblad) {
  const pakOp = (/** @type {Plaats} */ { ingredient }) =>
    werkblad.dispatchEvent(new CustomEvent("pak-op", { detail: { tekst: ingredient.titel, bij: ingredient.id } }));
  // Where agreements belong to an invalshoek, there is nothing to take up from a list.
  const kan = werkblad.kijkraam.eigenschappen.afspraken_per_invalshoek ? null : pakOp;
  return /** @type {Lijst[]} */ (Object.keys(LIJSTEN)).map((soort) => new UitkomstLijst(soort, kan));
}

/** @param {Profiel} profiel */
function createVervallen({ vervallen }) {
  if (vervallen.length === 0) return [];
  const items = vervallen.map(({ id, antwoord: { positie, notitie } }) => {
    const geschreven = notitie ? [create("span", { class: "profiel__notitie", text: notitie })] : [];
    return create("li", {}, [id, positie].filter(Boolean).join(" · "), ...geschreven);
  });
  const uitleg = uitkomstwoord("jouw-profiel.vervallen_uitleg");
  return [
    create("h3", { text: uitkomstwoord("jouw-profiel.vervallen", { aantal: vervallen.length }) }),
    create("p", { text: uitleg }),
    create("ul", {}, ...items),
  ];
}
