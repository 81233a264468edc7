import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { createInbreng, MAX_NAAM, writeDeelcode } from "../../kern/deelcode/deelcode.js";
import { writeInbrengBestand } from "../../kern/groep/groep-lezen.js";
import { computeProfiel } from "../../kern/profiel/profiel.js";
import { nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { saveTekst } from "../invoer/opslaan.js";
import { describeDelen } from "./deel-zinnen.js";
import { copyText } from "./klembord.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {{samen: URL, casusTitel: string, geteld: Kijkraam}} Bij The page where they are laid together, what the
 *   casus is called, and the kijkraam as it is looked at: of a part, only that counts.
 */

/**
 * Hands over positions as a link, a code or a file; the reader sends it.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {Bij} bij
 */
export function openDelen(kijkraam, dossier, { samen, casusTitel, geteld }) {
  const naam = create("input", { type: "text", autocomplete: "off" });
  const link = createOutput();
  const code = createOutput();
  const melding = create("p", { role: "status", class: "delen__melding" });
  const show = () => {
    code.value = writeDeelcode(kijkraam, dossier, naam.value);
    link.value = `${samen.href}#${code.value}`;
  };
  new GrensVeld(naam, MAX_NAAM, { write: show });
  show();
  const save = () => saveForGroep(dossier, naam.value, (zin) => setText(melding, zin));
  void openVenster("Deel mijn antwoorden", () => [
    create("p", {}, create("strong", { text: describeGedeeld(geteld, dossier, casusTitel) })),
    ...(dossier.van_ander ? [create("p", { class: "let-op", text: kijkwoord("delen.van_ander") })] : []),
    create("p", { text: describeDelen(dossier) }),
    create("div", {}, createField("Je naam, als de groep die mag zien", naam)),
    createRij("Link", link, { melding, klasse: "knop" }),
    create("p", { class: "duiding", text: kijkwoord("delen.link_uitleg") }),
    melding,
    create(
      "details",
      { class: "notitie" },
      create("summary", { text: kijkwoord("delen.anders") }),
      create("p", { text: kijkwoord("delen.code_uitleg") }),
      createRij("Code", code, { melding, klasse: "knop knop--stil" }),
      create("p", { text: kijkwoord("delen.bestand_uitleg") }),
      create("p", { class: "knoppen" }, createButton("Bewaar als bestand voor de groep", save)),
    ),
  ]);
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {string} casusTitel
 * @returns {string} What is handed over: who has more dossiers sees that it is this one.
 */
function describeGedeeld(kijkraam, dossier, casusTitel) {
  const { bekeken, totaal } = computeProfiel(kijkraam, dossier);
  const naam = quoteNaam(nameDossierFor(dossier, casusTitel));
  return kijkwoord("delen.dossier", { naam, bekeken, totaal });
}

/**
 * The file of a group of one: what is in it cannot take the place of a dossier, nor tell when it was.
 *
 * @param {Dossier} dossier
 * @param {string} naam
 * @param {(zin: string) => void} say
 */
function saveForGroep(dossier, naam, say) {
  saveTekst(writeInbrengBestand(createInbreng(dossier, naam)), `${dossier.kijkraam}-voor-de-groep`, say);
}

function createOutput() {
  return create("input", { type: "text", readonly: true, class: "delen__uitvoer", spellcheck: "false" });
}

/**
 * What can be handed over, with a button that copies it.
 *
 * @param {"Link" | "Code"} wat
 * @param {HTMLInputElement} field
 * @param {{melding: HTMLElement, klasse: string}} wens Where it says whether that went well, and how the button looks.
 */
function createRij(wat, field, { melding, klasse }) {
  const copy = async () => {
    const gekopieerd = await copyText(field);
    setText(
      melding,
      gekopieerd ? `${wat} gekopieerd. Plak hem in een bericht aan je groep.` : "Kopieer wat geselecteerd is.",
    );
  };
  const button = createButton(`Kopieer de ${wat.toLowerCase()}`, () => void copy(), { class: klasse });
  return create("div", { class: "delen__rij" }, createField(wat, field), button);
}
