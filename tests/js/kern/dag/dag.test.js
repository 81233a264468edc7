// A day is that of who writes it, also just after midnight where UTC is still at yesterday; and who reads it elsewhere
// reads the same day.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

const KERN = new URL("../../../../plugins/casuskijker/theme/kern/", import.meta.url);
const SCHRIJF = `
  import { nameDag, roundToDag } from "${KERN}dag/dag.js";
  import { createGroep } from "${KERN}groep/groep.js";
  import { writeGroepBestand } from "${KERN}groep/groep-lezen.js";
  const moment = new Date("2026-11-27T23:30:00Z");
  const { geexporteerd, groep } = JSON.parse(
    writeGroepBestand(createGroep(moment), { namen: false, nu: moment }),
  );
  console.log(nameDag(moment), roundToDag(moment), geexporteerd, groep.gewijzigd, groep.rondes[0].datum);
`;
const LEES = `
  import { describeDatum, describeTijd } from "${KERN}werkblad/dossier-zinnen.js";
  const dagen = ["2026-11-28T00:00:00.000Z", "2026-11-28T00:00:00Z", "2026-11-28T00:00Z"];
  console.log([...dagen.map(describeDatum), ...dagen.map(describeTijd)].join("|"));
  console.log(describeTijd("2026-11-28T00:00:00.001Z"));
`;

/** @type {[zone: string, dag: string, moment: string][]} */
const DAGEN = [
  ["Europe/Amsterdam", "2026-11-28", "28 november 2026 om 01:00"],
  ["America/Paramaribo", "2026-11-27", "27 november 2026 om 21:00"],
  ["America/Curacao", "2026-11-27", "27 november 2026 om 20:00"],
  ["Pacific/Kiritimati", "2026-11-28", "28 november 2026 om 14:00"],
  ["Pacific/Pago_Pago", "2026-11-27", "27 november 2026 om 13:00"],
  ["UTC", "2026-11-27", "28 november 2026 om 00:00"],
];

for (const [zone, dag, moment] of DAGEN) {
  test(`half an hour before midnight in UTC it is ${dag} in ${zone}, in a file of a group too`, () => {
    const middernacht = `${dag}T00:00:00.000Z`;
    assert.equal(runIn(zone, SCHRIJF), [dag, middernacht, middernacht, middernacht, dag].join(" "));
  });

  test(`a day out of a file is that day in ${zone}, and a moment is what the clock says there`, () => {
    assert.deepEqual(runIn(zone, LEES).split("\n"), [Array(6).fill("28 november 2026").join("|"), moment]);
  });
}

/**
 * @param {string} zone
 * @param {string} vraag A module.
 * @returns {string} What it says on a machine in that zone.
 */
function runIn(zone, vraag) {
  const env = { ...process.env, TZ: zone };
  return execFileSync(process.execPath, ["--input-type=module", "--eval", vraag], { env, encoding: "utf8" }).trim();
}
