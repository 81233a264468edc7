// Who was taken out on another device stands here still: it is told who, of the right ronde, and nobody goes by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findEruitElders, listWeg } from "../../../../plugins/casuskijker/theme/kern/groep/eruit-elders.js";
import { addInbrengen, dropLid, findRondeNu } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { mergePerRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import { layPerDag, noteWegPerDag, startRonde } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { lid, NOVEMBER, october } from "../../hulp/rondes.js";

const [DAG, ANDERE_DAG] = ["2026-10-12", "2026-11-09"];
const beide = addInbrengen(startRonde(october("a", "b", "c"), NOVEMBER), [lid("a"), lid("b")], NOVEMBER, ANDERE_DAG);
const hier = beide.groep;
const daar = dropLid(hier, lid("b"), NOVEMBER, DAG);
const name = (/** @type {ReturnType<typeof findEruitElders>} */ wie) =>
  wie.map((each) => [each.lid.kenmerk, each.ronde]);

test("who was taken out elsewhere is found in that ronde only, and stays until somebody takes them out", () => {
  const wegen = listWeg(daar);
  const delen = findRondeNu(daar).leden.map((inbreng) => ({ inbreng, dag: ANDERE_DAG }));
  const gekregen = noteWegPerDag(layPerDag(hier, delen, NOVEMBER).groep, wegen, NOVEMBER);
  for (const groep of [gekregen, mergePerRonde(hier, daar, NOVEMBER)]) {
    assert.deepEqual(name(findEruitElders(groep, wegen)), [["b", DAG]]);
    const samen = findEruitElders(groep, wegen).reduce(
      (zonder, { lid: wie, ronde }) => dropLid(zonder, wie, NOVEMBER, ronde),
      groep,
    );
    assert.deepEqual(name(findEruitElders(samen, wegen)), []);
    assert.deepEqual(
      samen.rondes.map(({ leden }) => leden.map(({ kenmerk }) => kenmerk)),
      [
        ["a", "c"],
        ["a", "b"],
      ],
    );
  }
});

test("who gave newer answers was not taken out, and a ronde that is not here has nobody", () => {
  const nieuwer = addInbrengen(hier, [lid("a", "vaak")], NOVEMBER, DAG).groep;
  assert.deepEqual(name(findEruitElders(hier, listWeg(nieuwer))), []);
  assert.deepEqual(name(findEruitElders(october("b"), [{ dag: ANDERE_DAG, weg: [lid("b")] }])), []);
  assert.deepEqual(listWeg(hier), []);
});
