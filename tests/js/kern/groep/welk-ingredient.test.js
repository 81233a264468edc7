// Two kijkramen may have an ingrediënt under one id: a point is called as in the one that was looked through.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { findIngredient } from "../../../../plugins/casuskijker/theme/kern/groep/welk-ingredient.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

test("a point that a group only passed is named after the kijkraam of its report", () => {
  const kijkramen = new Map(
    ["de-een", "de-ander"].map((slug) => [slug, createKijkraam({ slug, ids: ["iets-te-kiezen"] })]),
  );
  const find = (/** @type {string | null} */ door) => findIngredient(kijkramen, createGroep(), "iets-te-kiezen", door);
  const alle = [...kijkramen.values()].map(({ invalshoeken }) => invalshoeken[0].ingredienten[0]);
  assert.deepEqual([find("de-een") === alle[0], find("de-ander") === alle[1]], [true, true]);
  assert.equal(findIngredient(kijkramen, createGroep(), "weg"), undefined);
});
