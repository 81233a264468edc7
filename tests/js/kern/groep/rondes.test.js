// The rondes of a group: coming back is another ronde, its past is never written over, and what was agreed is asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { listVanToen } from "../../../../plugins/casuskijker/theme/kern/groep/afspraken-lijsten.js";
import { hasPunt } from "../../../../plugins/casuskijker/theme/kern/groep/agendapunten.js";
import {
  addAfspraken,
  addInbrengen,
  createGroep,
  dropLid,
  GRENZEN_GROEP,
  isLegeGroep,
  setAfspraken,
  takeBack,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { mergeGroepen, mergePerRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import {
  isNieuweRondeVraag,
  isWeekGeleden,
  setStand,
  startRonde,
  switchAgenda,
  switchBesproken,
} from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { BELLEN, lid, NOVEMBER, OKTOBER, october, PUNT } from "../../hulp/rondes.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

/** @param {Groep} groep @returns {string[][]} Who is in each ronde. */
function whoIn({ rondes }) {
  return rondes.map(({ leden }) => leden.map(({ kenmerk }) => kenmerk));
}

test("five people are five people the next month too, and what they saw then stays as it was", () => {
  const toen = october("a", "b", "c", "d", "e");
  const { groep: nu, gevolgen } = addInbrengen(
    startRonde(toen, NOVEMBER),
    ["a", "b", "c", "d", "e"].map((kenmerk) => lid(kenmerk, "vaak")),
    NOVEMBER,
    "2026-11-09",
  );
  assert.deepEqual([nu.leden.length, new Set(gevolgen)], [5, new Set(["nieuw"])]);
  assert.deepEqual(
    nu.rondes.map(({ datum, leden }) => [datum, leden[0].posities.a]),
    [
      ["2026-10-12", "soms"],
      ["2026-11-09", "vaak"],
    ],
  );
  assert.equal(nu.rondes[0].leden, toen.leden);
  assert.deepEqual(whoIn(parseGroep(writeGroep(nu))), whoIn(nu));
});

test("whether it is a new ronde is asked once, where somebody looked on an earlier day", () => {
  const groep = october("a");
  const later = (/** @type {number} */ dagen) => new Date(2026, 9, 12 + dagen, 11);
  assert.deepEqual(
    [0, 1, 6, 7, 60].map(later).map((nu) => isNieuweRondeVraag(groep, nu)),
    [false, true, true, true, true],
  );
  assert.deepEqual(
    [1, 6, 7, 60].map(later).map((nu) => isWeekGeleden(groep, nu)),
    [false, false, true, true],
  );
  assert.equal(isNieuweRondeVraag(createGroep(OKTOBER), NOVEMBER), false);
  // Whatever was answered, what is laid down then belongs to the group of that day.
  const erbij = addInbrengen(groep, [lid("b")], NOVEMBER).groep;
  assert.equal(isNieuweRondeVraag(erbij, NOVEMBER), false);
  assert.equal(isNieuweRondeVraag(startRonde(groep, NOVEMBER), NOVEMBER), false);
});

test("a ronde in which nobody is yet is used, and two on a day stand in their order", () => {
  const leeg = startRonde(october("a"), NOVEMBER);
  assert.equal(startRonde(leeg, NOVEMBER).rondes.length, 2);
  assert.deepEqual(
    startRonde(createGroep(OKTOBER), NOVEMBER).rondes.map(({ datum }) => datum),
    ["2026-11-09"],
  );
  let groep = leeg;
  for (let keer = 2; keer <= 12; keer++) groep = startRonde(addInbrengen(groep, [lid(`k${keer}`)]).groep, NOVEMBER);
  assert.equal(groep.rondes.length, 13);
  assert.deepEqual(whoIn(groep), [["a"], ...Array.from({ length: 11 }, (_, nummer) => [`k${nummer + 2}`]), []]);
});

test("a day that is yet to come keeps its ronde before the one that is begun after it", () => {
  const vooruit = addInbrengen(createGroep(NOVEMBER), [lid("a")]).groep;
  const groep = startRonde(vooruit, OKTOBER);
  assert.deepEqual(whoIn(groep), [["a"], []]);
});

test("no more rondes than there is room for", () => {
  let groep = october("a");
  for (let dag = 1; dag < 60; dag++)
    groep = addInbrengen(startRonde(groep, new Date(2026, 9, 12 + dag)), [lid(`a${dag}`)]).groep;
  assert.equal(groep.rondes.length, GRENZEN_GROEP.rondes);
  assert.equal(startRonde(groep, new Date(2028, 1, 1)), groep);
});

test("one contribution is taken out of the ronde that is said, and of no other", () => {
  const beide = startRonde(october("a", "b"), NOVEMBER);
  const [toen, nu] = beide.rondes.map(({ id }) => id);
  const groep = addInbrengen(beide, [lid("a"), lid("b")], NOVEMBER, nu).groep;
  assert.deepEqual(whoIn(dropLid(groep, lid("a"), NOVEMBER, nu)), [["a", "b"], ["b"]]);
  assert.deepEqual(whoIn(dropLid(groep, lid("a"), NOVEMBER, toen)), [["b"], ["a", "b"]]);
});

test("what was laid down by mistake leaves the ronde where it was laid, also when another began since", () => {
  const voor = october("a");
  const bij = { inbrengen: [lid("a", "vaak"), lid("b")], afspraken: [] };
  const erna = startRonde(addInbrengen(voor, bij.inbrengen).groep, NOVEMBER);
  const terug = takeBack(erna, bij, voor);
  assert.deepEqual(whoIn(terug), [["a"], []]);
  assert.equal(terug.rondes[0].leden[0].posities.a, "soms");
});

test("a ronde that began by mistake goes with what was laid down in it, and not with what came of it since", () => {
  const voor = october("a");
  const begonnen = startRonde(voor, NOVEMBER);
  const bij = { inbrengen: [lid("a", "vaak")], afspraken: [], ronde: "2026-11-09" };
  const erna = addInbrengen(begonnen, bij.inbrengen, NOVEMBER, bij.ronde).groep;
  assert.deepEqual(whoIn(takeBack(erna, bij, voor)), [["a"]]);
  assert.deepEqual(whoIn(takeBack(erna, bij, begonnen)), [["a"], []]);
  assert.deepEqual(whoIn(takeBack(switchAgenda(erna, bij.ronde, PUNT), bij, voor)), [["a"], []]);
});

test("an empty name never takes the place of a name, and a code of before none of what is known", () => {
  const bekend = { ...lid("a", "soms", "Anna"), casus: "p1n2k", rol: /** @type {const} */ ("docent") };
  const { groep } = addInbrengen(createGroep(), [bekend]);
  const zonder = addInbrengen(groep, [{ ...bekend, naam: "" }]);
  assert.deepEqual([zonder.gevolgen, zonder.groep], [["gelijk"], groep]);
  const vroeger = { ...bekend, naam: "", casus: null, rol: null };
  assert.deepEqual(addInbrengen(groep, [vroeger]).gevolgen, ["gelijk"]);
  const { leden } = addInbrengen(groep, [{ ...vroeger, posities: { a: "vaak" } }]).groep;
  assert.deepEqual(leden, [{ ...bekend, posities: { a: "vaak" } }]);
  // Two files of one group, one with names: whichever comes first.
  const anoniem = addInbrengen(createGroep(), [vroeger]).groep;
  for (const samen of [mergeGroepen(anoniem, groep), mergeGroepen(groep, anoniem)])
    assert.deepEqual(samen.leden, [bekend]);
});

test("a point is on the agenda of a ronde until it is taken off, and was talked about or not", () => {
  const groep = october("a");
  const { id } = groep.rondes[0];
  const ander = { ...PUNT, casus: "p1n2k" };
  const gekozen = switchBesproken(switchAgenda(switchAgenda(groep, id, PUNT), id, ander), id, PUNT);
  const [ronde] = parseGroep(writeGroep(gekozen)).rondes;
  assert.deepEqual([ronde.agenda, ronde.besproken], [[PUNT, ander], [PUNT]]);
  assert.equal(hasPunt(ronde.agenda, { ...PUNT, bij: "anders" }), false);
  assert.deepEqual(switchAgenda(gekozen, id, PUNT).rondes[0].agenda, [ander]);
  assert.deepEqual(switchBesproken(gekozen, id, PUNT).rondes[0].besproken, []);
});

test("agreements come back the next time until they are done with", () => {
  const toen = setAfspraken(october("a"), [BELLEN, { ...BELLEN, tekst: "Schrijven" }, { ...BELLEN, tekst: "Komen" }]);
  const [{ id: eerst }] = toen.rondes;
  const nu = addAfspraken(startRonde(toen, NOVEMBER), [{ ...BELLEN, tekst: "Nieuw" }]);
  const { id } = nu.rondes[1];
  const vraag = (/** @type {Groep} */ groep, ronde = id) => listVanToen(groep, ronde).map(({ tekst }) => tekst);
  assert.deepEqual([vraag(nu), vraag(nu, eerst)], [["Bellen", "Schrijven", "Komen"], []]);
  const [een, twee, drie] = toen.afspraken.map((each) => each.id);
  const gezegd = setStand(setStand(setStand(nu, een, "gedaan"), twee, "nog-niet"), drie, "losgelaten");
  assert.deepEqual(vraag(gezegd), ["Schrijven"]);
  assert.deepEqual(
    parseGroep(writeGroep(gezegd)).afspraken.map(({ ronde, stand }) => [ronde, stand]),
    [
      [eerst, "gedaan"],
      [eerst, "nog-niet"],
      [eerst, "losgelaten"],
      [id, "open"],
    ],
  );
});

test("how an agreement went is not lost when two tabs or two files come together", () => {
  const toen = setAfspraken(october("a"), [BELLEN]);
  const gezegd = setStand(toen, toen.afspraken[0].id, "gedaan");
  for (const samen of [mergeGroepen(toen, gezegd), mergeGroepen(gezegd, toen)])
    assert.deepEqual(
      samen.afspraken.map(({ stand }) => stand),
      ["gedaan"],
    );
  assert.equal(mergeGroepen(gezegd, toen), gezegd);
});

const dagen = fc.constantFrom("2026-10-12", "2026-11-09", "2026-12-01");
const rondes = fc.uniqueArray(
  fc.record({
    datum: dagen,
    leden: fc.array(fc.constantFrom("a", "b", "c").map((each) => lid(each))),
    naam: fc.constantFrom("", "Najaar"),
    agenda: fc.array(fc.constantFrom(PUNT, { ...PUNT, bij: "anders" }), { maxLength: 2 }),
  }),
  { selector: ({ datum }) => datum, minLength: 1 },
);
const groepen = rondes.map((alle) => {
  const metId = alle.map((ronde) => ({ id: ronde.datum, ...ronde }));
  const groep = { id: "g", gewijzigd: OKTOBER.toISOString(), rondes: metId, afspraken: [] };
  return parseGroep(JSON.stringify({ formaat: 2, groep }));
});

test("two groups come together ronde by ronde, with all that either has, and once more changes nothing", () => {
  const tel = (/** @type {Groep} */ groep) =>
    groep.rondes.flatMap(({ datum, leden }) => leden.map(({ kenmerk }) => `${datum} ${kenmerk}`)).sort();
  fc.assert(
    fc.property(groepen, groepen, (een, ander) => {
      const samen = mergePerRonde(een, ander);
      assert.deepEqual(tel(samen), [...new Set([...tel(een), ...tel(ander)])].sort());
      assert.deepEqual(tel(samen), tel(mergePerRonde(ander, een)));
      assert.equal(mergePerRonde(samen, ander), samen);
      const dag = samen.rondes.map(({ datum }) => datum);
      assert.deepEqual(dag, dag.toSorted());
    }),
  );
});

test("where nobody laid down anything yet, another group comes in its place", () => {
  const samen = mergeGroepen(createGroep(NOVEMBER), october("a"));
  assert.deepEqual(whoIn(samen), [["a"]]);
  assert.equal(isLegeGroep(startRonde(samen, NOVEMBER)), false);
});
