import { printMaat } from "../../grond/afdruk-keuze/afdruk-keuze.js";
import { create } from "../../grond/dom/dom.js";
import { findStam } from "../../kern/dossier/samenvoegen.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { createStukKnop } from "./stuk.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 *
 * @typedef {[string, string]} Regel What something is about, by its id: its words are gone; and what the reader made of
 *   it.
 */

/**
 * @param {Dossier} dossier Of a kijkraam that is gone.
 * @returns {Regel[]}
 */
export function listAntwoorden({ antwoorden, punten }) {
  const gekozen = Object.entries(antwoorden).map(
    ([id, { positie, notitie }]) => /** @type {Regel} */ ([id, [positie, notitie].filter(Boolean).join(" · ")]),
  );
  const afgesproken = punten.map(describePunt).filter(Boolean);
  return [
    ...gekozen,
    ...afgesproken.map((tekst) => /** @type {Regel} */ ([kijkwerkwoord("mijn-kijkwerk.opgepakt"), tekst])),
  ];
}

/**
 * @param {Reflectie} reflectie Of a casus that is gone.
 * @returns {Regel[]}
 */
export function listReflectie(reflectie) {
  return Object.entries(reflectie).map(([id, tekst]) => {
    const vraag = findStam(id);
    return [
      vraag === id
        ? kijkwerkwoord("mijn-kijkwerk.vraag", { vraag })
        : kijkwerkwoord("mijn-kijkwerk.vraag_nog_een", { vraag }),
      tekst,
    ];
  });
}

/**
 * What has no page any more to be read and printed on is read and printed here.
 *
 * @param {readonly Regel[]} regels
 * @param {Pick<import("./stuk.js").Stuk, "plek" | "naam">} stuk
 * @returns {[HTMLDetailsElement, HTMLButtonElement]} The fold, and a button that prints the row that it is in.
 */
export function createTeruglezen(regels, stuk) {
  const lijst = create(
    "dl",
    {},
    ...regels.flatMap(([kop, tekst]) => [create("dt", { text: kop }), create("dd", { text: tekst })]),
  );
  const kop = create("summary", {
    text: kijkwerkwoord("mijn-kijkwerk.lees"),
    "aria-label": kijkwerkwoord("mijn-kijkwerk.lees_van", { naam: stuk.naam }),
    "data-knop": `lees ${stuk.plek}`,
  });
  const vouw = create("details", { class: "notitie kijkwerk__terug", "data-vouw": stuk.plek }, kop, lijst);
  return [vouw, createStukKnop(kijkwerkwoord("mijn-kijkwerk.druk_af"), () => printRegel(vouw), stuk)];
}

/** @param {HTMLDetailsElement} vouw */
function printRegel(vouw) {
  const { dataset } = /** @type {HTMLElement} */ (vouw.closest("li"));
  vouw.open = true;
  dataset.papier = "";
  addEventListener("afterprint", () => delete dataset.papier, { once: true });
  printMaat("stuk");
}
