// Every facet has a name that readers know, and nothing else has one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FACETNAMEN } from "../../../../plugins/casuskijker/theme/zoeken/zoek-scherm/facetnamen.js";
import { FACETTEN } from "../../../../plugins/casuskijker/theme/zoeken/zoek-scherm/stand.js";

test("every facet of an address has a name, and no other", () => {
  assert.deepEqual(Object.keys(FACETNAMEN).sort(), FACETTEN.toSorted());
});
