import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { describeInLijst } from "../../kern/werkblad/dossier-zinnen.js";
import { fetchNamen } from "../invoer/titels.js";

export { fetchNamen };

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

/**
 * Lets the reader choose out of several dossiers: each counts as one member, and most people have more than one.
 *
 * @param {readonly Dossier[]} dossiers
 * @param {ReadonlyMap<string, Kijkraam>} kijkramen
 * @returns {Promise<Dossier[]>} Those that were chosen.
 */
export async function askDossiers(dossiers, kijkramen) {
  let gekozen = /** @type {Dossier[]} */ ([]);
  const naam = await fetchNamen(dossiers);
  const vinken = dossiers.map((dossier) => ({ dossier, vink: create("input", { type: "checkbox" }) }));
  const regels = vinken.map(({ dossier, vink }) => {
    const titel = kijkramen.get(dossier.kijkraam)?.titel ?? dossier.kijkraam;
    const tekst = `${titel}: ${naam(dossier)}, ${describeInLijst(dossier)}`;
    return create("li", {}, create("label", { class: "vink" }, vink, create("span", { text: tekst })));
  });
  await openVenster("Welke antwoorden voeg je toe?", (sluit) => [
    create("p", { text: "Elk dossier telt als één mens. Alleen de keuzes gaan mee, notities en namen niet." }),
    create("ul", { class: "regels" }, ...regels),
    create(
      "p",
      { class: "knoppen" },
      createButton(
        "Voeg toe wat je koos",
        () => {
          gekozen = vinken.filter(({ vink }) => vink.checked).map(({ dossier }) => dossier);
          sluit();
        },
        { class: "knop" },
      ),
      createButton("Nu niet", sluit),
    ),
  ]);
  return gekozen;
}
