// A file of a group of any earlier version opens for ever: a kept file never changes, and a new format gets its own.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readEnvelope } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { FORMAAT_GROEP } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { readGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { PROJECT } from "../../hulp/python.js";

const MAP = `${PROJECT}tests/bestanden/`;
const BEWAARD = readdirSync(MAP).filter((naam) => naam.startsWith("groep-formaat-"));

test("of every format there is a kept file", () => {
  // What came to a format later has a file beside the one of before.
  const formaten = new Set(BEWAARD.map((naam) => Number(naam.match(/\d+/)?.[0])));
  assert.deepEqual(
    [...formaten].sort(),
    Array.from({ length: FORMAAT_GROEP }, (_, nummer) => nummer + 1),
  );
});

for (const naam of BEWAARD) {
  test(`a kept file opens with all that is in it: ${naam}`, () => {
    const groep = readGroep(readEnvelope(readFileSync(MAP + naam, "utf8")).groep);
    const [ronde] = groep.rondes;
    assert.equal(ronde.datum, "2026-10-12");
    assert.deepEqual(
      ronde.leden.map(({ kijkraam, kenmerk, naam: wie, posities }) => [kijkraam, kenmerk, wie, { ...posities }]),
      [
        ["bestaat-niet-meer", "p2q3r4s", "Zoë", { weg: "soms" }],
        ["presentie", "0abc123", "Anna", { "eerst-kijken": "soms", "doen-wat-kan": "herkenbaar" }],
        ["presentie", "k3nm3rk", "", { "eerst-kijken": "nog-niet" }],
      ],
    );
    const [{ tekst, wie, wanneer, bij }] = groep.afspraken;
    assert.deepEqual(
      [tekst, wie, wanneer, bij],
      ["Volgende keer eerst vragen wat zij al deed", "Fatma", "voor kerst", "eerst-kijken"],
    );
  });
}

test("a group that said why something was not done yet says so for ever, and one of before says nothing", () => {
  const lees = (/** @type {string} */ naam) =>
    readGroep(readEnvelope(readFileSync(MAP + naam, "utf8")).groep).afspraken;
  assert.deepEqual(
    lees("groep-formaat-2-waarom.casuskijker.json").map(({ stand, waarom }) => [stand, waarom]),
    [["nog-niet", "Zij was ziek"]],
  );
  assert.equal("waarom" in lees("groep-formaat-2.casuskijker.json")[0], false);
});

test("what does not stand in a ronde any more is known for ever, and of a group of before nothing is", () => {
  const lees = (/** @type {string} */ naam) => readGroep(readEnvelope(readFileSync(MAP + naam, "utf8")).groep).rondes;
  assert.deepEqual(lees("groep-formaat-2-weg.casuskijker.json")[0].weg, [
    { kijkraam: "presentie", kenmerk: "w3gg3h4" },
    { kijkraam: "presentie", kenmerk: "k3nm3rk", keuzes: "0abcd12" },
  ]);
  assert.equal("weg" in lees("groep-formaat-2-waarom.casuskijker.json")[0], false);
});

test("at what a group looked without a casus is known for ever, and of a group of before nothing is", () => {
  const lees = (/** @type {string} */ naam) => readGroep(readEnvelope(readFileSync(MAP + naam, "utf8")).groep).rondes;
  assert.equal(lees("groep-formaat-2-waarover.casuskijker.json")[0].waarover, "Ons inloopuur");
  assert.equal("waarover" in lees("groep-formaat-2-weg.casuskijker.json")[0], false);
});

test("a group of one list becomes one ronde of its day, of nobody knows whose eyes, for whoever reads it", () => {
  const lees = () => readGroep(readEnvelope(readFileSync(`${MAP}groep-formaat-1.casuskijker.json`, "utf8")).groep);
  const groep = lees();
  assert.deepEqual(lees(), groep);
  assert.equal(groep.rondes.length, 1);
  assert.ok(groep.leden.every(({ rol, casus }) => rol === null && casus === null));
  assert.deepEqual([groep.afspraken[0].ronde, groep.afspraken[0].stand], [groep.rondes[0].id, "open"]);
});
