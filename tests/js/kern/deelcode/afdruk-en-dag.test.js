// What a code says in few signs: of which casus, and of which day.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameDag } from "../../../../plugins/casuskijker/theme/kern/dag/dag.js";
import { createAfdruk } from "../../../../plugins/casuskijker/theme/kern/deelcode/afdruk.js";
import { readDeelcode, writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";
import { makeWithPython } from "../../hulp/python.js";

const BRIL = createKijkraam();

test("any day that a code can say survives, and of a clock that is wrong it says none", () => {
  const dagen = fc.date({ min: new Date(2019, 0, 1), max: new Date(2200, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(dagen, (moment) => {
      const dossier = { ...fillIn(BRIL, { "ingredient-1": "soms" }), gewijzigd: moment.toISOString() };
      const dag = nameDag(moment);
      const gezegd = dag >= "2020-01-01" && dag < "2147-09-24" ? `${dag}T00:00:00.000Z` : null;
      assert.equal(readDeelcode(writeDeelcode(BRIL, dossier), () => BRIL).gewijzigd, gezegd);
    }),
  );
});

test("the fingerprint of a casus is the same in Python, which holds that no two of a site are equal", () => {
  const slugs = [
    ...fc.sample(fc.string({ unit: "grapheme", minLength: 1 }), 50),
    "de-hoed-in-pot",
    "het-kast-met-fiets",
  ];
  assert.deepEqual(slugs.map(createAfdruk), JSON.parse(makeWithPython(["afdrukken"], JSON.stringify(slugs))));
  assert.equal(createAfdruk("de-hoed-in-pot"), createAfdruk("het-kast-met-fiets"));
});
