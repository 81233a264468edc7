// At whom or what a group looked without a casus: in its own words, ronde by ronde.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GRENZEN } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { addInbrengen } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { mergeGroepen, mergePerRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import { describeOnbekend } from "../../../../plugins/casuskijker/theme/kern/groep/over-zinnen.js";
import { startRonde } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import {
  describeAndersOver,
  describeMetRonde,
  setWaarover,
} from "../../../../plugins/casuskijker/theme/kern/groep/waarover.js";
import { findToen } from "../../../../plugins/casuskijker/theme/kern/sessie/groep-toen.js";
import { changeSessie, createSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { JANUARI, lid, NOVEMBER, OKTOBER, october } from "../../hulp/rondes.js";

const ZONDER = { zin: "zonder verhaal", casus: null };
const toen = october("a", "b");
const [{ id }] = toen.rondes;
const met = setWaarover(toen, id, "  ons inloopuur ", OKTOBER);

test("it stands in the place of 'zonder verhaal', and in no picture of a casus", () => {
  const [ronde] = parseGroep(writeGroep(met)).rondes;
  assert.equal(describeMetRonde(ZONDER, null, ronde).zin, "over ‘ons inloopuur’");
  assert.equal(describeMetRonde(ZONDER, "0abcd", ronde), ZONDER);
  assert.equal(describeMetRonde(ZONDER, null, toen.rondes[0]), ZONDER);
  const beeld = { casus: null, leden: ronde.leden, onbekend: 0 };
  assert.equal(describeOnbekend({ ...beeld, ronde }), "");
  assert.notEqual(describeOnbekend({ ...beeld, ronde: {} }), "");
  // Of codes of before nobody knows whether they were about that.
  assert.notEqual(describeOnbekend({ ...beeld, onbekend: 2, ronde }), "");
  assert.equal(setWaarover(met, id, "a".repeat(999)).rondes[0].waarover?.length, GRENZEN.naam);
  assert.equal("waarover" in setWaarover(met, id, " ").rondes[0], false);
});

test("a new ronde looks at the same until somebody says otherwise, and the one of before keeps its own", () => {
  const nieuw = addInbrengen(startRonde(met, NOVEMBER), [lid("a")], NOVEMBER, "2026-11-09").groep;
  const anders = setWaarover(nieuw, "2026-11-09", "De nieuwkomers", NOVEMBER);
  assert.deepEqual(
    [nieuw, anders].map(({ rondes }) => rondes.map(({ waarover }) => waarover)),
    [
      ["ons inloopuur", "ons inloopuur"],
      ["ons inloopuur", "De nieuwkomers"],
    ],
  );
  const [eerst, daarna] = anders.rondes;
  assert.equal(
    describeAndersOver(eerst, { casus: null, ronde: daarna }),
    "Toen keken jullie naar ‘ons inloopuur’, nu naar ‘De nieuwkomers’. Een verschil zegt dan niet wat er veranderde.",
  );
  const zelfde = { casus: null, ronde: { waarover: "Ons inloopuur" } };
  for (const nu of [zelfde, { casus: null, ronde: {} }, { casus: "0abcd", ronde: daarna }])
    assert.equal(describeAndersOver(eerst, nu), "");
  const van = { les: null, werkvorm: "verschil-bespreken", casus: null, kijkraam: "presentie" };
  const sessie = changeSessie(createSessie(van, OKTOBER), { groep: anders.id });
  assert.equal(findToen(sessie, anders, JANUARI)?.rondes.at(-1)?.waarover, "ons inloopuur");
});

test("of two tabs or two devices, what only one knows is kept, and of two texts that of here", () => {
  for (const merge of [mergePerRonde, mergeGroepen]) {
    assert.equal(merge(toen, met).rondes[0].waarover, "ons inloopuur");
    assert.equal(merge(met, toen), met);
    assert.equal(merge(met, setWaarover(toen, id, "iets anders")).rondes[0].waarover, "ons inloopuur");
  }
});
