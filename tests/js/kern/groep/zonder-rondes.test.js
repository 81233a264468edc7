// A screen that knows no rondes shows everybody, and whatever it lays down, brings together or takes out is of now.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addInbrengen,
  createGroep,
  dropLid,
  setAfspraken,
  takeBack,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import {
  parseGroep,
  writeGroep,
  writeGroepBestand,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { holdsGroep, mergeGroepen } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import { readInbrengBestand } from "../../../../plugins/casuskijker/theme/kern/groep/inbreng-bestand.js";
import { startRonde, switchAgenda } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { LID } from "../../hulp/bestanden.js";
import { createKijkraam } from "../../hulp/kijkraam.js";
import { BELLEN, lid, NOVEMBER, OKTOBER } from "../../hulp/rondes.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

const DECEMBER = new Date(2026, 11, 1, 10);

/** @param {Date} dag @param {...[string, string]} leden @returns {Groep} With one ronde, of that day. */
function of(dag, ...leden) {
  return addInbrengen(
    createGroep(dag),
    leden.map(([kenmerk, positie]) => lid(kenmerk, positie)),
    dag,
  ).groep;
}

/** @returns {Groep} With two rondes: a and b in October, b otherwise and c in November. */
function twice() {
  const groep = startRonde(of(OKTOBER, ["a", "soms"], ["b", "soms"]), NOVEMBER);
  return addInbrengen(groep, [lid("b", "vaak"), lid("c", "vaak")], NOVEMBER, "2026-11-09").groep;
}

/** @param {Pick<Groep, "leden">} groep */
function show({ leden }) {
  return leden.map(({ kenmerk, posities }) => `${kenmerk} ${posities.a}`);
}

/** @param {Groep} groep Whether what is kept and read again looks the same. */
function showRondes(groep) {
  return parseGroep(writeGroep(groep)).rondes.map(show);
}

test("a group of another day that is brought in lands in the ronde of now, and who was here stays as they were", () => {
  const hier = of(NOVEMBER, ["a", "vaak"], ["c", "vaak"]);
  for (const dag of [OKTOBER, NOVEMBER, DECEMBER]) {
    const samen = mergeGroepen(hier, setAfspraken(of(dag, ["a", "soms"], ["b", "soms"]), [BELLEN]));
    assert.deepEqual(showRondes(samen), [["a vaak", "b soms", "c vaak"]]);
    assert.deepEqual(
      [samen.rondes[0].id, samen.afspraken.map(({ tekst, ronde }) => [tekst, ronde])],
      ["2026-11-09", [["Bellen", "2026-11-09"]]],
    );
  }
});

test("whatever two groups hold, together they hold everybody once, in one ronde, by the rule of before", () => {
  const keuze = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("soms", "vaak"));
  const groepen = fc
    .tuple(fc.constantFrom(OKTOBER, NOVEMBER, DECEMBER), fc.array(keuze, { minLength: 1 }))
    .map(([dag, leden]) => of(dag, ...leden));
  fc.assert(
    fc.property(groepen, groepen, (een, ander) => {
      const voorheen = new Map([...ander.leden, ...een.leden].map((each) => [each.kenmerk, each.posities.a]));
      const samen = mergeGroepen(een, ander);
      const verwacht = [...voorheen].map(([kenmerk, positie]) => `${kenmerk} ${positie}`).sort();
      assert.deepEqual(showRondes(samen), [verwacht]);
      assert.equal(samen.rondes[0].id, een.rondes[0].id);
    }),
  );
});

test("a group of several rondes shows everybody of all of them, as they chose last, and keeps them", () => {
  const groep = parseGroep(writeGroep(twice()));
  assert.deepEqual(show(groep), ["a soms", "b vaak", "c vaak"]);
  assert.deepEqual(showRondes(groep), [
    ["a soms", "b soms"],
    ["b vaak", "c vaak"],
  ]);
  const inPlaats = mergeGroepen(createGroep(DECEMBER), groep);
  assert.deepEqual(inPlaats.rondes, groep.rondes);
  assert.deepEqual(show(inPlaats), show(groep));
});

test("the file of a group with several rondes lays down the people of all of them", () => {
  const kijkraam = { ...createKijkraam(), slug: LID.kijkraam };
  const [{ id }] = kijkraam.invalshoeken.flatMap(({ ingredienten }) => ingredienten);
  const [{ id: eerst }, { id: dan }] = kijkraam.schaal?.posities ?? [];
  const kies = (/** @type {string} */ kenmerk, /** @type {string} */ positie) => ({
    ...lid(kenmerk),
    posities: { [id]: positie },
  });
  const toen = addInbrengen(createGroep(OKTOBER), [kies("a", eerst), kies("b", eerst)], OKTOBER).groep;
  const groep = addInbrengen(startRonde(toen, NOVEMBER), [kies("b", dan)], NOVEMBER, "2026-11-09").groep;
  const { lezingen } = readInbrengBestand(writeGroepBestand(groep, { namen: true }), "groep.json", () => kijkraam);
  assert.deepEqual(
    lezingen.map((lezing) => "inbreng" in lezing && [lezing.inbreng.kenmerk, lezing.inbreng.posities[id]]),
    [
      ["a", eerst],
      ["b", dan],
    ],
  );
});

test("several rondes that are brought into a group land in its ronde of now, the later one first", () => {
  assert.deepEqual(showRondes(mergeGroepen(of(DECEMBER, ["c", "soms"]), twice())), [["a soms", "b vaak", "c soms"]]);
  // Who is in an earlier ronde here is known here.
  const samen = mergeGroepen(twice(), of(DECEMBER, ["a", "vaak"], ["d", "vaak"]));
  assert.deepEqual(showRondes(samen), [
    ["a soms", "b soms"],
    ["b vaak", "c vaak", "d vaak"],
  ]);
});

test("what was to be talked about comes along once", () => {
  const punt = { kijkraam: "presentie", casus: null, bij: "eerst-kijken" };
  const [toen, nu] = twice().rondes.map(({ id }) => id);
  const gekozen = switchAgenda(switchAgenda(twice(), toen, punt), nu, punt);
  assert.deepEqual(mergeGroepen(of(DECEMBER, ["d", "soms"]), gekozen).rondes[0].agenda, [punt]);
});

test("who is known from an earlier ronde is laid down in that of now only with another choice", () => {
  const { groep, gevolgen } = addInbrengen(twice(), [lid("a", "soms"), lid("c", "soms"), lid("d", "soms")], DECEMBER);
  assert.deepEqual(gevolgen, ["gelijk", "vervangt", "nieuw"]);
  assert.deepEqual(showRondes(groep), [
    ["a soms", "b soms"],
    ["b vaak", "c soms", "d soms"],
  ]);
  assert.deepEqual(show(takeBack(groep, { inbrengen: [lid("c"), lid("d")], afspraken: [] }, twice())), show(twice()));
});

test("who is taken out is not shown any more, in whatever ronde they were", () => {
  assert.deepEqual(showRondes(dropLid(twice(), lid("b"))), [["a soms"], ["c vaak"]]);
});

test("what was laid down is taken back too where another tab had begun the group on another day", () => {
  const voor = createGroep(DECEMBER);
  const bij = { inbrengen: [lid("a"), lid("b")], afspraken: [] };
  const erna = addInbrengen(of(NOVEMBER, ["c", "vaak"]), bij.inbrengen, DECEMBER).groep;
  assert.deepEqual(show(takeBack(erna, bij, voor)), ["c vaak"]);
});

test("a group holds another where all that it says is here, each ronde that is one of several too", () => {
  assert.equal(holdsGroep(twice(), parseGroep(writeGroep(twice()))), true);
  assert.equal(holdsGroep(twice(), of(DECEMBER, ["a", "soms"])), true);
  // Everybody is here, but not what b chose at first.
  assert.equal(holdsGroep(of(NOVEMBER, ["a", "soms"], ["b", "vaak"], ["c", "vaak"]), twice()), false);
  assert.equal(holdsGroep(twice(), of(DECEMBER, ["d", "soms"])), false);
});
