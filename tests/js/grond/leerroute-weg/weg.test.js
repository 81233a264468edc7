// The way back to a leerroute: read from what our own pages write, and from nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readLes, readWeg } from "../../../../plugins/casuskijker/theme/grond/leerroute-weg/weg.js";

/** @param {string} tekst */
const read = (tekst) => readWeg(new URLSearchParams(tekst));

test("a step of a leerroute is read, beside what else stands there", () => {
  const weg = { leerroute: "geld-en-schaamte", stap: 2, stappen: 5 };
  assert.deepEqual(read("leerroute=geld-en-schaamte&stap=2&stappen=5"), weg);
  assert.deepEqual(read("dossier=x&leerroute=geld-en-schaamte&stappen=5&casus=de-brief&stap=2"), weg);
  assert.deepEqual(read("leerroute=een&stap=12&stappen=12"), { leerroute: "een", stap: 12, stappen: 12 });
});

test("the sheet of a les and its step are read", () => {
  const readVan = (/** @type {string} */ tekst) => readLes(new URLSearchParams(tekst));
  const les = { pad: "de-brief/les-90", stap: "kijkraam-2" };
  assert.deepEqual(readVan("casus=de-brief&les=de-brief%2Fles-90&dossier=x&lesstap=kijkraam-2"), les);
  assert.deepEqual(readVan("les=buren-die-helpen&lesstap=kijkraam"), { pad: "buren-die-helpen", stap: "kijkraam" });
  for (const tekst of ["", "les=een", "les=een/twee/drie&lesstap=a", "les=//host&lesstap=a", "les=../een&lesstap=a"])
    assert.equal(readVan(tekst), null, tekst);
});

test("what no page of ours writes is no way", () => {
  for (const tekst of [
    "",
    "leerroute=een",
    "leerroute=een&stap=1",
    "leerroute=een&stap=3&stappen=2",
    "leerroute=een&stap=0&stappen=2",
    "leerroute=een&stap=1e1&stappen=20",
    "leerroute=../../elders&stap=1&stappen=2",
    "leerroute=//host.invalid&stap=1&stappen=2",
    "leerroute=Een&stap=1&stappen=2",
  ]) {
    assert.equal(read(tekst), null, tekst);
  }
});

test("whatever stands there, the way stays within the leerroutes of this site", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (leerroute, stap, stappen) => {
      const weg = readWeg(new URLSearchParams({ leerroute, stap, stappen }));
      assert.ok(weg === null || /^[a-z0-9-]+$/.test(weg.leerroute));
    }),
  );
});
