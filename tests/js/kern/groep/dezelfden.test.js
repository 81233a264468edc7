// Who may be in a group twice, since the mark of a dossier comes from chance: asked by a rule that can be explained.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findDezelfden } from "../../../../plugins/casuskijker/theme/kern/groep/dezelfden.js";
import {
  addInbrengen,
  createGroep,
  dropLid,
  hasTweeSoorten,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";

const TIEN = Object.fromEntries(Array.from({ length: 10 }, (_, nummer) => [`i${nummer}`, "soms"]));
const NEGEN = { ...TIEN, i9: "nog-niet" };
const ACHT = { ...NEGEN, i8: "nog-niet" };

/**
 * @param {string} kenmerk
 * @param {Record<string, string>} posities
 * @param {string} [naam]
 */
function lid(kenmerk, posities, naam = "", kijkraam = "presentie") {
  return { kijkraam, kenmerk, naam, posities, gewijzigd: null };
}

/** @param {...ReturnType<typeof lid>} leden */
function lay(...leden) {
  return addInbrengen(createGroep(), leden).groep;
}

/** @param {...ReturnType<typeof lid>} leden */
function find(...leden) {
  return findDezelfden(lay(...leden)).map(({ oud, nieuw }) => `${oud.kenmerk} ${nieuw.kenmerk}`);
}

const OUD = "0twotko";
const NIEUW = "k3nm3rk";

/** @type {[string, Parameters<typeof lid>, Parameters<typeof lid>, boolean][]} */
const GEVALLEN = [
  ["the same choices", [OUD, TIEN], [NIEUW, TIEN], true],
  ["one in ten is other", [OUD, TIEN], [NIEUW, NEGEN], true],
  ["two in ten are other", [OUD, TIEN], [NIEUW, ACHT], false],
  ["too few choices to say", [OUD, { i0: "soms", i1: "soms" }], [NIEUW, { i0: "soms", i1: "soms" }], false],
  ["one went on", [OUD, { i0: "soms", i1: "soms", i2: "soms" }], [NIEUW, TIEN], false],
  ["the same name, whatever was chosen", [OUD, { i0: "soms" }, "Anna"], [NIEUW, ACHT, "Anna"], true],
  ["two names", [OUD, TIEN, "Anna"], [NIEUW, TIEN, "Bert"], false],
  ["one bears no name", [OUD, TIEN, "Anna"], [NIEUW, TIEN], true],
  ["two kijkramen", [OUD, TIEN], [NIEUW, TIEN, "", "anders"], false],
  ["two marks of before", [OUD, TIEN], ["1abcdef", TIEN], false],
  ["two marks of today", ["mmmmmmm", TIEN], [NIEUW, TIEN], false],
];

for (const [wat, een, ander, vraag] of GEVALLEN) {
  test(`${vraag ? "asked" : "not asked"}: ${wat}`, () => {
    assert.deepEqual(find(lid(...een), lid(...ander)), vraag ? [`${een[0]} ${ander[0]}`] : []);
  });
}

test("each is asked about once, beside who is most alike", () => {
  const leden = [lid("0aaaaaa", NEGEN), lid("0bbbbbb", TIEN), lid("kkkkkkk", TIEN), lid("mmmmmmm", TIEN)];
  assert.deepEqual(find(...leden), ["0bbbbbb kkkkkkk", "0aaaaaa mmmmmmm"]);
});

test("one of them goes when the reader says so, and no other", () => {
  const groep = lay(lid(OUD, TIEN), lid(NIEUW, TIEN), lid("1zzzzzz", ACHT));
  const daarna = dropLid(groep, groep.leden[0]);
  assert.deepEqual(
    daarna.leden.map(({ kenmerk }) => kenmerk),
    ["1zzzzzz", NIEUW],
  );
  assert.deepEqual(findDezelfden(daarna), []);
});

test("there is something to ask only where both kinds of marks are", () => {
  assert.deepEqual(
    [lay(lid(OUD, TIEN)), lay(lid(NIEUW, TIEN)), lay(lid(OUD, TIEN), lid(NIEUW, ACHT)), lay()].map(hasTweeSoorten),
    [false, false, true, false],
  );
});
