import { create } from "../../grond/dom/dom.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { zoekwoord } from "../../woorden/zoeken.js";

/** @typedef {import("../../kern/zoekmachine/zoekmachine.js").Treffer} Treffer */

/** @returns {HTMLOListElement} The list that results are put in. */
export function createResultaten() {
  return create("ol", { class: "zoekresultaten" });
}

/**
 * A result: one main link, what kind of thing it is, where it stands, and the words around the hit. Who is in need gets
 * no piece of a story, but what it is.
 * @param {Treffer} treffer
 * @param {boolean} isSober
 */
export function createResultaat(treffer, isSober) {
  const { url, titelStukken, soort, plaats, tijden, letOp, docent } = treffer;
  const link = create("a", { class: "zoekresultaat__link", href: url }, ...markHits(titelStukken));
  const facts = [startWithCapital(soort), plaats].filter(Boolean).join(" · ");
  const times = tijden.flatMap((tijd) => [" · ", create("span", { class: "bijeen" }, tijd)]);
  const item = create(
    "li",
    { class: "zoekresultaat" },
    create("h3", { class: "zoekresultaat__titel" }, link),
    create("p", { class: "zoekresultaat__feiten" }, facts, ...times),
  );
  const woorden = isSober ? [treffer.omschrijving].filter(Boolean) : markHits(treffer.fragment);
  if (woorden.length > 0) item.append(create("p", { class: "zoekresultaat__fragment" }, ...woorden));
  if (letOp) item.append(create("p", { class: "let-op-regel" }, zoekwoord("zoek-scherm.let_op", { tekst: letOp })));
  if (docent) item.append(createDocent(docent, titelStukken));
  return item;
}

/**
 * Shown where a docent chooses, and nowhere else.
 * @param {string} url
 * @param {import("../../kern/zoekmachine/zoekmachine.js").Piece[]} titel
 */
function createDocent(url, titel) {
  const bij = zoekwoord("zoek-scherm.bij", { titel: titel.map(({ tekst }) => tekst).join("") });
  const link = create("a", { href: url }, zoekwoord("zoek-scherm.voor_de_docent"));
  link.append(create("span", { class: "voorlezen" }, ` ${bij}`));
  return create("p", { class: "zoekresultaat__docent" }, link);
}

/** @param {import("../../kern/zoekmachine/zoekmachine.js").Piece[]} pieces */
function markHits(pieces) {
  return pieces.map(({ tekst, raak }) => (raak ? create("mark", {}, tekst) : tekst));
}
