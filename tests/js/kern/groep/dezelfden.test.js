// Who may be in a group twice, since the mark of a dossier comes from chance: asked by a rule that can be explained.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listStukken, TWEE_MENSEN } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { findDezelfden } from "../../../../plugins/casuskijker/theme/kern/groep/dezelfden.js";
import { describeTweetal } from "../../../../plugins/casuskijker/theme/kern/groep/dezelfden-zinnen.js";
import { takeForOne, takeForTwo } from "../../../../plugins/casuskijker/theme/kern/groep/een-mens.js";
import {
  addInbrengen,
  createGroep,
  dropLid,
  findRondeNu,
  hasMisschienTwee,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { openRonde } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { isTweeMensen, keepTweeMensen } from "../../../../plugins/casuskijker/theme/kern/groep/twee-mensen.js";
import { LID } from "../../hulp/bestanden.js";
import { openOpslag } from "../../hulp/browser.js";

const TIEN = Object.fromEntries(Array.from({ length: 10 }, (_, nummer) => [`i${nummer}`, "soms"]));
const NEGEN = { ...TIEN, i9: "nog-niet" };
const ACHT = { ...NEGEN, i8: "nog-niet" };

/**
 * @param {string} kenmerk
 * @param {Record<string, string>} posities
 * @param {string} [naam]
 * @param {Partial<typeof LID>} [waarover]
 */
function lid(kenmerk, posities, naam = "", waarover = {}) {
  return { ...LID, casus: null, kenmerk, naam, posities, gewijzigd: null, ...waarover };
}

/** @param {...ReturnType<typeof lid>} leden */
function lay(...leden) {
  return addInbrengen(createGroep(), leden).groep;
}

/** @param {...ReturnType<typeof lid>} leden */
function find(...leden) {
  return findDezelfden(lay(...leden)).map(({ oud, nieuw }) => `${oud.kenmerk} ${nieuw.kenmerk}`);
}

const OUD = "0twotko";
const NIEUW = "k3nm3rk";

/** @type {[string, Parameters<typeof lid>, Parameters<typeof lid>, boolean][]} */
const GEVALLEN = [
  ["the same choices", [OUD, TIEN], [NIEUW, TIEN], true],
  ["one in ten is other", [OUD, TIEN], [NIEUW, NEGEN], true],
  ["two in ten are other", [OUD, TIEN], [NIEUW, ACHT], false],
  ["too few choices to say", [OUD, { i0: "soms", i1: "soms" }], [NIEUW, { i0: "soms", i1: "soms" }], false],
  ["one went on", [OUD, { i0: "soms", i1: "soms", i2: "soms" }], [NIEUW, TIEN], false],
  ["the same name, whatever was chosen", [OUD, { i0: "soms" }, "Anna"], [NIEUW, ACHT, "Anna"], true],
  ["two names", [OUD, TIEN, "Anna"], [NIEUW, TIEN, "Bert"], false],
  ["one bears no name", [OUD, TIEN, "Anna"], [NIEUW, TIEN], true],
  ["two kijkramen", [OUD, TIEN], [NIEUW, TIEN, "", { kijkraam: "anders" }], false],
  ["two casussen", [NIEUW, TIEN, "Anna"], ["mmmmmmm", TIEN, "Anna", { casus: "abcde" }], false],
  ["once as a docent", [NIEUW, TIEN, "Anna"], ["mmmmmmm", TIEN, "Anna", { rol: "docent" }], false],
  ["of one nobody knows of what", [OUD, TIEN, "", { rol: null }], [NIEUW, TIEN, "", { casus: "abcde" }], true],
  ["two marks of before", [OUD, TIEN], ["1abcdef", TIEN], false],
  ["two marks of today", ["mmmmmmm", TIEN], [NIEUW, TIEN], false],
  ["one name under two marks of today", [NIEUW, TIEN, "Anna"], ["mmmmmmm", ACHT, "Anna"], true],
  ["two names under two marks of today", [NIEUW, TIEN, "Anna"], ["mmmmmmm", TIEN, "Bert"], false],
];

for (const [wat, een, ander, vraag] of GEVALLEN) {
  test(`${vraag ? "asked" : "not asked"}: ${wat}`, () => {
    assert.deepEqual(find(lid(...een), lid(...ander)), vraag ? [`${een[0]} ${ander[0]}`] : []);
  });
}

test("each is asked about once, beside who is most alike", () => {
  const leden = [lid("0aaaaaa", NEGEN), lid("0bbbbbb", TIEN), lid("kkkkkkk", TIEN), lid("mmmmmmm", TIEN)];
  assert.deepEqual(find(...leden), ["0bbbbbb kkkkkkk", "0aaaaaa mmmmmmm"]);
  // Of whom it was said that they are two people, the one may yet be somebody else.
  const [eerste] = findDezelfden(lay(...leden));
  const isGezegd = (/** @type {typeof eerste} */ { oud, nieuw }) => oud === eerste.oud && nieuw === eerste.nieuw;
  const groep = { ...lay(), leden: [eerste.oud, eerste.nieuw, lid("mmmmmmm", TIEN)] };
  assert.deepEqual(
    findDezelfden(groep, isGezegd).map(({ oud, nieuw }) => [oud.kenmerk, nieuw.kenmerk]),
    [["0bbbbbb", "mmmmmmm"]],
  );
});

test("one of them goes when the reader says so, and no other", () => {
  const groep = lay(lid(OUD, TIEN), lid(NIEUW, TIEN), lid("1zzzzzz", ACHT));
  const daarna = dropLid(groep, groep.leden[0]);
  assert.deepEqual(
    daarna.leden.map(({ kenmerk }) => kenmerk),
    ["1zzzzzz", NIEUW],
  );
  assert.deepEqual(findDezelfden(daarna), []);
});

test("which is newer is known by the day, or by a mark of before, and else it is not said", () => {
  const [een, ander] = [lid(NIEUW, TIEN, "Anna"), lid("mmmmmmm", ACHT, "Anna")];
  const dagen = ["2026-11-24T00:00:00.000Z", "2026-11-02T00:00:00.000Z"];
  const look = (/** @type {ReturnType<typeof lid>[]} */ ...leden) =>
    findDezelfden(lay(...leden)).map(({ nieuw, isBekend }) => [nieuw.kenmerk, isBekend]);
  assert.deepEqual(look(een, ander), [["mmmmmmm", false]]);
  assert.deepEqual(
    look(Object.assign({ ...een }, { gewijzigd: dagen[0] }), Object.assign({ ...ander }, { gewijzigd: dagen[1] })),
    [[NIEUW, true]],
  );
  assert.deepEqual(look(lid(OUD, TIEN), lid(NIEUW, TIEN)), [[NIEUW, true]]);
});

test("who said that they are two people is not asked again, also after a reload, and damage asks once more", () => {
  const opslag = openOpslag();
  const [tweetal] = findDezelfden(lay(lid(NIEUW, TIEN, "Anna"), lid("mmmmmmm", ACHT, "Anna")));
  assert.equal(isTweeMensen(opslag, tweetal), false);
  assert.equal(keepTweeMensen(opslag, tweetal), true);
  assert.equal(isTweeMensen(opslag, { ...tweetal, oud: tweetal.nieuw, nieuw: tweetal.oud }), true);
  assert.deepEqual(listStukken(opslag, opslag.plek), []);
  for (const kapot of ["{half", "7"]) {
    opslag.remove(TWEE_MENSEN);
    opslag.write(TWEE_MENSEN, kapot, null);
    assert.equal(isTweeMensen(opslag, tweetal), false);
  }
});

test("there is something to ask only where both kinds of marks are, or one name twice", () => {
  assert.deepEqual(
    [
      lay(lid(OUD, TIEN)),
      lay(lid(NIEUW, TIEN)),
      lay(lid(OUD, TIEN), lid(NIEUW, ACHT)),
      lay(),
      lay(lid(NIEUW, TIEN, "Anna"), lid("mmmmmmm", TIEN, "Anna")),
      lay(lid(NIEUW, TIEN, "Anna"), lid("mmmmmmm", TIEN, "Bert")),
    ].map(hasMisschienTwee),
    [false, false, true, false, true, false],
  );
});

test("which of the two is which is said by the day and by the ronde, as far as either is known", () => {
  const anna = lid(NIEUW, TIEN, "Anna");
  const say = (/** @type {ReturnType<typeof lay>} */ groep) =>
    findDezelfden(findRondeNu(groep)).map((tweetal) => describeTweetal(tweetal, groep));
  const tweede = lid("mmmmmmm", TIEN, "Anna");
  assert.deepEqual(say(lay(anna, tweede)), ["Twee keer dezelfde 10 keuzes. Er is geen verschil."]);
  const dag = new Date(2026, 9, 27);
  const toen = addInbrengen(createGroep(dag), [tweede], dag).groep;
  const later = openRonde(toen, new Date(2026, 10, 24));
  assert.deepEqual(say(addInbrengen(later, [anna, tweede], undefined, "2026-11-24").groep), [
    "De eerste: 10 keuzes, alleen in de ronde van 24 november 2026. " +
      "De tweede: 10 keuzes, ook in de ronde van 27 oktober 2026. Gelijk: 10 van de 10.",
  ]);
  const van = (/** @type {string} */ gewijzigd, /** @type {typeof anna} */ wie) =>
    Object.assign({ ...wie }, { gewijzigd });
  assert.deepEqual(say(lay(van("2026-11-24T12:00:00.000Z", anna), van("2026-11-02T12:00:00.000Z", tweede))), [
    "De oude: 10 keuzes van 2 november 2026. De nieuwe: 10 keuzes van 24 november 2026. Gelijk: 10 van de 10.",
  ]);
});

test("who is one of two keeps the name that either of them bore, and two again are as they were", () => {
  const groep = lay(lid(OUD, TIEN, "Anna"), lid(NIEUW, TIEN));
  const [tweetal] = findDezelfden(groep);
  const { id } = findRondeNu(groep);
  const wie = { blijft: tweetal.nieuw, weg: tweetal.oud };
  const een = takeForOne(groep, wie, id);
  assert.deepEqual(
    een.leden.map(({ kenmerk, naam }) => [kenmerk, naam]),
    [[NIEUW, "Anna"]],
  );
  assert.deepEqual(takeForTwo(een, wie, id).leden, groep.leden);
});
