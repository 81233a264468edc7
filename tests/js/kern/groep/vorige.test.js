// What was agreed before, at its own point, and who is to be invited again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listTussen } from "../../../../plugins/casuskijker/theme/kern/groep/afspraken-lijsten.js";
import { writeAfspraken } from "../../../../plugins/casuskijker/theme/kern/groep/afspraken-typen.js";
import { addInbrengen, setAfspraken, takeBack } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { mergeGroepen, mergePerRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import {
  isNieuweRondeVraag,
  layPerDag,
  setStand,
  startRonde,
  switchAgenda,
} from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { listTeVragen } from "../../../../plugins/casuskijker/theme/kern/groep/te-vragen.js";
import { describeGegaan, listToen } from "../../../../plugins/casuskijker/theme/kern/groep/vorige-zinnen.js";
import { findVorige } from "../../../../plugins/casuskijker/theme/kern/groep/zicht.js";
import { BELLEN, lid, NOVEMBER, october, PUNT } from "../../hulp/rondes.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

const OVER = { kijkraam: PUNT.kijkraam, casus: PUNT.casus };

test("what was agreed about a point comes back there, with how it went, and why it is not done yet", () => {
  const toen = setAfspraken(october("a"), [
    { ...BELLEN, over: OVER, stand: "nog-niet", waarom: "Ze was ziek" },
    { ...BELLEN, tekst: "Mailen", bij: "anders", over: OVER },
    { ...BELLEN, tekst: "", wie: "", over: OVER },
  ]);
  const nu = startRonde(toen, NOVEMBER);
  const { id } = nu.rondes[1];
  const bellen = "Afgesproken op 12 oktober 2026: Bellen · wie: Noor (nog niet: Ze was ziek)";
  assert.deepEqual(listToen(nu, id, PUNT), [bellen]);
  assert.deepEqual(listToen(nu, id, { ...PUNT, casus: "p1n2k" }), []);
  assert.deepEqual(listToen(nu, id), [bellen, "Afgesproken op 12 oktober 2026: Mailen · wie: Noor"]);
  assert.deepEqual(listToen(nu, nu.rondes[0].id), []);
});

test("who is back says how it went at once, without a new ronde, and what is agreed on now is not asked about", () => {
  const groep = setAfspraken(october("a"), [
    { ...BELLEN, id: "a1" },
    { ...BELLEN, id: "a2", tekst: "Van nu" },
    { ...BELLEN, id: "a3", tekst: "", wie: "", wanneer: "" },
  ]);
  const [{ id, datum }] = groep.rondes;
  const vraag = (/** @type {string} */ dag, over = groep) =>
    listTeVragen(over, id, { dag, nieuw: new Set(["a2"]) }).map((each) => each.id);
  assert.deepEqual(vraag("2026-11-24"), ["a1"]);
  assert.deepEqual(vraag(datum), []);
  // Who looks back at October from November is asked in November.
  const later = addInbrengen(startRonde(groep, NOVEMBER), [lid("a")], NOVEMBER).groep;
  assert.deepEqual(vraag("2026-11-24", later), []);
  const [, { id: nu }] = later.rondes;
  assert.deepEqual(
    listTeVragen(later, nu, { dag: "2026-11-24", nieuw: new Set() }).map((each) => each.id),
    ["a1", "a2", "a3"],
  );
});

test("why it was not done yet is said of nothing else", () => {
  const waarom = "Ze was ziek";
  assert.equal(describeGegaan({ stand: "gedaan", waarom }), "gedaan");
  assert.equal(describeGegaan({ stand: "open", waarom }), "");
  assert.equal(describeGegaan({ stand: "nog-niet" }), "nog niet");
});

test("beside two rondes stands what was agreed in the first and between them, and nothing of before or now", () => {
  const toen = setAfspraken(october("a"), [BELLEN]);
  const november = startRonde(toen, NOVEMBER);
  const vol = addInbrengen(november, [lid("a")], NOVEMBER, november.rondes[1].id).groep;
  const nu = startRonde(vol, new Date(2026, 11, 1, 10));
  const [eerste, tweede, derde] = nu.rondes.map(({ id }) => id);
  const met = setAfspraken(nu, [...nu.afspraken, { ...BELLEN, tekst: "Mailen", ronde: tweede }]);
  const lees = (/** @type {string[]} */ [van, tot]) => listTussen(met, van, tot).map(({ tekst }) => tekst);
  assert.deepEqual(
    [
      [eerste, derde],
      [eerste, tweede],
      [tweede, derde],
    ].map(lees),
    [["Bellen", "Mailen"], ["Bellen"], ["Mailen"]],
  );
});

test("who began a ronde in which nobody is yet invites those of the last one, and nobody else does", () => {
  const toen = october("a");
  const nu = startRonde(toen, NOVEMBER);
  assert.equal(findVorige(nu, nu.rondes[1]), nu.rondes[0]);
  assert.equal(findVorige(nu, nu.rondes[0]), null);
  assert.equal(findVorige(toen, toen.rondes[0]), null);
  const leeg = october();
  assert.equal(findVorige(leeg, leeg.rondes[0]), null);
});

test("why something is not done yet is kept, and of two that come together what was typed on", () => {
  const toen = setAfspraken(october("a"), [BELLEN]);
  const [{ id }] = toen.afspraken;
  const say = (/** @type {string} */ waarom) =>
    writeAfspraken(setStand(toen, id, "nog-niet"), [{ ...toen.afspraken[0], waarom }]);
  const lees = (/** @type {Groep} */ groep) => groep.afspraken.map(({ stand, waarom }) => [stand, waarom]);
  const [kort, lang] = [say("Ze was"), say("Ze was ziek")];
  for (const samen of [mergeGroepen(toen, lang), mergeGroepen(kort, lang), mergeGroepen(lang, kort)])
    assert.deepEqual(lees(parseGroep(writeGroep(samen))), [["nog-niet", "Ze was ziek"]]);
  assert.equal(mergeGroepen(lang, say("")), lang);
  assert.deepEqual(lees(mergeGroepen(lang, say("Geen tijd"))), [["nog-niet", "Ze was ziek"]]);
  assert.equal("waarom" in parseGroep(writeGroep(toen)).afspraken[0], false);
});

test("what was agreed or ticked today is no reason not to ask, and what was laid down today is", () => {
  const toen = parseGroep(writeGroep(october("a")));
  assert.equal(toen.rondes[0].laatst, "2026-10-12");
  const getypt = setAfspraken(toen, [BELLEN], NOVEMBER);
  const vraag = (/** @type {Groep} */ groep) => isNieuweRondeVraag(parseGroep(writeGroep(groep)), NOVEMBER);
  assert.deepEqual([getypt, switchAgenda(getypt, "2026-10-12", PUNT, NOVEMBER)].map(vraag), [true, true]);
  const { groep } = addInbrengen(getypt, [lid("b")], NOVEMBER, "2026-10-12");
  assert.deepEqual(
    [groep, mergePerRonde(getypt, groep), mergePerRonde(groep, getypt)].map(vraag),
    Array(3).fill(false),
  );
  const weg = { inbrengen: [lid("b")], afspraken: [], ronde: "2026-10-12" };
  assert.equal(vraag(takeBack(groep, weg, getypt)), true);
});

test("what came with the day of its ronde was laid down on that day", () => {
  const { groep } = layPerDag(october("a"), [{ inbreng: lid("b"), dag: "2026-10-12" }], NOVEMBER);
  assert.deepEqual([groep.rondes[0].laatst, groep.rondes[0].leden.length], ["2026-10-12", 2]);
  assert.equal(isNieuweRondeVraag(groep, NOVEMBER), true);
});
