// Whether a group can look in the time that a werkvorm has for it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findTeKort, listDelen, measureKijken } from "../../../../plugins/casuskijker/theme/kern/sessie/kijktijd.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

/** @param {string} naam @param {number} minuten @param {...string} toon */
function maakStap(naam, minuten, ...toon) {
  return { id: naam, naam, soort: "werkvorm", minuten, beelden: 1, toon };
}
const STAPPEN = [maakStap("Zelf kijken", 8, "casus", "kijkraam"), maakStap("Kiezen", 4, "groepsbeeld", "agenda")];
const BRIL = { ...createKijkraam({ perDeel: 10 }), duur: 60 };

test("what a kijkraam asks and a step does not have, is too short; so is a story that is read in that step", () => {
  const kort = { stap: "Zelf kijken", ruimte: 8, lezen: 0 };
  assert.deepEqual(findTeKort(STAPPEN, { kijken: 60, lezen: 0 }), { ...kort, kijken: 60 });
  assert.deepEqual(findTeKort(STAPPEN, { kijken: 5, lezen: 4 }), { ...kort, kijken: 5, lezen: 4 });
  assert.equal(findTeKort(STAPPEN, { kijken: 5, lezen: 3 }), null);
});

test("a story that is told in a step of its own takes no time from looking", () => {
  for (const toon of ["casus", "inbreng"])
    assert.equal(findTeKort([maakStap("Inbrengen", 10, toon), ...STAPPEN], { kijken: 8, lezen: 5 }), null);
});

test("who begins after looking, takes no kijkraam, or one that says no time, is told nothing", () => {
  assert.equal(findTeKort(STAPPEN.slice(1), { kijken: 60, lezen: 5 }), null);
  assert.equal(findTeKort(STAPPEN, { kijken: null, lezen: 20 }), null);
  assert.equal(measureKijken({ ...BRIL, duur: null }, ""), null);
  const praten = BRIL.invalshoeken.map((each) => ({ ...each, ingredienten: [] }));
  assert.equal(measureKijken({ ...BRIL, invalshoeken: praten }, ""), null);
});

test("a part takes as much less as it is smaller, and each invalshoek is offered, with the part that was asked", () => {
  const [eerste, tweede] = BRIL.invalshoeken.map(({ id }) => id);
  const delen = listDelen(BRIL, "");
  assert.deepEqual([measureKijken(BRIL, ""), delen.length], [60, BRIL.invalshoeken.length]);
  assert.deepEqual(delen[0], {
    alleen: eerste,
    titels: [BRIL.invalshoeken[0].titel],
    minuten: measureKijken(BRIL, eerste),
  });
  assert.ok((delen[0].minuten ?? 0) < 60);
  const gevraagd = `${eerste},${tweede}`;
  const namen = listDelen(BRIL, gevraagd).map(({ alleen }) => alleen);
  assert.deepEqual(namen, [gevraagd, ...BRIL.invalshoeken.map(({ id }) => id)]);
});
