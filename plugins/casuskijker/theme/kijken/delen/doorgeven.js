import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { deelwoord } from "../../woorden/delen.js";
import { copyText, say } from "./klembord.js";

/**
 * @typedef {object} Wens
 * @property {string} veld What the link is called.
 * @property {string} titel What an app that passes it on calls it.
 * @property {string} gekopieerd Said once it lies on the clipboard.
 */

const loadQr = () => import("../qr-code/qr-beeld.js");

/** A link that goes to others: with an app of the phone where it has that, by the clipboard, or to a camera as a QR. */
export class Doorgeven {
  #wens;
  #link = create("input", { type: "text", readonly: true, class: "delen__uitvoer", spellcheck: "false" });
  #melding = create("p", { role: "status", class: "delen__melding" });
  #qrs = create("div", { class: "qr-rij" });
  #knop = createButton(deelwoord("delen.toon_qr"), () => this.#turn(), { "aria-expanded": "false" });
  /** @type {readonly string[]} */
  #codes = [];

  /** @param {Wens} wens */
  constructor(wens) {
    this.#wens = wens;
    const kopieer = createButton(deelwoord("delen.kopieer_link"), () => void this.#copy(), { class: "knop" });
    const knoppen = [kopieer, this.#knop];
    if ("share" in navigator) {
      kopieer.classList.add("knop--stil");
      knoppen.unshift(createButton(deelwoord("delen.met_app"), () => void this.#share(), { class: "knop" }));
    }
    this.element = create(
      "div",
      { class: "delen__doorgeven" },
      createField(wens.veld, this.#link),
      create("p", { class: "knoppen" }, ...knoppen),
      this.#melding,
      this.#qrs,
    );
  }

  /**
   * @param {string} link
   * @param {readonly string[]} [codes] What the QRs hold, where that is not the link as it is.
   */
  show(link, codes = [link]) {
    this.#link.value = link;
    this.#codes = codes;
    if (this.#isOpen) this.#draw();
  }

  get #isOpen() {
    return this.#knop.getAttribute("aria-expanded") === "true";
  }

  async #copy() {
    say(this.#melding, (await copyText(this.#link)) ? this.#wens.gekopieerd : deelwoord("delen.kopieer_zelf"));
  }

  async #share() {
    try {
      await navigator.share({ title: this.#wens.titel, url: this.#link.value });
    } catch (fout) {
      // Who thought better of it knows that; what the phone does not allow is said.
      if (/** @type {Error} */ (fout).name !== "AbortError") say(this.#melding, deelwoord("delen.app_lukt_niet"));
    }
  }

  #turn() {
    const open = !this.#isOpen;
    this.#knop.setAttribute("aria-expanded", String(open));
    setText(this.#knop, deelwoord(open ? "delen.verberg_qr" : "delen.toon_qr"));
    this.#draw();
  }

  #draw() {
    if (!this.#isOpen) return this.#qrs.replaceChildren();
    void laad(loadQr, this.#melding, ({ createQrs }) => {
      this.#qrs.replaceChildren(...createQrs(this.#codes));
      this.#qrs.firstElementChild?.scrollIntoView({ block: "center" });
    });
  }
}
