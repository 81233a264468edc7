import { create, setText } from "../../grond/dom/dom.js";
import { kijkwoord } from "../../woorden/kijken.js";

/** How far one is in an invalshoek, and once one has begun the way to what is still open in it. */
export class Telling {
  #tekst = create("span");
  #link = create("a", { text: kijkwoord("kijkraam-invullen.naar_open") });
  #verder = create("span", { class: "invalshoek__verder" }, " · ", this.#link);
  element = create("p", { class: "invalshoek__telling" }, this.#tekst);

  /**
   * @param {{bekeken: number, totaal: number}} deel
   * @param {string | undefined} open The id of the first ingrediënt that is open.
   */
  show({ bekeken, totaal }, open) {
    setText(this.#tekst, kijkwoord("kijkraam-invullen.bekeken", { bekeken, totaal }));
    this.#link.setAttribute("href", `#ingredient-${open}`);
    const begonnen = bekeken > 0 && open !== undefined;
    if (begonnen && !this.#verder.isConnected) this.element.append(this.#verder);
    else if (!begonnen) this.#verder.remove();
  }
}
