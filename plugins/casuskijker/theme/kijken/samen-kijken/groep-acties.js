import { create, createButton } from "../../grond/dom/dom.js";
import { writeGroepBestand } from "../../kern/groep/groep-lezen.js";
import { saveTekst } from "../invoer/bestanden.js";

/**
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 */

/**
 * @param {() => {beeld: Beeld | null, groep: Groep}} look What is shown when a button is pressed.
 * @returns {HTMLElement} What a group can do with its picture.
 */
export function createActies(look) {
  const save = () => {
    const { beeld, groep } = look();
    saveTekst(writeGroepBestand(groep, { namen: Boolean(beeld?.namen) }), `groepsbeeld-${beeld?.kijkraam.slug}`);
  };
  const copy = async () => {
    const { beeld, groep } = look();
    const [{ writeGroepTekst }, { openTekstVenster }] = await Promise.all([
      import("../../kern/groep/groep-tekst.js"),
      import("../delen/tekst-venster.js"),
    ]);
    if (beeld) openTekstVenster("Het groepsbeeld als tekst", writeGroepTekst(beeld, groep.afspraken));
  };
  const kop = create("h2", { id: "bewaar-de-groep", text: "Neem het mee" });
  const uitleg =
    "Staan er namen bij, dan gaan die alleen mee als je ze nu laat zien. " +
    "In het bestand staan de keuzes van iedereen apart, zodat je het later weer kunt openen.";
  return create(
    "section",
    { class: "samen__acties", "aria-labelledby": kop.id },
    kop,
    create("p", { text: uitleg }),
    create(
      "p",
      { class: "knoppen" },
      createButton("Bewaar als bestand", save, { class: "knop" }),
      createButton("Afdrukken", () => print()),
      createButton("Kopieer als tekst", () => void copy()),
    ),
  );
}
