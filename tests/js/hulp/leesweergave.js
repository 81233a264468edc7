// What the view for reading of a browser makes of the pages of a built site: `node leesweergave.js MAP SOORT…`
// prints per page of those kinds what is missing in it. The view is Readability, with which Firefox reads; it gets
// the page as a reader without scripts does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What one reads: not what one goes elsewhere by, nor the controls, nor what is only for paper. */
const TEKST = [
  "article > :is(p, h2, h3, blockquote), article > :is(ol, ul):not([class]) > li, .kader > *, .let-op, .stap__meenemen",
  ".ingredient__titel, .ingredient__woorden p, .invalshoek__uitleg, .gesprek__vraag, .verdiepingsvraag__tekst",
  ".vervolg__deel > summary, .vervolg__tekst > *, .begrippen__naam, .begrippen__uitleg, .voordeur > section > *",
].join();
const GEEN_TEKST = ".papier, .verbeter";
/** What one chooses from, where that is what a page is for; a view for reading may leave out what goes with a word. */
const KEUZES = "article :is(h2, h3), .kaart__titel, .regels li > a, .termen li > a, .zoek-lijsten :is(p, a)";
const GEEN_KEUZE = "nav, .samengaan, [hidden], .papier, #lijsten";
const OM_TE_KIEZEN = new Set(["overzicht", "term", "zoeken"]);

const [map, ...soorten] = process.argv.slice(2);
const paden = readdirSync(map, { recursive: true, encoding: "utf8" }).filter((pad) => pad.endsWith("index.html"));
const gelezen = paden.flatMap((pagina) => {
  const html = readFileSync(join(map, pagina), "utf8");
  const soort = html.match(/<article class="pagina pagina--(\w+)/)?.[1] ?? "";
  return soorten.includes(soort) ? [{ pagina, soort, ...read(html, soort) }] : [];
});
process.stdout.write(JSON.stringify(gelezen));

/**
 * @param {string} html
 * @param {string} soort
 * @returns {{woorden: number, mist: string[]}} How many words are no links, and what is not there, or not in its order.
 */
function read(html, soort) {
  const { document } = parseHTML(html);
  // In a browser what is in a template is not in the page.
  for (const template of document.querySelectorAll("template")) template.replaceChildren();
  const [wat, maarNiet] = OM_TE_KIEZEN.has(soort) ? [KEUZES, GEEN_KEUZE] : [TEKST, GEEN_TEKST];
  const stukken = /** @type {Element[]} */ ([...document.querySelectorAll(wat)]);
  const tekststukken = stukken.filter((stuk) => !stuk.closest(maarNiet));
  const verwacht = tekststukken.map((stuk) => tidy(stuk.textContent));
  const linkjes = tekststukken.flatMap((stuk) => [...stuk.querySelectorAll("a")]).map((link) => tidy(link.textContent));
  const tekst = tidy(new Readability(document).parse()?.textContent);
  let plek = 0;
  const mist = verwacht.filter((stuk) => {
    const gevonden = tekst.indexOf(stuk, plek);
    // Of what one chooses from, a title may stand in a list of links first.
    if (maarNiet === GEEN_TEKST) plek = Math.max(plek, gevonden);
    return gevonden < 0;
  });
  return { woorden: count(verwacht) - count(linkjes), mist };
}

/** @param {string | null | undefined} tekst */
function tidy(tekst) {
  return (tekst ?? "").replace(/\s+/g, " ").trim();
}

/** @param {string[]} teksten */
function count(teksten) {
  return teksten.join(" ").split(" ").length;
}
