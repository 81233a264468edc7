import { create, createButton, createField } from "../dom/dom.js";
import { GRENZEN } from "../dossier/dossier.js";

/** @typedef {import("../dossier/dossier.js").Punt} Punt */

const VELDEN = /** @type {const} */ ({ tekst: "Wat", wie: "Wie", wanneer: "Wanneer" });

/**
 * @param {Punt} begin
 * @param {{naam: string, write: (veranderd: Partial<Punt>) => void, remove: () => void}} doel What the point is called, and who hears of changes.
 * @returns {HTMLLIElement} The fields of one point, with what of it stands on paper.
 */
export function createPuntVelden(begin, { naam, write, remove }) {
  let punt = begin;
  const papier = create("p", { class: "papier", text: writePunt(punt) });
  const velden = /** @type {(keyof typeof VELDEN)[]} */ (Object.keys(VELDEN)).map((veld) => {
    const input = create("input", { type: "text", value: punt[veld], maxlength: GRENZEN.punt, autocomplete: "off" });
    input.addEventListener("input", () => {
      punt = { ...punt, [veld]: input.value };
      write({ [veld]: input.value });
      papier.textContent = writePunt(punt);
    });
    return createField(VELDEN[veld], input);
  });
  const weg = createButton("Haal weg", remove, { class: "knop-link", "aria-label": `Haal ${naam} weg` });
  return create("li", { class: "actie-punten__punt" }, create("div", { class: "velden" }, ...velden), weg, papier);
}

/**
 * @param {Punt} punt
 * @returns {string} As it stands on paper.
 */
export function writePunt({ tekst, wie, wanneer }) {
  return [tekst, wie && `wie: ${wie}`, wanneer && `wanneer: ${wanneer}`].filter(Boolean).join(" · ");
}
