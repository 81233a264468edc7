// Two versions of the answers to one casus in one: nothing that somebody wrote is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readReflectie } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import { findStam, mergeReflecties } from "../../../../plugins/casuskijker/theme/kern/dossier/samenvoegen.js";

const ids = fc.constantFrom("een", "twee", "een-kopie", "een-kopie-2", "twee-kopie", "kopie", "a-kopie-kopie");
const reflecties = fc.dictionary(ids, fc.constantFrom("x", "y", "z", "w"));

/**
 * @param {Record<string, string>} een
 * @param {Record<string, string>} ander
 * @returns {Record<string, string>} What there surely is room for.
 */
function merge(een, ander) {
  return mergeReflecties(een, ander) ?? assert.fail("er was geen plaats");
}

test("two versions in one lose nothing, and what came first keeps its place", () => {
  fc.assert(
    fc.property(reflecties, reflecties, (een, ander) => {
      const samen = merge(een, ander);
      for (const [id, tekst] of Object.entries(een)) assert.equal(samen[id], tekst);
      for (const [id, tekst] of Object.entries(ander)) {
        assert.ok(Object.entries(samen).some(([waar, kept]) => kept === tekst && findStam(waar) === findStam(id)));
      }
      // The same once more adds nothing.
      assert.deepEqual(Object.keys(merge(samen, ander)), Object.keys(samen));
    }),
    { numRuns: 2000 },
  );
});

test("where there is no room for all of it nothing is put together", () => {
  const vol = Object.fromEntries(Array.from({ length: 1000 }, (_, nummer) => [`vraag-${nummer}`, "x"]));
  assert.equal(mergeReflecties(vol, { nog: "een" }), null);
  assert.deepEqual({ ...merge(vol, { "vraag-1": "x" }) }, vol);
});

test("an id that is cut off behind a hyphen gets a copy that is an id", () => {
  for (let lengte = 170; lengte <= 200; lengte++) {
    const id = `${"x".repeat(lengte - 2)}-y`;
    const met = `${"x".repeat(179)}-${"y".repeat(Math.max(1, lengte - 180))}`;
    for (const vraag of [id, met]) {
      const samen = merge(merge({ [vraag]: "a" }, { [vraag]: "b" }), { [vraag]: "c" });
      assert.deepEqual(Object.values(readReflectie(samen)), ["a", "b", "c"]);
    }
  }
});

test("the longest id has room for a copy of its answer", () => {
  const lang = "x".repeat(200);
  const samen = merge({ [lang]: "a" }, { [lang]: "b" });
  assert.deepEqual(Object.values(samen), ["a", "b"]);
  assert.ok(Object.keys(samen).every((id) => id.length <= 200));
});
