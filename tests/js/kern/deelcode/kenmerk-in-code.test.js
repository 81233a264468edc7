// The mark in a share code: one dossier counts once, and nothing that others see gives it away.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  findKenmerk,
  readDeelcode,
  writeDeelcode,
} from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { setAntwoord } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { isVanVoorheen } from "../../../../plugins/casuskijker/theme/kern/dossier/kenmerk.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam();
const read = (/** @type {string} */ code) => readDeelcode(code, () => BRIL);

test("two members who chose the same differ, and one dossier keeps its mark", () => {
  const dossier = fillIn(BRIL, { "ingredient-1": "soms" });
  const later = setAntwoord(dossier, "ingredient-1", { positie: "nog-niet" });
  const ander = fillIn(BRIL, { "ingredient-1": "soms" });
  const [eerste, tweede, derde] = [dossier, later, ander].map((each) => read(writeDeelcode(BRIL, each)).kenmerk);
  assert.equal(eerste, tweede);
  assert.notEqual(eerste, derde);
});

test("nothing that an address shows gives the mark in a code", () => {
  const dossier = fillIn(BRIL, { "ingredient-1": "soms" });
  const ander = { ...dossier, kenmerk: "anders0" };
  assert.equal(read(writeDeelcode(BRIL, dossier)).kenmerk, dossier.kenmerk);
  assert.equal(read(writeDeelcode(BRIL, ander)).kenmerk, "anders0");
});

test("a dossier of before, out of a file, gets a mark of all that is in it", () => {
  const oud = { ...fillIn(BRIL, { "ingredient-1": "soms" }), kenmerk: null };
  assert.equal(findKenmerk({ ...oud }), findKenmerk(oud));
  assert.ok(isVanVoorheen(findKenmerk(oud)));
  const zelfdeId = { ...oud, gemaakt: "2026-01-01T00:00:00.000Z" };
  assert.notEqual(findKenmerk(zelfdeId), findKenmerk(oud));
});
