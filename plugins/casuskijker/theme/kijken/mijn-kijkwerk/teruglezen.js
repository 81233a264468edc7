import { printMaat } from "../../grond/afdruk-keuze/afdruk-keuze.js";
import { create } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { loadStijlblad } from "../../grond/laden/stijlblad.js";
import { findStam } from "../../kern/dossier/samenvoegen.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { createStukKnop } from "./stuk.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 *
 * @typedef {[kop: string, tekst: string, klasse?: string]} Regel What something is about, by its id: its words are
 *   gone; what the reader made of it; and a class, where it is drawn otherwise.
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

const loadInleverblad = () => Promise.all([import("../inleverblad/inleverblad.js"), loadStijlblad("inleverblad")]);

/**
 * What the fold is called, also for who does not see the row; and whether it is printed to be given back, with what one
 * has to say of it.
 * @typedef {{kop: string, noem: (naam: string) => string, gaatTerug?: boolean}} Lezing
 */

/** @type {Lezing} */
const VAN_JOU = {
  kop: kijkwerkwoord("mijn-kijkwerk.lees"),
  noem: (naam) => kijkwerkwoord("mijn-kijkwerk.lees_van", { naam }),
};

/**
 * What has no page to be read and printed on is read and printed here.
 *
 * @param {readonly Regel[]} regels
 * @param {Pick<import("./stuk.js").Stuk, "plek" | "naam">} stuk
 * @param {Lezing} [lezing]
 * @returns {[HTMLDetailsElement, HTMLButtonElement]} The fold, and a button that prints the row that it is in.
 */
export function createTeruglezen(regels, stuk, { kop: text, noem, gaatTerug } = VAN_JOU) {
  const lijst = create(
    "dl",
    {},
    ...regels.flatMap(([kop, text, klasse = ""]) => [
      create("dt", { text: kop, class: klasse }),
      create("dd", { text, class: klasse }),
    ]),
  );
  const kop = create("summary", {
    text,
    "aria-label": noem(stuk.naam),
    "data-knop": `lees ${stuk.plek}`,
  });
  const vouw = create("details", { class: "notitie kijkwerk__terug", "data-vouw": stuk.plek }, kop, lijst);
  const druk = () => (gaatTerug ? printOmTerugTeGeven(vouw) : printRegel(vouw, "stuk"));
  return [vouw, createStukKnop(kijkwerkwoord("mijn-kijkwerk.druk_af"), druk, stuk)];
}

/** @param {HTMLDetailsElement} vouw */
function printOmTerugTeGeven(vouw) {
  void laad(loadInleverblad, vouw, async ([blad]) => {
    await blad.prepareInleverblad();
    printRegel(vouw, "stuk-inleveren");
  });
}

/**
 * @param {HTMLDetailsElement} vouw
 * @param {import("../../grond/afdruk-keuze/afdruk-keuze.js").Maat} maat
 */
function printRegel(vouw, maat) {
  const { dataset } = /** @type {HTMLElement} */ (vouw.closest("li"));
  vouw.open = true;
  dataset.papier = "";
  addEventListener("afterprint", () => delete dataset.papier, { once: true });
  printMaat(maat);
}
