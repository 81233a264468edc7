import { create, createButton } from "../../grond/dom/dom.js";
import { doDaad, forgetDaad } from "../../grond/opslag/ongedaan.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { opslag } from "../hier/opslag.js";
import { describeTot } from "../terughalen/terughalen.js";
import { wipeNaVraag } from "../wis-vraag/wis-vraag.js";

const BIJ = "kijkwerk";
const WIS = kijkwerkwoord("mijn-kijkwerk.wis");
const HERNOEM = kijkwerkwoord("mijn-kijkwerk.hernoem");

/**
 * @typedef {object} Stuk One thing that is kept, in a row of its own.
 * @property {string} plek The name under which it is kept.
 * @property {string} naam What it is called, for who does not see the row.
 * @property {string} weg What to say when it was wiped.
 * @property {string} terug What to say when it is back.
 */

/**
 * @param {string} text
 * @param {() => void} act
 * @param {Pick<Stuk, "plek" | "naam">} stuk
 * @returns {HTMLButtonElement} One that can be found again when the list is drawn anew.
 */
export function createStukKnop(text, act, { plek, naam }) {
  return createButton(text, act, {
    class: "knop-link",
    "aria-label": `${text}: ${naam}`,
    "data-knop": `${text} ${plek}`,
  });
}

/**
 * @param {string} text
 * @param {string} href
 * @param {Pick<Stuk, "plek" | "naam">} stuk
 * @returns {HTMLAnchorElement} What one does with it first, as a rule; found again as a button is.
 */
export function createStukLink(text, href, { plek, naam }) {
  return create("a", {
    class: "knop knop--stil",
    href,
    text,
    "aria-label": `${text}: ${naam}`,
    "data-knop": `${text} ${plek}`,
  });
}

/**
 * @param {Parameters<import("./lijst.js").Deel["rename"]>[0]} wat
 * @param {Pick<Stuk, "plek" | "naam">} stuk
 * @param {import("./lijst.js").Deel} deel
 */
export function createHernoemKnop(wat, stuk, { rename, changed, say, focus }) {
  const done = (/** @type {boolean} */ gelukt) => {
    changed();
    if (gelukt) say(kijkwerkwoord("mijn-kijkwerk.naam_bewaard"));
    // The list may have been drawn anew meanwhile, and the button that opened the window is gone then.
    focus(`${HERNOEM} ${stuk.plek}`);
  };
  return createStukKnop(HERNOEM, () => rename(wat, stuk.naam, done), stuk);
}

/**
 * @param {Stuk} stuk
 * @param {import("./lijst.js").Deel} deel
 * @returns {HTMLButtonElement} Wipes it, and then offers to bring it back.
 */
export function createWisKnop(stuk, { changed, say, focus, offered, keepVan }) {
  const wipe = () => {
    let blijft = "";
    const { uitkomst: restore, daad } = doDaad(opslag, BIJ, () => {
      blijft = keepVan(stuk.plek);
      return { zin: stuk.weg, uitkomst: takeOut(stuk.plek) };
    });
    offered(daad);
    changed();
    const knop = createButton(bewaarwoord("terughalen.knop"), () => {
      const uitkomst = restore();
      const gelukt = uitkomst === "bewaard";
      if (gelukt && daad) forgetDaad(opslag, daad.id);
      offered(null);
      changed();
      say(gelukt ? stuk.terug : bewaarwoord(uitkomst === "botsing" ? "terughalen.bezet" : "terughalen.geen_ruimte"));
      focus(`${WIS} ${stuk.plek}`);
    });
    say(`${stuk.weg}${blijft} ${describeTot(daad)} `, knop);
    knop.focus();
  };
  return createStukKnop(WIS, () => wipeNaVraag(wipe), stuk);
}

/**
 * Takes one thing out of what is kept, also when it cannot be read.
 *
 * @param {string} plek
 * @returns {() => import("../../grond/opslag/opslag.js").Uitkomst} Brings it back as it was; whatever is there by then
 *   stays.
 */
function takeOut(plek) {
  const tekst = opslag.read(plek);
  opslag.remove(plek);
  return () => (tekst === null ? "botsing" : opslag.write(plek, tekst, null));
}
