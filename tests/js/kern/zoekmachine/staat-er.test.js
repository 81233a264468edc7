// What stands in a text is found by what stands there, whatever somebody chose for those words; and what is said about
// what was found is true.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { foldWords } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/fold.js";
import { AUTEURS } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/soorten.js";
import { BASE, TEKSTEN } from "../../hulp/index.js";
import { openOnIndex } from "../../hulp/zoeken.js";

/** @type {import("../../hulp/zoeken.js").Zoekmachine} */
let machine;

before(async () => {
  machine = await openOnIndex();
});

/** A word of fewer letters may say little in a question. */
const MIN_LENGTH = 6;
const TIMES = 60;
const PLEKKEN = TEKSTEN.filter(({ soort }) => soort !== AUTEURS).flatMap(({ url, plekken }) =>
  plekken.map(([, , tekst]) => ({ url, woorden: foldWords(tekst).filter((woord) => woord.length >= MIN_LENGTH) })),
);
const ALLE_WOORDEN = new Set(
  TEKSTEN.flatMap(({ titel, omschrijving, plekken }) => foldWords([titel, omschrijving, ...plekken.flat()].join(" "))),
);
const vraag = fc
  .constantFrom(...PLEKKEN.filter(({ woorden }) => woorden.length > 1))
  .chain(({ url, woorden }) =>
    fc.record({ url: fc.constant(url), paar: fc.shuffledSubarray(woorden, { minLength: 2, maxLength: 2 }) }),
  );

/** @param {string} gevraagd */
const search = (gevraagd) => machine.search({ vraag: gevraagd, aantal: 1000 });

/** @param {import("../../hulp/zoeken.js").Gevonden} gevonden */
const listUrls = ({ treffers }) => treffers.map(({ url }) => url.split("#")[0]);

test("a text that has two words is among what is found for these", async () => {
  await fc.assert(
    fc.asyncProperty(vraag, async ({ url, paar }) => {
      const gevonden = await search(paar.join(" "));
      assert.ok(listUrls(gevonden).includes(new URL(url, BASE).href.split("#")[0]), `${paar} in ${url}`);
      assert.equal(gevonden.gedeeltelijk, false, `${paar} in ${url}`);
    }),
    { numRuns: TIMES },
  );
});

test("a longer word in which a word is said to stand, stands in a text", async () => {
  for (const woord of ["overlast", "levensmoe", "incasso"])
    for (const { langer } of (await machine.search({ vraag: woord })).verwant)
      if (langer) assert.ok(ALLE_WOORDEN.has(foldWords(langer)[0]), `${langer} for ${woord}`);
});

test("what somebody chose for several words does not shut out the texts in which they stand", async () => {
  for (const naam of ["Veilig Thuis", "huiselijk geweld", "huiselijk geweld melden"]) {
    const urls = listUrls(await search(naam));
    for (const url of listUrls(await search(naam.replace(/^(\S+ \S+)/, '"$1"')))) assert.ok(urls.includes(url), naam);
  }
});
