import { create } from "../../grond/dom/dom.js";
import { createFeiten } from "../../grond/feiten-regel/feiten-regel.js";
import { joinNames, startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { nameWaarde } from "../../kern/zoekmachine/namen.js";
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
  const { url, titelStukken, soort, plaatsen, tijden, letOp, docent } = treffer;
  const link = create("a", { class: "zoekresultaat__link", href: url }, ...markHits(titelStukken));
  const feiten = createFeiten([startWithCapital(nameWaarde(soort)), ...[...plaatsen, ...tijden].map(nameWaarde)]);
  const item = create(
    "li",
    { class: "zoekresultaat" },
    create("h3", { class: "zoekresultaat__titel" }, link),
    create("p", { class: "zoekresultaat__feiten" }, feiten),
  );
  const woorden = isSober ? [treffer.omschrijving].filter(Boolean) : markHits(treffer.fragment);
  if (woorden.length > 0) item.append(create("p", { class: "zoekresultaat__fragment" }, ...woorden));
  if (letOp) item.append(create("p", { class: "let-op-regel" }, zoekwoord("zoek-scherm.let_op", { tekst: letOp })));
  if (docent) item.append(createDocent(treffer));
  return item;
}

/**
 * Shown where a docent chooses, and nowhere else: the way to what is for the docent, and the lessons that are there.
 * @param {Treffer} treffer
 */
function createDocent({ docent, titel, lessen, opzet }) {
  const link = create("a", { href: docent }, zoekwoord("zoek-scherm.voor_de_docent"));
  link.append(create("span", { class: "voorlezen" }, ` ${zoekwoord("zoek-scherm.bij", { titel })}`));
  const les =
    lessen.length > 0
      ? zoekwoord("docent-lijst.lesplan", { minuten: joinNames(lessen.map(String)) })
      : opzet && zoekwoord("docent-lijst.opzet", { minuten: opzet });
  const feiten = les ? [" ", create("span", { class: "zoekresultaat__les" }, les)] : [];
  return create("p", { class: "zoekresultaat__docent" }, link, ...feiten);
}

/** @param {import("../../kern/zoekmachine/zoekmachine.js").Piece[]} pieces */
function markHits(pieces) {
  return pieces.map(({ tekst, raak }) => (raak ? create("mark", {}, tekst) : tekst));
}
