// The window of an outcome has the panes of the mark of its kijkraam, which Python draws.
import assert from "node:assert/strict";
import { test } from "node:test";
import { computeRaster, listRijen } from "../../../../plugins/casuskijker/theme/kijken/jouw-profiel/raster.js";
import { makeWithPython } from "../../hulp/python.js";

test("the panes of an outcome lie as those of the mark", () => {
  const rijen = /** @type {number[][]} */ (JSON.parse(makeWithPython(["ruiten", "16"])));
  assert.deepEqual(
    rijen.map((_, plaats) => listRijen(plaats + 1)),
    rijen,
  );
});

test("every row is as wide as the window, whatever number of panes it has", () => {
  assert.deepEqual(computeRaster(6), { kolommen: 3, breedtes: [1, 1, 1, 1, 1, 1] });
  assert.deepEqual(computeRaster(5), { kolommen: 6, breedtes: [3, 3, 2, 2, 2] });
  for (let aantal = 1; aantal <= 16; aantal += 1) {
    const { kolommen, breedtes } = computeRaster(aantal);
    const breedte = breedtes.reduce((som, breed) => som + breed, 0);
    assert.equal(breedtes.length, aantal);
    assert.equal(breedte, kolommen * listRijen(aantal).length);
  }
});
