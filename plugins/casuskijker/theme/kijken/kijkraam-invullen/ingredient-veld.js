import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN, getAntwoord } from "../../kern/dossier/dossier.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { GrensVeld } from "../grens/grens-veld.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 */

/** One ingrediënt on the page: its radios, a note folded under them, and a way to take the answer back. */
export class IngredientVeld {
  #id;
  #client;
  /** What the page says where only the cliënt can tell. */
  #vraagNa;
  #radios;
  #werkblad;
  #notitie = create("textarea", { class: "notitie__tekst", rows: 2 });
  #vouw = create(
    "details",
    { class: "notitie" },
    create("summary", { class: "vouw-link", text: kijkwoord("kijkraam-invullen.notitie") }),
  );
  #papier = create("p", { class: "papier notitie__papier" });
  #gewist = create("span", { class: "duiding ingredient__gewist", "aria-live": "polite" });
  #grens;
  #wis;

  /**
   * @param {Element} ingredient
   * @param {Werkblad} werkblad
   * @param {AbortSignal} signal At its end the ingrediënt is as it was.
   */
  constructor(ingredient, werkblad, signal) {
    this.#id = ingredient.id.replace("ingredient-", "");
    this.#radios = [...ingredient.querySelectorAll("input")];
    this.#werkblad = werkblad;
    this.#client = ingredient.querySelector(".ingredient__client");
    this.#vraagNa = this.#client?.textContent ?? "";
    const titel = ingredient.querySelector(".ingredient__titel")?.textContent ?? "";
    this.#wis = createButton(kijkwoord("kijkraam-invullen.wis"), () => this.#clear(), {
      class: "knop-link",
      "aria-label": kijkwoord("kijkraam-invullen.wis_bij", { titel }),
      hidden: true,
    });
    this.#notitie.setAttribute("aria-describedby", `titel-${this.#id}`);
    this.#vouw.append(createField(kijkwoord("kijkraam-invullen.waaraan"), this.#notitie));
    const onder = create("div", { class: "ingredient__onder" }, this.#vouw, this.#wis, this.#gewist, this.#papier);
    ingredient.append(onder);
    this.#grens = new GrensVeld(this.#notitie, GRENZEN.notitie, {
      write: (notitie) => werkblad.answer(this.#id, { notitie }),
      signal,
    });
    this.#listen(signal);
    signal.addEventListener("abort", () => onder.remove());
  }

  /** What the reader chose before this script was there, is an answer too. */
  adopt() {
    const gekozen = this.#radios.find(({ checked }) => checked);
    const { positie } = getAntwoord(this.#werkblad.dossier, this.#id);
    if (gekozen && positie === null) this.#werkblad.answer(this.#id, { positie: gekozen.value });
  }

  /** @param {Dossier} dossier */
  show(dossier) {
    const { positie, notitie } = getAntwoord(dossier, this.#id);
    // In a story there is nobody to ask.
    if (this.#client)
      setText(this.#client, dossier.casus ? kijkwoord("kijkraam-invullen.client_in_verhaal") : this.#vraagNa);
    for (const radio of this.#radios) radio.checked = radio.value === positie;
    if (this.#grens.toon(notitie)) this.#vouw.open = notitie !== "";
    this.#papier.textContent = this.#notitie.value;
    this.#wis.hidden = positie === null;
    if (positie !== null) this.#gewist.replaceChildren();
  }

  /** @param {AbortSignal} signal */
  #listen(signal) {
    for (const radio of this.#radios) {
      radio.addEventListener("change", () => this.#werkblad.answer(this.#id, { positie: radio.value }), { signal });
    }
  }

  /** Takes the choice back, with the way to have it again; what was written may be all that there is. */
  #clear() {
    const { positie, notitie } = getAntwoord(this.#werkblad.dossier, this.#id);
    this.#werkblad.answer(this.#id, { positie: null });
    const restore = () => {
      this.#werkblad.answer(this.#id, { positie });
      this.#radios.find(({ checked }) => checked)?.focus();
    };
    const terug = createButton(bewaarwoord("terughalen.knop"), restore, { class: "knop-link" });
    const zin = notitie
      ? create("span", { text: kijkwoord("kijkraam-invullen.keuze_weg_notitie_blijft") })
      : create("span", { class: "voorlezen", text: kijkwoord("kijkraam-invullen.keuze_weg") });
    this.#gewist.replaceChildren(zin, " ", terug);
    terug.focus();
  }
}
