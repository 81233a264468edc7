// Moments are compared as moments, however they are written.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  compareMomenten,
  isLangGeleden,
  isMoment,
  isToekomst,
} from "../../../../plugins/casuskijker/theme/kern/dossier/moment.js";

const [ZONDER, MET, LATER] = ["2026-11-24T10:00:00Z", "2026-11-24T10:00:00.500Z", "2026-11-24T10:01Z"];

test("a moment with parts of a second comes after the same second without", () => {
  assert.deepEqual([LATER, MET, ZONDER].sort(compareMomenten), [ZONDER, MET, LATER]);
  assert.equal(compareMomenten(ZONDER, "2026-11-24T10:00Z"), 0);
});

test("what is yet to come is the clock of some device, unless it is only a little ahead", () => {
  const nu = new Date(ZONDER);
  assert.deepEqual(
    ["2031-01-01T00:00Z", LATER, ZONDER].map((moment) => isToekomst(moment, nu)),
    [true, false, false],
  );
});

test("three weeks ago is long ago, also for who meets a little earlier on the day", () => {
  const nu = new Date(ZONDER);
  assert.deepEqual(
    ["2026-11-03T11:00:00Z", "2026-11-04T10:00:00Z", "2026-11-04T10:00:01Z"].map((each) => isLangGeleden(each, nu)),
    [true, true, false],
  );
});

test("a day that the calendar does not have is none", () => {
  const dagen = ["2026-02-28", "2024-02-29", "2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10"];
  assert.deepEqual(
    dagen.filter((dag) => isMoment(`${dag}T10:00:00Z`)),
    ["2026-02-28", "2024-02-29"],
  );
  assert.deepEqual(["2026-02-28T24:00Z", "2026-02-28T23:59:59.999Z"].map(isMoment), [false, true]);
});
