import { create, setText } from "../../grond/dom/dom.js";

/** How far one is in an invalshoek, and once one has begun the way to what is still open in it. */
export class Telling {
  #tekst = create("span");
  #link = create("a", { text: "Naar wat open is" });
  #verder = create("span", { class: "invalshoek__verder" }, " · ", this.#link);
  element = create("p", { class: "invalshoek__telling" }, this.#tekst);

  /**
   * @param {{bekeken: number, totaal: number}} deel
   * @param {string | undefined} open The id of the first ingrediënt that is open.
   */
  show({ bekeken, totaal }, open) {
    setText(this.#tekst, `${bekeken} van ${totaal} bekeken`);
    this.#link.setAttribute("href", `#ingredient-${open}`);
    const begonnen = bekeken > 0 && open !== undefined;
    if (begonnen && !this.#verder.isConnected) this.element.append(this.#verder);
    else if (!begonnen) this.#verder.remove();
  }
}
