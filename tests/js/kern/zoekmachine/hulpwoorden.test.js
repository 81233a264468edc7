// Who is in need gets an answer, however it is typed; who is not, is not told to call.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asksForHelp } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/hulpwoorden.js";

const WOORDEN = ["zelfmoord", "suïcide", "wil dood", "huiselijk geweld", "misbruik"];

test("a word is found as it is typed in a hurry: capitals, accents, spaces, longer words, one letter wrong", () => {
  const vragen = [
    "zelfmoord",
    "ZELFMOORD",
    "zelf moord",
    "zelfmoordgedachten",
    "hulp bij zelfmoord",
    "zelfmoort",
    "zefmoord",
    "suicide",
    "suïcide",
    "suicidepoging",
    "sui\u0308cide",
    "ik wil dood",
    "huiselijk geweld",
    "huiselijkgeweld",
    "casus over huiselijk  geweld?",
    "“misbruik”",
    "misbruikt",
  ];
  assert.deepEqual(
    vragen.filter((vraag) => !asksForHelp(vraag, WOORDEN)),
    [],
  );
});

test("other questions bring no hulplijn", () => {
  const vragen = [
    "",
    "zelf",
    "moord",
    "zelfredzaamheid",
    "geweld",
    "huiselijk",
    "doodgaan",
    "gebruik",
    "dood wil",
    "???",
  ];
  assert.deepEqual(
    vragen.filter((vraag) => asksForHelp(vraag, WOORDEN)),
    [],
  );
});

test("no question makes it fail, and without words nothing is asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (vraag) => {
      assert.equal(typeof asksForHelp(vraag, WOORDEN), "boolean");
      assert.equal(asksForHelp(vraag, ["", "…"]), false);
    }),
  );
});
