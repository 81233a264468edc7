// A pile of cards that were shuffled: each comes once, whatever chance does.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Trekstapel } from "../../../../plugins/casuskijker/theme/kern/kaartkeuze/trekstapel.js";

/** @param {Trekstapel<number>} stapel */
function drawAll(stapel) {
  return Array.from({ length: stapel.over }, () => stapel.draw());
}

test("every card comes once, in any order, and after it none until they are shuffled again", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer()),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (kaarten, kansen) => {
        const stapel = new Trekstapel(kaarten, () => /** @type {number} */ (kansen.next().value));
        for (let keer = 0; keer < 2; keer++) {
          assert.deepEqual(drawAll(stapel).sort(), [...kaarten].sort());
          assert.deepEqual([stapel.over, stapel.draw()], [0, null]);
          stapel.shuffle();
        }
      },
    ),
  );
});

test("chance decides on the order, and the cards that were given stay as they lie", () => {
  const kaarten = [1, 2, 3];
  assert.deepEqual(drawAll(new Trekstapel(kaarten, () => 0)), [1, 3, 2]);
  assert.deepEqual(drawAll(new Trekstapel(kaarten, () => 0.99)), [3, 2, 1]);
  assert.deepEqual(kaarten, [1, 2, 3]);
});
