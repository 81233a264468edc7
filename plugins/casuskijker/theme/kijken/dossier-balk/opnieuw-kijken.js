import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { isLeeg } from "../../kern/dossier/dossier.js";
import { isLangGeleden } from "../../kern/dossier/moment.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 */

/**
 * For who comes back after a month: a new dossier beside the old one, before the old one is written over; and later the
 * way to the two of them side by side.
 */
export class OpnieuwKijken {
  #werkblad;
  #kijkwerk;
  #verder = "";
  /** @type {Dossier | undefined} What was filled in about the same, long before this one was begun. */
  #vroeger;
  element = create("div", { class: "dossier-balk__opnieuw" });

  /**
   * @param {Werkblad} werkblad
   * @param {string} kijkwerk The address of Mijn kijkwerk.
   * @param {AbortSignal} signal
   */
  constructor(werkblad, kijkwerk, signal) {
    this.#werkblad = werkblad;
    this.#kijkwerk = kijkwerk;
    werkblad.addEventListener("geopend", () => this.#look(), { signal });
    werkblad.addEventListener("dossier", () => this.#show(), { signal });
    this.#look();
  }

  #look() {
    const { others, dossier } = this.#werkblad;
    const begonnen = new Date(dossier.gemaakt);
    this.#vroeger = others.find(
      ({ id, casus, gewijzigd, van_ander: vanAnder }) =>
        id !== dossier.id && casus === dossier.casus && !vanAnder && isLangGeleden(gewijzigd, begonnen),
    );
    this.#show();
  }

  #show() {
    const { dossier, isVanEerder } = this.#werkblad;
    const eigen = isVanEerder && !dossier.van_ander && !isLeeg(dossier);
    const oud = eigen && isLangGeleden(dossier.gewijzigd) && this.#verder !== dossier.id;
    if (oud) return this.#offer(dossier);
    this.element.replaceChildren(...(this.#vroeger ? [this.#createLink(this.#vroeger, dossier)] : []));
  }

  /** @param {Dossier} dossier */
  #offer({ id, gewijzigd, rol, naam }) {
    if (this.element.querySelector("button")) return;
    const verder = createButton("Ga verder met toen", () => {
      this.#verder = id;
      this.#show();
    });
    const opnieuw = createButton("Kijk opnieuw en vergelijk", () => this.#werkblad.startNew({ rol, naam }), {
      class: "knop",
      "data-eerst": "",
    });
    this.element.replaceChildren(
      create("p", {
        text: `Je keek hier voor het laatst op ${describeDatum(gewijzigd)}. Wat toen stond, blijft staan.`,
      }),
      create("p", { class: "knoppen" }, opnieuw, verder),
    );
  }

  /**
   * @param {Dossier} vroeger
   * @param {Dossier} dossier
   */
  #createLink({ id, gewijzigd }, dossier) {
    if (isLeeg(dossier))
      return create("p", {
        text: `Je begint opnieuw. Zodra je iets invult, kun je het hier vergelijken met ${describeDatum(gewijzigd)}.`,
      });
    const href = this.#kijkwerk + writeFragment({ waarden: { een: id, ander: dossier.id } });
    const link = create("a", { href, text: "Vergelijk toen en nu" });
    return create("p", {}, `Er is ook een dossier van ${describeDatum(gewijzigd)}. `, link);
  }
}
