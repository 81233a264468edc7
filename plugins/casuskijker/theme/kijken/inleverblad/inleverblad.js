// What is handed in on paper, or given back, has room for who reads it: beside each answer, and below all of them. Few
// print it so.
import { create } from "../../grond/dom/dom.js";
import { loadStijlblad } from "../../grond/laden/stijlblad.js";
import { reflectiewoord } from "../../woorden/reflectie.js";

/** @returns {Promise<void>} Fulfilled once this page can be printed so. */
export async function prepareInleverblad() {
  await loadStijlblad("inleverblad");
  const article = document.querySelector("article");
  if (!article || article.querySelector(".inleverblad")) return;
  article.querySelector("h1")?.after(createRegel("kant", reflectiewoord("inleverblad.kant")), ...createNaam(article));
  const opmerkingen = createRegel("opmerkingen", reflectiewoord("inleverblad.opmerkingen"));
  article.insertBefore(opmerkingen, article.querySelector(":scope > .papier-voet"));
}

/**
 * @param {Element} article
 * @returns {HTMLElement[]} The sheet of a les asks for a name itself, and what came in has one.
 */
function createNaam(article) {
  if (article.querySelector(".papier-naam, mijn-kijkwerk")) return [];
  const regel = createRegel("naam", `${reflectiewoord("inleverblad.naam")} `);
  regel.append(create("span", { class: "papier__lijn" }));
  return [regel];
}

/** @param {string} soort @param {string} text */
function createRegel(soort, text) {
  return create("p", { class: `papier inleverblad inleverblad__${soort}`, "aria-hidden": "true", text });
}
