// The published schemas agree with the code: what a page saves is valid, and every limit is the same in both.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { MAX_NAAM } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { LeesFout, readBestand, writeBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import {
  createDossier,
  describeDossier,
  FORMAAT,
  FORMAAT_BESTAND,
  GRENZEN,
  ROLLEN,
  setAntwoord,
  setPunten,
} from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { ONDERDEEL_SOORTEN } from "../../../../plugins/casuskijker/theme/kern/dossier/onderdelen.js";
import { GRENZEN_GROEP } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { readGroep, writeGroepBestand } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { BESTAND, BESTAND_2, DOSSIER, GROEP, GROEP_BESTAND, LID, put } from "../../hulp/bestanden.js";
import { PROJECT } from "../../hulp/python.js";

/** @typedef {"dossier" | "dossier_1" | "groep"} Soort A file of dossiers of today, of before, and of a group. */
/** @typedef {(string | number)[]} Pad */

/** @param {"dossier" | "groep"} soort */
function loadSchema(soort) {
  return JSON.parse(readFileSync(`${PROJECT}plugins/casuskijker/theme/kern/${soort}/${soort}.schema.json`, "utf8"));
}

const SCHEMAS = { dossier: loadSchema("dossier"), groep: loadSchema("groep") };
const ajv = new Ajv2020();
const isDossiers = ajv.compile(SCHEMAS.dossier);
const VALID = { dossier: isDossiers, dossier_1: isDossiers, groep: ajv.compile(SCHEMAS.groep) };
const GOED = { dossier: BESTAND_2, dossier_1: BESTAND, groep: GROEP_BESTAND };
const readDossiers = (/** @type {string} */ tekst) => attempt(() => readBestand(tekst).fouten.join(" "));
/** @type {Record<Soort, (tekst: string) => string>} What is wrong with a file, as the code says it. */
const LEZERS = {
  dossier: readDossiers,
  dossier_1: readDossiers,
  groep: (tekst) => attempt(() => void readGroep(JSON.parse(tekst).groep)),
};

/** @param {() => string | void} read */
function attempt(read) {
  try {
    return read() ?? "";
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error;
    return error.message;
  }
}

test("what a page saves is valid and comes back", () => {
  const leeg = createDossier({ kijkraam: "presentie", versie: 1, casus: "de-sleutel" });
  const gekozen = setAntwoord(leeg, "een", { positie: "soms" });
  const gevuld = setAntwoord(gekozen, "twee", { notitie: "x".repeat(GRENZEN.notitie) });
  const klaar = setPunten(gevuld, [{ tekst: "t", wie: "", wanneer: "", bij: null }]);
  const rollen = /** @type {(keyof typeof ROLLEN)[]} */ (Object.keys(ROLLEN));
  const dossiers = rollen.map((rol, nummer) => ({ ...describeDossier(klaar, { rol }), id: `d${nummer}` }));
  const tekst = writeBestand({ dossiers, reflecties: { casus: { vraag: "antwoord" } } });
  assert.ok(VALID.dossier(JSON.parse(tekst)), ajv.errorsText(VALID.dossier.errors));
  assert.equal(LEZERS.dossier(tekst), "");
});

test("what a group saves is valid and comes back, with and without names", () => {
  const tekst = writeGroepBestand(readGroep(GROEP_BESTAND.groep), { namen: true });
  assert.ok(VALID.groep(JSON.parse(tekst)), ajv.errorsText(VALID.groep.errors));
  assert.equal(LEZERS.groep(tekst), "");
  assert.deepEqual(JSON.parse(tekst).groep.leden, GROEP_BESTAND.groep.leden);
  const anoniem = writeGroepBestand(readGroep(GROEP_BESTAND.groep), { namen: false });
  assert.deepEqual(JSON.parse(anoniem).groep.leden, [{ ...LID, naam: "" }]);
});

test("what goes to a group tells the day, and no hour", () => {
  const tekst = writeGroepBestand(readGroep(GROEP), { namen: true, nu: new Date(2026, 10, 28, 0, 5) });
  assert.deepEqual(tekst.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g), Array(2).fill("2026-11-28T00:00:00.000Z"));
});

test("neither file passes for the other", () => {
  const alle = [BESTAND_2, BESTAND, GROEP_BESTAND];
  assert.deepEqual(
    alle.map((each) => VALID.dossier(each)),
    [true, true, false],
  );
  assert.deepEqual(
    alle.map((each) => VALID.groep(each)),
    [false, false, true],
  );
});

test("the names and numbers of a dossier are those of the code", () => {
  const { $defs } = SCHEMAS.dossier;
  const velden = $defs.dossier.properties;
  assert.deepEqual(velden.rol.enum, Object.keys(ROLLEN));
  assert.equal(velden.naam.maxLength, GRENZEN.naam);
  assert.equal(velden.antwoorden.maxProperties, GRENZEN.antwoorden);
  assert.equal(velden.punten.maxItems, GRENZEN.punten);
  assert.equal($defs.antwoord.properties.notitie.maxLength, GRENZEN.notitie);
  const { bij: _, ...teksten } = $defs.punt.properties;
  for (const veld of Object.values(teksten)) assert.equal(veld.maxLength, GRENZEN.punt);
  assert.equal($defs["formaat-2"].properties.formaat.const, FORMAAT_BESTAND);
  const soorten = $defs.onderdeel.allOf.map((/** @type {any} */ deel) => deel.if.properties);
  assert.deepEqual(
    soorten.map((/** @type {any} */ { soort, formaat }) => [soort.const, formaat.const]),
    [...ONDERDEEL_SOORTEN].map(([soort, { formaat }]) => [soort, formaat]),
  );
});

test("the names and numbers of a group are those of the code and of a file of everything", () => {
  const { $defs, properties } = SCHEMAS.groep;
  const { leden, afspraken } = properties.groep.properties;
  assert.equal(leden.maxItems, GRENZEN_GROEP.leden);
  assert.equal(afspraken.maxItems, GRENZEN_GROEP.afspraken);
  assert.equal($defs.lid.properties.naam.maxLength, MAX_NAAM);
  assert.deepEqual($defs.punt, SCHEMAS.dossier.$defs.punt);
  assert.deepEqual($defs.lid, SCHEMAS.dossier.$defs.lid);
  assert.deepEqual({ ...SCHEMAS.dossier.$defs.groep, ...properties.groep }, SCHEMAS.dossier.$defs.groep);
  assert.equal(properties.formaat.const, FORMAAT);
});

/** @param {number} aantal @param {unknown} value */
const many = (aantal, value) =>
  Object.fromEntries(Array.from({ length: aantal }, (_, nummer) => [`id-${nummer}`, value]));
/** @param {number} aantal */
const long = (aantal) => "x".repeat(aantal);
/** @param {unknown} value @returns {(aantal: number) => unknown[]} */
const times = (value) => (aantal) => Array(aantal).fill(value);

const D = ["onderdelen", 0];
const D1 = ["dossiers", 0];
const R = ["onderdelen", 1];
const G = ["onderdelen", 2];
const L = ["groep", "leden", 0];
/** @type {[Soort, Pad, (aantal: number) => unknown, number][]} */
const LIMITS = [
  ["dossier", [...D, "naam"], long, 120],
  ["dossier", [...D, "id"], long, 200],
  ["dossier", [...D, "kijkraam_versie"], (aantal) => aantal, 1_000_000],
  ["dossier", [...D, "antwoorden", "eerst-kijken", "notitie"], long, 4000],
  ["dossier", [...D, "antwoorden"], (aantal) => many(aantal, { positie: "soms" }), 1000],
  ["dossier", [...D, "punten"], times({ tekst: "t" }), 100],
  ["dossier", [...D, "punten", 0, "tekst"], long, 500],
  ["dossier", [...D, "punten", 0, "wie"], long, 500],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[0]), 1000],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[1]), 1000],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[2]), 1],
  ["dossier", ["onderdelen"], times({ soort: "les", formaat: 1 }), 3000],
  ["dossier", [...D, "soort"], long, 40],
  ["dossier", [...R, "antwoorden"], (aantal) => many(aantal, "x"), 1000],
  ["dossier", [...R, "antwoorden", "eerste"], long, 4000],
  ["dossier_1", ["dossiers"], times(DOSSIER), 1000],
  ["dossier_1", ["reflecties"], (aantal) => many(aantal, {}), 1000],
  ["dossier_1", ["reflecties", "opgeruimd-staat-netjes", "eerste"], long, 4000],
  ["dossier", ["onleesbaar"], times({ naam: "groep", tekst: "" }), 1000],
  ["dossier", ["onleesbaar", 0, "naam"], (aantal) => `dossier:${long(aantal - 8)}`, 220],
  ["dossier", [...G, "afspraken"], times({ tekst: "t" }), 20],
  ["dossier_1", ["groep", "afspraken"], times({ tekst: "t" }), 20],
  ["groep", [...L, "naam"], long, 40],
  ["groep", [...L, "posities"], (aantal) => many(aantal, "soms"), 1000],
  ["groep", ["groep", "leden"], times(LID), 1000],
  ["groep", ["groep", "afspraken"], times({ tekst: "t" }), 20],
];

for (const [soort, pad, make, grens] of LIMITS) {
  test(`the limit of ${grens} is the same in the schema and in the code: ${soort} ${pad.at(-1)}`, () => {
    for (const [aantal, past] of /** @type {const} */ ([
      [grens, true],
      [grens + 1, false],
    ])) {
      const value = put(GOED[soort], pad, make(aantal));
      assert.equal(VALID[soort](value), past);
      assert.equal(LEZERS[soort](JSON.stringify(value)) === "", past);
    }
  });
}

/** @type {[Soort, Pad][]} */
const PLACES = [
  ...Object.keys(DOSSIER).map((veld) => /** @type {[Soort, Pad]} */ (["dossier", [...D, veld]])),
  ["dossier", [...D, "van_ander"]],
  ["dossier", [...D, "antwoorden", "eerst-kijken"]],
  ["dossier", [...D, "antwoorden", "eerst-kijken", "positie"]],
  ["dossier", [...D, "punten", 0]],
  ["dossier", [...D, "punten", 0, "bij"]],
  ["dossier", ["onderdelen"]],
  ...["soort", "formaat"].map((veld) => /** @type {[Soort, Pad]} */ (["dossier", [...D, veld]])),
  ["dossier", R],
  ["dossier", [...R, "casus"]],
  ["dossier", [...R, "antwoorden"]],
  ["dossier", G],
  ["dossier", [...G, "leden"]],
  ["dossier", [...G, "leden", 0, "kenmerk"]],
  ["dossier", [...G, "afspraken", 0]],
  ...Object.keys(DOSSIER).map((veld) => /** @type {[Soort, Pad]} */ (["dossier_1", [...D1, veld]])),
  ["dossier_1", [...D1, "antwoorden", "eerst-kijken"]],
  ["dossier_1", ["dossiers"]],
  ["dossier_1", ["reflecties"]],
  ["dossier_1", ["reflecties", "opgeruimd-staat-netjes"]],
  ["dossier", ["onleesbaar"]],
  ["dossier", ["onleesbaar", 0]],
  ["dossier", ["onleesbaar", 0, "naam"]],
  ["dossier", ["onleesbaar", 0, "tekst"]],
  ["dossier_1", ["groep"]],
  ["dossier_1", ["groep", "leden"]],
  ["dossier_1", ["groep", "leden", 0, "kenmerk"]],
  ["dossier_1", ["groep", "afspraken", 0]],
  ["groep", [...L, "kijkraam"]],
  ["groep", [...L, "kenmerk"]],
  ["groep", [...L, "naam"]],
  ["groep", [...L, "posities"]],
  ["groep", ["groep", "gewijzigd"]],
  ["groep", ["groep", "leden"]],
  ["groep", ["groep", "afspraken", 0, "wanneer"]],
];

test("what the schema calls valid the code reads, and the other way round", () => {
  const teksten = fc.string({ unit: fc.constantFrom(..."abc-<>é A\n"), maxLength: 12 });
  const sleutels = fc.string({ unit: fc.constantFrom(..."ab-_"), maxLength: 5 });
  const waarden = fc.letrec((tie) => ({
    waarde: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, false),
      fc.integer(),
      teksten,
      fc.array(tie("waarde"), { maxLength: 2 }),
      fc.dictionary(sleutels, tie("waarde"), { maxKeys: 2 }),
    ),
  })).waarde;
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), waarden, ([soort, pad], nieuw) => {
      const value = put(GOED[soort], pad, nieuw);
      const zin = LEZERS[soort](JSON.stringify(value));
      assert.equal(VALID[soort](value), zin === "", `${ajv.errorsText(VALID[soort].errors)} ${zin}`);
    }),
    { numRuns: 3000 },
  );
});
