// What the window to share says goes along is what goes along.
import assert from "node:assert/strict";
import { test } from "node:test";
import { describeDelen } from "../../../../plugins/casuskijker/theme/kijken/delen/deel-zinnen.js";

test("where there is no casus, nothing is said about a casus", () => {
  assert.ok(
    describeDelen({ casus: null }).includes("Wat je doorgeeft: je keuzes, de dag en als wie je keek. Geen notities"),
  );
  assert.ok(!describeDelen({ casus: null }).includes("casus"));
});

test("where there is one, it is said that it goes along", () => {
  assert.ok(
    describeDelen({ casus: "de-was" }).includes(
      "Wat je doorgeeft: je keuzes, de dag, als wie je keek en over welk verhaal.",
    ),
  );
});
