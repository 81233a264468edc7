// Answers in a file; and on the sheet of a les, whose they are, so that who collects thirty files knows them apart.
import { create, setText } from "../../grond/dom/dom.js";
import { cleanNaam, MAX_NAAM } from "../../kern/deelcode/naam.js";
import { nameReflectie } from "../../kern/dossier/kast.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { keepDeelnaam } from "../../kern/werkblad/deelnaam.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { reflectiewoord } from "../../woorden/reflectie.js";
import { createNaam } from "../delen/naam-veld.js";
import { opslag } from "../hier/opslag.js";
import { saveBestand } from "../invoer/bestanden.js";
import { followKijkramen } from "./kijkraam-stand.js";
import { findVerder } from "./naar-open.js";

/** @type {WeakMap<import("./reflectie-blad.js").ReflectieBlad, () => string>} */
const NAMEN = new WeakMap();
/** @type {Set<HTMLInputElement>} Where it is asked: a les along several verhalen asks at each. */
const VELDEN = new Set();

/**
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 * @returns {string | undefined} Whose it is, where that is asked.
 */
export function readInleverNaam(blad) {
  return NAMEN.get(blad)?.();
}

/**
 * @param {HTMLElement} element Before all that is in it the field comes, with what it is for.
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad The name comes back with these very answers.
 * @param {AbortSignal} signal
 */
export function askInleverNaam(element, blad, signal) {
  if (signal.aborted) return;
  const plek = nameReflectie(blad.casus.slug);
  const { naam, regel, elementen } = createNaam(opslag, plek, {
    vraag: reflectiewoord("reflectie-velden.je_naam"),
    weer: (eerder) => reflectiewoord("reflectie-velden.weer_als", { naam: eerder }),
  });
  naam.maxLength = MAX_NAAM;
  const keep = () => {
    keepDeelnaam(opslag, plek, naam.value);
    regel.show();
    showOpPapier();
  };
  VELDEN.add(naam);
  signal.addEventListener("abort", () => VELDEN.delete(naam));
  naam.addEventListener("input", keep, { signal });
  goAlong(naam, { blad, keep, signal });
  const uitleg = create("p", { class: "duiding", text: reflectiewoord("reflectie-velden.naam_uitleg") });
  element.prepend(...elementen, uitleg);
  showOpPapier();
  showVerder(blad, signal);
  followKijkramen(signal);
  NAMEN.set(blad, () => cleanNaam(naam.value));
}

/**
 * Who comes back to a sheet, comes in above the story: a link leads to where they were.
 *
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 * @param {AbortSignal} signal
 */
function showVerder(blad, signal) {
  const doel = findVerder(blad);
  const kop = document.querySelector(".papier-naam");
  // Where a les asks at several verhalen, the first that has an answer leads on.
  if (!doel || !kop || document.querySelector(".les-verder")) return;
  const link = create("a", { href: `#${doel.id}`, text: reflectiewoord("reflectie-velden.ga_verder") });
  const regel = create("p", { class: "les-verder" }, link);
  kop.before(regel);
  const follow = () => {
    regel.hidden = findVerder(blad) === undefined;
  };
  blad.addEventListener("reflectie", follow, { signal });
  signal.addEventListener("abort", () => regel.remove());
}

/** On paper one's own answers have one's own name, and with that the day. */
function showOpPapier() {
  const naam = [...VELDEN].map(({ value }) => cleanNaam(value)).find(Boolean) ?? "";
  const [lijn, dag] = document.querySelectorAll(".papier-naam__eigen");
  if (lijn) setText(lijn, naam);
  if (dag) setText(dag, naam && describeDatum(new Date().toISOString()));
}

/**
 * A name goes when the answers are wiped, and comes back with them: the next one at this computer does not find it.
 *
 * @param {HTMLInputElement} naam
 * @param {{blad: import("./reflectie-blad.js").ReflectieBlad, keep: () => void, signal: AbortSignal}} erbij
 */
function goAlong(naam, { blad, keep, signal }) {
  let weg = "";
  const follow = () => {
    const isLeeg = Object.keys(blad.antwoorden).length === 0;
    if (isLeeg === (naam.value === "")) return;
    [naam.value, weg] = isLeeg ? ["", naam.value] : [weg, ""];
    keep();
  };
  blad.addEventListener("reflectie", follow, { signal });
}

/**
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 * @param {(zin: string) => void} say Hears which file it is, and on a sheet that it has no name.
 */
export function saveReflectie(blad, say) {
  const { casus, antwoorden } = blad;
  const naam = readInleverNaam(blad);
  const inhoud = { reflecties: { [casus.slug]: antwoorden }, van: naam };
  const erbij = naam === "" ? ` ${reflectiewoord("reflectie-velden.zonder_naam")}` : "";
  const bestand = nameBestand(naam ?? "", readPlek(casus.slug).id);
  saveBestand(inhoud, bestand, (zin) => say(zin + erbij));
}

/**
 * @param {string} naam
 * @param {string} over What the answers hang on.
 * @returns {string} What the file is called, in signs that every computer and every mailbox takes.
 */
function nameBestand(naam, over) {
  const letters = naam.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const woorden = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...woorden, over].join("-");
}
