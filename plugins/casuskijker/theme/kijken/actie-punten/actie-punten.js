import { create, createButton } from "../../grond/dom/dom.js";
import { MAX_PUNTEN } from "../../kern/dossier/dossier.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { puntwoord } from "../../woorden/punten.js";
import { openWerkblad } from "../hier/hier.js";
import { ofWerkblad, PuntenLijst } from "./punten-lijst.js";

/** "Wat pak ik op?": at most three points, each with who and when. */
export default class ActiePunten extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    const punten = new PuntenLijst(ofWerkblad(werkblad), {
      hoort: () => true,
      noem: (nummer) => puntwoord("actie-punten.voornemen", { nummer: nummer + 1 }),
      wat: puntwoord("actie-punten.het_voornemen"),
      most: MAX_PUNTEN,
    });
    const add = (/** @type {{tekst: string, bij: string | null}} */ begin) => {
      if (werkblad.dossier.punten.length < MAX_PUNTEN) return punten.add({ wie: "", wanneer: "", ...begin });
      punten.say(puntwoord("actie-punten.al_drie"));
      punten.melding.scrollIntoView({ block: "center" });
    };
    const nieuw = createButton(puntwoord("actie-punten.voeg_toe"), () => add({ tekst: "", bij: null }));
    const kop = create("h3", { id: "wat-pak-ik-op", text: kijkwoord("actie-punten.kop") });
    this.replaceChildren(
      create("section", { class: "actie-punten", "aria-labelledby": kop.id }, kop, punten.lijst, punten.melding, nieuw),
    );
    const show = () => {
      nieuw.hidden = punten.show(werkblad.dossier.id) >= MAX_PUNTEN;
    };
    werkblad.addEventListener("dossier", show, { signal });
    werkblad.addEventListener("pak-op", (event) => add(/** @type {CustomEvent} */ (event).detail), { signal });
    show();
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }
}
