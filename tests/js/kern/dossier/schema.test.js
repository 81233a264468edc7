// The published schemas agree with the code: what a page saves is valid, and every limit is the same in both.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { MAX_NAAM } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import {
  LeesFout,
  readBestand,
  readEnvelope,
  writeBestand,
} from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import {
  createDossier,
  describeDossier,
  FORMAAT_BESTAND,
  FORMAAT_GROEP,
  GRENZEN,
  ROLLEN,
  setAntwoord,
  setPunten,
} from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { ONDERDEEL_SOORTEN } from "../../../../plugins/casuskijker/theme/kern/dossier/onderdelen.js";
import { STANDEN } from "../../../../plugins/casuskijker/theme/kern/groep/afspraken.js";
import { GRENZEN_GROEP } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { readGroep, writeGroepBestand } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import {
  BESTAND,
  BESTAND_2,
  DOSSIER,
  GROEP,
  GROEP_BESTAND,
  GROEP_BESTAND_1,
  LID,
  LID_1,
  put,
  RONDE,
} from "../../hulp/bestanden.js";
import { PROJECT } from "../../hulp/python.js";

/** @typedef {"dossier" | "dossier_1" | "groep" | "groep_1"} Soort A file, of today or of before. */
/** @typedef {(string | number)[]} Pad */

/** @param {"dossier" | "groep"} soort */
function loadSchema(soort) {
  return JSON.parse(readFileSync(`${PROJECT}plugins/casuskijker/theme/kern/${soort}/${soort}.schema.json`, "utf8"));
}

const SCHEMAS = { dossier: loadSchema("dossier"), groep: loadSchema("groep") };
const ajv = new Ajv2020();
const isDossiers = ajv.compile(SCHEMAS.dossier);
const isGroep = ajv.compile(SCHEMAS.groep);
const VALID = { dossier: isDossiers, dossier_1: isDossiers, groep: isGroep, groep_1: isGroep };
const GOED = { dossier: BESTAND_2, dossier_1: BESTAND, groep: GROEP_BESTAND, groep_1: GROEP_BESTAND_1 };
const readOneGroep = (/** @type {string} */ tekst) => attempt(() => void readGroep(readEnvelope(tekst).groep));
const readDossiers = (/** @type {string} */ tekst) => attempt(() => readBestand(tekst).fouten.join(" "));
/** @type {Record<Soort, (tekst: string) => string>} What is wrong with a file, as the code says it. */
const LEZERS = {
  dossier: readDossiers,
  dossier_1: readDossiers,
  groep: readOneGroep,
  groep_1: readOneGroep,
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
  assert.deepEqual(JSON.parse(tekst).groep.rondes, [RONDE]);
  const anoniem = writeGroepBestand(readGroep(GROEP_BESTAND.groep), { namen: false });
  assert.deepEqual(JSON.parse(anoniem).groep.rondes[0].leden, [{ ...LID, naam: "" }]);
});

test("what goes to a group tells the day, and no hour", () => {
  const tekst = writeGroepBestand(readGroep(GROEP), { namen: true, nu: new Date(2026, 10, 28, 0, 5) });
  assert.deepEqual(tekst.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g), Array(2).fill("2026-11-28T00:00:00.000Z"));
});

test("neither file passes for the other", () => {
  const alle = [BESTAND_2, BESTAND, GROEP_BESTAND, GROEP_BESTAND_1];
  assert.deepEqual(
    alle.map((each) => VALID.dossier(each)),
    [true, true, false, false],
  );
  assert.deepEqual(
    alle.map((each) => VALID.groep(each)),
    [false, false, true, true],
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
    [...ONDERDEEL_SOORTEN].flatMap(([soort, { formaat }]) =>
      Array.from({ length: formaat }, (_, nummer) => [soort, nummer + 1]),
    ),
  );
});

test("the names and numbers of a group are those of the code and of a file of everything", () => {
  const { $defs } = SCHEMAS.groep;
  const { rondes, afspraken } = $defs.groep.properties;
  const { leden, agenda, besproken } = $defs.ronde.properties;
  assert.equal(rondes.maxItems, GRENZEN_GROEP.rondes);
  assert.equal(leden.maxItems, GRENZEN_GROEP.leden);
  assert.deepEqual([agenda.maxItems, besproken.maxItems], Array(2).fill(GRENZEN_GROEP.agenda));
  assert.equal(afspraken.maxItems, GRENZEN_GROEP.afspraken);
  assert.equal($defs.lid.properties.naam.maxLength, MAX_NAAM);
  assert.deepEqual($defs.lid.properties.rol.enum, [...Object.keys(ROLLEN), null]);
  assert.deepEqual($defs.afspraak.properties.stand.enum, Object.keys(STANDEN));
  const { "formaat-1": _, "formaat-2": vandaag, ...delen } = $defs;
  for (const [naam, deel] of Object.entries(delen)) assert.deepEqual(deel, SCHEMAS.dossier.$defs[naam], naam);
  assert.equal(vandaag.properties.formaat.const, FORMAAT_GROEP);
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
const W = ["groep", "rondes", 0];
const L = [...W, "leden", 0];
const A = ["groep", "afspraken", 0];
const AFSPRAAK = GROEP.afspraken[0];
/** @param {number} aantal Rondes, each of a day of its own. */
const rondes = (aantal) => Array.from({ length: aantal }, (_, nummer) => ({ ...RONDE, id: `r${nummer}` }));
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
  ["dossier", [...G, "afspraken"], times(AFSPRAAK), 200],
  ["dossier_1", ["groep", "afspraken"], times({ tekst: "t" }), 20],
  ["groep", [...L, "naam"], long, 40],
  ["groep", [...L, "posities"], (aantal) => many(aantal, "soms"), 1000],
  ["groep", [...W, "leden"], times(LID), 1000],
  ["groep", [...W, "naam"], long, 120],
  ["groep", [...W, "agenda"], times(RONDE.agenda[0]), 100],
  ["groep", [...W, "besproken"], times(RONDE.agenda[0]), 100],
  ["groep", ["groep", "rondes"], rondes, 50],
  ["groep", ["groep", "naam"], long, 120],
  ["groep", ["groep", "afspraken"], times(AFSPRAAK), 200],
  ["groep_1", ["groep", "leden"], times(LID_1), 1000],
  ["groep_1", ["groep", "afspraken"], times({ tekst: "t" }), 20],
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
  ["dossier", [...G, "rondes", 0, "leden"]],
  ["dossier", [...G, "rondes", 0, "leden", 0, "kenmerk"]],
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
  ...Object.keys(LID).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...L, veld]])),
  ...Object.keys(RONDE).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...W, veld]])),
  ...Object.keys(RONDE.agenda[0]).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...W, "agenda", 0, veld]])),
  ...Object.keys(GROEP).map((veld) => /** @type {[Soort, Pad]} */ (["groep", ["groep", veld]])),
  ...Object.keys(AFSPRAAK).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...A, veld]])),
  ["groep_1", ["groep", "gewijzigd"]],
  ["groep_1", ["groep", "leden"]],
  ["groep_1", ["groep", "leden", 0, "kijkraam"]],
  ["groep_1", ["groep", "afspraken", 0, "wanneer"]],
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
    { numRuns: 4000 },
  );
});
