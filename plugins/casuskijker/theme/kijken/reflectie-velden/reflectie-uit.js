// What a reader takes out of the page, on paper or as text: few do, so it comes when it is asked for.
import { openAfdrukken } from "../../grond/afdruk-keuze/afdruk-keuze.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { openTekstVenster } from "../delen/tekst-venster.js";

/**
 * @typedef {import("../../grond/afdruk-keuze/afdruk-keuze.js").Keuze} Keuze
 * @typedef {import("./reflectie-blad.js").ReflectieBlad} ReflectieBlad
 * @typedef {Pick<import("./vraag-veld.js").VraagVeld, "id" | "vraag" | "leerstijl" | "isTeZien" | "antwoord" | "show">}
 *   Veld
 */

/** Where there is nothing to save but what is kept, as it is. */
export const NIET_TE_LEZEN =
  "Je antwoorden zijn hier niet te lezen. Kies ‘Bewaar de ruwe tekst’ om ze zo mee te nemen.";

/** @type {Readonly<Record<import("../../kern/dossier/plekken.js").PlekSoort, Keuze[]>>} */
const AFDRUKKEN = {
  casus: [
    { maat: "casus", titel: "De casus met de vragen", uitleg: "Ook met wat je bij de vragen schreef." },
    { maat: "reflectie", titel: "Alleen de vragen", uitleg: "Met wat je erbij schreef, zonder het verhaal." },
  ],
  tweeluik: [{ maat: "reflectie", titel: "De vragen", uitleg: "Met wat je erbij schreef." }],
  blad: [
    { maat: "reflectie", titel: "Mijn blad", uitleg: "Met wat je schreef." },
    { maat: "leeg", titel: "Een leeg blad", uitleg: "Om met een pen in te vullen." },
  ],
};

/** @param {ReflectieBlad} blad */
export function openAfdruk({ casus }) {
  openAfdrukken(AFDRUKKEN[readPlek(casus.slug).soort]);
}

/**
 * @param {ReflectieBlad} blad
 * @param {readonly Veld[]} velden
 * @param {string} datum
 */
export function openKopie({ casus, anders, vervallen }, velden, datum) {
  const vragen = velden
    .filter(({ isTeZien }) => isTeZien)
    .map(({ id, leerstijl, vraag, antwoord }) => {
      const tweede = anders.filter((ander) => ander.vraag === id).map(({ tekst }) => `Nog een antwoord: ${tekst}`);
      return [leerstijl, vraag, antwoord || "(nog geen antwoord)", ...tweede];
    });
  const delen = [[casus.titel, datum], ...vragen, ...vervallen.map(([id, tekst]) => [`Vervallen: ${id}`, tekst])];
  openTekstVenster(
    "Je antwoorden als tekst",
    `${delen.map((regels) => regels.filter(Boolean).join("\n")).join("\n\n")}\n`,
  );
}
