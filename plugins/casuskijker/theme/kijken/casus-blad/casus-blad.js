import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { ALLEEN, writeDeel } from "../../kern/alleen/alleen.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { openWerkblad } from "../hier/hier.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

const NIET_OPGEHAALD = kijkwoord("casus-blad.niet_opgehaald");

/** Keeps the casus that a dossier is about within reach: its title in the bar, its story in a window over the page. */
export default class CasusBlad extends HTMLElement {
  #controller = new AbortController();
  #titel = create("span", { class: "casus-blad__titel" });
  #lees = createButton(kijkwoord("casus-blad.lees"), () => void this.open());
  /** @type {string | null | undefined} The casus that is shown. */
  #getoond;
  #bij = /** @type {Element} */ (this.#lees);
  /** @param {typeof import("./casus-venster.js")} venster */
  #bring = ({ bringCasus }) =>
    laad(() => bringCasus(this.#adres(openWerkblad(this).dossier.casus ?? "")), this.#bij, this.#open, NIET_OPGEHAALD);
  /** @param {() => unknown} open */
  #open = (open) => open();

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    this.#getoond = undefined;
    this.replaceChildren(this.#titel, " ", this.#lees);
    werkblad.addEventListener("dossier", () => void this.#show(werkblad), { signal: this.#controller.signal });
    werkblad.expect(this.#show(werkblad));
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.replaceChildren();
  }

  /** @param {string} casus */
  #adres(casus) {
    return (this.dataset.casus ?? "").replace("{casus}", casus);
  }

  /** @param {Werkblad} werkblad */
  async #show(werkblad) {
    const { casus, kijkraam } = werkblad.dossier;
    if (casus === this.#getoond) return;
    this.#getoond = casus;
    const samen = this.closest("article")?.querySelector("a.kijkraam-kop__samen");
    // Whoever looks together goes on with this casus, and this part.
    const waarden = { casus, kijkraam, [ALLEEN]: writeDeel(werkblad.deel) };
    if (samen instanceof HTMLAnchorElement) samen.hash = writeFragment({ waarden });
    this.hidden = casus === null;
    if (casus === null) return;
    // Only for who looks at a casus.
    await laad(
      () => import("./casus-bron.js"),
      this,
      (bron) => this.#showCasus(werkblad, casus, bron),
    );
  }

  /**
   * @param {Werkblad} werkblad
   * @param {string} casus
   * @param {typeof import("./casus-bron.js")} bron
   */
  async #showCasus(werkblad, casus, { describeCasus, fetchCasus }) {
    const gevonden = await fetchCasus(this.#adres(casus));
    if (casus !== this.#getoond) return;
    const weg = gevonden === "weg";
    this.#lees.hidden = weg;
    setText(this.#titel, describeCasus(casus, gevonden));
    if (gevonden && !weg) werkblad.nameCasus(gevonden.titel);
  }

  /** @param {Element} bij Opens the casus over the page, or says behind this that it did not come. */
  async open(bij = this.#lees) {
    this.#bij = bij;
    await laad(() => import("./casus-venster.js"), bij, this.#bring, NIET_OPGEHAALD);
    // What could not be reached before may be there by now.
    this.#getoond = undefined;
    await this.#show(openWerkblad(this));
  }
}
