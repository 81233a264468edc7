// People are never added up over rondes: who is in two of them may be one.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  describeGevolgen,
  describeZonderDag,
  listPerDag,
} from "../../../../plugins/casuskijker/theme/kijken/samen-kijken/gevolgen.js";
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

test("of whom no name and no day is known, it is said that they may be there twice", () => {
  const van = (/** @type {string} */ kenmerk, naam = "", rest = {}) => ({
    bron: "",
    inbreng: lid(kenmerk, "soms", naam),
    ...rest,
  });
  /** @type {(lezingen: ReturnType<typeof van>[], gevolgen?: ("nieuw" | "gelijk")[]) => boolean} */
  const isGezegd = (lezingen, gevolgen = lezingen.map(() => "nieuw")) =>
    describeZonderDag(lezingen, gevolgen).some((zin) => zin.startsWith("Bij"));
  assert.ok(
    describeZonderDag([van("a"), van("b"), van("c", "Bo")], ["nieuw", "nieuw", "nieuw"])[0].startsWith("Bij 2 "),
  );
  assert.ok(isGezegd([van("a"), van("b", "Bo")]));
  // One alone, who bears a name, who came with a day, and who was there already, is nobody's double.
  assert.ok(!isGezegd([van("a")]));
  assert.ok(!isGezegd([van("a", "Bo"), van("b", "Jo")]));
  assert.ok(!isGezegd([van("a", "", { dag: "2026-11-09" }), van("b", "", { dag: "2026-11-09" })]));
  assert.ok(!isGezegd([van("a"), van("b")], ["gelijk", "gelijk"]));
});
