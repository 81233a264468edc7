// A day is that of the reader, also just after midnight where UTC is still at yesterday.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

const DAG = new URL("../../../../plugins/casuskijker/theme/kern/dag/dag.js", import.meta.url);
const VRAAG = `
  import { nameDag, roundToDag } from ${JSON.stringify(DAG.href)};
  const moment = new Date("2026-11-27T23:30:00Z");
  console.log(nameDag(moment), roundToDag(moment));
`;

/** @type {[string, string][]} */
const DAGEN = [
  ["Europe/Amsterdam", "2026-11-28"],
  ["America/Paramaribo", "2026-11-27"],
  ["UTC", "2026-11-27"],
];

for (const [zone, dag] of DAGEN) {
  test(`half an hour before midnight in UTC it is ${dag} in ${zone}`, () => {
    const gezegd = execFileSync(process.execPath, ["--input-type=module", "--eval", VRAAG], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    assert.equal(gezegd.trim(), `${dag} ${dag}T00:00:00.000Z`);
  });
}
