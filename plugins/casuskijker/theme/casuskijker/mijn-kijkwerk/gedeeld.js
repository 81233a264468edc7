import { create, createButton } from "../dom/dom.js";
import { openVenster } from "../venster/venster.js";
import { count } from "../werkblad/zinnen.js";

/** @typedef {import("../opslag/opslag.js").Opslag} Opslag */

const UITLEG =
  "Op een gedeelde computer bewaart deze site alleen in dit tabblad. Sluit je het tabblad, dan is het weg. Sommige browsers kunnen een " +
  "gesloten tabblad weer openen: kies ‘Wis alles’ voor je weggaat, dan weet je het zeker.";

/**
 * @param {Opslag} opslag
 * @param {() => void} changed
 * @returns {HTMLElement} The switch for a shared computer.
 */
export function createGedeeld(opslag, changed) {
  const vink = create("input", { type: "checkbox" });
  vink.checked = opslag.gedeeld;
  vink.addEventListener("change", () => {
    const namen = vink.checked ? opslag.list("") : [];
    if (namen.length) return askMeenemen(opslag, namen, { vink, changed });
    opslag.gedeeld = vink.checked;
    changed();
  });
  return create(
    "section",
    { class: "kijkwerk__gedeeld", "aria-label": "Gedeelde computer" },
    create("label", { class: "vink" }, vink, " Dit is een gedeelde computer"),
    create("p", { class: "duiding", text: UITLEG }),
  );
}

/**
 * What already is in the browser may be somebody else's: it only moves when the reader says so.
 *
 * @param {Opslag} opslag
 * @param {string[]} namen
 * @param {{vink: HTMLInputElement, changed: () => void}} rest
 */
function askMeenemen(opslag, namen, { vink, changed }) {
  let gekozen = false;
  const choose = (/** @type {boolean} */ mee, /** @type {() => void} */ sluit) => {
    const inhoud = mee ? namen.map((naam) => /** @type {const} */ ([naam, opslag.read(naam) ?? ""])) : [];
    gekozen = true;
    opslag.gedeeld = true;
    const verhuisd = inhoud.filter(([naam, tekst]) => opslag.write(naam, tekst, opslag.read(naam)) === "bewaard");
    // Only what has arrived in the tab may leave the browser.
    opslag.gedeeld = false;
    for (const [naam] of verhuisd) opslag.remove(naam);
    opslag.gedeeld = true;
    sluit();
    changed();
  };
  const gesloten = openVenster("Wat er al in deze browser staat", (sluit) => [
    create("p", { text: `In deze browser staat al ${count(namen.length, "stuk", "stukken")} van deze site. Misschien is dat van iemand anders.` }),
    create(
      "p",
      { class: "knoppen" },
      createButton("Laat staan", () => choose(false, sluit), { class: "knop" }),
      createButton("Neem mee naar dit tabblad", () => choose(true, sluit)),
    ),
  ]);
  void gesloten.then(() => {
    if (!gekozen) vink.checked = false;
  });
}
