// What somebody wrote, before one says whose it is: of a file without a name its words are all there is to know it by.
import { create } from "../../grond/dom/dom.js";
import { findStam } from "../../kern/dossier/samenvoegen.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { fetchVragen, nameVraag } from "../mijn-kijkwerk/vraag-namen.js";

/**
 * @param {string} plek What the answers hang on.
 * @param {import("../../kern/dossier/lezen.js").Reflectie} antwoorden
 * @returns {HTMLDetailsElement} Each under what was asked, once that is known.
 */
export function createAntwoordenVouw(plek, antwoorden) {
  const lijst = create("dl");
  const show = () =>
    lijst.replaceChildren(
      ...Object.entries(antwoorden).flatMap(([id, tekst]) => [
        create("dt", { text: nameVraag(plek, findStam(id)) }),
        create("dd", { text: tekst }),
      ]),
    );
  const vouw = create("details", { class: "notitie" }, create("summary", { text: invoerwoord("invoer.lees") }), lijst);
  vouw.addEventListener("toggle", () => void fetchVragen([plek]).then((nieuw) => nieuw && show()), { once: true });
  show();
  return vouw;
}
