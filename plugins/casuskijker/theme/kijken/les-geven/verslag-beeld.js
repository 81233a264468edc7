import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { describeSessie, GRENZEN_SESSIE } from "../../kern/sessie/sessie.js";
import { describeVerslag, writeVerslag } from "../../kern/sessie/verslag.js";
import { leidwoord } from "../../woorden/leiden.js";
import { PuntenLijst } from "../actie-punten/punten-lijst.js";
import { copyText } from "../delen/klembord.js";
import { GrensVeld } from "../grens/grens-veld.js";

/** @typedef {import("./loop.js").Loop} Loop */

/** What is left of a les: the last fields, and one sheet of all that was written down. */
export class VerslagBeeld {
  #loop;
  #aantal = create("input", { type: "number", min: 0, max: GRENZEN_SESSIE.handen, class: "verslag__aantal" });
  #anders = create("textarea", { rows: 2 });
  #grens;
  #punten;
  #blad = create("div", { class: "verslag__blad" });
  #melding = create("p", { role: "status" });

  /**
   * @param {Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    this.#loop = loop;
    this.#punten = this.#createPunten();
    this.#grens = new GrensVeld(this.#anders, GRENZEN.notitie, {
      write: (anders) => loop.change((sessie) => describeSessie(sessie, { anders })),
      signal,
    });
    this.#aantal.addEventListener("input", () => this.#count());
    this.element = create(
      "div",
      { class: "verslag" },
      createField(leidwoord("verslag.aantal"), this.#aantal),
      createField(leidwoord("verslag.anders"), this.#anders),
      create("div", { class: "actie-punten" }, this.#punten.lijst, this.#punten.melding),
      createButton(leidwoord("verslag.spreek_af"), () =>
        this.#punten.add({ tekst: "", wie: "", wanneer: "", bij: null }),
      ),
      this.#blad,
      this.#createKnoppen(),
      this.#melding,
    );
    loop.addEventListener("sessie", () => this.#show(), { signal });
    this.#show();
  }

  #createPunten() {
    const loop = this.#loop;
    const bron = {
      get punten() {
        return loop.sessie.afspraken;
      },
      change: (
        /** @type {(punten: readonly import("../../kern/dossier/dossier.js").Punt[]) => import("../../kern/dossier/dossier.js").Punt[]} */ act,
      ) => loop.change((sessie) => describeSessie(sessie, { afspraken: act(sessie.afspraken) })),
    };
    return new PuntenLijst(bron, {
      hoort: () => true,
      noem: (nummer) => leidwoord("verslag.afspraak", { nummer: nummer + 1 }),
      wat: leidwoord("verslag.de_afspraak"),
      most: GRENZEN_SESSIE.afspraken,
    });
  }

  #createKnoppen() {
    return create(
      "p",
      { class: "knoppen" },
      createButton(leidwoord("verslag.druk_af"), () => print()),
      createButton(leidwoord("verslag.kopieer"), () => void this.#copy()),
    );
  }

  #count() {
    const getal = this.#aantal.valueAsNumber;
    const aantal = Number.isInteger(getal) && getal >= 0 && getal <= GRENZEN_SESSIE.handen ? getal : null;
    this.#loop.change((sessie) => describeSessie(sessie, { aantal }));
  }

  get #verslag() {
    return describeVerslag(this.#loop.sessie, this.#loop.stappen, this.#loop.titel);
  }

  async #copy() {
    const veld = create("textarea", { rows: 8, "aria-label": leidwoord("verslag.tekst") });
    veld.value = writeVerslag(this.#verslag);
    this.#melding.before(veld);
    const gelukt = await copyText(veld);
    if (gelukt) veld.remove();
    setText(this.#melding, leidwoord(gelukt ? "verslag.gekopieerd" : "verslag.kopieer_zelf"));
  }

  #show() {
    const { sessie } = this.#loop;
    this.#grens.toon(sessie.anders);
    if (this.#aantal !== document.activeElement)
      this.#aantal.value = sessie.aantal === null ? "" : String(sessie.aantal);
    this.#punten.show(sessie.id);
    const { titel, feiten, delen } = this.#verslag;
    this.#blad.replaceChildren(
      create("h2", { text: titel }),
      create("p", { class: "duiding", text: feiten.join(" · ") }),
      ...(delen.length ? delen.flatMap(createDeel) : [create("p", { text: leidwoord("verslag.leeg") })]),
      create("p", { class: "duiding", text: leidwoord("verslag.uitleg") }),
    );
  }
}

/** @param {import("../../kern/sessie/verslag.js").Deel} deel */
function createDeel({ kop, regels }) {
  return [create("h3", { text: kop }), create("ul", {}, ...regels.map((text) => create("li", { text })))];
}
