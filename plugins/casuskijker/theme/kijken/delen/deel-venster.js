import { create, createButton, createField } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { createInbreng, findKenmerk, MAX_NAAM, writeDeelcode } from "../../kern/deelcode/deelcode.js";
import { writeHoofdletters } from "../../kern/deelcode/hoofdletters.js";
import { isLangGeleden } from "../../kern/dossier/moment.js";
import { writeInbrengBestand } from "../../kern/groep/groep-lezen.js";
import { computeProfiel } from "../../kern/profiel/profiel.js";
import { keepDeelnaam } from "../../kern/werkblad/deelnaam.js";
import { describeDatum, quoteDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { joinNames, quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { deelwoord } from "../../woorden/delen.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { saveTekst } from "../invoer/opslaan.js";
import { createIntussen, createTabbladLetOp } from "./deel-let-op.js";
import { describeDelen } from "./deel-zinnen.js";
import { Doorgeven } from "./doorgeven.js";
import { copyText, say } from "./klembord.js";
import { createNaam } from "./naam-veld.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Bij
 * @property {URL} samen The page where they are laid together.
 * @property {string} casusTitel
 * @property {Kijkraam} geteld The kijkraam as it is looked at: of a part, only that counts.
 * @property {import("../../kern/werkblad/werkblad.js").Werkblad} werkblad
 * @property {boolean} isBijgewerkt Whether the page took over just now what another tab made of the dossier.
 * @property {() => void} ander Hands over the other dossier that is open now.
 */

/**
 * Hands over positions as a link, a code or a file; the reader sends it.
 *
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {Bij} bij
 */
export function openDelen(kijkraam, dossier, bij) {
  const { samen, werkblad } = bij;
  // Of one's own help one tells somebody: there is no group.
  const isEigen = kijkraam.eigenschappen.rol === "client";
  const { naam, regel, elementen } = createNaam(werkblad.opslag, dossier.id, { vraag: nameVraag(isEigen) });
  const link = new Doorgeven({
    veld: deelwoord("delen.link"),
    titel: deelwoord("delen.titel", { kijkraam: kijkraam.titel }),
    gekopieerd: deelwoord(isEigen ? "delen.link_gekopieerd_een" : "delen.link_gekopieerd"),
  });
  const code = create("input", { type: "text", readonly: true, class: "delen__uitvoer", spellcheck: "false" });
  const show = () => {
    code.value = writeDeelcode(kijkraam, dossier, naam.value);
    link.show(`${samen.href}#${code.value}`, [`${samen.href}#${writeHoofdletters(code.value)}`]);
  };
  const keep = (/** @type {string} */ past) => {
    keepDeelnaam(werkblad.opslag, dossier.id, past);
    regel.show();
    show();
  };
  new GrensVeld(naam, MAX_NAAM, { write: keep });
  show();
  const dicht = new AbortController();
  const venster = openVenster(deelwoord("delen.kop"), (sluit) => [
    create("p", {}, create("strong", { text: describeGedeeld(dossier, bij) })),
    ...createLetOp(dossier),
    ...createTabbladLetOp(bij, sluit),
    createIntussen(werkblad, dicht.signal),
    create("p", { text: describeDelen(dossier) }),
    ...elementen,
    link.element,
    ...createWaar(dossier, isEigen),
    createAnders(code, isEigen, (say) => saveForGroep(dossier, naam.value, say)),
  ]);
  void venster.then(() => dicht.abort());
}

/** @param {boolean} isEigen */
function nameVraag(isEigen) {
  return deelwoord(isEigen ? "delen.je_naam_een" : "delen.je_naam");
}

/**
 * @param {HTMLInputElement} code
 * @param {boolean} isEigen Whether it goes to somebody who reads it, and not to a group.
 * @param {(say: (zin: string) => void) => void} save
 */
function createAnders(code, isEigen, save) {
  const melding = create("p", { role: "status", class: "delen__melding" });
  const knop = createButton(deelwoord("delen.bewaar_groep"), () => save((zin) => say(melding, zin)));
  return create(
    "details",
    { class: "notitie" },
    create("summary", { text: deelwoord("delen.anders") }),
    create("p", { text: deelwoord("delen.code_uitleg") }),
    createCodeRij(code, isEigen, melding),
    create("p", { text: deelwoord("delen.bestand_uitleg") }),
    create("p", { class: "knoppen" }, knop),
    melding,
  );
}

/**
 * @param {Dossier} dossier
 * @param {Bij} bij
 * @returns {string} What is handed over: who has more dossiers sees that it is this one, and of a part of what it is.
 */
function describeGedeeld(dossier, { geteld, casusTitel, werkblad }) {
  const { bekeken, totaal } = computeProfiel(geteld, dossier);
  const naam = quoteDossierFor(dossier, casusTitel);
  const punten = geteld.eigenschappen.onderdeel.meer;
  if (!werkblad.deel) return deelwoord("delen.dossier", { naam, bekeken, totaal, punten });
  const delen = joinNames(geteld.invalshoeken.map(({ titel }) => quoteNaam(titel)));
  return deelwoord("delen.dossier_deel", { naam, bekeken, totaal, punten, delen });
}

/**
 * @param {Dossier} dossier
 * @returns {HTMLElement[]} That it is of somebody else, or of some time ago: what is handed over tells neither.
 */
function createLetOp({ van_ander: vanAnder, gewijzigd }) {
  const zinnen = [
    ...(vanAnder ? [deelwoord("delen.van_ander")] : []),
    ...(isLangGeleden(gewijzigd) ? [deelwoord("delen.van_toen", { dag: describeDatum(gewijzigd) })] : []),
  ];
  return zinnen.map((text) => create("p", { class: "let-op", text }));
}

/**
 * @param {Dossier} dossier
 * @param {boolean} isEigen
 * @returns {HTMLElement[]} Where it goes, and by what one finds it there.
 */
function createWaar(dossier, isEigen) {
  if (isEigen) return [create("p", { class: "duiding", text: deelwoord("delen.waar_een") })];
  const kenmerk = deelwoord("delen.kenmerk", { kenmerk: findKenmerk(dossier) });
  return [deelwoord("delen.waar"), kenmerk].map((text) => create("p", { class: "duiding", text }));
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

/**
 * @param {HTMLInputElement} code
 * @param {boolean} isEigen
 * @param {HTMLElement} melding Where it says whether it was copied.
 */
function createCodeRij(code, isEigen, melding) {
  const klaar = isEigen ? "delen.code_gekopieerd_een" : "delen.code_gekopieerd";
  const copy = async () => {
    const gekopieerd = await copyText(code);
    say(melding, deelwoord(gekopieerd ? klaar : "delen.kopieer_zelf"));
  };
  const knop = createButton(deelwoord("delen.kopieer_code"), () => void copy());
  return create("div", { class: "delen__rij" }, createField(deelwoord("delen.code"), code), knop);
}
