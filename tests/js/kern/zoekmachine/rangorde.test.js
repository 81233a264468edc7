// Which of the first few comes first, when their words weigh about the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { orderFirst } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/rangorde.js";

const BETWEEN = "Er wordt koffie gezet en er is taart. ".repeat(8);
const FAR_APART = `Zij zegt dat ze komt. ${BETWEEN}De afspraak is om drie uur.`;

/** @param {string} titel @param {string} omschrijving @param {string} tekst */
function write(titel, omschrijving, tekst) {
  return { titel, omschrijving, plekken: [["", "", tekst]] };
}

const TEXTS = [
  write("Koffie", "", FAR_APART),
  write("Thee", "", "Zij zegt de afspraak op de dag zelf nog af."),
  write("Taart", "Iemand zegt elke afspraak af.", FAR_APART),
  write("Zegt een afspraak iets?", "", FAR_APART),
];

const SOUGHT = ["zegt", "afspraak"].map((typed) => ({
  words: new Set([typed]),
  phrases: [],
  typed: new Set([typed]),
  telling: 1,
}));

const [ZEGT, AFSPRAAK] = SOUGHT;

/** @param {number[]} numbers @param {number[]} weights @param {typeof SOUGHT} [sought] */
function order(numbers, weights, sought = SOUGHT) {
  const found = {
    weights: new Map(numbers.map((number, place) => [number, weights[place]])),
    sought,
    typed: sought.length,
  };
  return orderFirst(numbers, found, async (number) => TEXTS[number % TEXTS.length]);
}

test("words near each other say more than far apart, and in a title or a description still more", async () => {
  assert.deepEqual(await order([0, 1, 2, 3], [10, 10, 10, 10]), [2, 3, 1, 0]);
});

test("two words that stand together as they were typed go before their forms, but not in a sentence", async () => {
  const zegt = { ...ZEGT, words: new Set(["zegt", "zei"]) };
  const texts = [write("Brood", "", "Zij zei de afspraak af."), TEXTS[1]];
  const ask = (/** @type {number} */ typed) => {
    const weights = new Map([
      [0, 11],
      [1, 10],
    ]);
    return orderFirst([0, 1], { weights, sought: [zegt, AFSPRAAK], typed }, async (number) => texts[number]);
  };
  assert.deepEqual(await ask(2), [1, 0]);
  assert.deepEqual(await ask(7), [0, 1]);
});

test("what weighs far more stays first", async () => {
  assert.deepEqual(await order([0, 1], [30, 10]), [0, 1]);
});

test("a question of one word has its order by weight", async () => {
  assert.deepEqual(await order([0, 3], [11, 10], SOUGHT.slice(0, 1)), [0, 3]);
});

test("what stands further on stays where it is, so that a next page lacks nothing and has nothing twice", async () => {
  const numbers = Array.from({ length: 14 }, (_, number) => number);
  const ordered = await order(
    numbers,
    numbers.map(() => 10),
  );
  assert.deepEqual(ordered.slice(10), [10, 11, 12, 13]);
  assert.deepEqual(
    ordered.toSorted((one, other) => one - other),
    numbers,
  );
});
