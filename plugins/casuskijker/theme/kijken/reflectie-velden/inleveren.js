// Answers in a file; and on the sheet of a les, whose they are, so that who collects thirty files knows them apart.
import { create } from "../../grond/dom/dom.js";
import { cleanNaam, MAX_NAAM } from "../../kern/deelcode/naam.js";
import { nameReflectie } from "../../kern/dossier/kast.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { keepDeelnaam } from "../../kern/werkblad/deelnaam.js";
import { reflectiewoord } from "../../woorden/reflectie.js";
import { createNaam } from "../delen/naam-veld.js";
import { opslag } from "../hier/opslag.js";
import { saveBestand } from "../invoer/bestanden.js";

/**
 * @param {HTMLElement} element Before all that is in it the field comes, with what it is for.
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad The name comes back with these very answers.
 * @param {AbortSignal} signal
 * @returns {() => string} What stands in the field.
 */
export function askInleverNaam(element, { casus }, signal) {
  const plek = nameReflectie(casus.slug);
  const { naam, regel, elementen } = createNaam(opslag, plek, {
    vraag: reflectiewoord("reflectie-velden.je_naam"),
    weer: (eerder) => reflectiewoord("reflectie-velden.weer_als", { naam: eerder }),
  });
  naam.maxLength = MAX_NAAM;
  const keep = () => {
    keepDeelnaam(opslag, plek, naam.value);
    regel.show();
  };
  naam.addEventListener("input", keep, { signal });
  const uitleg = create("p", { class: "duiding", text: reflectiewoord("reflectie-velden.naam_uitleg") });
  if (!signal.aborted) element.prepend(...elementen, uitleg);
  return () => cleanNaam(naam.value);
}

/**
 * @param {import("./reflectie-blad.js").ReflectieBlad} blad
 * @param {string | undefined} naam Whose it is, where that is asked: who gives none hears that.
 * @param {(zin: string) => void} say
 */
export function saveReflectie({ casus, antwoorden }, naam, say) {
  const erbij = naam === "" ? ` ${reflectiewoord("reflectie-velden.zonder_naam")}` : "";
  const bestand = nameBestand(naam ?? "", readPlek(casus.slug).id);
  saveBestand({ reflecties: { [casus.slug]: antwoorden } }, bestand, (zin) => say(zin + erbij));
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
