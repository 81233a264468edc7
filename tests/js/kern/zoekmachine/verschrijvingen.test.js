// What the search makes of the most used words with one slip in them, in the middle of a sentence.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { foldWord } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/fold.js";
import { Forms } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/forms.js";
import { IndexFiles } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/index-files.js";
import { BASE } from "../../hulp/index.js";
import { makeVerschrijvingen } from "../../hulp/verschrijvingen.js";
import { openOnIndex } from "../../hulp/zoeken.js";

/** @typedef {import("../../hulp/zoeken.js").Zoekmachine} Zoekmachine */

const MOST_USED = 20;
/** Every so many slips of a word are tried; all of them take minutes. */
const STEP = 5;

/** @type {Zoekmachine} */
let machine;
/** @type {Forms} */
let forms;
/** @type {Set<string>} */
let weinig;
/** @type {string[]} The words of the site, the most used first. */
let words;

before(async () => {
  machine = await openOnIndex();
  const { contents, files } = await IndexFiles.open(new URL(BASE));
  forms = new Forms(files, contents.woorden);
  weinig = new Set([...contents.stopwoorden, ...contents.vraagwoorden]);
  /** @type {[string, number][]} */
  const sheets = (await Promise.all(contents.spelling.map((length) => files.load(`spelling-${length}.json`)))).flat();
  words = sheets.sort(([, uses], [, other]) => other - uses).map(([text]) => foldWord(text));
});

/**
 * What becomes of slips that are no words themselves: mended, offered, dropped without a word, or something else.
 * @param {string[]} meant
 * @param {(word: string) => string[]} slip
 */
async function countOutcomes(meant, slip) {
  const counts = { goed: 0, aangeboden: 0, weg: 0, anders: 0 };
  for (const word of meant) {
    for (const typed of slip(word)) {
      if (typed.length < 3 || (await forms.find(typed)) || weinig.has(typed)) continue;
      counts[await findOutcome(word, typed)] += 1;
    }
  }
  return counts;
}

/**
 * @param {string} word
 * @param {string} typed
 */
async function findOutcome(word, typed) {
  const { ontbreekt, bedoelde, verbeterd } = await machine.search({
    vraag: `hoe praat ik met ${typed} buren`,
    aantal: 1,
  });
  if (verbeterd) return foldWord(verbeterd.vraag) === foldWord(`hoe praat ik met ${word} buren`) ? "goed" : "anders";
  if (bedoelde) return "aangeboden";
  if (ontbreekt.length > 0) return "weg";
  return weinig.has(word) ? "goed" : "anders";
}

/** @param {(word: string) => boolean} isOfKind */
const takeMostUsed = (isOfKind) => words.filter(isOfKind).slice(0, MOST_USED);
/** @param {string} word */
const slipOnce = (word) => makeVerschrijvingen(word).filter((_, place) => place % STEP === 0);
/** @param {string} word Twice at places that are not the same ones for each word. */
const slipTwice = (word) => slipOnce(word).map((typed, place) => makeVerschrijvingen(typed).at(-1 - place) ?? typed);

test("nobody is told that a word that says little is not here when it was typed wrong", async () => {
  const { goed, weg, anders } = await countOutcomes(
    takeMostUsed((word) => weinig.has(word) && word.length > 2),
    slipOnce,
  );
  assert.ok(goed > 20 * (weg + anders), JSON.stringify({ goed, weg, anders }));
});

test("a short word that says something is mended or offered", async () => {
  const { goed, aangeboden, weg, anders } = await countOutcomes(
    takeMostUsed((word) => !weinig.has(word) && word.length > 3 && word.length < 8),
    slipOnce,
  );
  assert.ok(goed + aangeboden > 10 * (weg + anders), JSON.stringify({ goed, aangeboden, weg, anders }));
});

test("a long word bears two slips", async () => {
  const { goed, aangeboden, weg, anders } = await countOutcomes(
    takeMostUsed((word) => !weinig.has(word) && word.length > 8),
    slipTwice,
  );
  assert.ok(goed > 5 * (aangeboden + weg + anders), JSON.stringify({ goed, aangeboden, weg, anders }));
});
