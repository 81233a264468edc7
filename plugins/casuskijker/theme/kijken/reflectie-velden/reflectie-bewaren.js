import { create, createButton, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { listStukken } from "../../kern/dossier/kast.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { describeStand } from "../../kern/werkblad/dossier-zinnen.js";
import { describeElders } from "../../kern/werkblad/elders.js";
import { antwoordwoord } from "../../woorden/antwoorden.js";
import { describeTeLang, GRENS } from "../grens/grens-veld.js";
import { opslag } from "../hier/opslag.js";

/** @typedef {import("./reflectie-blad.js").ReflectieBlad} ReflectieBlad */

const BLIJFT = antwoordwoord("reflectie-velden.blijft");
const GEKOPIEERD = antwoordwoord("reflectie-velden.gekopieerd");
const LUKT_NIET = antwoordwoord("reflectie-velden.lukt_niet");

/**
 * Whether the answers are kept, where and when; what to do when another tab has others; and the switch for a shared
 * computer.
 */
export class ReflectieBewaren {
  #blad;
  #stand = create("p", { class: "reflectie__stand", role: "status" });
  /** The same where one writes; who listens hears it from the line above. */
  #bijVeld = create("p", { class: "reflectie__bij-veld", "aria-hidden": "true" });
  #botsing = create("p", { class: "knoppen reflectie__botsing" });
  #ruw = create("p", { class: "knoppen reflectie__ruw" });
  #gedeeld = create("input", { type: "checkbox" });
  #elders = create("p", { class: "duiding" });

  /**
   * @param {ReflectieBlad} blad
   * @param {{kijkwerk: string, say: (zin: string) => void, signal: AbortSignal}} pagina The address of Mijn kijkwerk,
   *   and where a sentence can be said.
   */
  constructor(blad, { kijkwerk, say, signal }) {
    this.#blad = blad;
    const keepBoth = () => blad.keepBoth() || say(LUKT_NIET);
    this.#botsing.append(
      createButton(antwoordwoord("reflectie-velden.laad_andere"), () => blad.reload()),
      createButton(antwoordwoord("reflectie-velden.bewaar_erbij"), keepBoth),
    );
    this.#ruw.append(createButton(antwoordwoord("reflectie-velden.bewaar_ruw"), () => saveRuw(blad, this.#ruw, say)));
    addEventListener(GRENS, () => this.show(), { signal });
    this.#gedeeld.addEventListener("change", () => blad.move(this.#gedeeld.checked) || say(LUKT_NIET), { signal });
    const vink = create("label", { class: "vink" }, this.#gedeeld, ` ${antwoordwoord("reflectie-velden.gedeeld")}`);
    const link = create("a", {
      class: "knop knop--stil",
      href: kijkwerk,
      text: antwoordwoord("reflectie-velden.mijn_kijkwerk"),
    });
    const meer = create(
      "details",
      { class: "notitie reflectie__meer" },
      create("summary", { text: antwoordwoord("reflectie-velden.waar") }),
    );
    meer.append(vink, this.#elders, create("p", { class: "knoppen" }, link));
    this.elementen = [this.#stand, this.#botsing, this.#ruw, meer];
  }

  show() {
    const { stand, fout } = this.#blad;
    const teLang = describeTeLang();
    const zin = fout && stand.soort !== "verouderd" ? `${BLIJFT} ${fout}` : teLang || describeStand(stand);
    const letOp = fout !== "" || teLang !== "" || !["nieuw", "bewaard"].includes(stand.soort);
    setText(this.#stand, zin);
    this.#sayBijVeld(zin);
    for (const regel of [this.#stand, this.#bijVeld]) regel.classList.toggle("reflectie--let-op", letOp);
    this.#botsing.hidden = stand.soort !== "verouderd";
    this.#ruw.hidden = fout === "";
    this.#gedeeld.checked = opslag.gedeeld;
    setText(this.#elders, describeElders(opslag.plek, listStukken(opslag, opslag.elders)));
  }

  /** @param {string} zin */
  #sayBijVeld(zin) {
    const veld = document.activeElement;
    const isHier = this.#blad.casus.vragen.some(({ plek }) => document.getElementById(plek)?.contains(veld));
    if (!isHier || !veld?.matches("textarea")) return;
    setText(this.#bijVeld, zin);
    if (this.#bijVeld.parentNode !== veld.parentNode) veld.after(this.#bijVeld);
  }

  sayCopied() {
    setText(this.#stand, GEKOPIEERD);
  }
}

/**
 * @param {ReflectieBlad} blad
 * @param {Element} bij
 * @param {(zin: string) => void} say
 */
function saveRuw({ ruw, casus }, bij, say) {
  void laad(
    () => import("../invoer/opslaan.js"),
    bij,
    ({ saveTekst }) => saveTekst(ruw, `niet-te-lezen-${readPlek(casus.slug).id}`, say),
  );
}
