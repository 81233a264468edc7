// All parts of a question together: what comes along, and what comes behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Finding } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/finding.js";
import { combineFindings } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/samen.js";

const TOTAL = 100;

/** @param {number[]} numbers */
function find(numbers) {
  const finding = new Finding();
  for (const number of numbers) finding.weights.set(number, 10);
  return finding;
}

/** @param {number[]} numbers */
function findKind(numbers) {
  const finding = new Finding();
  finding.addWhole(numbers);
  return finding;
}

/** @param {Finding[]} findings */
function combine(...findings) {
  const { weights } = combineFindings(findings, { isStrict: false, total: TOTAL });
  return [...weights].sort(([, one], [, other]) => other - one).map(([number]) => number);
}

test("one text that has a rare word and all others does not shut out what has the others", () => {
  const common = Array.from({ length: 30 }, (_, number) => number);
  const order = combine(find([3]), find(common), find(common.slice(0, 12)));
  assert.equal(order[0], 3);
  assert.ok(order.length >= 5, `${order}`);
});

test("a piece of a word says less of a question than the word does", () => {
  const viskraam = find([1, 2]);
  viskraam.weights.set(1, 14).set(2, 1);
  viskraam.partial.add(2);
  assert.deepEqual(
    combine(viskraam, find([2, ...Array.from({ length: 10 }, (_, number) => 20 + number)])).slice(0, 2),
    [1, 2],
  );
});

test("of two kinds that are named the narrowest is asked", () => {
  const [wide, narrow] = [findKind([1, 2, 3, 4, 5, 6, 7]), findKind([8, 9])];
  assert.deepEqual(combine(wide, narrow, find([2, 8])), [8, 9]);
  assert.equal(combine(wide, find([2, 8]))[0], 2);
});

test("of two words that say about as much neither shuts the other out", () => {
  const [one, other] = [Array.from({ length: 14 }, (_, number) => number), [0, 50, 51, 52]];
  const more = [...other, ...Array.from({ length: 12 }, (_, number) => 60 + number)];
  assert.ok(combine(find(one), find(more)).includes(50));
  assert.deepEqual(
    combine(find(one), find(other)).filter((number) => one.includes(number)),
    [0],
  );
});

test("the name of a kind is no word beside another, however much it says", () => {
  const [kind, word] = [
    [1, 2, 3, 4, 5, 6],
    [2, 8, 9, 10, 11],
  ];
  assert.deepEqual(combine(findKind(kind), find(word)), [2]);
});
