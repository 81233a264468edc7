// What a report keeps of who looked: how many, and how many chose what where it speaks of it; nobody can be followed.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countStippen, listBeelden } from "../../../../plugins/casuskijker/theme/kern/groep/beelden.js";
import { addInbrengen, createGroep, freezeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { startRonde, switchBesproken } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { findToen, keepVerslagen } from "../../../../plugins/casuskijker/theme/kern/sessie/groep-toen.js";
import { changeSessie, createSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { findSessie, keepSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-kast.js";
import { countLeden } from "../../../../plugins/casuskijker/theme/kern/sessie/tellingen.js";
import { openOpslag } from "../../hulp/browser.js";
import { JANUARI, lid, NOVEMBER, PUNT } from "../../hulp/rondes.js";

const PUNTEN = ["a", "b"];
const keuze = fc.option(fc.constantFrom("soms", "vaak", "niet-gezien"), { nil: undefined });
const mens = fc.record({
  rol: fc.constantFrom(null, "zelf", "collega", "docent", "client", "team"),
  casus: fc.constantFrom(null, "0abcd"),
  posities: fc.record({ a: keuze, b: keuze, c: keuze }),
});

/** @param {any} leden */
const maak = (leden) =>
  leden.map((/** @type {any} */ { posities, ...rest }, /** @type {number} */ nummer) => ({
    ...lid(`k${nummer}`, "soms", `Naam${nummer}`),
    ...rest,
    posities: Object.fromEntries(Object.entries(posities).filter(([, positie]) => positie)),
  }));

/** @param {readonly any[]} leden @param {readonly string[]} punten How many chose what there, by how they look. */
function tally(leden, punten) {
  const soort = Map.groupBy(leden, ({ kijkraam, casus, rol }) => `${kijkraam} ${casus} ${rol}`);
  return [...soort]
    .map(([naam, wie]) => [
      naam,
      wie.length,
      punten.map((punt) => wie.flatMap((each) => each.posities[punt] ?? []).sort()),
    ])
    .sort();
}

test("as many people and as many choices, read back as they were, and nothing else of anybody", () => {
  fc.assert(
    fc.property(fc.array(mens, { maxLength: 9 }), (mensen) => {
      const leden = maak(mensen);
      const rijen = countLeden(leden, new Set(PUNTEN));
      assert.deepEqual(tally(rijen, PUNTEN), tally(leden, PUNTEN));
      const groep = createGroep(NOVEMBER);
      const met = freezeGroep({ ...groep, rondes: [{ ...groep.rondes[0], leden: rijen }] });
      const [{ leden: terug }] = parseGroep(writeGroep(met)).rondes;
      assert.deepEqual(tally(terug, PUNTEN), tally(leden, PUNTEN));
      assert.deepEqual(countStippen(terug), countStippen(leden));
      assert.equal(listBeelden({ leden: terug }).length, listBeelden({ leden }).length);
      assert.doesNotMatch(writeGroep(met), /Naam|"k\d|"c":/);
    }),
  );
});

test("of whoever chose the same at each point in all, the same is kept: nobody is followed from point to point", () => {
  fc.assert(
    fc.property(fc.array(keuze, { minLength: 2, maxLength: 6 }), fc.nat(5), (keuzes, schuif) => {
      const draai = keuzes.map((_, plaats) => keuzes[(plaats + schuif) % keuzes.length]);
      const van = (/** @type {(string | undefined)[]} */ b) =>
        maak(keuzes.map((a, plaats) => ({ posities: { a, b: b[plaats] } })));
      assert.deepEqual(countLeden(van(keuzes), new Set(PUNTEN)), countLeden(van(draai), new Set(PUNTEN)));
    }),
  );
});

test("a report of a day keeps the numbers of that day, whoever comes later; one of before tells none", () => {
  const opslag = openOpslag();
  const leden = ["k1", "k2", "k3"].map((kenmerk) => ({ ...lid(kenmerk), posities: { [PUNT.bij]: "soms" } }));
  const samen = addInbrengen(createGroep(NOVEMBER), leden, NOVEMBER).groep;
  const groep = switchBesproken(samen, samen.rondes[0].id, PUNT, NOVEMBER);
  const van = { les: null, werkvorm: "verschil-bespreken", casus: null, kijkraam: "presentie" };
  const sessie = changeSessie(createSessie(van, NOVEMBER), { groep: groep.id });
  keepSessie(opslag, sessie);
  keepVerslagen(opslag, groep, { nu: JANUARI });
  const laat = addInbrengen(groep, [{ ...leden[0], kenmerk: "k4" }], JANUARI).groep;
  const kept = findSessie(opslag, sessie.id);
  assert.ok(kept);
  for (const later of [laat, startRonde(laat, JANUARI), undefined]) {
    const toen = findToen(kept, later, JANUARI);
    assert.deepEqual(tally(toen?.rondes.at(-1)?.leden ?? [], [PUNT.bij]), tally(leden, [PUNT.bij]));
  }
  // As it was kept until today: without anybody.
  const oud = writeGroep(freezeGroep({ ...groep, rondes: groep.rondes.map((each) => ({ ...each, leden: [] })) }));
  assert.deepEqual(findToen({ ...sessie, groep_toen: oud }, laat, JANUARI)?.rondes.at(-1)?.leden, []);
});
