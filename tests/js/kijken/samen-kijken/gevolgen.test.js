// People are never added up over rondes: who is in two of them may be one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { describeGevolgen, listPerDag } from "../../../../plugins/casuskijker/theme/kijken/samen-kijken/gevolgen.js";
import { lid } from "../../hulp/rondes.js";

test("what came in of two rondes is told ronde by ronde", () => {
  const van = (/** @type {string} */ dag, /** @type {string} */ kenmerk) => ({ bron: "", dag, inbreng: lid(kenmerk) });
  const lezingen = [
    van("2026-11-09", "a"),
    { bron: "", fout: "" },
    van("2026-10-12", "a"),
    van("2026-11-09", "b"),
    van("2026-10-12", "c"),
  ];
  const perDag = listPerDag(lezingen, ["nieuw", "nieuw", "nieuw", "gelijk"]);
  assert.deepEqual(
    perDag.map(([dag, gevolgen]) => [dag, describeGevolgen(gevolgen)]),
    [
      ["2026-10-12", ["1 toegevoegd, 1 was er al."]],
      ["2026-11-09", ["2 toegevoegd."]],
    ],
  );
});
