// What comes in with the chat of before is not of now: it stays out until somebody says so.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addInbrengen,
  createGroep,
  dropLid,
  findRondeNu,
  takeBack,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import {
  holdsGroep,
  mergeGroepen,
  mergePerRonde,
} from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import { findTwijfel } from "../../../../plugins/casuskijker/theme/kern/groep/herkomst.js";
import { startRonde } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { lid, NOVEMBER, OKTOBER } from "../../hulp/rondes.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

const lay = (/** @type {Groep} */ groep, /** @type {ReturnType<typeof lid>[]} */ ...leden) =>
  addInbrengen(groep, leden, OKTOBER, findRondeNu(groep).id).groep;
const toen = lay(createGroep(OKTOBER), lid("a"), lid("b"), lid("c"));

test("of a whole chat only who looked now is of the new ronde", () => {
  const nu = startRonde(toen, NOVEMBER);
  const chat = [lid("a"), lid("b", "vaak"), lid("c"), lid("d"), lid("e")];
  assert.deepEqual(
    chat.map((each) => findTwijfel(nu, each)),
    ["vorige", "anders", "vorige", null, null],
  );
  // In the ronde itself it was there already, and where there was none before, nothing is of before.
  assert.deepEqual(
    chat.map((each) => findTwijfel(toen, each)),
    [null, null, null, null, null],
  );
});

test("an older version and who was taken out are known a month later too", () => {
  const later = dropLid(lay(toen, lid("a", "vaak")), lid("c"), OKTOBER, toen.rondes[0].id);
  const nu = startRonde(parseGroep(writeGroep(later)), NOVEMBER);
  assert.deepEqual(
    [lid("a"), lid("a", "vaak"), lid("c", "vaak")].map((each) => findTwijfel(nu, each)),
    ["vorige", "vorige", "eruit"],
  );
});

test("where a file tells the day, the day decides", () => {
  const nu = startRonde(toen, NOVEMBER);
  const van = (/** @type {Date} */ dag, kenmerk = "z") => ({ ...lid(kenmerk), gewijzigd: dag.toISOString() });
  assert.deepEqual([findTwijfel(nu, van(OKTOBER)), findTwijfel(nu, van(NOVEMBER))], ["vorige", null]);
  assert.equal(findTwijfel(nu, van(NOVEMBER, "a")), null);
});

test("who was taken out comes back only when somebody says so, and then without a trace", () => {
  const { id } = toen.rondes[0];
  const zonder = parseGroep(writeGroep(dropLid(toen, lid("b"), OKTOBER, id)));
  assert.equal(findTwijfel(zonder, lid("b", "vaak")), "eruit");
  assert.equal(findTwijfel(zonder, lid("b"), { dag: "2026-10-12" }), "eruit");
  const terug = lay(zonder, lid("b"));
  assert.deepEqual([findTwijfel(terug, lid("b")), terug.rondes[0].weg], [null, undefined]);
  // What was laid down after all, and taken back, is out again.
  const weer = takeBack(terug, { inbrengen: [lid("b")], afspraken: [], ronde: id }, zonder);
  assert.equal(findTwijfel(weer, lid("b")), "eruit");
  assert.equal(findTwijfel(mergePerRonde(lay(toen, lid("x")), zonder), lid("b")), null);
});

test("an older version never takes the place of a newer one unasked", () => {
  const nu = lay(toen, lid("a", "vaak"));
  assert.deepEqual([findTwijfel(nu, lid("a")), findTwijfel(nu, lid("a", "vaak"))], ["vervangen", null]);
  // Who goes back to it on purpose has it, and what was there in between is the older one now.
  const terug = lay(nu, lid("a"));
  assert.deepEqual([findTwijfel(terug, lid("a")), findTwijfel(terug, lid("a", "vaak"))], [null, "vervangen"]);
  const samen = mergePerRonde(toen, nu);
  assert.equal(samen.rondes[0].leden.length, 3);
});

test("a group that is laid into another brings along who was taken out of it", () => {
  const { id } = toen.rondes[0];
  const ander = { ...dropLid(toen, lid("b"), OKTOBER, id), id: "een-ander" };
  const samen = mergeGroepen(lay(createGroep(NOVEMBER), lid("x")), ander, NOVEMBER);
  assert.deepEqual(
    [lid("a"), lid("b"), lid("c")].map((each) => findTwijfel(samen, each)),
    [null, "eruit", null],
  );
  assert.equal(holdsGroep(samen, ander), true);
});
