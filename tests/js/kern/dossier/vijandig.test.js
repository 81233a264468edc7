// A file of a stranger runs nothing, takes nothing away, and is told what is wrong with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  LeesFout,
  MAX_BYTES,
  readBestand,
  writeBestand,
} from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { parseDossier, parseReflectie } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { BESTAND, BESTAND_2, isZin, ONBEKEND } from "../../hulp/bestanden.js";
import { damage, makeVijandig } from "../../hulp/python.js";

const { groep: _, onleesbaar: __, ...GOED } = BESTAND;
const TEKST = JSON.stringify(GOED);
/** The same of today, with a part of a later version. */
const TEKST_2 = JSON.stringify({ ...BESTAND_2, onderdelen: [...BESTAND_2.onderdelen, JSON.parse(ONBEKEND.tekst)] });
const TEKSTEN = [TEKST, TEKST_2];
const MUTATIES = 10_000;

/**
 * @param {string} tekst
 * @returns {{gelezen: number, fouten: readonly string[]} | {zin: string}} What was read, or what refuses it.
 */
function read(tekst) {
  try {
    const bestand = readBestand(tekst);
    // What was read can be written and read again: nothing that was kept makes the next file unreadable.
    readBestand(writeBestand(bestand));
    return { gelezen: bestand.dossiers.length, fouten: bestand.fouten };
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error;
    return { zin: error.message };
  }
}

function assertUnharmed() {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.ok(!("gehackt" in {}) && !("gehackt" in []) && !("gehackt" in globalThis));
}

test("the good file is read", () => {
  assert.deepEqual(read(TEKST), { gelezen: 1, fouten: [] });
});

test("every hostile file is read, or refused with a sentence", () => {
  const vijandig = TEKSTEN.flatMap(makeVijandig);
  assert.ok(vijandig.length > 400);
  for (const { naam, soort, tekst } of vijandig) {
    const uitkomst = read(tekst);
    const zinnen = "zin" in uitkomst ? [uitkomst.zin] : uitkomst.fouten;
    assert.ok(zinnen.every(isZin), `${naam}: ${zinnen}`);
    const isNothing = soort === "geen-json" && !naam.startsWith("bit-om/");
    assert.ok(!isNothing || !("gelezen" in uitkomst && uitkomst.gelezen), naam);
  }
  assertUnharmed();
});

test("ten thousand files with random damage are read or refused", () => {
  for (const tekst of TEKSTEN) {
    const uitkomsten = damage(tekst, MUTATIES / TEKSTEN.length).map(read);
    assert.equal(uitkomsten.length, MUTATIES / TEKSTEN.length);
    assert.ok(uitkomsten.filter((uitkomst) => "zin" in uitkomst).length > uitkomsten.length / 3);
  }
  assertUnharmed();
});

/** JSON of any shape that looks like ours here and there. */
const waarden = fc.letrec((tie) => ({
  waarde: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, 0, -1, 1.5, "", "x", "__proto__", "2026-11-24T10:00:00.000Z"),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.array(tie("waarde"), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom("id", "naam", "positie", "__proto__", "constructor"), fc.string()),
      tie("waarde"),
    ),
  ),
})).waarde;

/** @param {fc.Arbitrary<unknown>} waarde */
function objectOf(waarde) {
  const sleutels = fc.constantFrom("dossiers", "reflecties", "groep", "onderdelen", "onleesbaar", "soort", "formaat");
  const goed = fc.constantFrom(...TEKSTEN).map((tekst) => JSON.parse(tekst));
  const delen = fc.array(fc.oneof(waarde, fc.record({ soort: fc.constantFrom("les", "groep"), formaat: waarde })));
  const met = fc.record({ onderdelen: delen }, { requiredKeys: [] });
  return fc.tuple(goed, fc.dictionary(sleutels, waarde), met).map((alles) => Object.assign({}, ...alles));
}

test("any file at all gives a value or a sentence", () => {
  const tekst = fc.oneof(
    objectOf(waarden).map((velden) => JSON.stringify(velden)),
    fc.json(),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(tekst, (each) => {
      const uitkomst = read(each);
      const zinnen = "zin" in uitkomst ? [uitkomst.zin] : uitkomst.fouten;
      assert.ok(zinnen.every(isZin), zinnen.join(" "));
    }),
    { numRuns: 1000 },
  );
});

for (const [wat, parse] of Object.entries({ dossier: parseDossier, reflectie: parseReflectie })) {
  test(`any text that is kept as a ${wat} gives a value or a sentence`, () => {
    const tekst = fc.oneof(
      waarden.map((waarde) => JSON.stringify({ formaat: 1, [wat]: waarde })),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(tekst, (each) => {
        try {
          assert.equal(typeof parse(each), "object");
        } catch (error) {
          if (!(error instanceof LeesFout)) throw error;
          assert.ok(isZin(error.message), error.message);
        }
      }),
      { numRuns: 500 },
    );
  });
}

test("what is larger than a browser lets a site keep is not even read", () => {
  const groot = read(TEKST + " ".repeat(MAX_BYTES));
  assert.deepEqual(groot, {
    zin: "Dit bestand is te groot: meer dan 10 MB. Zo groot is een bestand van Casuskijker niet.",
  });
});

test("a file that is not ours, is broken or is newer says so", () => {
  const zinnen = /** @type {const} */ ([
    ["Hallo", "Dit is geen bestand van Casuskijker."],
    ['{"app": "checklist"}', "Dit bestand komt uit een ander programma."],
    [TEKST.slice(0, 200), "Dit bestand is beschadigd of afgebroken."],
    [TEKST.replace('"formaat":1', '"formaat":7'), "Dit is bewaard met een nieuwere versie van Casuskijker (formaat 7"],
    ['{"app": "casuskijker", "formaat": 1, "soort": "groep"}', "Bij ‘groep’ staat iets anders dan verwacht."],
  ]);
  for (const [tekst, zin] of zinnen) {
    const uitkomst = read(tekst);
    assert.ok("zin" in uitkomst && uitkomst.zin.startsWith(zin), JSON.stringify(uitkomst));
  }
});
