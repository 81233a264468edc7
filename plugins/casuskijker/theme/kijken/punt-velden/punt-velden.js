// The fields of what somebody is going to do: in a dossier a point that is taken up, in a group an agreement.
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { puntwoord } from "../../woorden/punten.js";
import { GrensVeld } from "../grens/grens-veld.js";

/** @typedef {import("../../kern/dossier/dossier.js").Punt} Punt */

const VELDEN = /** @type {const} */ ({
  tekst: puntwoord("punt-velden.wat"),
  wie: puntwoord("punt-velden.wie"),
  wanneer: puntwoord("punt-velden.wanneer"),
});

/**
 * @param {Punt} begin
 * @param {{naam: string, write: (veranderd: Partial<Punt>) => void, remove: () => void}} doel What the point is called,
 *   and who hears of changes.
 * @returns {{element: HTMLLIElement, isBezig: boolean, show: (punt: Punt, naam: string) => void,
 *   nameOver: (over: string) => void}} The fields of one point, with what of it stands on paper; whether somebody is in
 *   them; what shows another text in those they are not in; and what says what the point is about.
 */
export function createPuntVelden(begin, { naam, write, remove }) {
  let punt = begin;
  const papier = create("p", { class: "papier", text: describePunt(punt) });
  const namen = /** @type {(keyof typeof VELDEN)[]} */ (Object.keys(VELDEN));
  const invoer = namen.map((veld) => {
    const input = createInvoer(veld);
    const hear = (/** @type {string} */ past) => {
      punt = { ...punt, [veld]: input.value };
      write({ [veld]: past });
      papier.textContent = describePunt(punt);
    };
    const grens = new GrensVeld(input, GRENZEN.punt, { write: hear });
    grens.toon(punt[veld]);
    return { veld, input, grens, rij: create("div", {}, createField(VELDEN[veld], input)) };
  });
  const weg = createButton(puntwoord("punt-velden.haal_weg"), remove, {
    class: "knop-link",
    "aria-label": puntwoord("punt-velden.haal_naam_weg", { naam }),
  });
  const kop = create("p", { class: "punt-velden__over", hidden: true });
  const rijen = invoer.map(({ rij }) => rij);
  const velden = create("div", { class: "velden" }, ...rijen);
  return {
    element: create("li", { class: "punt-velden" }, kop, velden, weg, papier),
    get isBezig() {
      return velden.contains(document.activeElement);
    },
    show(nieuw, nieuweNaam) {
      weg.setAttribute("aria-label", puntwoord("punt-velden.haal_naam_weg", { naam: nieuweNaam }));
      for (const { veld, input, grens } of invoer) if (input !== document.activeElement) grens.toon(nieuw[veld]);
      punt = nieuw;
      papier.textContent = describePunt(nieuw);
    },
    nameOver(over) {
      setText(kop, over);
      kop.hidden = over === "";
    },
  };
}

/**
 * @param {keyof typeof VELDEN} veld
 * @returns {HTMLInputElement | HTMLTextAreaElement} What one does may take more than a line, and is one sentence still.
 */
function createInvoer(veld) {
  if (veld !== "tekst") return create("input", { type: "text", autocomplete: "off" });
  const tekst = create("textarea", { rows: 1, class: "punt-velden__tekst" });
  tekst.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  tekst.addEventListener("input", () => {
    if (tekst.value.includes("\n")) tekst.value = tekst.value.replace(/\s*\n\s*/g, " ");
  });
  return tekst;
}
