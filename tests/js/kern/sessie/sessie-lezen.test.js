// A les as it is kept or handed over: read to the letter, or refused with a sentence.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LeesFout } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import { writeBord } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import {
  parseSessie,
  readSessie,
  writeSessie,
} from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-lezen.js";
import { start } from "../../../../plugins/casuskijker/theme/kern/sessie/verloop.js";
import { isZin } from "../../hulp/bestanden.js";
import { damage, makeVijandig } from "../../hulp/python.js";
import { MINUUT, NU, SESSIE, STAPPEN } from "../../hulp/sessie.js";

const TEKST = JSON.stringify({ formaat: 1, sessie: SESSIE });

/** @param {string} tekst */
function read(tekst) {
  try {
    parseSessie(writeSessie(parseSessie(tekst)));
    return "";
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error;
    return error.message;
  }
}

test("what is kept is read back as it was", () => {
  assert.deepEqual(JSON.parse(writeSessie(parseSessie(TEKST))), JSON.parse(TEKST));
  const loopt = writeBord(start(readSessie(SESSIE), STAPPEN, NU + MINUUT), "eigen", "‘Bellen’");
  assert.deepEqual(parseSessie(writeSessie(loopt)), loopt);
});

test("what an earlier page did not write is nothing yet", () => {
  const { slag: _, beeld: __, leeg: ___, peilingen: ____, aantal: _____, ...kaal } = SESSIE;
  const gelezen = readSessie(kaal);
  assert.deepEqual([gelezen.slag, gelezen.beeld, gelezen.leeg, gelezen.aantal], [0, 0, false, null]);
  assert.deepEqual(Object.keys(gelezen.peilingen), []);
});

test("every hostile text is read, or refused with a sentence", () => {
  const zinnen = [...makeVijandig(TEKST).map(({ tekst }) => tekst), ...damage(TEKST, 300)].map(read);
  assert.ok(zinnen.filter(Boolean).length > 200);
  assert.deepEqual(
    zinnen.filter((zin) => zin && !isZin(zin)),
    [],
  );
  assert.deepEqual(Object.keys(Object.prototype), []);
});

for (const [naam, anders] of /** @type {[string, object][]} */ ([
  ["a number of hands below nothing", { peilingen: { eigen: [{ tekst: "Eens", eerst: -1, later: null }] } }],
  ["a time that no les has", { besteed: { eigen: 1e12 } }],
  ["half a millisecond", { klok: { stap: "eigen", rest_ms: 0.5, loopt_tot: null } }],
  ["an end beyond all dates", { klok: { stap: "eigen", rest_ms: 1, loopt_tot: 9e15 } }],
  ["more steps than there are", { bord: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`a${n}`, "x"])) }],
]))
  test(`it refuses ${naam}`, () => {
    assert.throws(() => readSessie({ ...SESSIE, ...anders }), LeesFout);
  });
