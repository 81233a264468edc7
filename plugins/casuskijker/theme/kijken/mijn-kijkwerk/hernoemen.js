import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { cleanNaam, MAX_NAAM } from "../../kern/deelcode/naam.js";
import { describeDossier, GRENZEN } from "../../kern/dossier/dossier.js";
import { keepInlevering } from "../../kern/dossier/inlevering-nemen.js";
import { nameInlevering, parseInlevering } from "../../kern/dossier/inleveringen.js";
import { keepDossier, nameDossier, parseDossier } from "../../kern/dossier/kast.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { beheerwoord } from "../../woorden/beheer.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { opslag } from "../hier/opslag.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/inleveringen.js").Inlevering} Inlevering
 */

/**
 * Asks for another name in a window of its own, so that what happens on the page meanwhile takes nothing of what is
 * typed.
 *
 * @param {Dossier | Inlevering} wat
 * @param {string} naam What it is called now.
 * @returns {Promise<boolean>} Whether it has another name now.
 */
export async function askNaam(wat, naam) {
  const veld = create("input", { type: "text", value: wat.naam, autocomplete: "off" });
  const melding = create("p", { role: "status" });
  const isVanAnder = "plek" in wat;
  const grens = new GrensVeld(veld, isVanAnder ? MAX_NAAM : GRENZEN.naam, { write: () => undefined });
  let gelukt = false;
  const gesloten = openVenster(beheerwoord("mijn-kijkwerk.hoe_heet"), (sluit) => {
    const save = () => {
      if (grens.isTeLang) return veld.focus();
      const nieuw = veld.value.trim();
      gelukt = (isVanAnder ? renameInlevering(wat.id, nieuw) : renameDossier(wat.id, nieuw)) === "bewaard";
      if (gelukt) sluit();
      else setText(melding, beheerwoord("mijn-kijkwerk.naam_niet_bewaard"));
    };
    veld.addEventListener("keydown", (event) => hearEnter(event, save));
    return [
      create("p", { text: beheerwoord("mijn-kijkwerk.nu_heet", { naam: quoteNaam(naam) }) }),
      ...createVeld(veld, isVanAnder),
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
 * @param {HTMLInputElement} veld
 * @param {boolean} isVanAnder What somebody handed in is called after them.
 */
function createVeld(veld, isVanAnder) {
  if (isVanAnder) return [createField(beheerwoord("mijn-kijkwerk.van_wie"), veld)];
  return [
    createField(bewaarwoord("dossier-balk.naam"), veld),
    create("p", { class: "duiding", text: bewaarwoord("dossier-balk.naam_uitleg") }),
  ];
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

/**
 * @param {string} id
 * @param {string} naam Whose it is; nobody in particular again where it is empty.
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
function renameInlevering(id, naam) {
  const tekst = opslag.read(nameInlevering(id));
  return tekst === null ? "botsing" : keepInlevering(opslag, { ...parseInlevering(tekst), naam: cleanNaam(naam) });
}
