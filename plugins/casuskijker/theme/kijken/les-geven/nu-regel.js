// Which of the steps on the page is the one of now, and which piece of its text the screen shows.
import { create, setText } from "../../grond/dom/dom.js";
import { leidwoord } from "../../woorden/leiden.js";

const NU = "leiden__nu";

export class NuRegel {
  #article;
  #opScherm = create("p", { class: "leiden__op-scherm" });

  /** @param {HTMLElement} article */
  constructor(article) {
    this.#article = article;
  }

  /** @returns {HTMLElement | null} */
  get naam() {
    return this.#article.querySelector(`.${NU} .stappentabel__naam`);
  }

  focus() {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    const { naam } = this;
    if (!naam) return;
    naam.tabIndex = -1;
    naam.focus({ preventScroll: true });
  }

  /** @param {import("./loop.js").Loop} loop */
  show({ stap, beeld }) {
    for (const regel of /** @type {NodeListOf<HTMLElement>} */ (this.#article.querySelectorAll("tr[data-stap]")))
      regel.classList.toggle(NU, regel.dataset.stap === stap.id);
    const begin = stap.begins?.[beeld - 1];
    setText(this.#opScherm, begin ? leidwoord("les-geven.op_scherm", { tekst: begin }) : "");
    this.#article.querySelector(`.${NU} > td`)?.append(this.#opScherm);
  }

  end() {
    this.#opScherm.remove();
    for (const regel of this.#article.querySelectorAll(`.${NU}`)) regel.classList.remove(NU);
  }
}
