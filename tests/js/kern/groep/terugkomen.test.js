// A group that comes back: who looked again, who was taken out, and what was agreed stays one agreement.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addInbrengen,
  createGroep,
  createRonde,
  dropLid,
  freezeGroep,
  GRENZEN_GROEP,
  setAfspraken,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { mergePerRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import {
  countNietGepast,
  listTerug,
  withoutLeden,
} from "../../../../plugins/casuskijker/theme/kern/groep/niet-gepast.js";
import { countOngewijzigd, findOngewijzigd } from "../../../../plugins/casuskijker/theme/kern/groep/onveranderd.js";
import { findOokVan, hasAndereRonde } from "../../../../plugins/casuskijker/theme/kern/groep/ook-van.js";
import { renameRonde, startRonde } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { BELLEN, lid, NOVEMBER, OKTOBER, october, PUNT } from "../../hulp/rondes.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

test("an agreement is the same one on every device: what was typed on goes on, what both changed is two", () => {
  const hier = setAfspraken(october("a"), [{ ...BELLEN, id: "a1" }]);
  const tekst = (/** @type {string} */ zin) => setAfspraken(hier, [{ ...BELLEN, id: "a1", tekst: zin }]);
  const lees = (/** @type {Groep} */ groep) => groep.afspraken.map((each) => each.tekst);
  const verder = tekst(`${BELLEN.tekst} op maandag`);
  assert.deepEqual(lees(mergePerRonde(hier, verder)), [`${BELLEN.tekst} op maandag`]);
  assert.equal(mergePerRonde(verder, hier), verder);
  assert.deepEqual(lees(mergePerRonde(verder, tekst("Mailen"))), [`${BELLEN.tekst} op maandag`, "Mailen"]);
  // One of before has no id: every page makes the same of it.
  const [{ id: _, ...oud }] = hier.afspraken;
  assert.equal(setAfspraken(october("a"), [oud]).afspraken[0].id, setAfspraken(october("b"), [oud]).afspraken[0].id);
});

test("two agreements of two devices never get one id, whatever became of their words", () => {
  const oud = { ...BELLEN, tekst: "Mailen" };
  const [{ id }] = setAfspraken(october("a"), [oud]).afspraken;
  const hier = setAfspraken(october("a"), [
    { ...oud, id, tekst: "Toch bellen" },
    { ...BELLEN, id: "a1" },
  ]);
  const daar = setAfspraken(october("a"), [{ ...oud, id: "a1" }]);
  const { afspraken } = mergePerRonde(hier, daar);
  assert.deepEqual([afspraken.length, new Set(afspraken.map((each) => each.id)).size], [3, 3]);
});

test("who hands over the answers of a month ago is asked whether they looked again, and who changed one is not", () => {
  const toen = addInbrengen(createGroep(OKTOBER), [lid("a"), lid("b"), lid("c")], OKTOBER).groep;
  const nu = startRonde(toen, NOVEMBER);
  const { groep } = addInbrengen(nu, [lid("a"), lid("b", "vaak")], NOVEMBER, nu.rondes[1].id);
  const [a, b] = groep.rondes[1].leden;
  assert.deepEqual([findOngewijzigd(groep, a)?.datum, findOngewijzigd(groep, b)], ["2026-10-12", null]);
  assert.equal(countOngewijzigd(groep.rondes[0].leden, groep.rondes[1].leden), 1);
  // Whoever only pastes it twice on one day is not asked.
  assert.equal(findOngewijzigd(toen, toen.rondes[0].leden[0]), null);
});

test("who is taken out of one picture may stand in another of the same ronde, under the same name", () => {
  const leden = [lid("a", "soms", "Bilal"), lid("b", "soms", "Bilal"), lid("c", "soms", "Ans"), lid("d")];
  const { rondes } = addInbrengen(createGroep(OKTOBER), leden, OKTOBER).groep;
  const ook = (/** @type {number} */ wie) =>
    findOokVan({ rondes }, leden[wie], "2026-10-12").flatMap((each) => each.leden.map(({ kenmerk }) => kenmerk));
  // Whoever was taken out stands there no more.
  assert.deepEqual(
    [ook(0), ook(2), ook(3)].map((each) => each.length),
    [2, 1, 1],
  );
});

test("who is taken out is looked for in every other ronde, by the mark or the name they had there", () => {
  const toen = addInbrengen(createGroep(OKTOBER), [lid("a", "soms", "Bilal"), lid("c", "soms", "")], OKTOBER).groep;
  const nu = [lid("b", "soms", "bilal "), lid("c", "vaak", "Ans"), lid("d")];
  const groep = addInbrengen(startRonde(toen, NOVEMBER), nu, NOVEMBER).groep;
  const [eerste, laatste] = groep.rondes.map(({ id }) => id);
  const ook = (/** @type {number} */ wie) => {
    const zonder = dropLid(groep, nu[wie], NOVEMBER, laatste);
    const gevonden = findOokVan(zonder, nu[wie], laatste);
    return gevonden.map(({ ronde, leden }) => [ronde.id, leden.map(({ kenmerk }) => kenmerk)]);
  };
  assert.deepEqual([ook(0), ook(1), ook(2)], [[[eerste, ["a"]]], [[eerste, ["c"]]], []]);
  assert.deepEqual([hasAndereRonde(groep, laatste), hasAndereRonde(toen, eerste)], [true, false]);
});

test("who stands in a file and no more in the ronde here is asked about, and can be left out of it", () => {
  const bestand = addInbrengen(createGroep(OKTOBER), [lid("a"), lid("b", "soms", "Bilal")], OKTOBER).groep;
  const hier = dropLid(bestand, bestand.leden[1]);
  const terug = listTerug(hier, bestand);
  assert.deepEqual(
    terug.map(({ naam }) => naam),
    ["Bilal"],
  );
  assert.equal(mergePerRonde(hier, withoutLeden(bestand, terug)), hier);
  // In a ronde that is not here nobody was taken out of anything.
  assert.deepEqual(listTerug(startRonde(createGroep(OKTOBER), NOVEMBER), bestand), []);
});

test("what finds no place when two groups come together is counted, whatever it is", () => {
  const { agenda, leden, rondes } = GRENZEN_GROEP;
  const dag = (/** @type {number} */ nummer) => `2020-${String(nummer).padStart(4, "0")}`;
  const punten = (/** @type {string} */ naam, /** @type {number} */ aantal) =>
    Array.from({ length: aantal }, (_, nummer) => ({ ...PUNT, bij: `${naam}${nummer}` }));
  const vol = (/** @type {string} */ wie, /** @type {number} */ meer) =>
    freezeGroep({
      ...createGroep(OKTOBER),
      rondes: Array.from({ length: rondes }, (_, nummer) =>
        createRonde({ id: dag(nummer + meer), datum: "2026-10-12", leden: [lid(wie)], agenda: [] }),
      ).with(
        rondes - 1,
        createRonde({
          id: "samen",
          datum: "2026-10-12",
          leden: Array.from({ length: leden - 1 }, (_, nummer) => lid(`${wie}${nummer}`)),
          agenda: punten(wie, agenda - 1),
        }),
      ),
    });
  const [een, ander] = [vol("a", 0), vol("b", 2)];
  const samen = mergePerRonde(een, ander);
  const { afspraken, mensen, punten: over, rondes: weg } = countNietGepast(samen, ander);
  assert.deepEqual([afspraken, mensen, over, weg], [0, leden - 2, agenda - 2, 2]);
});

test("a ronde can be called something, beside its day", () => {
  const { id } = october("a").rondes[0];
  assert.equal(renameRonde(october("a"), id, "  Na de zomer ").rondes[0].naam, "Na de zomer");
});
