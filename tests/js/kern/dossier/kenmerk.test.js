// The mark of a dossier comes from chance, stays with it, and is told from a mark of before.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  copyDossier,
  createDossier,
  giveKenmerk,
  setAntwoord,
} from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { createKenmerk, isVanVoorheen } from "../../../../plugins/casuskijker/theme/kern/dossier/kenmerk.js";
import { readDossier } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import { DOSSIER } from "../../hulp/bestanden.js";

const { kenmerk: _, ...VAN_VOORHEEN } = DOSSIER;

test("a mark is seven signs from chance, and none is one of before", () => {
  const veel = Array.from({ length: 2000 }, createKenmerk);
  for (const kenmerk of veel) assert.match(kenmerk, /^[2-9a-z][0-9a-z]{6}$/);
  assert.equal(new Set(veel).size, veel.length);
  assert.equal(new Set(veel.map((kenmerk) => kenmerk.at(-1))).size, 36);
  assert.deepEqual([isVanVoorheen(veel[0]), isVanVoorheen("0twotko"), isVanVoorheen("1z141z3")], [false, true, true]);
});

test("a dossier keeps its mark whatever changes, and a copy has one of its own", () => {
  const dossier = createDossier({ kijkraam: "presentie", versie: 1 });
  const later = setAntwoord(dossier, "een", { positie: "soms" });
  assert.equal(later.kenmerk, dossier.kenmerk);
  assert.notEqual(copyDossier(later, "kopie").kenmerk, dossier.kenmerk);
});

test("a dossier of before is read as it is, and gets a mark at the first change or when it is asked for", () => {
  const dossier = readDossier(VAN_VOORHEEN);
  assert.equal(dossier.kenmerk, null);
  assert.match(setAntwoord(dossier, "een", { positie: "soms" }).kenmerk ?? "", /^[2-9a-z]/);
  const gemerkt = giveKenmerk(dossier);
  assert.deepEqual({ ...gemerkt, kenmerk: null }, dossier);
  assert.equal(giveKenmerk(gemerkt).kenmerk, gemerkt.kenmerk);
});
