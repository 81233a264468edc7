import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { samenwoord } from "../../woorden/samen.js";

/** @typedef {import("./groep-bestanden.js").Optie} Optie */

/**
 * Lets the reader choose out of several things: each dossier counts as one member, and most people have more than one.
 *
 * @param {readonly Optie[]} opties
 * @returns {Promise<Optie[]>} Those that were chosen.
 */
export async function askOpties(opties) {
  let gekozen = /** @type {Optie[]} */ ([]);
  const vinken = opties.map((optie) => ({ optie, vink: create("input", { type: "checkbox" }) }));
  const regels = vinken.map(({ optie, vink }) =>
    create("li", {}, create("label", { class: "vink" }, vink, create("span", { text: optie.tekst }))),
  );
  await openVenster(samenwoord("samen-kijken.welke"), (sluit) => [
    create("p", { text: samenwoord("samen-kijken.welke_uitleg") }),
    create("ul", { class: "regels" }, ...regels),
    create(
      "p",
      { class: "knoppen" },
      createButton(
        samenwoord("samen-kijken.voeg_keuze_toe"),
        () => {
          gekozen = vinken.filter(({ vink }) => vink.checked).map(({ optie }) => optie);
          sluit();
        },
        { class: "knop" },
      ),
      createButton(samenwoord("samen-kijken.nu_niet"), sluit),
    ),
  ]);
  return gekozen;
}
