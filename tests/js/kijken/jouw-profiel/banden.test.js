// A pane of the outcome is filled by what was seen, and by nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { computeBanden, placeVragen } from "../../../../plugins/casuskijker/theme/kijken/jouw-profiel/banden.js";

const aantal = fc.integer({ min: 0, max: 60 });
const aantallen = fc.record({
  zichtbaar: aantal,
  deels: aantal,
  groei: aantal,
  navragen: aantal,
  ongezien: aantal,
  open: aantal,
});

test("bands lie on each other from below, as high as they have answers, and fill the pane", () => {
  fc.assert(
    fc.property(aantallen, (gezien) => {
      const totaal = Object.values(gezien).reduce((som, each) => som + each, 0);
      const banden = computeBanden(gezien, 100);
      let onder = 100;
      for (const { soort, y, hoog } of banden) {
        assert.ok(Math.abs(hoog - (100 * gezien[soort]) / totaal) < 1e-9);
        assert.ok(Math.abs(y + hoog - onder) < 1e-9);
        onder = y;
      }
      assert.ok(totaal === 0 ? banden.length === 0 : Math.abs(onder) < 1e-6);
    }),
  );
});

test("what was seen lies below, what nobody looked at is at the top, and what is not there has no band", () => {
  const gezien = { zichtbaar: 2, deels: 0, groei: 1, navragen: 0, ongezien: 0, open: 1 };
  assert.deepEqual(computeBanden(gezien, 100), [
    { soort: "zichtbaar", aantal: 2, y: 50, hoog: 50 },
    { soort: "groei", aantal: 1, y: 25, hoog: 25 },
    { soort: "open", aantal: 1, y: 0, hoog: 25 },
  ]);
});

test("there are as many signs as answers, none outside of the pane or in the corner of its number", () => {
  assert.deepEqual(placeVragen(2, 0), [0.25, 0.75]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 0.2), (hoeveel, vanaf) => {
      const plaatsen = placeVragen(hoeveel, vanaf);
      assert.equal(plaatsen.length, hoeveel);
      assert.ok(plaatsen.every((plaats, rang) => plaats > (plaatsen[rang - 1] ?? vanaf) && plaats < 1));
    }),
  );
});
