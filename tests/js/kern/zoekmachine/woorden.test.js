// Words as they are compared: the browser folds, counts and reads them as Python did when it made the index.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findWords, foldWord, ONZICHTBAAR } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/fold.js";
import { findBuckets } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/phrases.js";
import { isLikelyMeant } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/verschrijving.js";
import { loosenVraag, readVraag, replaceWords } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/vraag.js";
import { Wijzers } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/wijzers.js";
import { makeWithPython } from "../../hulp/python.js";

const TEKSTEN = [
  "Cliënten en co-creatie",
  "mdo’s van J.-P.",
  "ÉÉN  Straße 24/7",
  "emoji 🙂 ok",
  "e\u0301e\u0301n ’s-Gravenhage",
  "Schuld\u200bhulp\u00adverlening be\u00adwind\u00advoerders\u00adkamer \u00adlos\u00ad",
  "ﬁnanciële oﬃcier ĳs ＷＭＯ x² ½ № \u3164 a\u115fb",
  "\u202eomgekeerd\u202c wo\u2060ord 1\u20e3 ﾞ ͺ",
];
/** What Dutch authors type, letters that other languages put marks on, and signs that nobody sees. */
const LETTERS = fc.constantFrom(
  ...("abcxyzABCéëïóüÉËçñøßæœﬁĳ²0129 -’'.·“”\n/🙂\u00ad\u200b\u2060".match(/./gsu) ?? []),
);

/** Two ways to write what looks the same. */
const GELIJK = [
  ["Schuld\u200bhulp\u00adverlening", "schuldhulpverlening"],
  ["be\u00adwind\u00advoerders\u00adkamer", "bewindvoerderskamer"],
  ["ﬁnanciële", "financiële"],
  ["oﬃcier", "officier"],
  ["clie\u0308nt", "cliënt"],
  ["ĳsje", "ijsje"],
  ["ＷＭＯ", "wmo"],
];

for (const [geschreven, getypt] of GELIJK) {
  test(`what looks like ‘${getypt}’ is found as that`, () => {
    assert.deepEqual(readVraag(geschreven, weinig(), GEEN), [
      { words: [foldWord(getypt)], text: geschreven.normalize("NFC"), exact: false, isAll: true },
    ]);
    assert.deepEqual(
      findWords(geschreven.normalize("NFC")).map(({ text }) => foldWord(text)),
      [foldWord(getypt)],
    );
  });
}

test("Python and the browser see the same signs that nobody sees", () => {
  const alle = Array.from({ length: 0x110000 }, (_, nummer) => nummer).filter(
    (nummer) => nummer < 0xd800 || nummer > 0xdfff,
  );
  const onzichtbaar = alle.filter((nummer) => String.fromCodePoint(nummer).replace(ONZICHTBAAR, "") === "");
  assert.deepEqual(onzichtbaar, JSON.parse(makeWithPython(["onzichtbaar"], "")));
});

test("the browser folds and counts as Python did", () => {
  const getypt = fc.sample(fc.string({ unit: LETTERS, maxLength: 60 }), 500);
  const teksten = [...TEKSTEN, ...getypt].map((tekst) => tekst.normalize("NFC"));
  const vanPython = JSON.parse(makeWithPython(["woorden"], JSON.stringify(teksten)));
  for (const [plaats, tekst] of teksten.entries()) {
    const woorden = findWords(tekst).map((word) => foldWord(word.text));
    const bakken = new Set(woorden.flatMap((woord) => findBuckets([woord])));
    for (const bak of findBuckets(woorden)) bakken.add(bak);
    assert.deepEqual([woorden, [...bakken].sort((een, ander) => een - ander)], vanPython[plaats], tekst);
  }
});

/** A site without zoekwoorden. */
const GEEN = new Wijzers({ wijzers: [], zelf: 0, titels: [] });

/** @param {string[]} stop @param {string[]} vraag */
function weinig(stop = [], vraag = []) {
  return { stopwoorden: new Set(stop), vraagwoorden: new Set([...stop, ...vraag]) };
}

const GETYPT = /** @type {const} */ ([
  ["zorh", "zorg", true, "the key beside it"],
  ["hulb", "hulp", false, "a key far away"],
  ["raket", "raken", false, "another word"],
  ["gesprk", "gesprek", true, "a letter less"],
  ["egsprek", "gesprek", true, "the first two changed places"],
  ["besprek", "gesprek", false, "another first letter"],
  ["wijkteem", "wijkteam", true, "in a long word any letter"],
  ["brieft", "brief", true, "a letter more"],
  ["tant", "tand", true, "sounds alike"],
  ["zorg", "zorg", false, "the same word"],
]);

for (const [getypt, ander, likely, waarom] of GETYPT) {
  test(`who typed ‘${getypt}’ ${likely ? "may well have" : "has hardly"} meant ‘${ander}’: ${waarom}`, () => {
    assert.equal(isLikelyMeant(getypt, ander), likely);
  });
}

test("any question is read into a few parts, each with words", () => {
  const stop = weinig(["de", "het"]);
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(LETTERS, fc.string({ unit: "binary", maxLength: 1 })) }), (vraag) => {
      const delen = readVraag(vraag, stop, GEEN);
      assert.ok(delen.length <= 16);
      for (const { words, exact } of delen) assert.ok(words.length === 1 || (exact && words.length > 1));
      assert.equal(typeof loosenVraag(vraag), "string");
    }),
    { numRuns: 500 },
  );
});

test("words that say little are left out when there are others, and nothing is asked twice", () => {
  const stop = weinig(["de", "het"]);
  const woorden = (/** @type {string} */ vraag) => readVraag(vraag, stop, GEEN).map((deel) => deel.words.join(" "));
  assert.deepEqual(woorden("de brief de Brief"), ["brief"]);
  assert.deepEqual(woorden("de het"), ["de", "het"]);
  assert.deepEqual(woorden("“De brief” de"), ["de brief"]);
  assert.equal(loosenVraag("“de brief” nu"), "de brief nu");
});

test("words of a question step back when it has others", () => {
  const woorden = (/** @type {string} */ vraag) =>
    readVraag(vraag, weinig(["de"], ["voorbeeld"]), GEEN).map((deel) => deel.words[0]);
  assert.deepEqual(woorden("voorbeeld de brief"), ["brief"]);
  assert.deepEqual(woorden("de voorbeeld"), ["voorbeeld"]);
});

/** Fixed: ‘op straat’. Together: ‘hulp weigeren’. Alone: straat, hulp and psychiatrisch. */
const WIJZERS = new Wijzers({
  wijzers: [
    [[3], ["dakloosheid"], 0],
    [[], ["Wmo"], 1],
    [[5], ["zorg mijden"], 0],
    [[6], [], 0],
  ],
  zelf: 3,
  titels: [],
});
WIJZERS.learnTogether({
  samen: [
    [1, 2, 2],
    [1, 4, 0],
  ],
  vast: { "op straat": 0 },
});
learnAll(WIJZERS, [0, "straat 2ten", 1], [1, "hulp", 1], [2, "weigeren 2t"], [2, " 0geweigerd"]);
learnAll(WIJZERS, [3, "psychiatrisch 0e", 3], [4, "psychiatrische"]);

/**
 * Forms come by their first letter.
 * @param {Wijzers} wijzers
 * @param {[number, string, number?][]} rows
 */
function learnAll(wijzers, ...rows) {
  const letterOf = (/** @type {string} */ written) => written.trim().replace(/^0/, "").codePointAt(0) ?? 0;
  const letters = new Set(rows.map(([, written]) => letterOf(written)));
  for (const letter of letters)
    wijzers.learn(
      letter,
      rows.filter(([, written]) => letterOf(written) === letter),
    );
}

test("words that mean one thing here are one part, the most together first, also when they say little", () => {
  const [leven, straat] = readVraag("Leven op Straat?", weinig(["op"]), WIJZERS);
  assert.deepEqual([straat.text, straat.words, leven.text], ["op Straat", ["op", "straat"], "Leven"]);
  assert.deepEqual(straat.wijzer, { pages: [3], words: ["dakloosheid"], ruimer: [], nogNiet: false, isGekozen: true });
  assert.equal(readVraag('"op straat"', weinig(["op"]), WIJZERS)[0].wijzer, undefined);
  const [los] = readVraag("straten", weinig(), WIJZERS);
  assert.deepEqual([los.text, los.wijzer?.words], ["straten", ["Wmo"]]);
});

test("a whole question has words that mean one thing in any order and form", () => {
  const delen = readVraag("hij weigert alle hulp", weinig(["hij", "alle"]), WIJZERS);
  assert.deepEqual(
    delen.map(({ text, words, wijzer }) => [text, words, wijzer?.words]),
    [["weigert hulp", ["weigert", "hulp"], ["zorg mijden"]]],
  );
});

test("a form may be a word by itself and one of another", () => {
  const [deel] = readVraag("psychiatrische", weinig(), WIJZERS);
  assert.deepEqual([deel.wijzer?.pages, deel.wijzer?.isGekozen], [[6], false]);
});

test("a longer word leads where its beginning does, or what it is a kind of", () => {
  const wijzers = new Wijzers({
    wijzers: [
      [[], ["schulden"], 0],
      [[], ["uitkering"], 0],
    ],
    zelf: 2,
    titels: [],
  });
  learnAll(wijzers, [0, "schuldsanering", 0], [1, "toeslag", 1]);
  assert.deepEqual(wijzers.findLonger("schuldsaneringstraject")?.words, ["schulden"]);
  assert.equal(wijzers.findLonger("schuldsaneringstraject")?.nogNiet, false);
  assert.deepEqual(wijzers.findLonger("huurtoeslag")?.words, ["uitkering"]);
  assert.ok(wijzers.findLonger("huurtoeslag")?.nogNiet);
  assert.equal(wijzers.findLonger("slagen"), undefined);
});

test("a word is replaced where it stands, not inside another", () => {
  assert.equal(replaceWords("niemand, nie nie", "nie", "niet"), "niemand, niet nie");
  assert.equal(replaceWords("niemand", "nie", "niet"), "niemand");
});
