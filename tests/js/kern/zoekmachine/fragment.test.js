// The piece of a text in which a reader sees why it was found: whole sentences, and no heading among them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createFragment, markHits } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/fragment.js";
import { splitZinnen } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/zinnen.js";

/** @param {...string} woorden */
function seek(...woorden) {
  return woorden.map((typed) => ({ words: new Set([typed]), phrases: [], typed: new Set([typed]), telling: 1 }));
}

/** @param {string} text @param {...string} woorden */
function show(text, ...woorden) {
  const { stukken, kop } = createFragment(text, seek(...woorden));
  return { kop, zin: stukken.map(({ tekst, raak }) => (raak ? `*${tekst}*` : tekst)).join("") };
}

const LANG =
  "Er wordt koffie gezet, er is taart, en wie wil, blijft nog even om samen de stoelen op te ruimen in de zaal.";
const TEKST = [
  "Zij wil weg en de stoel is leeg, al weken lang, zoals iedereen in huis wel weet.",
  "# Aan tafel",
  `SMO biedt opvang. ${LANG} ${LANG}`,
  "# Tijdsbeeld",
  "Het gaat over vroeger.",
].join("\n");

test("an excerpt is made of whole sentences of one heading", () => {
  assert.deepEqual(show(TEKST, "opvang"), { kop: "", zin: `SMO biedt *opvang*. ${LANG}` });
  assert.deepEqual(show(TEKST, "vroeger"), { kop: "", zin: "Het gaat over *vroeger*." });
});

test("a heading that is asked for stands apart from what is under it", () => {
  assert.deepEqual(show(TEKST, "tijdsbeeld"), { kop: "Tijdsbeeld", zin: "Het gaat over vroeger." });
  assert.deepEqual(show(TEKST, "tafel"), { kop: "Aan tafel", zin: `SMO biedt opvang. ${LANG}` });
});

test("without a hit it is the beginning, and of nothing but headings it is nothing", () => {
  assert.equal(show(TEKST, "elders").zin, TEKST.split("\n")[0]);
  assert.deepEqual(show("# Alleen een kop", "kop"), { kop: "", zin: "" });
});

test("lines of a list stand apart, and of a sentence that is far too long only a part is shown", () => {
  assert.equal(show("Neem mee:\nbrood\nsoep", "soep").zin, "Neem mee: brood · *soep*");
  const lijst = Array.from({ length: 60 }, (_, place) => `woord${place}`).join(", ");
  assert.match(show(lijst, "woord30").zin, /^… woord22, .*\*woord30\*.*woord53, …$/);
  assert.match(show(lijst, "woord0").zin, /^\*woord0\*, .*, …$/);
  assert.match(show(lijst, "woord59").zin, /^… .*\*woord59\*$/);
});

test("a source or another loose line stands beside no sentence, unless it is what was asked for", () => {
  const bron = "Er zijn nu twee wetten, een voor verplichte zorg.\nKamerbrief van 20 december 2019\nLees ook verder.";
  assert.equal(show(bron, "wetten").zin, "Er zijn nu twee *wetten*, een voor verplichte zorg.");
  assert.equal(
    show(bron.replace("brief", " wetten"), "wetten").zin,
    "Er zijn nu twee *wetten*, een voor verplichte zorg.",
  );
  assert.match(show(bron, "wetten", "kamerbrief").zin, /zorg\. \*Kamerbrief\* van 20 december 2019/);
  assert.equal(show("brood\nsoep\nkaas", "soep").zin, "brood · *soep* · kaas");
  // What a sentence on the way has said is said, also when the excerpt begins with another.
  const later = "# Regels\nEr is een wet.\nHet gaat om persoonsgegevens.\nAutoriteit persoonsgegevens";
  assert.equal(show(later, "persoonsgegevens").zin, "Er is een wet. Het gaat om *persoonsgegevens*.");
});

test("what somebody says, a letter and a short title end no sentence", () => {
  const zinnen = (/** @type {string} */ text) => splitZinnen(text).map(({ begin, end }) => text.slice(begin, end));
  assert.deepEqual(zinnen("‘Kom je?’ vraagt J. de Wit aan dr. Smit. ‘Ja!’ Hij lacht om 14.30 uur."), [
    "‘Kom je?’ vraagt J. de Wit aan dr. Smit.",
    "‘Ja!’",
    "Hij lacht om 14.30 uur.",
  ]);
});

test("hits are marked in the order of the text, whichever part of a question finds them", () => {
  const stukken = markHits("De brief op de mat", seek("mat", "brief"));
  assert.deepEqual(
    stukken.filter(({ raak }) => raak).map(({ tekst }) => tekst),
    ["brief", "mat"],
  );
});
