import assert from "node:assert/strict";
import { test } from "node:test";
import { Aanbod } from "../../../../plugins/casuskijker/theme/kern/groep/aanbod.js";

const DRIE = ["a", "b", "c", "d"];
const VIER = ["d", "e", "a", "b", "c"];

test("who is added renews what is offered, and what was ticked stays", () => {
  const aanbod = new Aanbod();
  assert.deepEqual([...aanbod.renew("nu", { anders: DRIE, agenda: [] })], ["a", "b", "c"]);
  assert.deepEqual([...aanbod.renew("nu", { anders: VIER, agenda: [] })], ["d", "e", "a"]);
  assert.deepEqual([...aanbod.renew("nu", { anders: DRIE, agenda: ["e"] })], ["e", "a", "b"]);
  assert.deepEqual([...aanbod.renew("nu", { anders: VIER, agenda: ["c", "b"] })], ["c", "b", "d"]);
});

test("while nobody comes or goes, what is ticked off stays to be ticked again", () => {
  const aanbod = new Aanbod();
  aanbod.renew("nu", { anders: DRIE, agenda: [] });
  assert.deepEqual([...aanbod.renew("nu", { anders: DRIE, agenda: ["d"] })], ["a", "b", "c", "d"]);
  assert.deepEqual([...aanbod.renew("nu", { anders: DRIE, agenda: [] })], ["a", "b", "c", "d"]);
});

test("another picture or another ronde has its own", () => {
  const aanbod = new Aanbod();
  aanbod.renew("toen", { anders: DRIE, agenda: ["d"] });
  assert.deepEqual([...aanbod.renew("nu", { anders: DRIE, agenda: [] })], ["a", "b", "c"]);
});
