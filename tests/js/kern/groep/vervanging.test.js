// What is said when choices come in the place of earlier ones: how many changed, and not only how many there are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { describeVervangen } from "../../../../plugins/casuskijker/theme/kern/groep/vervanging-zinnen.js";
import { LID } from "../../hulp/bestanden.js";

/**
 * @param {Record<string, string>} posities
 * @param {string} [naam]
 */
function lid(posities, naam = "") {
  return { ...LID, posities, naam, gewijzigd: null };
}

const DRIE = { a: "soms", b: "soms", c: "soms" };

test("of choices that came in the place of others it is said how many are other, or that none is", () => {
  const say = (/** @type {Record<string, string>} */ nu) => describeVervangen(lid(DRIE), lid(nu, "Anna"), true);
  assert.equal(say(DRIE), "Anna: precies dezelfde 3 keuzes als eerst");
  assert.equal(say({ ...DRIE, b: "nog-niet" }), "Anna: 1 keuze anders dan eerst");
  assert.equal(
    say({ a: "nog-niet", b: "soms", d: "soms", e: "soms" }),
    "Anna: 1 keuze anders dan eerst, 2 keuzes erbij en 1 keuze weg",
  );
  assert.equal(
    describeVervangen(lid({ a: "soms" }), lid({ a: "soms" }), true),
    "zonder naam: precies dezelfde keuze als eerst",
  );
});

test("a name that is not on the screen is not told here either", () => {
  assert.equal(describeVervangen(lid(DRIE, "Anna"), lid(DRIE), false), "iemand: precies dezelfde 3 keuzes als eerst");
});
