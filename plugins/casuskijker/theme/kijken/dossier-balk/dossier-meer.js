// What is folded under the bar of a dossier. Only for who unfolds it.
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN, ROLLEN } from "../../kern/dossier/dossier.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { describeElders } from "../../kern/werkblad/elders.js";
import { describeOmTeKiezen } from "../../kern/werkblad/om-te-kiezen.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { dossierwoord } from "../../woorden/dossier.js";
import { leaveDossier, shareComputer } from "../dossier-acties/vertrek.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { fetchNamen } from "../invoer/titels.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

const LUKT_NIET = dossierwoord("dossier-balk.lukt_niet");

/** The name and role of a dossier, the switch for a shared computer, and the way to other dossiers. */
export class DossierMeer {
  #werkblad;
  #naam = create("input", { type: "text", autocomplete: "off", "aria-describedby": "dossiernaam-uitleg" });
  #grens;
  #uitleg = create("p", { class: "duiding", id: "dossiernaam-uitleg", text: bewaarwoord("dossier-balk.naam_uitleg") });
  #rol = create("select", {}, ...Object.entries(ROLLEN).map(([value, text]) => create("option", { value, text })));
  #keuze = create("select");
  #open = createButton(dossierwoord("dossier-balk.open"), () => this.#openKeuze());
  #ander = create(
    "div",
    { class: "dossier-balk__ander" },
    createField(dossierwoord("dossier-balk.ander_dossier"), this.#keuze),
    this.#open,
  );
  #gedeeld = create("input", { type: "checkbox" });
  #elders = create("p", { class: "duiding" });
  #melding = create("p", { class: "duiding", role: "alert" });
  /** @type {((dossier: import("../../kern/dossier/dossier.js").Dossier) => string) | null} Known a moment later. */
  #naamVan = null;

  /**
   * @param {Werkblad} werkblad
   * @param {string} kijkwerk The address of Mijn kijkwerk.
   * @param {AbortSignal} signal
   */
  constructor(werkblad, kijkwerk, signal) {
    this.#werkblad = werkblad;
    const nieuw = createButton(
      dossierwoord("dossier-balk.nieuw_dossier"),
      () => void leaveDossier(werkblad, () => werkblad.startNew()),
    );
    const link = create("a", {
      href: kijkwerk,
      class: "knop knop--stil",
      text: dossierwoord("dossier-balk.mijn_kijkwerk"),
    });
    this.elementen = [
      create(
        "div",
        { class: "velden" },
        create("div", {}, createField(bewaarwoord("dossier-balk.naam"), this.#naam), this.#uitleg),
        createField(dossierwoord("dossier-balk.ik_kijk"), this.#rol),
        this.#ander,
      ),
      create("label", { class: "vink" }, this.#gedeeld, ` ${dossierwoord("dossier-balk.gedeeld")}`),
      this.#elders,
      this.#melding,
      create("p", { class: "knoppen" }, nieuw, link),
    ];
    this.#grens = new GrensVeld(this.#naam, GRENZEN.naam, { write: (naam) => werkblad.describe({ naam }), signal });
    this.#listen(signal);
    this.#show();
    void this.#fetchNamen(signal);
  }

  /** @param {AbortSignal} signal */
  async #fetchNamen(signal) {
    this.#naamVan = await fetchNamen(this.#werkblad.others);
    if (!signal.aborted) this.#showOthers();
  }

  /** @param {AbortSignal} signal */
  #listen(signal) {
    const werkblad = this.#werkblad;
    const rol = () => /** @type {keyof typeof ROLLEN} */ (this.#rol.value);
    for (const soort of ["dossier", "stand"]) werkblad.addEventListener(soort, () => this.#show(), { signal });
    this.#rol.addEventListener("change", () => werkblad.describe({ rol: rol() }), { signal });
    this.#gedeeld.addEventListener("change", () => void this.#move(), { signal });
  }

  #openKeuze() {
    const dossier = this.#werkblad.others.find(({ id }) => id === this.#keuze.value);
    if (dossier) void leaveDossier(this.#werkblad, () => this.#werkblad.open(dossier));
    else this.#keuze.focus();
  }

  async #move() {
    const gelukt = this.#gedeeld.checked ? await shareComputer(this.#werkblad) : this.#werkblad.move(false);
    setText(this.#melding, gelukt ? "" : LUKT_NIET);
    this.#show();
  }

  #show() {
    const { dossier, opslag } = this.#werkblad;
    this.#grens.toon(dossier.naam);
    this.#rol.value = dossier.rol;
    this.#gedeeld.checked = opslag.gedeeld;
    setText(this.#elders, describeElders(opslag.plek, listStukken(opslag, opslag.elders)));
    this.#showOthers();
  }

  /** Drawn anew only when it is another list: who is choosing, keeps their place. */
  #showOthers() {
    const { others, dossier } = this.#werkblad;
    const naamVan = this.#naamVan ?? ((ander) => nameDossierFor(ander, undefined));
    const rest = others.filter(({ id }) => id !== dossier.id);
    const keuzes = rest.map((ander) =>
      create("option", { value: ander.id, text: describeOmTeKiezen(ander, naamVan(ander)) }),
    );
    const opties = [create("option", { value: "", text: dossierwoord("dossier-balk.kies_dossier") }), ...keuzes];
    this.#ander.hidden = rest.length === 0;
    if (
      opties.some((optie, nummer) => !this.#keuze.options[nummer]?.isEqualNode(optie)) ||
      opties.length !== this.#keuze.length
    ) {
      const gekozen = this.#keuze.value;
      this.#keuze.replaceChildren(...opties);
      if (rest.some(({ id }) => id === gekozen)) this.#keuze.value = gekozen;
    }
  }
}
