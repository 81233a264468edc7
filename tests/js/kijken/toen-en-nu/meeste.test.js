// Which points the sheet of a group names, of those where somebody chose otherwise.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareRondes } from "../../../../plugins/casuskijker/theme/kern/groepsbeeld/toen-en-nu.js";
import { chooseMeeste } from "../../../../plugins/casuskijker/theme/kijken/toen-en-nu/vergelijking.js";
import { LID } from "../../hulp/bestanden.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

const IDS = ["a", "b", "c", "d"];
const BRIL = createKijkraam({ ids: IDS });

/** @param {string[]} otherwise The ids at which each of two people chose otherwise by now. */
function compare(...otherwise) {
  const kies = (/** @type {string} */ elders, /** @type {number} */ nummer) => ({
    ...LID,
    kijkraam: "een-bril",
    kenmerk: `k${nummer}`,
    naam: "",
    posities: Object.fromEntries(IDS.map((id) => [id, elders.includes(id) ? "herkenbaar" : "soms"])),
    gewijzigd: null,
  });
  return compareRondes(
    BRIL,
    otherwise.map((_, nummer) => kies("", nummer)),
    otherwise.map(kies),
  );
}

/** @param {ReturnType<typeof compare>} alle @param {string} [met] At which something was agreed on. */
function choose(alle, met) {
  const rijen = alle.map((each) => ({ each, afspraken: each.ingredient.id === met ? ["Bellen"] : [] }));
  const { gekozen, isMeest } = chooseMeeste(rijen, 3);
  return [gekozen.map(({ each }) => each.ingredient.id).join(""), isMeest];
}

test("nobody says where most chose otherwise where one person did at each, and what was agreed on stays", () => {
  assert.deepEqual(choose(compare("abcd", "")), ["abc", false]);
  assert.deepEqual(choose(compare("abcd", ""), "d"), ["abd", false]);
  assert.deepEqual(choose(compare("abcd", "bcd")), ["bcd", true]);
  assert.deepEqual(choose(compare("abcd", "bcd"), "a"), ["bca", false]);
});

test("where two of three chose otherwise comes before where the only one who looked did", () => {
  const lid = (/** @type {Record<string, string>} */ posities, /** @type {string} */ kenmerk) => ({
    ...LID,
    kijkraam: "een-bril",
    kenmerk,
    naam: "",
    posities,
    gewijzigd: null,
  });
  const toen = [lid({ a: "soms", b: "soms" }, "x"), lid({ b: "soms" }, "y"), lid({ b: "soms" }, "z")];
  const nu = [lid({ a: "herkenbaar", b: "herkenbaar" }, "x"), lid({ b: "herkenbaar" }, "y"), lid({ b: "soms" }, "z")];
  assert.equal(compareRondes(BRIL, toen, nu)[0].ingredient.id, "b");
});
