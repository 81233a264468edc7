import { create, createField } from "../../grond/dom/dom.js";
import { GRENZEN, getAntwoord } from "../../kern/dossier/dossier.js";
import { gesprekwoord } from "../../woorden/gesprek.js";
import { GrensVeld } from "../grens/grens-veld.js";

/** One question of a gesprek, with a note folded under it. */
export class VraagNotitie {
  #id;
  #notitie = create("textarea", { rows: 2 });
  #is = create("span", { class: "notitie__is", text: gesprekwoord("gesprek-voeren.opgeschreven") });
  #vouw = create(
    "details",
    { class: "notitie" },
    create("summary", {}, `${gesprekwoord("gesprek-voeren.wat_zeggen_we")} `, this.#is),
  );
  #grens;
  #papier = create("p", { class: "papier notitie__papier" });

  /**
   * @param {Element} vraag
   * @param {import("../../kern/werkblad/werkblad.js").Werkblad} werkblad
   * @param {AbortSignal} signal At its end the question is as it was.
   */
  constructor(vraag, werkblad, signal) {
    this.#id = vraag.id.replace("vraag-", "");
    this.#notitie.setAttribute(
      "aria-label",
      gesprekwoord("gesprek-voeren.wat_zeggen_we_over", { vraag: vraag.textContent?.trim() ?? "" }),
    );
    this.#vouw.append(createField(gesprekwoord("gesprek-voeren.notitie"), this.#notitie));
    vraag.append(this.#vouw, this.#papier);
    this.#grens = new GrensVeld(this.#notitie, GRENZEN.notitie, {
      write: (past) => werkblad.answer(this.#id, { notitie: past }),
      signal,
    });
    signal.addEventListener("abort", () => [this.#vouw, this.#papier].forEach((element) => element.remove()));
  }

  /** @param {import("../../kern/dossier/dossier.js").Dossier} dossier */
  show(dossier) {
    const { notitie } = getAntwoord(dossier, this.#id);
    const anders = this.#grens.toon(notitie);
    this.#papier.textContent = this.#notitie.value;
    this.#is.hidden = notitie === "";
    if (anders) this.fold(true);
  }

  /** @param {boolean} open Whether what was written down is to be seen. */
  fold(open) {
    this.#vouw.open = open && this.#notitie.value !== "";
  }
}
