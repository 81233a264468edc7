// A report of a day says what it said on that day, whatever becomes of its group.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addInbrengen,
  createGroep,
  renameGroep,
  setAfspraken,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { keepGroep, listGroepen } from "../../../../plugins/casuskijker/theme/kern/groep/groep-kast.js";
import { GROEP } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { setStand, startRonde, switchBesproken } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { describeVorige } from "../../../../plugins/casuskijker/theme/kern/groep/vorige-zinnen.js";
import {
  completeToen,
  findToen,
  hasVerslag,
  keepVerslagen,
  listLangs,
  listOpgeschreven,
} from "../../../../plugins/casuskijker/theme/kern/sessie/groep-toen.js";
import { listLangsgekomen } from "../../../../plugins/casuskijker/theme/kern/sessie/langsgekomen.js";
import {
  changeSessie,
  createSessie,
  holdsSessie,
  notePunt,
} from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { findSessie, keepSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-kast.js";
import { readSessie, writeSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-lezen.js";
import { openOpslag } from "../../hulp/browser.js";
import { lid, PUNT } from "../../hulp/rondes.js";
import { STAPPEN } from "../../hulp/sessie.js";

/**
 * @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../../../plugins/casuskijker/theme/grond/opslag/opslag.js").Opslag} Opslag
 */

const NOVEMBER = new Date(2026, 10, 30, 9);
const AVOND = new Date(2026, 10, 30, 22);
const JANUARI = new Date(2027, 0, 29, 9);
const VAN = { les: null, werkvorm: "verschil-bespreken", casus: null, kijkraam: "presentie" };
const NAMEN = ["a", "b", "c"];

/** @param {Groep} groep @param {string} tekst @param {Date} nu */
function agree(groep, tekst, nu) {
  const ronde = groep.rondes[groep.rondes.length - 1].id;
  const punt = { tekst, wie: "Fatma", wanneer: "", bij: null, ronde, id: tekst.toLowerCase().replaceAll(" ", "-") };
  return setAfspraken(groep, [...groep.afspraken, punt], nu);
}

/** A group of November with an agreement, and the report of that day, as they are kept. */
function begin() {
  const opslag = openOpslag();
  const leden = NAMEN.map((naam) => lid(naam));
  const groep = agree(addInbrengen(createGroep(NOVEMBER), leden, NOVEMBER).groep, "Ryan bellen", NOVEMBER);
  const sessie = changeSessie(createSessie(VAN, NOVEMBER), { groep: groep.id, aantal: 6 });
  assert.deepEqual([keepGroep(opslag, groep), keepSessie(opslag, sessie)], ["bewaard", "bewaard"]);
  return { opslag, groep, id: sessie.id };
}

/** @param {Opslag} opslag @param {string} id @param {Date} nu @returns {unknown} What that report says of its group. */
function tell(opslag, id, nu) {
  const sessie = findSessie(opslag, id);
  assert.ok(sessie);
  const toen = findToen(sessie, listGroepen(opslag).groepen[0]?.groep, nu);
  const { besproken, leden = [] } = toen?.rondes.at(-1) ?? {};
  // Who was there was three, whoever comes later.
  assert.ok(toen === null || leden.length === NAMEN.length);
  return toen && [toen.naam, besproken, toen.afspraken.map(({ tekst, stand }) => `${tekst}: ${stand}`)];
}

/** @param {Opslag} opslag @param {Groep} groep @param {Groep} anders @param {Date} nu As a page does that shows it. */
function change(opslag, groep, anders, nu) {
  keepVerslagen(opslag, groep, { nu });
  keepGroep(opslag, anders);
  return anders;
}

test("a report as main kept it has its own agreements again, and not those of the ronde after it", () => {
  const { opslag, groep, id } = begin();
  // No page has kept anything apart: this is how it lies in a browser today.
  keepGroep(opslag, agree(startRonde(groep, JANUARI), "Nieuw van januari", JANUARI));
  assert.deepEqual(tell(opslag, id, JANUARI), ["", [], ["Ryan bellen: open"]]);
});

test("whatever a group does on another day, the report of a day says what it said", () => {
  /** @type {((groep: Groep) => Groep)[]} */
  const daden = [
    (groep) => startRonde(groep, JANUARI),
    (groep) => agree(groep, "Nieuw van januari", JANUARI),
    (groep) => setStand(groep, "ryan-bellen", "gedaan", JANUARI),
    (groep) => setAfspraken(groep, [], JANUARI),
    (groep) => switchBesproken(groep, groep.rondes[0].id, PUNT, JANUARI),
    (groep) => addInbrengen(groep, [lid("d", "vaak")], JANUARI).groep,
    (groep) => renameGroep(groep, "Team Zuid", JANUARI),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...daden), { maxLength: 6 }), fc.boolean(), (gedaan, isWeg) => {
      const { opslag, groep, id } = begin();
      const toen = tell(opslag, id, AVOND);
      assert.ok(toen);
      const nu = gedaan.reduce((each, act) => change(opslag, each, act(each), JANUARI), groep);
      if (isWeg) {
        keepVerslagen(opslag, nu, { isWeg, nu: JANUARI });
        opslag.remove(GROEP);
      }
      assert.deepEqual(tell(opslag, id, JANUARI), toen);
    }),
  );
});

test("what is agreed on the same day is in the report of that day, also after the group was brought back", () => {
  const { opslag, groep, id } = begin();
  keepVerslagen(opslag, groep, { isWeg: true, nu: NOVEMBER });
  opslag.remove(GROEP);
  assert.deepEqual(tell(opslag, id, AVOND), ["", [], ["Ryan bellen: open"]]);
  keepGroep(opslag, agree(groep, "Ook nog mailen", NOVEMBER));
  assert.deepEqual(tell(opslag, id, NOVEMBER), ["", [], ["Ryan bellen: open", "Ook nog mailen: open"]]);
  const na = change(opslag, listGroepen(opslag).groepen[0].groep, startRonde(groep, JANUARI), JANUARI);
  assert.deepEqual(tell(opslag, id, JANUARI), ["", [], ["Ryan bellen: open", "Ook nog mailen: open"]]);
  assert.ok(hasVerslag(opslag, na));
});

test("what a report keeps of a group is nobody's answer, and only what it says", () => {
  const { opslag, groep, id } = begin();
  const later = agree(startRonde(groep, JANUARI), "Nieuw van januari", JANUARI);
  keepVerslagen(opslag, later, { nu: JANUARI });
  const tekst = findSessie(opslag, id)?.groep_toen ?? "";
  assert.match(tekst, /Ryan bellen/);
  assert.doesNotMatch(tekst, /januari|"kenmerk":"[abc]"|soms/);
});

test("a report that is saved as a file takes along what it says of its group, and is the same report", () => {
  const { opslag, groep, id } = begin();
  const sessie = findSessie(opslag, id);
  assert.ok(sessie);
  const bestand = readSessie(JSON.parse(writeSessie(completeToen(sessie, groep, AVOND))).sessie);
  assert.ok(!holdsSessie(sessie, bestand) && holdsSessie(bestand, sessie));
  const elders = openOpslag();
  keepSessie(elders, bestand);
  assert.deepEqual(tell(elders, id, JANUARI), tell(opslag, id, AVOND));
});

test("what was written at a point is found by that point, in the ronde that it was about", () => {
  const { opslag, groep, id } = begin();
  const sessie = findSessie(opslag, id);
  assert.ok(sessie);
  const stap = { ...STAPPEN[0], velden: [{ id: "vraag", label: "Wat vragen we?", bij: "verslag" }] };
  const bord = { vraag: "Wil je dat?", elders: "Dit niet" };
  keepSessie(opslag, changeSessie(notePunt(sessie, stap, PUNT.bij), { bord }));
  const [{ id: ronde }] = groep.rondes;
  assert.deepEqual([...listOpgeschreven(opslag, groep, ronde, AVOND)], [[PUNT.bij, ["Wil je dat?"]]]);
  assert.equal(listOpgeschreven(opslag, startRonde(groep, JANUARI), "2027-01-29", JANUARI).size, 0);
});

test("what is damaged in it makes nothing else unreadable", () => {
  const { opslag, groep, id } = begin();
  const sessie = findSessie(opslag, id);
  assert.ok(sessie);
  keepSessie(opslag, { ...sessie, groep_toen: "{half" });
  keepGroep(opslag, startRonde(groep, JANUARI));
  assert.equal(tell(opslag, id, JANUARI), null);
  assert.equal(findToen({ ...sessie, groep_toen: "{half" }, groep, NOVEMBER)?.id, groep.id);
  // Of a group that did not look yet on that day, nothing is known.
  assert.equal(findToen(sessie, createGroep(JANUARI), JANUARI), null);
});

test("a point that somebody only went on from came by; who only looks ahead passes nothing", () => {
  const { opslag, groep, id } = begin();
  const sessie = findSessie(opslag, id);
  assert.ok(sessie);
  const [gezien, geschreven] = [STAPPEN[0], { ...STAPPEN[0], id: "tweede" }];
  const velden = [{ id: "vraag", label: "Wat vragen we?", bij: "verslag" }];
  const met = notePunt(notePunt(sessie, gezien, PUNT.bij), { ...geschreven, velden }, "elders");
  const bezig = changeSessie(met, { bord: { vraag: "Wil je dat?" } });
  assert.deepEqual(listLangsgekomen(bezig), {
    geschreven: new Set(["elders"]),
    langs: new Set([PUNT.bij, "elders"]),
  });
  keepSessie(opslag, bezig);
  assert.deepEqual(listLangs(opslag, groep, groep.rondes[0].id, AVOND), new Set([PUNT.bij, "elders"]));
  assert.equal(listLangs(opslag, startRonde(groep, JANUARI), "2027-01-29", JANUARI).size, 0);
  assert.equal(listLangsgekomen(notePunt(createSessie(VAN, NOVEMBER), gezien, PUNT.bij)).langs.size, 0);
});

test("what was agreed about no point comes back as well as what was agreed about one", () => {
  const { groep } = begin();
  const punt = { tekst: "Samen eten", wie: "Els", wanneer: "", bij: PUNT.bij, ronde: groep.rondes[0].id, id: "eten" };
  const terug = startRonde(setAfspraken(groep, [...groep.afspraken, punt], NOVEMBER), JANUARI);
  const gegaan = setStand(terug, "ryan-bellen", "losgelaten", JANUARI);
  assert.deepEqual(
    describeVorige(gegaan, "2027-01-29", (bij) => `Punt ${bij}`),
    [
      "Afgesproken op 30 november 2026: Ryan bellen · wie: Fatma (losgelaten)",
      `Punt ${PUNT.bij}. Afgesproken op 30 november 2026: Samen eten · wie: Els`,
    ],
  );
});
