import { create, createButton, createField, setText } from "../dom/dom.js";
import { GRENZEN, isLeeg, ROLLEN } from "../dossier/dossier.js";
import { listStukken } from "../dossier/kast.js";
import { openWerkblad } from "../werkblad/hier.js";
import { describeDossierFor, describeElders, describeStand, nameDossierFor } from "../werkblad/zinnen.js";

/** @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad */

/** Which dossier is open, whose eyes it was filled in with, and whether it is kept: where, and when. */
export class DossierBalk extends HTMLElement {
  #controller = new AbortController();
  #titel = create("p", { class: "dossier-balk__titel" });
  #stand = create("p", { class: "dossier-balk__stand", role: "status" });
  #botsing = create("p", { class: "knoppen dossier-balk__botsing" });
  #keuze = create("select");
  #keuzeveld = createField("Ander dossier", this.#keuze);
  #naam = create("input", { type: "text", maxlength: GRENZEN.naam, autocomplete: "off" });
  #rol = create("select", {}, ...Object.entries(ROLLEN).map(([value, text]) => create("option", { value, text })));
  #gedeeld = create("input", { type: "checkbox" });
  #elders = create("p", { class: "duiding" });

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    this.#build(werkblad);
    this.#listen(werkblad, signal);
    this.#showDossier(werkblad);
    this.#showStand(werkblad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {Werkblad} werkblad */
  #build(werkblad) {
    this.#botsing.replaceChildren(
      createButton("Laad de andere versie", () => werkblad.reload()),
      createButton("Bewaar dit als kopie", () => werkblad.keepCopy(`${nameDossierFor(werkblad.dossier, werkblad.casusTitel)} (kopie)`)),
    );
    const bewaren = create("label", { class: "vink" }, this.#gedeeld, " Dit is een gedeelde computer: bewaar alleen in dit tabblad");
    this.replaceChildren(
      this.#titel,
      this.#stand,
      this.#botsing,
      create(
        "details",
        { class: "vouw dossier-balk__meer" },
        create("summary", { text: "Naam, rol en bewaren" }),
        create("div", { class: "velden" }, createField("Naam", this.#naam), createField("Ik kijk", this.#rol), this.#keuzeveld),
        bewaren,
        this.#elders,
        create("p", { class: "knoppen" }, createButton("Nieuw dossier", () => werkblad.startNew()), this.#createLink()),
      ),
    );
  }

  #createLink() {
    return create("a", { href: this.dataset.kijkwerk, class: "knop knop--stil", text: "Al mijn dossiers" });
  }

  /**
   * @param {Werkblad} werkblad
   * @param {AbortSignal} signal
   */
  #listen(werkblad, signal) {
    const rol = () => /** @type {keyof typeof ROLLEN} */ (this.#rol.value);
    werkblad.addEventListener("dossier", () => this.#showDossier(werkblad), { signal });
    werkblad.addEventListener("stand", () => this.#showStand(werkblad), { signal });
    werkblad.addEventListener("gekopieerd", () => this.#sayCopied(), { signal });
    this.#naam.addEventListener("input", () => werkblad.describe({ naam: this.#naam.value }), { signal });
    this.#rol.addEventListener("change", () => werkblad.describe({ rol: rol() }), { signal });
    this.#gedeeld.addEventListener("change", () => werkblad.move(this.#gedeeld.checked), { signal });
    this.#keuze.addEventListener("change", () => this.#open(werkblad), { signal });
  }

  /** @param {Werkblad} werkblad */
  #open(werkblad) {
    const dossier = werkblad.others.find(({ id }) => id === this.#keuze.value);
    if (dossier) werkblad.open(dossier);
  }

  /** @param {Werkblad} werkblad */
  #showDossier(werkblad) {
    const { dossier } = werkblad;
    setText(this.#titel, `${nameDossierFor(dossier, werkblad.casusTitel)} · ${describeDossierFor(dossier)}`);
    if (this.#naam.value !== dossier.naam) this.#naam.value = dossier.naam;
    this.#rol.value = dossier.rol;
    this.#gedeeld.checked = werkblad.opslag.gedeeld;
    this.closest("article")?.classList.toggle("begonnen", !isLeeg(dossier));
  }

  /** @param {Werkblad} werkblad */
  #showStand(werkblad) {
    const { opslag, stand } = werkblad;
    const { soort } = stand;
    setText(this.#stand, describeStand(stand));
    this.#stand.classList.toggle("dossier-balk__stand--let-op", !["nieuw", "bewaard"].includes(soort));
    this.#botsing.hidden = soort !== "verouderd";
    setText(this.#elders, describeElders(opslag.plek, listStukken(opslag, opslag.elders).length));
    this.#showOthers(werkblad);
  }

  /** @param {Werkblad} werkblad */
  #showOthers({ others, dossier }) {
    const rest = others.filter(({ id }) => id !== dossier.id);
    this.#keuzeveld.hidden = rest.length === 0;
    this.#keuze.replaceChildren(
      create("option", { value: "", text: "Kies een dossier" }),
      ...rest.map((ander) => create("option", { value: ander.id, text: `${nameDossierFor(ander)} (${describeDossierFor(ander)})` })),
    );
  }

  #sayCopied() {
    setText(this.#stand, "Een ander tabblad schreef hier doorheen. Wat jij hier had, staat als kopie bij je dossiers.");
  }
}
