import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { describeDossier, GRENZEN } from "../../kern/dossier/dossier.js";
import { keepDossier, nameDossier, parseDossier } from "../../kern/dossier/kast.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { beheerwoord } from "../../woorden/beheer.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { opslag } from "../hier/opslag.js";

/**
 * Asks for another name in a window of its own, so that what happens on the page meanwhile takes nothing of what is
 * typed.
 *
 * @param {import("../../kern/dossier/dossier.js").Dossier} dossier
 * @param {string} naam What it is called now.
 * @returns {Promise<boolean>} Whether it has another name now.
 */
export async function askNaam(dossier, naam) {
  const veld = create("input", { type: "text", value: dossier.naam, autocomplete: "off" });
  const melding = create("p", { role: "status" });
  const grens = new GrensVeld(veld, GRENZEN.naam, { write: () => undefined });
  let gelukt = false;
  const gesloten = openVenster(beheerwoord("mijn-kijkwerk.hoe_heet"), (sluit) => {
    const save = () => {
      if (grens.isTeLang) return veld.focus();
      gelukt = renameDossier(dossier.id, veld.value.trim()) === "bewaard";
      if (gelukt) sluit();
      else setText(melding, beheerwoord("mijn-kijkwerk.naam_niet_bewaard"));
    };
    veld.addEventListener("keydown", (event) => hearEnter(event, save));
    return [
      create("p", { text: beheerwoord("mijn-kijkwerk.nu_heet", { naam: quoteNaam(naam) }) }),
      createField(bewaarwoord("dossier-balk.naam"), veld),
      create("p", { class: "duiding", text: bewaarwoord("dossier-balk.naam_uitleg") }),
      melding,
      create(
        "p",
        { class: "knoppen" },
        createButton(beheerwoord("mijn-kijkwerk.bewaar_naam"), save, { class: "knop" }),
        createButton(beheerwoord("mijn-kijkwerk.laat_zo"), sluit),
      ),
    ];
  });
  veld.focus();
  veld.select();
  await gesloten;
  return gelukt;
}

/**
 * @param {KeyboardEvent} event
 * @param {() => void} save
 */
function hearEnter(event, save) {
  // Enter that ends the composing of a letter is no answer yet.
  if (event.key !== "Enter" || event.isComposing) return;
  // Else the same press goes on to the button that has the focus by then, and opens the window again.
  event.preventDefault();
  save();
}

/**
 * Gives a dossier another name on top of whatever another tab did to it meanwhile.
 *
 * @param {string} id
 * @param {string} naam
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
function renameDossier(id, naam) {
  const tekst = opslag.read(nameDossier(id));
  return tekst === null ? "botsing" : keepDossier(opslag, describeDossier(parseDossier(tekst), { naam }));
}
