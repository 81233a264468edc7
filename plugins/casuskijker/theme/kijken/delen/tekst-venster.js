import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { tekstwoord } from "../../woorden/tekst.js";
import { copyText } from "./klembord.js";

/**
 * Shows a text that the reader can copy, also where the browser does not let us do it.
 *
 * @param {string} naam What the text is.
 * @param {string} inhoud
 */
export function openTekstVenster(naam, inhoud) {
  const tekst = create("textarea", { class: "tekst-venster", rows: 12, readonly: true, "aria-label": naam });
  tekst.value = inhoud;
  const melding = create("p", { role: "status", class: "delen__melding" });
  const copy = async () => {
    melding.textContent = (await copyText(tekst))
      ? tekstwoord("delen.gekopieerd")
      : tekstwoord("delen.kopieer_selectie");
  };
  void openVenster(tekstwoord("delen.als_tekst"), () => [
    tekst,
    melding,
    createButton(tekstwoord("delen.kopieer"), () => void copy(), { class: "knop" }),
  ]);
}
