// The name one shared under comes back with those very answers, and nobody else finds it filled in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEELNAAM, listStukken } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { keepDeelnaam, readDeelnaam } from "../../../../plugins/casuskijker/theme/kern/werkblad/deelnaam.js";
import { openOpslag } from "../../hulp/browser.js";

test("a name comes back with the same answers, is offered for others, and anonymous stays anonymous", () => {
  const opslag = openOpslag();
  assert.deepEqual(readDeelnaam(opslag, "a"), { eigen: "", aanbod: "" });
  keepDeelnaam(opslag, "a", " Fatima ");
  assert.deepEqual(readDeelnaam(opslag, "a"), { eigen: "Fatima", aanbod: "" });
  assert.deepEqual(readDeelnaam(opslag, "b"), { eigen: "", aanbod: "Fatima" });
  assert.deepEqual(listStukken(opslag, "browser"), []);
  keepDeelnaam(opslag, "a", "");
  assert.deepEqual([readDeelnaam(opslag, "a"), readDeelnaam(opslag, "b")], Array(2).fill({ eigen: "", aanbod: "" }));
  opslag.gedeeld = true;
  keepDeelnaam(opslag, "a", "Bo");
  opslag.gedeeld = false;
  assert.equal(readDeelnaam(opslag, "a").eigen, "");
});

test("what is damaged is no name", () => {
  const opslag = openOpslag();
  for (const tekst of ["{", "[]", "null", '{"naam": 3, "van": "a"}', '{"naam": {"toString": 1}, "van": "a"}']) {
    opslag.write(DEELNAAM, tekst, opslag.read(DEELNAAM));
    assert.equal(readDeelnaam(opslag, "a").eigen, "");
  }
});
