// Answers in a file; and on the sheet of a les, whose they are, so that who collects thirty files knows them apart.
import { create, createField } from "../../grond/dom/dom.js";
import { cleanNaam, MAX_NAAM } from "../../kern/deelcode/naam.js";
import { nameReflectie } from "../../kern/dossier/kast.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { keepDeelnaam, readDeelnaam } from "../../kern/werkblad/deelnaam.js";
import { reflectiewoord } from "../../woorden/reflectie.js";
import { opslag } from "../hier/opslag.js";
import { saveBestand } from "../invoer/bestanden.js";

/**
 * @param {HTMLElement} element Before all that is in it the field comes, with what it is for.
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad The name comes back with these very answers.
 * @param {AbortSignal} signal
 * @returns {() => string} What stands in the field.
 */
export function askInleverNaam(element, { casus }, signal) {
  const veld = create("input", { type: "text", autocomplete: "off", maxlength: MAX_NAAM });
  const plek = nameReflectie(casus.slug);
  veld.value = readDeelnaam(opslag, plek).eigen;
  veld.addEventListener("change", () => keepDeelnaam(opslag, plek, veld.value), { signal });
  const uitleg = create("p", { class: "duiding", text: reflectiewoord("reflectie-velden.naam_uitleg") });
  if (!signal.aborted) element.prepend(createField(reflectiewoord("reflectie-velden.je_naam"), veld), uitleg);
  return () => cleanNaam(veld.value);
}

/**
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 * @param {string} naam Whose it is; empty where nobody asks.
 * @param {(zin: string) => void} say
 */
export function saveReflectie({ casus, antwoorden }, naam, say) {
  saveBestand({ reflecties: { [casus.slug]: antwoorden } }, nameBestand(naam, readPlek(casus.slug).id), say);
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
