import { create, createButton, setText } from "../../grond/dom/dom.js";
import { nameLijst } from "../../kern/profiel/profiel.js";
import { uitkomstwoord } from "../../woorden/uitkomst.js";
import { SPREEKT_EENVOUDIG } from "../../woorden/woorden.js";

/**
 * @typedef {import("../../kern/profiel/profiel.js").Plaats} Plaats
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 */

/**
 * Where there is nothing to do about it. In plain words who could not say, says ‘weet ik niet’ or ‘niet nodig’: that
 * asks for nothing. Who looks at a practice can set out to see it.
 *
 * @type {readonly Lijst[]}
 */
const NIET_OP_TE_PAKKEN = ["zichtbaar", "open", ...(SPREEKT_EENVOUDIG ? /** @type {const} */ (["ongezien"]) : [])];

/** One list of the outcome; it stays as open or closed as the reader left it. */
export class UitkomstLijst {
  #titel = create("span");
  #items = create("ul", { class: "profiel__items" });
  #pakOp;

  /**
   * @param {Lijst} soort
   * @param {((plaats: Plaats) => void) | null} pakOp What happens when something is taken up, if it can be.
   */
  constructor(soort, pakOp) {
    this.soort = soort;
    this.#pakOp = pakOp;
    const teken = create("span", { class: `teken teken--${soort}`, "aria-hidden": "true" });
    this.element = create(
      "details",
      { class: `profiel__lijst profiel__lijst--${soort}`, open: soort !== "open" },
      create("summary", {}, teken, this.#titel),
      this.#items,
    );
  }

  /**
   * @param {Plaats[]} plaatsen
   * @param {import("../../kern/werkblad/werkblad.js").Werkblad} werkblad
   */
  show(plaatsen, { dossier, kijkraam }) {
    const naam =
      this.soort === "open" ? uitkomstwoord("jouw-profiel.lijst_open") : nameLijst(this.soort, dossier, kijkraam);
    setText(this.#titel, `${naam} (${plaatsen.length})`);
    this.element.hidden = plaatsen.length === 0;
    this.#items.replaceChildren(...plaatsen.map((plaats) => this.#createPlaats(plaats)));
  }

  /** @param {Plaats} plaats */
  #createPlaats(plaats) {
    const { ingredient, positie, notitie } = plaats;
    const item = create("li", {}, create("a", { href: `#ingredient-${ingredient.id}`, text: ingredient.titel }));
    if (this.soort === "navragen" && positie && positie.groep !== "navragen") {
      item.append(
        create("span", {
          class: "profiel__vermoeden",
          text: ` ${uitkomstwoord("jouw-profiel.vermoeden", { keuze: positie.naam })}`,
        }),
      );
    }
    const pakOp = !NIET_OP_TE_PAKKEN.includes(this.soort) && this.#pakOp;
    if (pakOp) item.append(" ", createPakOp(plaats, pakOp));
    if (notitie) item.append(create("span", { class: "profiel__notitie", text: notitie }));
    return item;
  }
}

/**
 * @param {Plaats} plaats
 * @param {(plaats: Plaats) => void} pakOp
 */
function createPakOp(plaats, pakOp) {
  const naam = uitkomstwoord("jouw-profiel.pak_op_punt", { titel: plaats.ingredient.titel });
  return createButton(uitkomstwoord("jouw-profiel.pak_op"), () => pakOp(plaats), {
    class: "knop-link",
    "aria-label": naam,
  });
}
