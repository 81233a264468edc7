import { create, createButton, setText } from "../../grond/dom/dom.js";
import { computeRest, findGezegd, writeRest } from "../../kern/sessie/klok.js";
import { extend, pause, removeKlok, start } from "../../kern/sessie/verloop.js";
import { leidwoord } from "../../woorden/leiden.js";
import { keepAwake } from "./wakker.js";

/** @typedef {import("./loop.js").Loop} Loop */

/** So often it is looked at; what shows are seconds. */
const TIK = 250;
/** In minutes. */
const ERBIJ = [1, 5];

/** The clock of a les, and the buttons for who leads. Nothing shows before somebody starts it. */
export class KlokBeeld {
  #loop;
  #tijd = create("span", { class: "klok__tijd", "aria-hidden": "true" });
  #stil = create("span", { class: "klok__stil", text: leidwoord("les-geven.klok_staat_stil") });
  #gezegd = create("span", { class: "voorlezen", role: "status" });
  #aan = createButton("", () => this.#switch(), { class: "knop" });
  #meer = create("span", { class: "klok__meer" });
  #voor = Number.POSITIVE_INFINITY;
  #van = "";
  #wakker;
  #tick;

  /**
   * @param {Loop} loop
   * @param {{signal: AbortSignal, tick?: () => void}} wens Who hears that time goes on.
   */
  constructor(loop, { signal, tick }) {
    this.#loop = loop;
    this.#tick = tick;
    this.#wakker = keepAwake(signal);
    this.#meer.append(
      ...ERBIJ.map((minuten) =>
        createButton(
          leidwoord("les-geven.klok_erbij", { minuten }),
          () => loop.change((sessie, nu) => extend(sessie, minuten, nu)),
          { "aria-label": leidwoord("les-geven.klok_erbij_lang", { minuten }) },
        ),
      ),
      createButton(leidwoord("les-geven.klok_zonder"), () => this.#remove()),
    );
    this.beeld = create("div", { class: "klok" }, this.#tijd, this.#stil, this.#gezegd);
    this.knoppen = create(
      "span",
      { class: "klok__knoppen", role: "group", "aria-label": leidwoord("les-geven.klok_naam") },
      this.#aan,
      this.#meer,
    );
    const teller = setInterval(() => this.#draw(), TIK);
    signal.addEventListener("abort", () => clearInterval(teller));
    loop.addEventListener("sessie", () => this.show(), { signal });
    this.show();
  }

  show() {
    const { klok } = this.#loop.sessie;
    const loopt = klok !== null && klok.loopt_tot !== null;
    setText(
      this.#aan,
      leidwoord(loopt ? "les-geven.klok_pauze" : klok ? "les-geven.klok_verder" : "les-geven.klok_start"),
    );
    this.#meer.hidden = klok === null;
    this.#stil.hidden = klok === null || loopt;
    this.#wakker(loopt);
    this.#draw();
  }

  #draw() {
    const { klok } = this.#loop.sessie;
    const rest = klok ? computeRest(klok, Date.now()) : 0;
    setText(this.#tijd, klok ? (rest > 0 ? writeRest(rest) : leidwoord("les-geven.klok_om")) : "");
    this.#say(klok ? rest : Number.POSITIVE_INFINITY, klok?.stap ?? "");
    this.#tick?.();
  }

  /**
   * @param {number} rest
   * @param {string} stap
   */
  #say(rest, stap) {
    const minuten = stap === this.#van ? findGezegd(this.#voor, rest) : null;
    if (minuten !== null)
      setText(
        this.#gezegd,
        minuten ? leidwoord("les-geven.klok_gezegd", { aantal: minuten }) : leidwoord("les-geven.klok_gezegd_om"),
      );
    else if (stap !== this.#van) setText(this.#gezegd, "");
    this.#voor = rest;
    this.#van = stap;
  }

  #switch() {
    this.#loop.change((sessie, nu) =>
      sessie.klok?.loopt_tot ? pause(sessie, nu) : start(sessie, this.#loop.stappen, nu),
    );
  }

  #remove() {
    this.#loop.change(removeKlok);
    // The button that had the focus is gone.
    this.#aan.focus();
  }
}
